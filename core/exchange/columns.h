// SPDX-License-Identifier: GPL-3.0-or-later
/// Named columns of a table, found once per file, and the walk over its rows.
#pragma once

#include <array>
#include <vector>

#include "exchange/csv.h"
#include "exchange/row_key.h"

namespace credence {

/// Positions of the columns called `names`. ImportUnreadable if some are not there; the detail lists them.
template <std::size_t kCount>
Result<std::array<int, kCount>> columnsOf(const CsvTable& table, const std::array<const char16_t*, kCount>& names)
{
    std::array<int, kCount> positions{};
    QStringList missing;
    for (std::size_t i = 0; i < kCount; ++i) {
        positions[i] = table.column(names[i]);
        if (positions[i] < 0) {
            missing << QString::fromUtf16(names[i]);
        }
    }
    if (!missing.isEmpty()) {
        return Error{.code = Error::Code::ImportUnreadable, .detail = missing.join(QStringLiteral(", "))};
    }
    return positions;
}

/// One entry for each row of a CSV file with the columns called `names`: `read` where the row has as many cells as the
/// header, else `misshapen`, since its cells may stand in the wrong places. ImportUnreadable if the file is no table
/// with these columns.
template <class Entry, std::size_t kCount, class Read, class Misshapen>
Result<std::vector<Entry>> readEntries(const QByteArray& bytes, const std::array<const char16_t*, kCount>& names,
                                       Read read, Misshapen misshapen)
{
    const Result<CsvTable> table = parseCsv(bytes);
    if (!table) {
        return table.error();
    }
    const Result<std::array<int, kCount>> columns = columnsOf(table.value(), names);
    if (!columns) {
        return columns.error();
    }
    RowKeys keys;
    std::vector<Entry> entries;
    entries.reserve(table.value().rows.size());
    for (const CsvRow& row : table.value().rows) {
        const bool fits = row.cells.size() == table.value().header.size();
        entries.push_back(fits ? read(row, columns.value(), keys) : misshapen(row));
    }
    return entries;
}

}  // namespace credence
