// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <algorithm>

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kGap = "  "_L1;

std::vector<qsizetype> widthsOf(std::size_t columns, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths(columns, 0);
    for (const QStringList& row : rows) {
        for (std::size_t i = 0; i < columns; ++i) {
            widths[i] = std::max(widths[i], row.value(static_cast<qsizetype>(i)).size());
        }
    }
    return widths;
}

}  // namespace

QStringList tableLines(const std::vector<Align>& columns, std::vector<QStringList> rows)
{
    for (QStringList& row : rows) {
        row.replaceInStrings(u"\n"_s, u" "_s);  // a row is one line
    }
    const std::vector<qsizetype> widths = widthsOf(columns.size(), rows);
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            cells << (columns[i] == Align::Left ? cell.leftJustified(widths[i]) : cell.rightJustified(widths[i]));
        }
        QString line = cells.join(kGap);
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines << line;
    }
    return lines;
}

}  // namespace credence::cli
