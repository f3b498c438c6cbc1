// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of a line that look like an amount, an hour or a score, and are none that it reads.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// What begins at the word `index`, which is left over: "90m" beside an amount, "1.5" without a unit, "1½ cue".
std::optional<Suspect> amountInDoubt(const ReadLine& read, int index);

/// "3 pm", "at 9": an hour of the day, which a line takes only as a range.
std::optional<Suspect> hourInDoubt(const ReadLine& read, int index);

/// The right answers that may as well be the day: "9/10".
Suspect scoreOrDay(const ReadLine& read, const FoundScore& score);

/// The lengths that are offered where none was typed.
Suspect missingLength(const ReadLine& read);

}  // namespace credence
