// SPDX-License-Identifier: GPL-3.0-or-later
/// What the tables and lists of the pages have in common.
#pragma once

#include <QListView>
#include <QTableWidget>
#include <vector>

namespace credence {

/// No grid, no frame, no row numbers, no editing; Tab leaves the table.
void makeCalm(QTableView& table);
/// No frame, no editing, one line chosen; Tab leaves the list.
void makeCalm(QListView& list);

/// Rows of at least 28 pixels that fit at every zoom; gives their height.
int setRowHeights(QTableView& table);

/// The row of `table` at a place of the screen; an invalid index where none is shown there.
QModelIndex indexAt(const QTableView& table, const QPoint& place);

/// Whether some of the row of `index` is before the user's eyes: not filtered away, not scrolled out of sight with its
/// table or its page.
bool isInSight(const QTableView& table, const QModelIndex& index);

/// The rows with their shown columns and the header as text: cells part at tabs, rows at line ends.
QString asText(const QTableView& table, const std::vector<int>& rows);

/// A table that is as tall as its rows.
class WholeTable : public QTableWidget {
    Q_OBJECT
public:
    explicit WholeTable(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

}  // namespace credence
