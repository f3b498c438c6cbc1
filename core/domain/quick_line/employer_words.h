// SPDX-License-Identifier: GPL-3.0-or-later
/// The employer among the words of a line.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

struct NamedEmployer {
    EmployerId id{};  ///< of one that is not known yet: none
    QString name{};
    int end = 0;                     ///< the first word behind the name
    std::optional<Suspect> doubt{};  ///< the name may be a slip of a known one, or hold the role too
};

/// Among the words from `first` up to `end`, which begin with the name: the longest known one, behind @ by its
/// beginning; else what stands in quotes or behind @, else the words that begin with a capital, else all of them.
NamedEmployer employerIn(const LineReading& line, int first, int end, const QuickLineContext& context);

}  // namespace credence
