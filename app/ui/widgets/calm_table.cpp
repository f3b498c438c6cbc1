// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

#include "models/table_text.h"
#include "ui/theme/theme.h"

namespace credence {

void makeCalm(QTableView& table)
{
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);  // a head at the right would lose its beginning
}

void makeCalm(QListView& list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setResizeMode(QListView::Adjust);
    list.setTabKeyNavigation(false);
}

int setRowHeights(QTableView& table)
{
    const int row = std::max(space::kRowHeight, table.fontMetrics().height() * 7 / 4);
    table.verticalHeader()->setMinimumSectionSize(row);  // its own is higher, so that a table of such rows would be cut
    table.verticalHeader()->setDefaultSectionSize(row);
    return row;
}

QModelIndex indexAt(const QTableView& table, const QPoint& place)
{
    const QPoint inside = table.viewport()->mapFromGlobal(place);
    return table.isVisible() && table.viewport()->rect().contains(inside) ? table.indexAt(inside) : QModelIndex();
}

bool isInSight(const QTableView& table, const QModelIndex& index)
{
    const QWidget* viewport = table.viewport();
    const QRect row(0, table.rowViewportPosition(index.row()), viewport->width(), table.rowHeight(index.row()));
    return index.isValid() && viewport->isVisible() && viewport->visibleRegion().intersects(row);
}

QString asText(const QTableView& table, const std::vector<int>& rows)
{
    const QAbstractItemModel& model = *table.model();
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!table.isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    return tableText(
        rows, columns, [&model](int column) { return model.headerData(column, Qt::Horizontal).toString(); },
        [&model](int row, int column) { return model.index(row, column).data().toString(); });
}

WholeTable::WholeTable(QWidget* parent) : QTableWidget(parent)
{
    makeCalm(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &WholeTable::updateGeometry);
}

QSize WholeTable::sizeHint() const
{
    const int scrollBar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableWidget::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + scrollBar};
}

}  // namespace credence
