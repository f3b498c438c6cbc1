// SPDX-License-Identifier: GPL-3.0-or-later
/// Questions about words beside an entry that say it was not done, or not so: plans, what is vague, what is set in
/// parentheses or has a question mark.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// "2h cpt maybe", "2h left of cpt", "2 ceu registered for AAPC webinar": left over words at `index`.
std::optional<Suspect> undoneInDoubt(const ReadLine& read, int index);

/// "(1h lunch)", "(planned)", "(11/20)" at `index`; not "(chapter 9)".
std::optional<Suspect> asideInParenthesesInDoubt(const ReadLine& read, int index);

/// "HIIM?", "passed?": a word at `index` that was understood, and is doubted by who typed it.
std::optional<Suspect> questionedInDoubt(const ReadLine& read, int index);

}  // namespace credence
