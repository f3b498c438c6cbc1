// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <algorithm>

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kGap = "  "_L1;

/// As long as a path may be, which is more than a field takes. What is longer comes from a damaged or hostile file, and
/// would stretch every line.
constexpr qsizetype kLongestCell = 4096;

/// One line, of no more than the longest cell.
QString cellOf(const QString& text)
{
    const QString cut = text.size() > kLongestCell ? text.first(kLongestCell - 1) + u'…' : text;
    return QString(cut).replace(u'\n', u' ');
}

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
        std::ranges::transform(row, row.begin(), cellOf);
    }
    const std::vector<qsizetype> widths = widthsOf(columns.size(), rows);
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            const bool endsLine = columns[i] == Align::Left && i + 1 == columns.size();
            cells << (endsLine                    ? cell
                      : columns[i] == Align::Left ? cell.leftJustified(widths[i])
                                                  : cell.rightJustified(widths[i]));
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
