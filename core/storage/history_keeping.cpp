// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_keeping.h"

#include "storage/contents.h"
#include "storage/database.h"
#include "storage/file_settings.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kKeptNewestFirst =
    uR"sql(
    SELECT id, length(changeset)
    FROM history
    WHERE changeset IS NOT NULL
    ORDER BY id DESC)sql"_s;

const QString kKeptOldestFirst =
    uR"sql(
    SELECT id, taken_at
    FROM history
    WHERE changeset IS NOT NULL
    ORDER BY id)sql"_s;

/// The newest step that no longer fits into `most` bytes together with those after it; the newest of all always fits.
qint64 lastBeyondSize(const Database& database, qint64 most)
{
    Statement row(database, kKeptNewestFirst);
    qint64 bytes = row.next() ? row.number(1) : 0;
    while (row.next()) {
        bytes += row.number(1);
        if (bytes > most) {
            return row.number(0);
        }
    }
    return 0;
}

/// The last of the steps before `day` that begin history: a clock that once was wrong ages no step after it.
qint64 lastBeyondAge(const Database& database, const QDateTime& oldest)
{
    const QString limit = oldest.toString(Qt::ISODateWithMs);
    qint64 last = 0;
    Statement row(database, kKeptOldestFirst);
    while (row.next() && row.text(1) < limit) {
        last = row.number(0);
    }
    return last;
}

}  // namespace

std::optional<QString> settingOf(const Database& database, const QString& key)
{
    Statement statement(database, u"SELECT value FROM setting WHERE key = :key"_s);
    statement.bind(u":key"_s, key);
    return statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

HistoryBounds historyBounds(const Database& database)
{
    const auto number = [&](const NumberSetting& setting) {
        return numberOf(setting, settingOf(database, setting.key).value_or(QString()));
    };
    return {.days = number(historyDays()), .mebibytes = number(historyMebibytes())};
}

void dropBeyondBounds(Database& database, const QDateTime& nowUtc)
{
    constexpr qint64 kMebibyte = 1024 * 1024;
    const HistoryBounds bounds = historyBounds(database);
    const qint64 last = qMax(lastBeyondSize(database, bounds.mebibytes * kMebibyte),
                             lastBeyondAge(database, nowUtc.addDays(-bounds.days)));
    if (last == 0) {
        return;
    }
    Statement drop(database,
                   uR"sql(
        UPDATE history
        SET changeset = NULL
        WHERE changeset IS NOT NULL AND id <= :last AND id < (SELECT MAX(id) FROM history WHERE reverses IS NULL))sql"_s);
    drop.bind(u":last"_s, last).run();
    if (drop.rowsAffected() > 0) {
        purgeContents(database);
    }
}

}  // namespace credence
