// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imported_rows.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace credence {

namespace {

constexpr int kKeyLength = 32;

}  // namespace

Result<DateOrder> dateOrderIn(const QStringList& cells, std::optional<DateOrder> told)
{
    static const QRegularExpression kDigits(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-][0-9]{2,4}")));
    constexpr int kMonths = 12;
    if (told) {
        return *told;
    }
    bool dayFirst = false;
    bool monthFirst = false;
    bool matters = false;
    for (const QString& cell : cells) {
        const QRegularExpressionMatch match = kDigits.match(cell.trimmed());
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if (first > kMonths && second > kMonths) {
            continue;  // no day in either order
        }
        dayFirst = dayFirst || first > kMonths;
        monthFirst = monthFirst || second > kMonths;
        matters = matters || first != second;
    }
    if (matters && dayFirst == monthFirst) {
        return Error{.code = Error::Code::ImportUnreadable, .detail = QString::fromUtf16(kUnknownDateOrder)};
    }
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

QString RowKeys::next(const QStringList& cells)
{
    // The zero byte keeps "a", "bc" apart from "ab", "c".
    const QByteArray joined = cells.join(QChar(u'\0')).toUtf8();
    const int before = m_seen[joined]++;
    const QByteArray identity = joined + '\0' + QByteArray::number(before);
    const QByteArray digest = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.first(kKeyLength));
}

}  // namespace credence
