// SPDX-License-Identifier: GPL-3.0-or-later
/// Days and terms that a rule sets and nobody works off: what they are, what they say, and the rule.
#pragma once

#include <vector>

#include "domain/overview/overview.h"
#include "words/format.h"

namespace credence::format {

struct RuledLine {
    QString title;  ///< "AAPC takes CEU submissions"
    QString value;  ///< a day, days or what something costs
    RuleCitation rule;
};

/// Dates of the cycles and of their submission, what missed cycles and late dues still allow, and waits for a retake.
std::vector<RuledLine> ruledLines(const Overview& overview);

}  // namespace credence::format
