// SPDX-License-Identifier: GPL-3.0-or-later
/// Words that leave open which kind of entry a line is, or whether it is one.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// The word at `index`, which is left over.
std::optional<Suspect> kindInDoubt(const ReadLine& read, int index);

}  // namespace credence
