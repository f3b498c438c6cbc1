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

constexpr int kListedRecords = 100;

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

HistoryStep withRecords(const StoredStep& stored)
{
    HistoryStep step = stored.step;
    step.records = recordsIn(stored.changeset, kListedRecords);
    return step;
}

/// Brings the step into `state`.
Result<HistoryStep> replay(Database& database, const StoredStep& stored, StepState state)
{
    const bool isUndo = state == StepState::Undone;
    const QByteArray changes = isUndo ? inverted(stored.changeset) : stored.changeset;
    if (applyChangeset(database, changes) == ApplyOutcome::Conflict) {
        return Error{.code = Error::Code::Conflict, .subject = stored.step.label.subject};
    }
    markStep(database, stored.step.id, state);
    HistoryStep step = withRecords(stored);
    step.undone = isUndo;
    return step;
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
    Transaction transaction(database, Transaction::Kind::Write);
    const std::optional<StoredStep> stored = newestDoneStep(database);
    if (!stored) {
        return Error{.code = Error::Code::NothingToUndo};
    }
    Result<HistoryStep> step = replay(database, *stored, StepState::Undone);
    if (step) {
        transaction.commit();
    }
    return step;
}

Result<HistoryStep> redoOldest(Database& database)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const std::optional<StoredStep> stored = oldestUndoneStep(database);
    if (!stored) {
        return Error{.code = Error::Code::NothingToRedo};
    }
    Result<HistoryStep> step = replay(database, *stored, StepState::Done);
    if (step) {
        transaction.commit();
    }
    return step;
}

std::vector<HistoryStep> readHistory(const Database& database, int limit)
{
    std::vector<HistoryStep> steps;
    for (const StoredStep& stored : newestSteps(database, limit)) {
        steps.push_back(withRecords(stored));
    }
    return steps;
}

}  // namespace credence
