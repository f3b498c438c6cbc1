// SPDX-License-Identifier: GPL-3.0-or-later
/// Aligned columns of plain text.
#pragma once

#include <QStringList>
#include <vector>

namespace credence::cli {

enum class Align { Left, Right };

/// Lines of which the columns are as wide as the widest cell that was measured. Two spaces stand between columns, none
/// at the end of a line; rows may be shorter than the columns; what of a cell is beyond the length of a path is cut.
class TextTable {
public:
    explicit TextTable(std::vector<Align> columns);

    /// Before the first line, each row once.
    void measure(const QStringList& row);
    [[nodiscard]] QString line(const QStringList& row) const;

private:
    std::vector<Align> m_columns;
    std::vector<qsizetype> m_widths;
};

/// The lines of all rows, which are held.
QStringList tableLines(const std::vector<Align>& columns, const std::vector<QStringList>& rows);

}  // namespace credence::cli
