// SPDX-License-Identifier: GPL-3.0-or-later
/// The lines of a proposal of credits as a table.
#pragma once

#include <vector>

#include "models/text_table_model.h"
#include "ui/pages/ceus/allocation_rows.h"

namespace credence {

class AllocationModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { Title, Day, To, Ceus, Change, Why };

    using TextTableModel::TextTableModel;

    void setRows(std::vector<AllocationRow> rows);
    [[nodiscard]] const AllocationRow& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

protected:
    [[nodiscard]] int length() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return Why + 1; }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Ceus; }
    [[nodiscard]] QString words(int row, int column) const override;
    [[nodiscard]] QVariant more(int row, int column, int role) const override;

private:
    std::vector<AllocationRow> m_rows;
};

}  // namespace credence
