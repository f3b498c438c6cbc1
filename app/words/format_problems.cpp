// SPDX-License-Identifier: GPL-3.0-or-later
/// Problems of drafts and imported rows, and the names of steps of history.
#include <QStringList>

#include "domain/records/choices.h"
#include "words/format_ahead.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// The detail is "first..last" in the field's unit, as the field's form says it better.
QString outOfRange(RecordKind kind, const QString& field)
{
    const std::optional<int> index = fieldIndex(kind, field);
    return index ? fieldError(fieldSpecs(kind)[static_cast<std::size_t>(*index)])
                 : Text::tr("%1 is out of range").arg(fieldLabel(kind, field));
}

QString withOther(const QString& words, const QString& other)
{
    return other.isEmpty() ? words : u"%1: %2"_s.arg(words, quoted(other));
}

/// "add study session “ICD-10-CM”" from the words for one, for one with a name, and for several.
QString labelWords(const HistoryLabel& label, const QString& one, const QString& named, const QString& several)
{
    if (label.count == 1) {
        const QString words =
            label.kind == RecordKind::StepChoice ? stepTitle(label.subject) : label.subject.simplified();
        return words.isEmpty() ? one.arg(kindName(label.kind)) : named.arg(kindName(label.kind), quoted(words));
    }
    return several.arg(counted(label.kind, label.count));
}

std::optional<RecordKind> kindWithField(const QString& field)
{
    for (const auto& [kind, name] : EnumNames<RecordKind>::kNames) {
        if (fieldIndex(kind, field)) {
            return kind;
        }
    }
    return std::nullopt;
}

/// "on_date: in_future"
QString invalidRecord(const QString& detail)
{
    const QStringList names = detail.split(u": "_s);
    return names.size() == 2 ? problemByNames(names.first(), names.last()).value_or(detail) : detail;
}

}  // namespace

std::optional<QString> problemByNames(const QString& field, const QString& cause)
{
    const std::optional<RecordKind> kind = kindWithField(field);
    if (!kind) {
        return std::nullopt;
    }
    const std::optional<ProblemCode> code = fromName<ProblemCode>(cause);
    return code ? problem(*kind, {.field = field, .code = *code, .severity = Severity::Error})
                : fieldError(fieldSpec(*kind, field));
}

QString problem(RecordKind kind, const Problem& problem)
{
    const QString field = fieldLabel(kind, problem.field);
    switch (problem.code) {
        case ProblemCode::Missing:
            return Text::tr("%1 is missing").arg(field);
        case ProblemCode::OutOfRange:
            return outOfRange(kind, problem.field);
        case ProblemCode::UnknownCode:
            return problem.detail.isEmpty() ? Text::tr("%1 is not known").arg(field)
                                            : Text::tr("%1: %2 is not known").arg(field, quoted(problem.detail));
        case ProblemCode::EndsBeforeStart:
            return problem.detail.isEmpty()
                       ? Text::tr("%1 lies before the beginning").arg(field)
                       : Text::tr("%1 lies before %2").arg(field, quoted(fieldLabel(kind, problem.detail)));
        case ProblemCode::InFuture:
            return Text::tr("%1 lies in the future").arg(field);
        case ProblemCode::TooLong:
            return problem.detail.isEmpty() ? Text::tr("%1 is too long").arg(field)
                                            : Text::tr("%1 is too long: use at most %2 characters")
                                                  .arg(field, QLocale().toString(problem.detail.toInt()));
        case ProblemCode::InconsistentWith:
            return problem.detail.isEmpty() || problem.detail == problem.field
                       ? Text::tr("%1 does not fit together").arg(field)
                       : Text::tr("%1 does not fit with %2").arg(field, quoted(fieldLabel(kind, problem.detail)));
        case ProblemCode::UnknownRecord:
            return problem.detail.isEmpty()        ? Text::tr("%1: there is no such record").arg(field)
                   : problem.detail.contains(u':') ? Text::tr("%1: there is no record %2").arg(field, problem.detail)
                                                   : Text::tr("%1: there is no record #%2").arg(field, problem.detail);
        case ProblemCode::PatientIdentifier:
            return Text::tr("%1 looks like it holds patient data (%2): take it out")
                .arg(field, problem.detail.isEmpty() ? Text::tr("an identifier") : problem.detail);
        case ProblemCode::OverlapsEntry:
            return withOther(Text::tr("another entry covers the same time"), problem.detail);
        case ProblemCode::SameAgain:
            return withOther(Text::tr("it looks like an entry that is there already"), problem.detail);
        case ProblemCode::OutsidePlacement:
            return withOther(Text::tr("the day lies outside the dates of the placement"), problem.detail);
        case ProblemCode::OutsideRenewalMonth:
            return Text::tr("It lies in no renewal month from which CEUs may move, so it counts by its day");
        case ProblemCode::CreditedTwice:
            return Text::tr("Its credits at %1 come to more than it has: there a CEU counts for one credential only")
                .arg(problem.detail);
        case ProblemCode::NotACode:
            return Text::tr("%1: use letters, digits and hyphens only").arg(field);
        case ProblemCode::CodeTaken:
            return problem.detail.isEmpty() ? Text::tr("%1: another credential has it").arg(field)
                                            : Text::tr("%1: it is that of %2").arg(field, quoted(problem.detail));
        case ProblemCode::CodeInUse:
            return Text::tr("%1 cannot change while records name the credential by it").arg(field);
        case ProblemCode::SpecialtyWithoutCeus:
            return Text::tr(
                "A specialty credential asks for CEUs of its specialty (at AAPC 8 a cycle): name it, or they are not "
                "judged");
        case ProblemCode::RefusedByRule:
            return problem.detail.isEmpty()
                       ? Text::tr("%1: the rules take no such value").arg(field)
                       : Text::tr("%1: the rules take no such value (%2)").arg(field, problem.detail);
        case ProblemCode::AppliedAlready:
            return problem.detail.isEmpty() ? Text::tr("You applied there already")
                                            : Text::tr("You applied there already, on %1")
                                                  .arg(date(QDate::fromString(problem.detail, Qt::ISODate)));
        case ProblemCode::LeftOut:
            return problem.detail.isEmpty() ? Text::tr("You leave this employer out")
                                            : Text::tr("You leave this employer out: %1").arg(problem.detail);
        case ProblemCode::LinkedToItself:
            return Text::tr("%1: a document cannot be about itself").arg(field);
        case ProblemCode::LinkedTwice:
            return Text::tr("%1: it is about each record once only").arg(field);
        case ProblemCode::UnknownPoint:
            return problem.detail.isEmpty()
                       ? Text::tr("%1: no body asks for that on such a paper").arg(field)
                       : Text::tr("%1: no body asks for %2 on such a paper").arg(field, quoted(problem.detail));
        case ProblemCode::NearKnown:
            return Text::tr("%1 is new: did you mean %2?").arg(field, quoted(problem.detail));
    }
    Q_UNREACHABLE();
}

QString historyLabel(const HistoryLabel& label)
{
    switch (label.action) {
        case HistoryAction::Add:
            return labelWords(label, Text::tr("add %1"), Text::tr("add %1 %2", "kind, name"),
                              Text::tr("add %1", "count and kind"));
        case HistoryAction::Edit:
            return labelWords(label, Text::tr("edit %1"), Text::tr("edit %1 %2", "kind, name"),
                              Text::tr("edit %1", "count and kind"));
        case HistoryAction::Delete:
            return labelWords(label, Text::tr("delete %1"), Text::tr("delete %1 %2", "kind, name"),
                              Text::tr("delete %1", "count and kind"));
        case HistoryAction::Import:
            return Text::tr("import %Ln entry(s) from %1", nullptr, label.count)
                .arg(quoted(label.subject.simplified()));
        case HistoryAction::Restore:
            return Text::tr("restore %1").arg(quoted(label.subject));
    }
    Q_UNREACHABLE();
}

QString historyStep(const HistoryStep& step)
{
    const QString label = historyLabel(step.label);
    switch (step.act) {
        case HistoryAct::Undo:
            return Text::tr("taken back: %1").arg(label);
        case HistoryAct::Redo:
            return Text::tr("done again: %1").arg(label);
        case HistoryAct::Step:
            break;
    }
    if (step.undone) {
        return Text::tr("%1 (undone)").arg(label);
    }
    return step.kept ? label : Text::tr("%1 (can no longer be taken back)").arg(label);
}

QString rowProblem(const ImportRow& row)
{
    switch (row.problem) {
        case RowProblem::None:
            return {};
        case RowProblem::Missing:
            return Text::tr("%1 is empty", "name of a column").arg(quoted(row.detail));
        case RowProblem::UnknownKind:
            return withOther(Text::tr("the client says neither study, externship, internship, volunteer nor work"),
                             row.detail);
        case RowProblem::NoPlacement:
            return withOther(Text::tr("no placement of this name and kind covers the day: add it first"), row.detail);
        case RowProblem::BadDate:
            return withOther(Text::tr("the date is not understood"), row.detail);
        case RowProblem::BadStartTime:
            return withOther(Text::tr("the start time is not understood"), row.detail);
        case RowProblem::BadDuration:
            return withOther(Text::tr("the duration is not understood"), row.detail);
        case RowProblem::BadCeus:
            return withOther(Text::tr("the CEUs are not a number with at most two decimals"), row.detail);
        case RowProblem::BadValue:
            return withOther(Text::tr("a value is not understood"), row.detail);
        case RowProblem::WrongColumnCount:
            return withOther(Text::tr("the row has more or fewer cells than the header"), row.detail);
        case RowProblem::InvalidRecord:
            return invalidRecord(row.detail);
    }
    Q_UNREACHABLE();
}

QString rowNotes(const ImportRow& row)
{
    return joined(wordsOfEach(row.notes, [&row](const Problem& note) { return problem(kindOf(*row.record), note); }));
}

QString rowLengths(const ImportRow& row)
{
    if (!row.otherLength || !row.record) {
        return {};
    }
    const QString said = duration(std::get<Minutes>(credence::fieldValue(*row.record, u"minutes")));
    const Minutes other = row.otherLength->length;
    if (row.otherLength->from == OtherLength::From::OtherColumn) {
        return Text::tr("one column says that it took %1, the other %2").arg(said, duration(other));
    }
    return other < Minutes{}
               ? Text::tr("its duration says %1, and it ends %2 before it begins")
                     .arg(said, duration(Minutes{-other.value}))
               : Text::tr("its duration says %1, from its start to its end it is %2").arg(said, duration(other));
}

QString rowChanges(const ImportRow& row)
{
    const RecordKind kind = kindOf(*row.record);
    QStringList fields;
    for (const QString& field : differingFields(*row.present, *row.record)) {
        if (!isWrittenByPrograms(fieldSpec(kind, field))) {
            const QString value = fieldValue(fieldSpec(kind, field), credence::fieldValue(*row.record, field));
            fields << Text::tr("%1: %2", "field, value").arg(fieldLabel(kind, field), value);
        }
    }
    return joined(fields);
}

QString importOutcome(const ImportOutcome& outcome)
{
    QStringList parts;
    if (outcome.added > 0 || outcome.changed == 0) {
        parts << (outcome.added == 0 ? Text::tr("nothing added")
                                     : Text::tr("%Ln entry(s) added", nullptr, outcome.added));
    }
    if (outcome.changed > 0) {
        parts << Text::tr("%Ln entry(s) changed", nullptr, outcome.changed);
    }
    if (outcome.unchanged > 0) {
        parts << Text::tr("%1 unchanged").arg(QLocale().toString(outcome.unchanged));
    }
    if (outcome.doubtful > 0) {
        parts << Text::tr("%Ln doubtful row(s) left out", nullptr, outcome.doubtful);
    }
    if (outcome.rejected > 0) {
        parts << Text::tr("%Ln row(s) rejected", nullptr, outcome.rejected);
    }
    if (outcome.noted > 0) {
        parts << Text::tr("%Ln entry(s) to look at", nullptr, outcome.noted);
    }
    return parts.join(u" · "_s);
}

}  // namespace credence::format
