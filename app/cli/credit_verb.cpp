// SPDX-License-Identifier: GPL-3.0-or-later
/// credit: how far earned CEUs have come.
#include <QJsonArray>

#include "cli/verbs.h"
#include "services/credit_desk.h"
#include "words/format.h"
#include "words/format_activities.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct CreditOptions {
    std::string state;
    std::vector<std::string> activities;
    std::string body;
};

QJsonObject stateToJson(const CeuActivity& activity)
{
    return {{u"ceu_activity"_s, activity.id.value}, {u"state"_s, nameOf(stateOf(activity))}};
}

/// How the activities stand after what was written.
int answerStates(const Session& session, const Workspace& workspace, const std::vector<CeuActivityId>& ids,
                 const MarkedCeus& marked)
{
    QStringList lines;
    QJsonArray activities;
    for (const CeuActivityId id : ids) {
        const Result<AnyRecord> record = workspace.record(refOf(id));
        if (!record) {
            return session.fail(record.error());
        }
        const auto& activity = std::get<CeuActivity>(record.value());
        lines << u"  %1  %2  %3"_s.arg(QString::number(id.value), activity.title, format::ceuState(activity));
        activities.append(stateToJson(activity));
    }
    lines.prepend(Cli::tr("%1 changed, as one step of undo", "3 CEU activities")
                      .arg(format::counted(RecordKind::CeuActivity, marked.changed)));
    session.answer(lines, {{u"changed"_s, marked.changed}, {u"activities"_s, activities}});
    return kDone;
}

int credit(const Session& session, Workspace& workspace, const CreditOptions& options)
{
    std::vector<CeuActivityId> ids;
    for (const std::string& typed : options.activities) {
        const std::optional<RecordRef> ref = refTyped(typed);
        if (!ref || ref->kind != RecordKind::CeuActivity) {
            return session.giveUp(
                kInputRefused,
                Cli::tr("“%1” names no CEU activity. Give its number, as ceu-activity:3").arg(text(typed)));
        }
        ids.emplace_back(ref->id);
    }
    Ledger ledger(workspace);
    const auto state = fromName<CeuState>(text(options.state));
    const Result<MarkedCeus> marked = markCeus(workspace, ledger, ids, *state, text(options.body).toUpper());
    if (!marked) {
        return session.fail(marked.error());
    }
    if (!marked.value().notCredited.empty()) {
        session.warn(
            Cli::tr("%1 credited to no credential, and the proposal gives them to none: say to which with edit",
                    "3 CEU activities")
                .arg(format::counted(RecordKind::CeuActivity, static_cast<int>(marked.value().notCredited.size()))));
    }
    if (marked.value().changed > 0) {
        session.backUpOnceADay(workspace);
    }
    return answerStates(session, workspace, ids, marked.value());
}

}  // namespace

void addCreditVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "credit", Cli::tr("Note that CEUs are allocated, submitted or accepted; earned takes it back").toStdString());
    const auto options = std::make_shared<CreditOptions>();
    verb->add_option("state", options->state, Cli::tr("How far they have come").toStdString())
        ->required()
        ->check(oneOfNames<CeuState>());
    verb->add_option("activities", options->activities, Cli::tr("Their numbers, as ceu-activity:3").toStdString())
        ->required();
    verb->add_option("--body", options->body, Cli::tr("Of this body alone, as AAPC").toStdString());
    verb->callback([&run, options] { run = onFile(FileAccess::ReadWrite, credit, options); });
}

}  // namespace credence::cli
