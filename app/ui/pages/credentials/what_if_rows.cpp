// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/what_if_rows.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

#include "words/plain_tooltip.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kNarrowestColumn = 14;  ///< in average characters

QTableWidgetItem* textItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    item->setToolTip(plainToolTip(text));
    return item;
}

/// A sign and a bold face say that it differs, and words say how.
QTableWidgetItem* cellItem(const WhatIfCell& cell, const QFont& font)
{
    if (cell.change.isEmpty()) {
        return textItem(cell.figure);
    }
    QTableWidgetItem* item = textItem(u"%1\n≠ %2"_s.arg(cell.figure, cell.change));
    QFont bold = font;
    bold.setBold(true);
    item->setFont(bold);
    item->setData(Qt::AccessibleTextRole, WhatIfRows::tr("%1, differs: %2").arg(cell.figure, cell.change));
    return item;
}

}  // namespace

WhatIfRows::WhatIfRows(QWidget* parent) : WholeTable(parent)
{
    setObjectName(u"whatIfRows"_s);
    setAccessibleName(tr("What-ifs beside things as they are"));
    setAlternatingRowColors(true);
    setWordWrap(true);
}

void WhatIfRows::setRows(const QStringList& names, const std::vector<WhatIfRow>& rows)
{
    clear();
    setColumnCount(static_cast<int>(names.size()) + 2);
    setRowCount(static_cast<int>(rows.size()));
    QStringList headings{tr("Figure"), tr("As it is")};
    headings << names;
    for (int column = 0; column < columnCount(); ++column) {
        setHorizontalHeaderItem(column, textItem(headings.at(column)));
        horizontalHeaderItem(column)->setData(Qt::AccessibleTextRole, headings.at(column));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const WhatIfRow& shown = rows[static_cast<std::size_t>(row)];
        setItem(row, 0, textItem(shown.title));
        for (int column = 1; column < columnCount(); ++column) {
            setItem(row, column, cellItem(shown.cells.at(static_cast<std::size_t>(column) - 1), font()));
        }
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fitRows();
}

void WhatIfRows::fitRows()
{
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * kNarrowestColumn);
    elideHeadings();
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, rowHeight(row) + 2 * space::kGrid);
    }
    updateGeometry();
}

/// A header does not wrap: the tooltip and the list of the what-ifs have the whole name.
void WhatIfRows::elideHeadings()
{
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 0; column < columnCount(); ++column) {
        QTableWidgetItem* heading = horizontalHeaderItem(column);
        const QString whole = heading->data(Qt::AccessibleTextRole).toString();
        heading->setText(metrics.elidedText(whole, Qt::ElideRight, columnWidth(column) - 4 * space::kGrid));
    }
}

void WhatIfRows::resizeEvent(QResizeEvent* event)
{
    WholeTable::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitRows();
    }
}

void WhatIfRows::changeEvent(QEvent* event)
{
    WholeTable::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
    }
}

}  // namespace credence
