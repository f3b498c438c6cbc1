// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unit_of_work.h"

#include <sqlite3.h>

#include <optional>

#include "storage/changeset.h"
#include "storage/database.h"
#include "storage/history_store.h"
#include "storage/record_store.h"
#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Error notFound(RecordRef ref)
{
    return {.code = Error::Code::NotFound, .subject = nameOf(ref.kind), .detail = QString::number(ref.id)};
}

RecordRef refOfChange(const RecordChange& change)
{
    if (const auto* removal = std::get_if<RemoveRecord>(&change)) {
        return removal->ref;
    }
    if (const auto* update = std::get_if<UpdateRecord>(&change)) {
        return refOf(update->record);
    }
    return refOf(std::get<InsertRecord>(change).record);
}

/// The ref, or nothing if there is no such record.
std::optional<RecordRef> applied(Database& database, const RecordChange& change)
{
    if (const auto* insertion = std::get_if<InsertRecord>(&change)) {
        return insertRecord(database, insertion->record);
    }
    const RecordRef ref = refOfChange(change);
    const auto* update = std::get_if<UpdateRecord>(&change);
    const bool found = update ? updateRecord(database, update->record) : removeRecord(database, ref);
    return found ? std::optional(ref) : std::nullopt;
}

/// Why the file's constraints refused `change`.
Error refusalOf(const Database& database, const RecordChange& change, const SqlFailure& failure)
{
    const RecordRef ref = refOfChange(change);
    if (std::holds_alternative<RemoveRecord>(change)) {
        if (const std::optional<Referrers> referrers = referrersOf(database, ref)) {
            return {.code = Error::Code::Constraint,
                    .subject = nameOf(referrers->kind),
                    .detail = QString::number(referrers->count)};
        }
    }
    return {.code = Error::Code::Constraint, .subject = nameOf(ref.kind), .detail = failure.message()};
}

Result<std::vector<RecordRef>> appliedAll(Database& database, std::span<const RecordChange> changes)
{
    std::vector<RecordRef> refs;
    refs.reserve(changes.size());
    for (const RecordChange& change : changes) {
        try {
            const std::optional<RecordRef> ref = applied(database, change);
            if (!ref) {
                return notFound(refOfChange(change));
            }
            refs.push_back(*ref);
        } catch (const SqlFailure& failure) {
            if (failure.primaryCode() != SQLITE_CONSTRAINT) {
                throw;
            }
            return refusalOf(database, change, failure);
        }
    }
    return refs;
}

/// Inside a transaction, which must not be committed after an error.
Result<HistoryStep> replayed(Database& database, const HistoryStep& step, StepState state)
{
    const bool isUndo = state == StepState::Undone;
    const QByteArray recorded = changesetOf(database, step.id);
    if (applyChangeset(database, isUndo ? inverted(recorded) : recorded) == ApplyOutcome::Conflict) {
        return Error{.code = Error::Code::Conflict, .subject = step.label.subject};
    }
    markStep(database, step.id, state);
    HistoryStep moved = step;
    moved.undone = isUndo;
    moved.records = listedRecords(recorded);
    return moved;
}

/// Brings the step that `find` gives into `state`, in one transaction.
Result<HistoryStep> moveStep(Database& database, std::optional<HistoryStep> (*find)(const Database&), StepState state,
                             Error::Code codeOfNone)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const std::optional<HistoryStep> step = find(database);
    if (!step) {
        return Error{.code = codeOfNone};
    }
    Result<HistoryStep> moved = replayed(database, *step, state);
    if (moved) {
        transaction.commit();
    }
    return moved;
}

}  // namespace

Result<std::vector<RecordRef>> applyChanges(Database& database, const HistoryLabel& label,
                                            std::span<const RecordChange> changes)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const ChangeRecorder recorder(database);
    Result<std::vector<RecordRef>> refs = appliedAll(database, changes);
    if (!refs) {
        return refs;
    }
    if (const QByteArray changeset = recorder.changeset(); !changeset.isEmpty()) {
        appendStep(database, label, QDateTime::currentDateTimeUtc(), changeset);
        transaction.commit();
    }
    return refs;
}

Result<HistoryStep> undoNewest(Database& database)
{
    return moveStep(database, newestDoneStep, StepState::Undone, Error::Code::NothingToUndo);
}

Result<HistoryStep> redoOldest(Database& database)
{
    return moveStep(database, oldestUndoneStep, StepState::Done, Error::Code::NothingToRedo);
}

}  // namespace credence
