// SPDX-License-Identifier: GPL-3.0-or-later
/// A table whose cells are words: what views ask of it follows from the words, the headings and which columns are
/// figures.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace credence {

class TextTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    [[nodiscard]] virtual int length() const = 0;
    /// Views ask for it with every cell.
    [[nodiscard]] virtual int columns() const = 0;
    /// One a column, in their order.
    [[nodiscard]] virtual QStringList headings() const = 0;
    /// Figures stand at the right, headed so.
    [[nodiscard]] virtual bool isFigure(int column) const = 0;
    [[nodiscard]] virtual QString words(int row, int column) const = 0;
    /// On the mouse over the cell: its words, which may be cut.
    [[nodiscard]] virtual QString explanation(int row, int column) const { return words(row, column); }
    /// For all other roles.
    [[nodiscard]] virtual QVariant more(int /*row*/, int /*column*/, int /*role*/) const { return {}; }
};

}  // namespace credence
