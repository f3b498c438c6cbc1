// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of files that are imported: their named columns, their identity, and why one is not taken.
#pragma once

#include <QHash>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "domain/text/notation.h"
#include "exchange/csv.h"

namespace credence {

/// Why a row of an imported file is not taken.
enum class RowProblem {
    None,
    UnknownKind,  ///< the client or kind column says none of ours
    NoPlacement,  ///< no placement of this name and kind covers the day
    BadDate,
    BadStartTime,
    BadDuration,
    BadCeus,
    BadValue,
    WrongColumnCount,
    InvalidRecord,  ///< the checks of every entry; detail names field and cause
};

/// Identities of imported rows, so that a second import of the same row adds nothing. Gives keys to the rows of one
/// file in their order.
class RowKeys {
public:
    /// 32 hexadecimal digits made of `cells` and of how many rows with the same cells came before: the same
    /// in every file that holds these rows.
    QString next(const QStringList& cells);

private:
    QHash<QByteArray, int> m_seen;
};

/// The value of the word in a cell, case and blanks around it ignored; nothing for another word.
template <class T, std::size_t kCount>
std::optional<T> valueOf(const QString& cell, const std::array<std::pair<const char16_t*, T>, kCount>& words)
{
    for (const auto& [word, value] : words) {
        if (cell.trimmed().compare(QStringView(word), Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return std::nullopt;
}

/// Positions of the columns called `names`. ImportUnreadable if some of the first `required` are not there; the detail
/// lists them. One of the others that is not there has the position -1.
template <std::size_t kCount>
Result<std::array<int, kCount>> columnsOf(const CsvTable& table, const std::array<const char16_t*, kCount>& names,
                                          std::size_t required = kCount)
{
    std::array<int, kCount> positions{};
    QStringList missing;
    for (std::size_t i = 0; i < kCount; ++i) {
        positions[i] = table.column(names[i]);
        if (positions[i] < 0 && i < required) {
            missing << QString::fromUtf16(names[i]);
        }
    }
    if (!missing.isEmpty()) {
        return Error{.code = Error::Code::ImportUnreadable, .detail = missing.join(QStringLiteral(", "))};
    }
    return positions;
}

/// Detail of the error for a file whose dates may be read in two ways.
inline constexpr const char16_t* kUnknownDateOrder = u"date order";

/// The order of day and month in a column of dates, read as a whole: one day over 12 proves it for all of them. Where
/// nothing proves it, or both orders are proven, `told` is needed: else ImportUnreadable with kUnknownDateOrder.
Result<DateOrder> dateOrderIn(const QStringList& cells, std::optional<DateOrder> told);

/// One entry for each row of a CSV file with the columns called `names`: `read`, with empty cells for those left out at
/// its end; `misshapen` where it has more than the header, since they may stand in the wrong places. ImportUnreadable
/// if the file is no table with these columns.
/// `dateColumn`: which of the columns has the dates; `told`: their order, where the user has said it; `required`: how
/// many of the columns must be there, the first ones.
template <class Entry, std::size_t kCount, class Read, class Misshapen>
Result<std::vector<Entry>> readEntries(const QByteArray& bytes, const std::array<const char16_t*, kCount>& names,
                                       std::size_t dateColumn, std::optional<DateOrder> told, Read read,
                                       Misshapen misshapen, std::size_t required = kCount)
{
    const Result<CsvTable> table = parseCsv(bytes);
    if (!table) {
        return table.error();
    }
    const Result<std::array<int, kCount>> columns = columnsOf(table.value(), names, required);
    if (!columns) {
        return columns.error();
    }
    QStringList dates;
    for (const CsvRow& row : table.value().rows) {
        dates << row.cells.value(columns.value()[dateColumn]);
    }
    const Result<DateOrder> order = dateOrderIn(dates, told);
    if (!order) {
        return order.error();
    }
    Notation notation = plainNotation();
    notation.order = order.value();
    RowKeys keys;
    std::vector<Entry> entries;
    entries.reserve(table.value().rows.size());
    const qsizetype width = table.value().header.size();
    for (CsvRow row : table.value().rows) {
        // Spreadsheets leave out the empty cells at the end of a row, and trackers write one too many.
        while (row.cells.size() > width && row.cells.back().trimmed().isEmpty()) {
            row.cells.removeLast();
        }
        while (row.cells.size() < width) {
            row.cells << QString();
        }
        entries.push_back(row.cells.size() == width ? read(row, columns.value(), notation, keys) : misshapen(row));
    }
    return entries;
}

}  // namespace credence
