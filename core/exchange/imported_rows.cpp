// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imported_rows.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

#include "domain/text/parse_values.h"

namespace credence {

namespace {

constexpr int kKeyLength = 32;

/// The cell without the midnight that is written beside a bare date: " 00:00:00", "T00:00", " 12:00 AM", " 0:00".
QString withoutMidnight(const QString& cell)
{
    static const QRegularExpression kMidnight(
        QStringLiteral("(?:T| +)(?:0?0:00(?::00(?:[.]0+)?)?|12:00(?::00)? ?[Aa][Mm])$"));
    return withPlainBlanks(cell).trimmed().remove(kMidnight);
}

}  // namespace

DateReader::DateReader(DateOrder order, QDate nearTo) : m_notation(plainNotation()), m_nearTo(nearTo)
{
    m_notation.order = order;
}

Result<QDate> DateReader::day(const QString& cell) const
{
    return parseCalendarDate(withoutMidnight(cell), m_notation, m_nearTo);
}

void DateOrderProof::look(const QString& cell, int line)
{
    static const QRegularExpression kDigits(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2,4})")));
    constexpr int kMonths = 12;
    const QRegularExpressionMatch match = kDigits.match(withoutMidnight(cell));
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    if (first > kMonths && second > kMonths) {
        return;  // no day in either order
    }
    m_mayBeTurned = m_mayBeTurned || (match.hasMatch() && std::max(first, second) <= kMonths && first != second);
    const bool maySayYearFirst = match.capturedLength(3) == 2;
    if (first > kMonths && !maySayYearFirst && !m_dayFirst) {
        m_dayFirst = true;
        m_ofDayFirst = {.cell = cell.trimmed(), .line = line};
    }
    if (match.hasMatch() && maySayYearFirst) {
        lookAtShortYear(first, second, match.captured(3).toInt());
    }
    if (second > kMonths && !m_monthFirst) {
        m_monthFirst = true;
        m_ofMonthFirst = {.cell = cell.trimmed(), .line = line};
    }
    m_matters = m_matters || first != second;
}

void DateOrderProof::lookAtShortYear(int first, int month, int third)
{
    constexpr int kMonths = 12;
    constexpr int kCentury = 2000;
    constexpr int kRecentYears = 2;
    const auto isRecent = [this](QDate day) {
        return day.isValid() && m_nearTo.isValid() && day <= m_nearTo && day > m_nearTo.addYears(-kRecentYears);
    };
    m_mayBeDayFirst = m_mayBeDayFirst || first > kMonths;
    m_areAllRecent = m_areAllRecent && isRecent(QDate(kCentury + third, month, first));
    m_isYearFirstOdd = m_isYearFirstOdd || (first > kMonths && !isRecent(QDate(kCentury + first, month, third)));
}

Result<DateOrder> DateOrderProof::order(std::optional<DateOrder> told) const
{
    const bool isProvenOtherwise = told == DateOrder::DayFirst
                                       ? m_monthFirst && !m_dayFirst && !m_mayBeDayFirst
                                       : told == DateOrder::MonthFirst && m_dayFirst && !m_monthFirst;
    if (isProvenOtherwise && m_mayBeTurned) {  // without such a date each row is taken or rejected for itself
        const Proof& proof = m_dayFirst ? m_ofDayFirst : m_ofMonthFirst;
        return Error{.code = Error::Code::ImportUnreadable,
                     .detail = QStringLiteral("%1%2 %3").arg(QString::fromUtf16(kOtherDateOrder),
                                                             QString::number(proof.line), proof.cell)};
    }
    if (told) {
        return *told;
    }
    const bool isDayFirst = m_dayFirst || (m_mayBeDayFirst && m_areAllRecent && m_isYearFirstOdd);
    if (m_matters && isDayFirst == m_monthFirst) {
        return Error{.code = Error::Code::ImportUnreadable, .detail = QString::fromUtf16(kUnknownDateOrder)};
    }
    return isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Result<void> eachShapedRow(const QByteArray& bytes,
                           const std::function<std::optional<Error>(const QStringList& header)>& headed,
                           const std::function<void(const CsvRow& row, bool isShapely)>& taken)
{
    std::optional<qsizetype> width;
    return eachCsvRow(bytes, [&](CsvRow&& row) -> std::optional<Error> {
        if (!width) {
            width = row.cells.size();
            return headed(row.cells);
        }
        // Spreadsheets leave out the empty cells at the end of a row, and trackers write one too many.
        while (row.cells.size() > *width && row.cells.back().trimmed().isEmpty()) {
            row.cells.removeLast();
        }
        while (row.cells.size() < *width) {
            row.cells << QString();
        }
        taken(row, row.cells.size() == *width);
        return std::nullopt;
    });
}

QString RowKeys::next(const QStringList& cells)
{
    // The zero byte keeps "a", "bc" apart from "ab", "c".
    const QByteArray joined = cells.join(QChar(u'\0')).toUtf8();
    // Of each row a digest is held, not its text.
    const int before = m_seen[QCryptographicHash::hash(joined, QCryptographicHash::Md5)]++;
    const QByteArray identity = joined + '\0' + QByteArray::number(before);
    const QByteArray digest = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.first(kKeyLength));
}

}  // namespace credence
