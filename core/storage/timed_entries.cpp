// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timed_entries.h"

#include "domain/records/kinds.h"
#include "storage/database.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kTimed =
    uR"sql(
    SELECT 0 AS kind, id, on_date, started_at, minutes
    FROM study_session
    WHERE started_at IS NOT NULL
    UNION ALL
    SELECT 1, id, on_date, started_at, minutes
    FROM experience_entry
    WHERE started_at IS NOT NULL
    ORDER BY kind, id)sql"_s;

}  // namespace

std::vector<TimedEntry> readTimedEntries(const Database& database)
{
    std::vector<TimedEntry> entries;
    Statement statement(database, kTimed);
    while (statement.next()) {
        const RecordKind kind = statement.integer(0) == 0 ? RecordKind::StudySession : RecordKind::ExperienceEntry;
        entries.push_back({.ref = {.kind = kind, .id = statement.number(1)},
                           .day = statement.date(2),
                           .startedAt = {statement.integer(3)},
                           .minutes = {statement.integer(4)}});
    }
    return entries;
}

}  // namespace credence
