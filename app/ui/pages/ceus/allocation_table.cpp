// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/allocation_table.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>

#include "ui/pages/ceus/allocation_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// In average characters of width, and in rows of one line.
constexpr int kRoomForDays = 90;
constexpr int kMostRows = 12;
constexpr int kLeastRows = 3;

}  // namespace

AllocationTable::AllocationTable(QAbstractItemModel& model, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"allocationRows"_s);
    setAccessibleName(tr("Proposed credits"));
    setModel(&model);
    makeCalm(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(AllocationModel::Title, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(AllocationModel::Why, QHeaderView::Stretch);
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, &QWidget::updateGeometry);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
    layOut();
}

void AllocationTable::layOut()
{
    const int row = std::max(space::kRowHeight, fontMetrics().height() + 2 * space::kGrid);
    verticalHeader()->setMinimumSectionSize(row);
    setColumnHidden(AllocationModel::Day, width() < kRoomForDays * fontMetrics().averageCharWidth());
}

QSize AllocationTable::sizeHint() const
{
    const int row = verticalHeader()->minimumSectionSize();
    const int rows = std::clamp(verticalHeader()->length(), kLeastRows * row, kMostRows * row);
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows};
}

QSize AllocationTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void AllocationTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        selectRow(0);
    }
}

void AllocationTable::resizeEvent(QResizeEvent* event)
{
    layOut();
    QTableView::resizeEvent(event);
}

void AllocationTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

}  // namespace credence
