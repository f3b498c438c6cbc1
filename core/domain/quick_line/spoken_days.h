// SPDX-License-Identifier: GPL-3.0-or-later
/// Days as people speak of them: "3 days back", "the other day", "thanksgiving", "daily".
#pragma once

#include <optional>

#include "domain/quick_line/line_days.h"

namespace credence {

/// What begins at `index` and says a day, or several, in words that no line reads; without days where it says no
/// certain one. Names and words that titles have, too, are looked at only where no title goes on behind them.
std::optional<DayLike> spokenDay(const LineReading& line, int index, QDate today, DayLean lean);

}  // namespace credence
