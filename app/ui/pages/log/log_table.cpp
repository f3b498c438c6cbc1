// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "models/log_table_model.h"
#include "ui/pages/log/log_cell_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/kept_columns.h"

namespace credence {

using namespace Qt::StringLiterals;

LogTable::LogTable(LogTableModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"log"_s);
    setAccessibleName(tr("Log entries"));
    setModel(&model);
    auto* delegate = new LogCellDelegate(model, *this);
    setItemDelegate(delegate);
    connect(delegate, &LogCellDelegate::editLeft, this, &LogTable::editLeft);
    makeCalm(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setWordWrap(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
    m_columns = new KeptColumns(u"log"_s,
                                {{.name = u"day"_s, .letters = 19, .canGo = false},
                                 {.name = u"time"_s, .letters = 20, .givesWay = 4},
                                 {.name = u"kind"_s, .letters = 26, .givesWay = 2},
                                 {.name = u"about"_s, .letters = 24, .givesWay = 1},
                                 {.name = u"title"_s, .canGo = false},
                                 {.name = u"amount"_s, .letters = 15, .canGo = false},
                                 {.name = u"proof"_s, .letters = 22, .givesWay = 3}},
                                *this);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const LogLayout::Section* section = m_model.layout().headingAt(index.row())) {
            m_model.setFolded(index.row(), !section->isFolded);
        }
    });
    connect(this, &QTableView::doubleClicked, this, &LogTable::turnProof);
}

void LogTable::fitRows()
{
    setRowHeights(*this);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
}

void LogTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
    }
}

std::vector<int> LogTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void LogTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool turns = opens || key == Qt::Key_Space || key == Qt::Key_F2;
    // An Enter of the cell's editor comes by here too.
    if (!hasFocus() || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
    } else if (takeHeadingKey(key) || (turns && turnProof())) {
        event->accept();
    } else if (opens && m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
    } else if (opens) {
        Q_EMIT openRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool LogTable::takeHeadingKey(int key)
{
    const int row = currentIndex().row();
    const LogLayout::Section* section = m_model.layout().headingAt(row);
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!section || (!turns && key != Qt::Key_Left && key != Qt::Key_Right)) {
        return false;
    }
    m_model.setFolded(row, turns ? !section->isFolded : key == Qt::Key_Left);
    return true;
}

bool LogTable::turnProof()
{
    const QModelIndex current = currentIndex();
    if (current.column() != LogTableModel::Proof || !m_model.canEdit(current.row(), LogTableModel::Proof)) {
        return false;
    }
    const bool isInHand = current.data(Qt::EditRole).toString() == u"true"_s;
    m_model.setTexts(m_model.rowsEditedWith(current.row(), selectedRows(), LogTableModel::Proof), LogTableModel::Proof,
                     isInHand ? u"false"_s : u"true"_s);
    return true;
}

}  // namespace credence
