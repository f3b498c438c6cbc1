// SPDX-License-Identifier: GPL-3.0-or-later
/// Caps and minimums of CEUs and the length of one, as a rule sets them.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "domain/rules/activity_match.h"
#include "domain/units.h"

namespace credence {

enum class LimitBound { AtMost, AtLeast };
enum class LimitPer {
    Cycle,
    CycleYear,     ///< each twelve months from the cycle's first day
    CalendarYear,  ///< each calendar year that lies in the cycle or begins or ends in it
};

/// So many CEUs of some activities at most, or at least, inside the total; asked of the rule's credentials where it
/// names some. Neither a number nor a percentage: there is a cap, and no source says which.
/// Sources: ahima.renewal.self-review, ahima.renewal.taught.
struct CeuLimitRule {
    QString body;
    LimitBound bound;
    LimitPer per;
    std::vector<ActivityMatch> activities{};  ///< those that fit any of these; empty: all
    std::optional<CeuHundredths> amount{};
    std::optional<int> percent{};  ///< of all CEUs that the cycle asks
};

/// One CEU for each `one` of an activity, and one more for a rest of at least `rest`. Source: ahima.renewal.ceu-length.
struct CeuLengthRule {
    QString body;
    Minutes one;
    Minutes rest;
};

}  // namespace credence
