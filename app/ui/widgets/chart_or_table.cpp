// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_or_table.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>

#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

using namespace Qt::StringLiterals;

namespace credence {

ChartOrTable::ChartOrTable(QWidget* chart, const QString& name, QWidget* parent)
    : QStackedWidget(parent), m_name(name), m_toggle(new QToolButton(parent))
{
    addWidget(chart);
    m_toggle->setIcon(themedIcon(u"table"_s));
    m_toggle->setText(tr("Table"));
    m_toggle->setToolTip(tr("Show the figures as a table"));
    m_toggle->setAccessibleName(tr("%1 as a table").arg(name));
    m_toggle->setObjectName(u"tableToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    connect(m_toggle, &QToolButton::toggled, this, &ChartOrTable::showTable);
}

void ChartOrTable::setFigures(FigureTable figures)
{
    m_figures = std::move(figures);
    if (m_table) {
        fillTable();
    }
}

void ChartOrTable::showTable(bool on)
{
    if (on && !m_table) {
        m_table = new QTableWidget(this);
        m_table->setAccessibleName(m_name);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setTabKeyNavigation(false);
        m_table->verticalHeader()->hide();
        m_table->setFrameShape(QFrame::NoFrame);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        connect(m_table, &QTableWidget::activated, this,
                [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
        addWidget(m_table);
        fillTable();
    }
    setCurrentIndex(on ? 1 : 0);
}

void ChartOrTable::fillTable()
{
    const auto alignment = [this](int column) {
        return (column == 0 || m_figures.isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    };
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_figures.columns.size()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* heading = new QTableWidgetItem(m_figures.columns[column]);
        heading->setTextAlignment(alignment(column));
        m_table->setHorizontalHeaderItem(column, heading);
    }
    m_table->setRowCount(static_cast<int>(m_figures.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& cells = m_figures.rows[row];
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(alignment(column));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

}  // namespace credence
