// SPDX-License-Identifier: GPL-3.0-or-later
/// The lines of a proposal of credits as a table.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/pages/ceus/allocation_rows.h"

namespace credence {

class AllocationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Day, To, Ceus, Change, Why, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<AllocationRow> rows);
    [[nodiscard]] const AllocationRow& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AllocationRow> m_rows;
};

}  // namespace credence
