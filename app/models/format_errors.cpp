// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/fields.h"
#include "models/format.h"
#include "models/words.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// The bounds of an OutOfRange problem in the unit of its field.
QString range(RecordKind kind, const Problem& problem)
{
    const std::optional<int> index = fieldIndex(kind, problem.field);
    const qsizetype dots = problem.detail.indexOf(u".."_s);
    if (!index || dots < 0) {
        return problem.detail;
    }
    const FieldSpec& spec = fieldSpecs(kind)[*index];
    const auto bound = [&spec](const QString& text) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber) {
            return text;
        }
        switch (spec.type) {
            case FieldType::Duration:
                return duration({number});
            case FieldType::TimeOfDay:
                return timeOfDay({number});
            case FieldType::Ceus:
                return ceus({number});
            case FieldType::Money:
                return money({number});
            default:
                return text;
        }
    };
    return words("%1 to %2").arg(bound(problem.detail.left(dots)), bound(problem.detail.mid(dots + 2)));
}

}  // namespace

QString problem(RecordKind kind, const Problem& problem)
{
    const QString label = fieldLabel(kind, problem.field);
    switch (problem.code) {
        case ProblemCode::Missing:
            return words("%1 is missing").arg(label);
        case ProblemCode::OutOfRange:
            return words("%1 must be within %2").arg(label, range(kind, problem));
        case ProblemCode::UnknownCode:
            return words("“%1” is not known to the rules").arg(problem.detail);
        case ProblemCode::EndsBeforeStart:
            return words("%1 lies before the start").arg(label);
        case ProblemCode::InFuture:
            return words("%1 lies in the future").arg(label);
        case ProblemCode::TooLong:
            return words("%1 is too long").arg(label);
        case ProblemCode::InconsistentWith:
            return words("%1 does not fit “%2”").arg(label, fieldLabel(kind, problem.detail));
        case ProblemCode::UnknownRecord:
            return words("%1: there is no record %2").arg(label, problem.detail);
        case ProblemCode::PatientIdentifier:
            return words("%1 looks like it identifies a patient. Leave it out").arg(label);
        case ProblemCode::OverlapsEntry:
            return words("overlaps with “%1”").arg(problem.detail);
        case ProblemCode::SameAgain:
            return words("the same is there already: “%1”").arg(problem.detail);
        case ProblemCode::OutsidePlacement:
            return words("%1 lies outside your time at %2").arg(label, problem.detail);
    }
    return {};
}

namespace {

QString invalidInput(const Error& error)
{
    const QString field = fieldLabel(RecordKind::StudySession, error.subject);
    if (const std::optional<ProblemCode> code = fromName<ProblemCode>(error.detail)) {
        return problem(RecordKind::StudySession,
                       {.field = error.subject, .code = *code, .severity = Severity::Error, .detail = {}});
    }
    return words("%1 was not understood: %2").arg(field, error.detail);
}

QString constraint(const Error& error)
{
    if (const std::optional<RecordKind> kind = fromName<RecordKind>(error.subject)) {
        return words("Not done: %1 still refer to it. Delete or change them first").arg(kindNamePlural(*kind));
    }
    return words("Not done: it would break the file's rules (%1)").arg(error.detail);
}

}  // namespace

QString error(const Error& error)
{
    switch (error.code) {
        case Error::Code::InvalidInput:
            return invalidInput(error);
        case Error::Code::NotFound:
            return words("Not found: %1 %2").arg(error.subject, error.detail).trimmed();
        case Error::Code::Constraint:
            return constraint(error);
        case Error::Code::FileMissing:
            return words("%1 does not exist. Check the path, or make a new file there").arg(error.subject);
        case Error::Code::FileExists:
            return words("%1 exists already. Choose another name, or open it").arg(error.subject);
        case Error::Code::NotARecordFile:
            return words("%1 is not a Credence file. Choose another file; this one was left as it is")
                .arg(error.subject);
        case Error::Code::FileDamaged:
            return words("%1 is damaged (%2). Restore a backup; the file was left as it is")
                .arg(error.subject, error.detail);
        case Error::Code::FileTooNew:
            return words(
                       "%1 was written by a newer version of Credence. Update the program; the file was left as it is")
                .arg(error.subject);
        case Error::Code::FileReadOnly:
            return words(
                       "%1 cannot be written. Give yourself the right to write the file and its folder, or open a copy")
                .arg(error.subject);
        case Error::Code::FileNotReadable:
            return words("%1 cannot be read (%2). Give yourself the right to read it, or choose another file")
                .arg(error.subject, error.detail);
        case Error::Code::FileLocked:
            return words("%1 is open elsewhere (%2). Close it there, then try again").arg(error.subject, error.detail);
        case Error::Code::DiskFull:
            return words("The disk is full: nothing of this was saved to %1. Free some space, then try again")
                .arg(error.subject);
        case Error::Code::CatalogueInvalid:
            return words("The rules in %1 cannot be used: %2").arg(error.subject, error.detail);
        case Error::Code::ImportUnreadable:
            return words("%1 is not of the expected form: %2").arg(error.subject, error.detail);
        case Error::Code::NothingToUndo:
            return words("There is nothing to undo");
        case Error::Code::NothingToRedo:
            return words("There is nothing to redo");
        case Error::Code::Conflict:
            return words("Not done: the records have changed since (%1)").arg(error.detail);
        case Error::Code::Io:
            return words("%1: %2. Check the disk and the folder, then try again").arg(error.subject, error.detail);
        case Error::Code::Internal:
            return words("Something went wrong inside Credence (%1). Nothing was changed; please report it")
                .arg(error.detail);
    }
    return {};
}

QString historyLabel(const HistoryLabel& label)
{
    const QString what = label.count > 1
                             ? words("%1 %2").arg(QString::number(label.count), kindNamePlural(label.kind))
                             : (label.subject.isEmpty() ? kindName(label.kind)
                                                        : words("%1 “%2”").arg(kindName(label.kind), label.subject));
    switch (label.action) {
        case HistoryAction::Add:
            return words("add %1").arg(what);
        case HistoryAction::Edit:
            return words("edit %1").arg(what);
        case HistoryAction::Delete:
            return words("delete %1").arg(what);
        case HistoryAction::Import:
            return words("import of %1 (%n entries)", label.count).arg(label.subject);
        case HistoryAction::Restore:
            return words("restore %1").arg(label.subject);
    }
    return {};
}

QString rowProblem(const ImportRow& row)
{
    switch (row.problem) {
        case RowProblem::None:
            break;
        case RowProblem::UnknownKind:
            return words("“%1” is no kind of time: Study, Externship, Internship, Work or Volunteer").arg(row.detail);
        case RowProblem::NoPlacement:
            return words("no placement of this kind at “%1” covers the day: add it first").arg(row.detail);
        case RowProblem::BadDate:
            return words("not a date: %1").arg(row.detail);
        case RowProblem::BadDuration:
            return words("not a duration: %1").arg(row.detail);
        case RowProblem::BadCeus:
            return words("not a number of CEUs: %1").arg(row.detail);
        case RowProblem::BadValue:
            return words("not understood: %1").arg(row.detail);
        case RowProblem::WrongColumnCount:
            return words("too few or too many cells: %1").arg(row.detail);
        case RowProblem::InvalidRecord:
            return words("refused: %1").arg(row.detail);
    }
    return {};
}

QString importOutcome(const ImportOutcome& outcome)
{
    QStringList parts{outcome.added == 0 ? words("Nothing added") : words("%n entries added", outcome.added)};
    if (outcome.alreadyImported > 0) {
        parts << words("%n imported before", outcome.alreadyImported);
    }
    if (outcome.likelyDuplicates > 0) {
        parts << words("%n left out as likely duplicates", outcome.likelyDuplicates);
    }
    if (outcome.rejected > 0) {
        parts << words("%n not understood", outcome.rejected);
    }
    return parts.join(u" · "_s);
}

}  // namespace credence::format
