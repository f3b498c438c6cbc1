// SPDX-License-Identifier: GPL-3.0-or-later
/// Which words of a line were not understood though they look as if they should be: the questions to ask, each answer
/// with the line as it reads then.
#pragma once

#include <optional>
#include <vector>

#include "domain/quick_line/line_answers.h"
#include "domain/quick_line/line_parts.h"
#include "domain/quick_line/quick_line.h"

namespace credence {

/// `line` is what is left of `text` after `parts` were read. The first questions in the order of the words, and what is
/// missing last.
std::vector<LineDoubt> doubtsOf(const QString& text, const LineReading& line, const LineParts& parts,
                                const QuickLineContext& context);

/// The question about what begins at the word `index`, which is left over; nothing where it can only be a title.
std::optional<Suspect> leftOverInDoubt(const ReadLine& read, int index);

}  // namespace credence
