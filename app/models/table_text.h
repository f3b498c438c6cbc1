// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of a table as text to be pasted elsewhere.
#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace credence {

/// With the headings on the first line: cells part at tabs, rows at line ends.
QString tableText(const std::vector<int>& rows, const std::vector<int>& columns,
                  const std::function<QString(int column)>& heading,
                  const std::function<QString(int row, int column)>& words);

}  // namespace credence
