// SPDX-License-Identifier: GPL-3.0-or-later
/// The verbs, each group in its own file. A verb that was chosen sets `run`; main calls it.
#pragma once

#include <CLI/CLI.hpp>
#include <QString>
#include <functional>
#include <string>

#include "cli/session.h"
#include "domain/records/choices.h"

namespace credence::cli {

using Run = std::function<int(Session&)>;

/// Runs `act` with the open file, and with the options as they were typed; ends with the error if it cannot be opened.
template <class Act, class... Options>
Run onFile(FileAccess access, Act act, const std::shared_ptr<Options>&... options)
{
    return [=](Session& session) {
        const auto workspace = session.open(access);
        return workspace ? act(session, *workspace.value(), *options...) : session.fail(workspace.error());
    };
}

void addFileVerbs(CLI::App& app, Run& run);      ///< new, backup, backups, restore, check
void addHistoryVerbs(CLI::App& app, Run& run);   ///< undo, redo, history
void addRecordVerbs(CLI::App& app, Run& run);    ///< add, edit, delete, show
void addDocumentVerbs(CLI::App& app, Run& run);  ///< attach, detach, save-document
void addEvidenceVerb(CLI::App& app, Run& run);   ///< evidence
void addJobVerbs(CLI::App& app, Run& run);       ///< jobs, move, follow-up, sweep, log-event
void addOfferVerbs(CLI::App& app, Run& run);     ///< offers, rate, practice
void addCreditVerb(CLI::App& app, Run& run);     ///< credit
void addListVerb(CLI::App& app, Run& run);       ///< list
void addLogVerb(CLI::App& app, Run& run);        ///< log
void addTimerVerbs(CLI::App& app, Run& run);     ///< timer start, pause, resume, move, keep, stop, discard, status
void addOverlapVerb(CLI::App& app, Run& run);    ///< overlaps
void addImportVerb(CLI::App& app, Run& run);     ///< import
void addStatusVerbs(CLI::App& app, Run& run);    ///< today, status
void addRoadVerb(CLI::App& app, Run& run);       ///< road
void addCareerVerbs(CLI::App& app, Run& run);    ///< career, resume
void addRulesVerb(CLI::App& app, Run& run);      ///< rules
void addLookUpVerb(CLI::App& app, Run& run);     ///< look-up
void addExplainVerb(CLI::App& app, Run& run);    ///< explain
void addAheadVerbs(CLI::App& app, Run& run);     ///< forecast, plan, allocate, what-if
void addOwnRulesVerbs(CLI::App& app, Run& run);  ///< set-rule, take-rules
void addSettingsVerb(CLI::App& app, Run& run);   ///< settings

inline QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// Says what was done last and how to take it back; `forMachines` is the answer in JSON. `otherwise` names what was
/// done where the file tells nothing of it.
void tellUndoable(const Session& session, Workspace& workspace, const HistoryLabel& otherwise,
                  const QJsonObject& forMachines);

/// "exam-attempt", as a kind is typed; the name with '_' is understood too.
std::string kindWord(RecordKind kind);
/// The kind that `words` name, or a ValidationError that lists all kinds.
RecordKind kindNamed(const std::string& words);

/// The names of an enumeration, of which an option takes one.
template <class E>
CLI::IsMember oneOfNames()
{
    std::vector<std::string> names;
    for (const QString& name : namesOf<E>()) {
        names.push_back(name.toStdString());
    }
    return CLI::IsMember(names);
}
/// A record as it is typed: "ceu-activity:12"; nothing if it is none.
std::optional<RecordRef> refTyped(const std::string& typed);
/// The day that was typed; nothing for no text.
Result<std::optional<QDate>> dayTyped(const std::string& typed, QDate today);

/// Adds the record if it has no id yet, else changes the stored one.
Result<RecordRef> saved(Ledger& ledger, const AnyRecord& record);
/// Prints all problems; true if the draft can be saved.
bool reportProblems(const Session& session, RecordKind kind, const std::vector<Problem>& problems);

}  // namespace credence::cli
