// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of files that are imported: their named columns, their identity, and why one is not taken.
#pragma once

#include <QDate>
#include <QHash>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "domain/result.h"
#include "domain/text/notation.h"
#include "exchange/csv.h"

namespace credence {

/// Why a row of an imported file is not taken.
enum class RowProblem {
    None,
    Missing,      ///< a cell that is needed is empty; detail is the name of its column
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

/// Positions of the columns called `names`. ImportUnreadable if one is there twice, or if some of the first `required`
/// are not there; the detail lists them. One of the others that is not there has the position -1.
template <std::size_t kCount, class AlsoMissing>
Result<std::array<int, kCount>> columnsOf(const QStringList& header, const std::array<const char16_t*, kCount>& names,
                                          std::size_t required, AlsoMissing alsoMissing)
{
    std::array<int, kCount> positions{};
    QStringList missing;
    for (std::size_t i = 0; i < kCount; ++i) {
        const std::vector<int> called = columnsCalled(names[i], header);
        if (called.size() > 1) {
            return Error{.code = Error::Code::ImportUnreadable,
                         .detail = QStringLiteral("more than one column %1").arg(QStringView(names[i]))};
        }
        positions[i] = called.empty() ? -1 : called.front();
        if (positions[i] < 0 && i < required) {
            missing << QString::fromUtf16(names[i]);
        }
    }
    missing << alsoMissing(positions);
    if (!missing.isEmpty()) {
        return Error{.code = Error::Code::ImportUnreadable, .detail = missing.join(QStringLiteral(", "))};
    }
    return positions;
}

/// Detail of the error for a file whose dates may be read in two ways.
inline constexpr const char16_t* kUnknownDateOrder = u"date order";

/// Begin of the detail for a file whose dates prove another order than was said; the line that proves it and its date
/// stand behind it.
inline constexpr const char16_t* kOtherDateOrder = u"other date order: ";

/// What is known of the dates of a file before it is read.
struct DateHints {
    std::optional<DateOrder> order{};  ///< of day and month, where the user has said it
    QDate nearTo{};                    ///< a year of two digits is the one nearest to this day; none is read without
};

/// Reads the cells of a column of dates.
class DateReader {
public:
    DateReader(DateOrder order, QDate nearTo);
    /// A complete date (parseCalendarDate), also with the midnight that spreadsheets and databases write beside it;
    /// with another time of day it is InvalidInput, as that would be lost.
    [[nodiscard]] Result<QDate> day(const QString& cell) const;

private:
    Notation m_notation;
    QDate m_nearTo;
};

/// The order of day and month in a column of dates, read as a whole: one day over 12 proves it for all of them. Beside
/// a year of two digits a first number over 12 may be the year; it is the day where the column makes no sense
/// otherwise: with the day first all are of the two years before `nearTo`, and with the year first one is not.
class DateOrderProof {
public:
    explicit DateOrderProof(QDate nearTo = {}) : m_nearTo(nearTo) {}
    void look(const QString& cell, int line = 0);
    /// Where nothing is proven, or both orders are, `told` is needed: else ImportUnreadable with kUnknownDateOrder.
    /// What is told against the proof is ImportUnreadable, too; the detail names the line that proves it.
    [[nodiscard]] Result<DateOrder> order(std::optional<DateOrder> told) const;

private:
    void lookAtShortYear(int first, int month, int third);

    /// A date that can be read in one order only.
    struct Proof {
        QString cell{};
        int line = 0;
    };

    QDate m_nearTo;
    Proof m_ofDayFirst{};
    Proof m_ofMonthFirst{};
    bool m_dayFirst = false;
    bool m_monthFirst = false;
    bool m_matters = false;
    bool m_mayBeTurned = false;     ///< a date that is a day in both orders, and another in each
    bool m_mayBeDayFirst = false;   ///< a first number over 12 beside a year of two digits
    bool m_areAllRecent = true;     ///< those with such a year, read with the day first
    bool m_isYearFirstOdd = false;  ///< one of them, read with the year first, is no day, ahead or long ago
};

/// Calls `taken` with the header of `bytes` and each row below it, which is as wide: empty cells for those left out at
/// its end. A row that has more cells stays as it is.
Result<void> eachShapedRow(const QByteArray& bytes,
                           const std::function<std::optional<Error>(const QStringList& header)>& headed,
                           const std::function<void(const CsvRow& row, bool isShapely)>& taken);

/// For a file of which no column but that of its dates is read as a whole.
struct NoOtherColumns {
    QStringList missing(const auto& /*columns*/) { return {}; }
    void look(const CsvRow& /*row*/, const auto& /*columns*/) {}
    std::optional<Error> decide() { return std::nullopt; }
};

/// One entry for each row of a CSV file with the columns called `names`: `read`, with empty cells for those left out at
/// its end; `misshapen` where it has more than the header, since they may stand in the wrong places. ImportUnreadable
/// if the file is no table with these columns.
/// `dateColumn`: which of the columns has the dates; `required`: how many of the columns must be there, the first ones;
/// `whole` says what else is missing and looks at all rows before the first one is read.
template <class Entry, std::size_t kCount, class Read, class Misshapen, class Whole>
Result<std::vector<Entry>> readEntries(const QByteArray& bytes, const std::array<const char16_t*, kCount>& names,
                                       std::size_t dateColumn, const DateHints& dates, Read read, Misshapen misshapen,
                                       std::size_t required, Whole&& whole)
{
    // Twice through the file, so that of its rows only what was understood is held.
    std::array<int, kCount> columns{};
    const auto findColumns = [&](const QStringList& header) -> std::optional<Error> {
        const auto alsoMissing = [&whole](const auto& positions) { return whole.missing(positions); };
        const Result<std::array<int, kCount>> found = columnsOf(header, names, required, alsoMissing);
        if (!found) {
            return found.error();
        }
        columns = found.value();
        return std::nullopt;
    };
    DateOrderProof proof(dates.nearTo);
    if (const Result<void> once = eachShapedRow(bytes, findColumns,
                                                [&](const CsvRow& row, bool isShapely) {
                                                    proof.look(row.cells.value(columns[dateColumn]), row.line);
                                                    if (isShapely) {
                                                        whole.look(row, columns);
                                                    }
                                                });
        !once) {
        return once.error();
    }
    const Result<DateOrder> order = proof.order(dates.order);
    if (!order) {
        return order.error();
    }
    if (const std::optional<Error> undecided = whole.decide()) {
        return *undecided;
    }
    const DateReader reader(order.value(), dates.nearTo);
    RowKeys keys;
    std::vector<Entry> entries;
    if (const Result<void> again =
            eachShapedRow(bytes, findColumns,
                          [&](const CsvRow& row, bool isShapely) {
                              entries.push_back(isShapely ? read(row, columns, reader, keys) : misshapen(row));
                          });
        !again) {
        return again.error();
    }
    return entries;
}

}  // namespace credence
