// SPDX-License-Identifier: GPL-3.0-or-later
/// The log: its kinds joined into one list. Statements are put together from constant parts: only the
/// kinds and conditions that the filter asks for, so that an index serves what is left. Used by storage only.
#pragma once

#include <vector>

#include "storage/log_query.h"

namespace credence {

class Database;

std::vector<LogRow> readLogRows(const Database& database, const LogFilter& filter, const LogArrangement& arrangement,
                                int offset, int limit);
/// The first rows behind `after` in the order of the default arrangement: newest day first, within a day the highest id
/// first.
std::vector<LogRow> readLogRowsAfter(const Database& database, const LogFilter& filter, const LogRow& after, int limit);
/// Where each of `refs` stands among the rows of readLogRows, from 0; -1 if it is none of them.
std::vector<int> readLogPlaces(const Database& database, const LogFilter& filter, const LogArrangement& arrangement,
                               const std::vector<RecordRef>& refs);
LogTotals readLogTotals(const Database& database, const LogFilter& filter);
/// In the order of the rows, which they cover; empty if nothing is grouped.
std::vector<LogGroup> readLogGroups(const Database& database, const LogFilter& filter,
                                    const LogArrangement& arrangement);

}  // namespace credence
