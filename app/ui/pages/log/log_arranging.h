// SPDX-License-Identifier: GPL-3.0-or-later
/// How the log is grouped and sorted and which columns it shows: two buttons with their menus and the heads of the
/// columns, which sort at a click. Kept on this machine.
#pragma once

#include <QWidget>

#include "storage/log_query.h"

class QActionGroup;
class QMenu;
class QPushButton;
class QTableView;

namespace credence {

class KeptColumns;

class LogArranging : public QWidget {
    Q_OBJECT
public:
    /// `columns`: those of `table`, whose model is there already.
    LogArranging(QTableView& table, KeptColumns& columns, QWidget* parent);

    [[nodiscard]] const LogArrangement& arrangement() const { return m_arrangement; }

Q_SIGNALS:
    void arranged();
    void allFolded(bool areFolded);

private:
    void makeGroupMenu();
    void makeColumnMenu(KeptColumns& columns);
    void sortBy(LogSort sort, bool descending);
    void take(const LogArrangement& arrangement);
    void showArrangement();

    QTableView& m_table;
    LogArrangement m_arrangement;
    QPushButton* m_group;
    QPushButton* m_columns;
    QActionGroup* m_groupings;
    QActionGroup* m_sorts;
    QAction* m_reverse;
    QAction* m_fold;
    QAction* m_unfold;
};

}  // namespace credence
