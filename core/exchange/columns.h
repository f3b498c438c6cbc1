// SPDX-License-Identifier: GPL-3.0-or-later
/// Named columns of a table, found once per file.
#pragma once

#include <array>

#include "exchange/csv.h"

namespace credence {

/// Positions of the columns called `names`. ImportUnreadable if some are not there; the detail lists them.
template <std::size_t kCount>
Result<std::array<int, kCount>> columnsOf(const CsvTable& table, const std::array<const char16_t*, kCount>& names)
{
    std::array<int, kCount> positions{};
    QStringList missing;
    for (std::size_t i = 0; i < kCount; ++i) {
        positions[i] = table.column(names[i]);
        if (positions[i] < 0) {
            missing << QString::fromUtf16(names[i]);
        }
    }
    if (!missing.isEmpty()) {
        return Error{.code = Error::Code::ImportUnreadable, .detail = missing.join(QStringLiteral(", "))};
    }
    return positions;
}

}  // namespace credence
