// SPDX-License-Identifier: GPL-3.0-or-later
/// Amounts among the words of a line; each has its unit, so that a bare number is never one.
#pragma once

#include <optional>

#include "domain/quick_line/line_reading.h"
#include "domain/units.h"

namespace credence {

template <class Amount>
struct FoundAmount {
    int first;
    int count;  ///< words
    Amount amount;

    [[nodiscard]] bool covers(int index) const { return first <= index && index < first + count; }
};

/// The first duration that was not understood as something else: "2h", "1:30", "1 h 30 min".
std::optional<FoundAmount<Minutes>> findDuration(const LineReading& line);

/// The first number of CEUs: "1.5 ceu", "2ceus".
std::optional<FoundAmount<CeuHundredths>> findCeus(const LineReading& line);

}  // namespace credence
