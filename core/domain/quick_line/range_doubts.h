// SPDX-License-Identifier: GPL-3.0-or-later
/// Times of day of a line that hardly say how long it was.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// "9:00-9:00", which may be a slip or twelve hours by the clock's face, and a range of most of a day.
std::optional<Suspect> rangeInDoubt(const ReadLine& read, int index);

/// "9:00 cpt": so many hours of study, or when it began.
std::optional<Suspect> clockInDoubt(const ReadLine& read, int index);

/// "2 to 3 hours": a length that is left open.
std::optional<Suspect> fromToHoursInDoubt(const ReadLine& read, int index);

/// "24h": more than anybody works or studies in a day. In minutes it is taken as it is.
std::optional<Suspect> wholeDayInDoubt(const ReadLine& read, int index);

/// "9-11 and 1-3 cpt": a second range beside the one that was taken.
std::optional<Suspect> secondRangeInDoubt(const ReadLine& read, int index);

}  // namespace credence
