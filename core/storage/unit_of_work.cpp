// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unit_of_work.h"

#include <sqlite3.h>

#include <algorithm>
#include <optional>

#include "domain/records/fields.h"
#include "storage/changeset.h"
#include "storage/contents.h"
#include "storage/database.h"
#include "storage/history_keeping.h"
#include "storage/history_store.h"
#include "storage/record_store.h"
#include "storage/sql_failure.h"
#include "storage/timer_store.h"

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

QByteArray contentOfChange(const RecordChange& change)
{
    const auto* insertion = std::get_if<InsertRecord>(&change);
    const auto* update = std::get_if<UpdateRecord>(&change);
    return insertion ? insertion->content : update ? update->content : QByteArray();
}

/// With the ids that earlier changes, whose refs are `refs`, have given.
template <class Change>
Change resolved(Change change, const std::vector<RecordRef>& refs)
{
    for (const RefersToChange& link : change.refersTo) {
        if (auto* document = std::get_if<Document>(&change.record); document && link.field.isEmpty()) {
            *document = linkedTo(std::move(*document), refs.at(link.change));
            continue;
        }
        const std::optional<int> field = fieldIndex(kindOf(change.record), link.field);
        Q_ASSERT(field && link.change < refs.size());
        if (field && link.change < refs.size()) {
            setFieldValue(change.record, *field, refs[link.change].id);
        }
    }
    return change;
}

RecordChange resolvedChange(const RecordChange& change, const std::vector<RecordRef>& refs)
{
    if (const auto* insertion = std::get_if<InsertRecord>(&change)) {
        return resolved(*insertion, refs);
    }
    const auto* update = std::get_if<UpdateRecord>(&change);
    return update ? RecordChange(resolved(*update, refs)) : change;
}

bool refersToOthers(const RecordChange& change)
{
    const auto* insertion = std::get_if<InsertRecord>(&change);
    const auto* update = std::get_if<UpdateRecord>(&change);
    return (insertion && !insertion->refersTo.empty()) || (update && !update->refersTo.empty());
}

/// The ref, or nothing if there is no such record.
std::optional<RecordRef> applied(Database& database, const RecordChange& change)
{
    if (const QByteArray content = contentOfChange(change); !content.isEmpty()) {
        keepContent(database, content);
    }
    if (const auto* insertion = std::get_if<InsertRecord>(&change)) {
        return insertRecord(database, insertion->record);
    }
    const RecordRef ref = refOfChange(change);
    const auto* update = std::get_if<UpdateRecord>(&change);
    if (!update && isLinked(database, ref)) {
        throw SqlFailure(SQLITE_CONSTRAINT, u"a list names it"_s);
    }
    const bool found = update ? updateRecord(database, update->record) : removeRecord(database, ref);
    return found ? std::optional(ref) : std::nullopt;
}

/// Whether someone else has changed the record since its edit began.
bool isOutdated(const Database& database, const RecordChange& change)
{
    const auto* update = std::get_if<UpdateRecord>(&change);
    return update && update->found && readOne(database, refOf(update->record)) != update->found;
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
            if (isOutdated(database, change)) {
                Error error = notFound(refOfChange(change));
                error.code = Error::Code::Conflict;
                return error;
            }
            const std::optional<RecordRef> ref =
                refersToOthers(change) ? applied(database, resolvedChange(change, refs)) : applied(database, change);
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

/// Why the step can no longer be taken back or done again.
Error droppedError(const Database& database, const HistoryStep& step)
{
    const HistoryBounds bounds = historyBounds(database);
    return {.code = Error::Code::HistoryDropped,
            .subject = step.label.subject,
            .detail = u"%1 %2"_s.arg(bounds.days).arg(bounds.mebibytes)};
}

/// Inside a transaction, which must not be committed after an error.
Result<HistoryStep> replayed(Database& database, const Reversible& reversible, HistoryAct act)
{
    const bool isUndo = act == HistoryAct::Undo;
    const std::optional<QByteArray> recorded = changesetOf(database, reversible.step.id);
    if (!recorded) {
        return droppedError(database, reversible.step);
    }
    if (applyChangeset(database, isUndo ? inverted(*recorded) : *recorded) == ApplyOutcome::Conflict) {
        return Error{.code = Error::Code::Conflict, .subject = reversible.step.label.subject};
    }
    appendReversal(database, reversible, QDateTime::currentDateTimeUtc());
    HistoryStep moved = reversible.step;
    moved.undone = isUndo;
    moved.records = listedRecords(*recorded);
    return moved;
}

/// Takes back or does again the step that `find` gives, in one transaction.
Result<HistoryStep> moveStep(Database& database, std::optional<Reversible> (*find)(const Database&), HistoryAct act,
                             Error::Code codeOfNone)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const std::optional<Reversible> reversible = find(database);
    if (!reversible) {
        return Error{.code = codeOfNone};
    }
    Result<HistoryStep> moved = replayed(database, *reversible, act);
    if (moved) {
        transaction.commit();
    }
    return moved;
}

}  // namespace

Result<std::vector<RecordRef>> applyChanges(Database& database, const HistoryLabel& label,
                                            std::span<const RecordChange> changes,
                                            const std::optional<RunningTimer>& ended)
{
    const auto isTooLarge = [](const RecordChange& change) { return contentOfChange(change).size() > kLargestContent; };
    if (std::ranges::any_of(changes, isTooLarge)) {
        return Error{.code = Error::Code::InvalidInput,
                     .subject = u"content"_s,
                     .detail = u"larger than %1 bytes"_s.arg(kLargestContent)};
    }
    Transaction transaction(database, Transaction::Kind::Write);
    if (ended && !replaceTimer(database, ended, std::nullopt)) {
        return otherTimer();
    }
    const ChangeRecorder recorder(database);
    Result<std::vector<RecordRef>> refs = appliedAll(database, changes);
    if (!refs) {
        return refs;
    }
    if (const QByteArray changeset = recorder.changeset(); !changeset.isEmpty()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        appendStep(database, label, now, changeset);
        dropBeyondBounds(database, now);
        transaction.commit();
    } else if (std::ranges::any_of(changes,
                                   [](const RecordChange& change) { return !contentOfChange(change).isEmpty(); })) {
        transaction.commit();  // a content may be whole again
    }
    return refs;
}

Result<HistoryStep> undoNewest(Database& database)
{
    return moveStep(database, newestDoneStep, HistoryAct::Undo, Error::Code::NothingToUndo);
}

Result<HistoryStep> redoLast(Database& database)
{
    return moveStep(database, lastUndoneStep, HistoryAct::Redo, Error::Code::NothingToRedo);
}

}  // namespace credence
