// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

QString cellOf(const QStringList& row, std::size_t column)
{
    return cellOf(row.value(static_cast<qsizetype>(column)));
}

}  // namespace

TextTable::TextTable(std::vector<Align> columns) : m_columns(std::move(columns)), m_widths(m_columns.size(), 0) {}

void TextTable::measure(const QStringList& row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_widths[i] = std::max(m_widths[i], cellOf(row, i).size());
    }
}

QString TextTable::line(const QStringList& row) const
{
    QStringList cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString cell = cellOf(row, i);
        const bool endsLine = m_columns[i] == Align::Left && i + 1 == m_columns.size();
        cells << (endsLine                      ? cell
                  : m_columns[i] == Align::Left ? cell.leftJustified(m_widths[i])
                                                : cell.rightJustified(m_widths[i]));
    }
    QString line = cells.join(kGap);
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line;
}

QStringList tableLines(const std::vector<Align>& columns, const std::vector<QStringList>& rows)
{
    TextTable table(columns);
    std::ranges::for_each(rows, [&table](const QStringList& row) { table.measure(row); });
    QStringList lines;
    std::ranges::transform(rows, std::back_inserter(lines),
                           [&table](const QStringList& row) { return table.line(row); });
    return lines;
}

}  // namespace credence::cli
