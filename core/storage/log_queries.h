// SPDX-License-Identifier: GPL-3.0-or-later
/// The log: its kinds joined into one list, and as sums. Statements are put together from constant parts: only the
/// kinds and conditions that the filter asks for, so that an index serves what is left. Used by storage only.
#pragma once

#include <vector>

#include "domain/judgement/facts.h"
#include "storage/log_query.h"

namespace credence {

class Database;

/// Newest day first, within a day the highest id first; those after the row `after` alone, if there is one.
std::vector<LogRow> readLogRows(const Database& database, const LogFilter& filter, int offset, int limit,
                                const LogRow* after = nullptr);
/// Where each of `refs` stands among these rows, from 0; -1 if it is none of them.
std::vector<int> readLogPlaces(const Database& database, const LogFilter& filter, const std::vector<RecordRef>& refs);
LogTotals readLogTotals(const Database& database, const LogFilter& filter);

/// By grouped queries, each over a covering index. Entries up to `asOf`, the day itself included; single days from
/// `recentFrom` on.
LogSums readSums(const Database& database, QDate asOf, QDate recentFrom);

}  // namespace credence
