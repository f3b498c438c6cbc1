// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include <sqlite3.h>

#include <QCryptographicHash>

#include "storage/changeset.h"
#include "storage/database.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kInsert =
    uR"sql(
    INSERT INTO history (taken_at, action, kind, subject, count, undone, changeset, digest)
    VALUES (:taken_at, :action, :kind, :subject, :count, 0, :changeset, :digest))sql"_s;

const QString kNewestDone =
    uR"sql(
    SELECT id, taken_at, action, kind, subject, count, undone
    FROM history
    WHERE undone = 0
    ORDER BY id DESC
    LIMIT 1)sql"_s;

const QString kOldestUndone =
    uR"sql(
    SELECT id, taken_at, action, kind, subject, count, undone
    FROM history
    WHERE undone = 1
    ORDER BY id
    LIMIT 1)sql"_s;

const QString kNewest =
    uR"sql(
    SELECT id, taken_at, action, kind, subject, count, undone, changeset, digest
    FROM history
    ORDER BY id DESC
    LIMIT :limit)sql"_s;

const QString kChangeset =
    uR"sql(
    SELECT changeset, digest
    FROM history
    WHERE id = :id)sql"_s;

/// SQLite trusts a changeset and may read a broken one for ever; so it is only handed what was written.
QByteArray digestOf(const QByteArray& changeset)
{
    return QCryptographicHash::hash(changeset, QCryptographicHash::Sha256);
}

HistoryStep stepFrom(const Statement& row)
{
    const std::optional<HistoryAction> action = fromName<HistoryAction>(row.text(2));
    const std::optional<RecordKind> kind = fromName<RecordKind>(row.text(3));
    const QDateTime at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    if (!action || !kind || !at.isValid()) {
        throw SqlFailure(SQLITE_CORRUPT, u"step %1 of history is not readable"_s.arg(row.number(0)));
    }
    return {.id = row.number(0),
            .label = {.action = *action, .kind = *kind, .subject = row.text(4), .count = row.integer(5)},
            .at = at,
            .undone = row.flag(6)};
}

QByteArray changesetFrom(const Statement& row, int column)
{
    QByteArray changeset = row.bytes(column);
    if (row.bytes(column + 1) != digestOf(changeset)) {
        throw SqlFailure(SQLITE_CORRUPT, u"a changeset of history is not what was written"_s);
    }
    return changeset;
}

std::optional<HistoryStep> firstStep(const Database& database, const QString& select)
{
    Statement statement(database, select);
    return statement.next() ? std::optional(stepFrom(statement)) : std::nullopt;
}

}  // namespace

void appendStep(Database& database, const HistoryLabel& label, const QDateTime& at, const QByteArray& changeset)
{
    database.execute(u"DELETE FROM history WHERE undone = 1"_s);
    Statement(database, kInsert)
        .bind(u":taken_at"_s, at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":action"_s, nameOf(label.action))
        .bind(u":kind"_s, nameOf(label.kind))
        .bind(u":subject"_s, label.subject)
        .bind(u":count"_s, qint64{label.count})
        .bind(u":changeset"_s, changeset)
        .bind(u":digest"_s, digestOf(changeset))
        .run();
}

std::optional<HistoryStep> newestDoneStep(const Database& database)
{
    return firstStep(database, kNewestDone);
}

std::optional<HistoryStep> oldestUndoneStep(const Database& database)
{
    return firstStep(database, kOldestUndone);
}

QByteArray changesetOf(const Database& database, qint64 step)
{
    Statement statement(database, kChangeset);
    statement.bind(u":id"_s, step);
    return statement.next() ? changesetFrom(statement, 0) : QByteArray();
}

void markStep(Database& database, qint64 step, StepState state)
{
    Statement(database, u"UPDATE history SET undone = :undone WHERE id = :id"_s)
        .bind(u":undone"_s, qint64{state == StepState::Undone ? 1 : 0})
        .bind(u":id"_s, step)
        .run();
}

std::vector<HistoryStep> newestSteps(const Database& database, int limit)
{
    Statement statement(database, kNewest);
    statement.bind(u":limit"_s, qint64{limit});
    std::vector<HistoryStep> steps;
    while (statement.next()) {
        steps.push_back(stepFrom(statement));
        steps.back().records = listedRecords(changesetFrom(statement, 7));
    }
    return steps;
}

std::vector<RecordRef> listedRecords(const QByteArray& changeset)
{
    constexpr int kListedRecords = 100;
    return recordsIn(changeset, kListedRecords);
}

}  // namespace credence
