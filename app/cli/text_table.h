// SPDX-License-Identifier: GPL-3.0-or-later
/// Aligned columns of plain text.
#pragma once

#include <QStringList>
#include <vector>

namespace credence::cli {

enum class Align { Left, Right };

/// One line per row, two spaces between columns, none at the end of a line. Rows may be shorter than `columns`;
/// what of a cell is beyond the length of a path is cut.
QStringList tableLines(const std::vector<Align>& columns, std::vector<QStringList> rows);

}  // namespace credence::cli
