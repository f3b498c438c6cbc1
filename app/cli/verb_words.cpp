// SPDX-License-Identifier: GPL-3.0-or-later
/// What several verbs share: names and days as they are typed, saving a record, and telling what it lacks.
#include "cli/step_command.h"
#include "cli/verbs.h"
#include "domain/text/parse_values.h"
#include "words/format.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

void tellUndoable(const Session& session, Workspace& workspace, const HistoryLabel& otherwise,
                  const QJsonObject& forMachines)
{
    const HistoryLabel done = workspace.undoLabel().value_or(otherwise);
    session.answer(Cli::tr("Done: %1. To bring it back: credence-cli undo").arg(format::historyLabel(done)),
                   forMachines);
    session.backUpOnceADay(workspace);
}

std::string kindWord(RecordKind kind)
{
    return hyphenated(nameOf(kind)).toStdString();
}

RecordKind kindNamed(const std::string& words)
{
    const std::optional<RecordKind> kind = fromName<RecordKind>(text(words).replace(u'-', u'_'));
    if (!kind) {
        const QString kinds = hyphenated(namesOf<RecordKind>().join(u", "_s));
        throw CLI::ValidationError("kind", Cli::tr("“%1” is none of %2").arg(text(words), kinds).toStdString());
    }
    return *kind;
}

std::optional<RecordRef> refTyped(const std::string& typed)
{
    const FieldSpec& link = fieldSpec(RecordKind::Document, u"links").rows->fields.front();
    const Result<FieldValue> value = parseField(link, text(typed), {}, plainNotation());
    const auto* ref = value ? std::get_if<RecordRef>(&value.value()) : nullptr;
    return ref ? std::optional(*ref) : std::nullopt;
}

Result<std::optional<QDate>> dayTyped(const std::string& typed, QDate today)
{
    if (typed.empty()) {
        return std::optional<QDate>();
    }
    const Result<QDate> day = parseDay(text(typed), today);
    return day ? Result<std::optional<QDate>>(day.value()) : Result<std::optional<QDate>>(day.error());
}

Result<RecordRef> saved(Ledger& ledger, const AnyRecord& record)
{
    if (idOf(record) == 0) {
        return ledger.add(record);
    }
    const Result<void> edited = ledger.edit(record);
    return edited ? Result<RecordRef>(refOf(record)) : Result<RecordRef>(edited.error());
}

bool reportProblems(const Session& session, RecordKind kind, const std::vector<Problem>& problems)
{
    QStringList said;
    for (const Problem& problem : problems) {
        const QString words = format::problem(kind, problem);
        if (said.contains(words)) {
            continue;
        }
        said << words;
        session.warn(problem.severity == Severity::Error ? Cli::tr("Refused: %1.").arg(words)
                                                         : Cli::tr("Note: %1.").arg(words));
    }
    return !hasError(problems);
}

}  // namespace credence::cli
