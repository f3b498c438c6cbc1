// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include <sqlite3.h>

#include <limits>

#include "storage/changeset.h"
#include "storage/database.h"
#include "storage/history_chain.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kAppend =
    uR"sql(
    INSERT INTO history (id, taken_at, action, kind, subject, count, reverses, digest, chain, changeset)
    VALUES (:id, :taken_at, :action, :kind, :subject, :count, :reverses, :digest, :chain, :changeset))sql"_s;

/// The highest id there ever was, and the chain so far.
const QString kEndOfHistory =
    uR"sql(
    SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'history'), 0),
           (SELECT chain FROM history ORDER BY id DESC LIMIT 1))sql"_s;

/// A step is undone while it has an undo that no redo reverses.
const QString kNewestDone =
    uR"sql(
    SELECT h.id, h.taken_at, h.action, h.kind, h.subject, h.count, h.changeset IS NOT NULL, h.id
    FROM history AS h
    WHERE h.reverses IS NULL AND NOT EXISTS (
        SELECT 1
        FROM history AS u
        WHERE u.reverses = h.id AND NOT EXISTS (SELECT 1 FROM history AS r WHERE r.reverses = u.id))
    ORDER BY h.id DESC
    LIMIT 1)sql"_s;

/// CROSS keeps the few rows after the newest step first.
const QString kLastUndone =
    uR"sql(
    SELECT h.id, h.taken_at, h.action, h.kind, h.subject, h.count, h.changeset IS NOT NULL, u.id
    FROM history AS u
    CROSS JOIN history AS h ON h.id = u.reverses AND h.reverses IS NULL
    WHERE u.id > (SELECT MAX(id) FROM history WHERE reverses IS NULL)
      AND NOT EXISTS (SELECT 1 FROM history AS r WHERE r.reverses = u.id)
    ORDER BY u.id DESC
    LIMIT 1)sql"_s;

/// h: the row; t: what it reverses; s: the step that it is about.
const QString kNewestRows =
    uR"sql(
    SELECT h.id, h.taken_at, h.action, h.kind, h.subject, h.count, s.changeset IS NOT NULL, h.reverses, t.reverses,
           h.reverses IS NULL AND EXISTS (
               SELECT 1
               FROM history AS u
               WHERE u.reverses = h.id AND NOT EXISTS (SELECT 1 FROM history AS r WHERE r.reverses = u.id)),
           s.digest, s.changeset
    FROM history AS h
    LEFT JOIN history AS t ON t.id = h.reverses
    LEFT JOIN history AS s ON s.id = COALESCE(t.reverses, h.reverses, h.id)
    ORDER BY h.id DESC
    LIMIT :limit)sql"_s;

const QString kChangesetOfStep =
    uR"sql(
    SELECT digest, changeset
    FROM history
    WHERE id = :id)sql"_s;

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
            .kept = row.flag(6)};
}

/// SQLite trusts a changeset and may read a broken one for ever; so it is only handed what was written, and that only
/// if it is one: anybody can write a digest that fits.
std::optional<QByteArray> changesetFrom(const Statement& row, int digest)
{
    if (row.isNull(digest + 1)) {
        return std::nullopt;
    }
    QByteArray changeset = row.bytes(digest + 1);
    if (row.bytes(digest) != digestOf(changeset)) {
        throw SqlFailure(SQLITE_CORRUPT, u"a changeset of history is not what was written"_s);
    }
    requireOfRecords(changeset);
    return changeset;
}

std::optional<Reversible> reversibleFrom(const Database& database, const QString& select)
{
    Statement row(database, select);
    return row.next() ? std::optional(Reversible{.step = stepFrom(row), .row = row.number(7)}) : std::nullopt;
}

/// What a row says beside its place in the chain. `changeset`: null for an undo or redo.
void appendRow(Database& database, ChainLink link, const QByteArray* changeset)
{
    QByteArray chain = chainBeginning();
    {
        Statement end(database, kEndOfHistory);
        if (end.next()) {
            if (end.number(0) == std::numeric_limits<qint64>::max()) {
                throw SqlFailure(SQLITE_CORRUPT, u"no number is left for a step of history"_s);
            }
            link.id = end.number(0) + 1;
            chain = end.isNull(1) ? chain : end.bytes(1);
        }
    }
    Statement insert(database, kAppend);
    insert.bind(u":id"_s, link.id)
        .bind(u":taken_at"_s, link.takenAt)
        .bind(u":action"_s, link.action)
        .bind(u":kind"_s, link.kind)
        .bind(u":subject"_s, link.subject)
        .bind(u":count"_s, link.count)
        .bind(u":digest"_s, link.digest)
        .bind(u":chain"_s, chainAfter(chain, link));
    link.reverses ? insert.bind(u":reverses"_s, *link.reverses) : insert.bindNull(u":reverses"_s);
    changeset ? insert.bind(u":changeset"_s, *changeset) : insert.bindNull(u":changeset"_s);
    insert.run();
}

ChainLink linkOf(const HistoryLabel& label, const QDateTime& at)
{
    return {.id = 0,
            .takenAt = at.toUTC().toString(Qt::ISODateWithMs),
            .action = nameOf(label.action),
            .kind = nameOf(label.kind),
            // As the file gives it back: UTF-8 has no half of a surrogate pair.
            .subject = QString::fromUtf8(label.subject.toUtf8()),
            .count = label.count,
            .reverses = {},
            .digest = {}};
}

}  // namespace

void appendStep(Database& database, const HistoryLabel& label, const QDateTime& at, const QByteArray& changeset)
{
    ChainLink link = linkOf(label, at);
    link.digest = digestOf(changeset);
    appendRow(database, link, &changeset);
}

void appendReversal(Database& database, const Reversible& reversed, const QDateTime& at)
{
    ChainLink link = linkOf(reversed.step.label, at);
    link.reverses = reversed.row;
    {
        Statement step(database, u"SELECT digest FROM history WHERE id = :id"_s);
        step.bind(u":id"_s, reversed.step.id);
        link.digest = step.next() ? step.bytes(0) : QByteArray();
    }
    appendRow(database, link, nullptr);
}

std::optional<Reversible> newestDoneStep(const Database& database)
{
    return reversibleFrom(database, kNewestDone);
}

std::optional<Reversible> lastUndoneStep(const Database& database)
{
    return reversibleFrom(database, kLastUndone);
}

std::optional<QByteArray> changesetOf(const Database& database, qint64 step)
{
    Statement statement(database, kChangesetOfStep);
    statement.bind(u":id"_s, step);
    return statement.next() ? changesetFrom(statement, 0) : std::nullopt;
}

std::vector<HistoryStep> newestSteps(const Database& database, int limit)
{
    Statement row(database, kNewestRows);
    row.bind(u":limit"_s, qint64{limit});
    std::vector<HistoryStep> steps;
    while (row.next()) {
        HistoryStep& step = steps.emplace_back(stepFrom(row));
        if (!row.isNull(7)) {
            step.reverses = row.number(7);
            step.act = row.isNull(8) ? HistoryAct::Undo : HistoryAct::Redo;
        }
        step.undone = row.flag(9);
        if (const std::optional<QByteArray> changeset = changesetFrom(row, 10)) {
            step.records = listedRecords(*changeset);
        }
    }
    return steps;
}

std::vector<RecordRef> listedRecords(const QByteArray& changeset)
{
    constexpr int kListedRecords = 100;
    return recordsIn(changeset, kListedRecords);
}

}  // namespace credence
