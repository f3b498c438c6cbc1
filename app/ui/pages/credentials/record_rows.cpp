// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/record_rows.h"

#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

#include "ui/theme/theme.h"

namespace credence {

RecordRows::RecordRows(const QStringList& headings, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headings.size()), parent)
{
    setHorizontalHeaderLabels(headings);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(space::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(this, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        Q_EMIT recordActivated(m_records.at(static_cast<std::size_t>(index.row())));
    });
}

void RecordRows::alignRight(const std::vector<int>& columns)
{
    m_numberColumns = columns;
    for (const int column : columns) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void RecordRows::addRecord(const AnyRecord& record, const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        auto* cell = new QTableWidgetItem(cells.at(column));
        if (std::ranges::find(m_numberColumns, column) != m_numberColumns.end()) {
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        setItem(row, column, cell);
    }
    m_records.push_back(record);
    updateGeometry();
}

QSize RecordRows::sizeHint() const
{
    const int scrollBar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {QTableWidget::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + scrollBar};
}

QSize RecordRows::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

}  // namespace credence
