// SPDX-License-Identifier: GPL-3.0-or-later
/// Which days of experience verification letters vouch for, and how far they cover what a rule asks.
#pragma once

#include <vector>

#include "domain/date_range.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// The days of a placement that one received letter vouches for.
struct LetterCover {
    const Document* letter;
    const Placement* placement;
    DateRange days;
};

/// Covers of all verification letters received by the as-of date, by the day of receipt. A letter without a first day
/// starts with its placement; without a last day it ends the day it came. It never reaches beyond the placement or
/// the day it came, since nobody can vouch for what is still to come. Letters for no placement cover nothing.
std::vector<LetterCover> letterCovers(const Situation& situation);

/// The days that letters for `placement` vouch for.
std::vector<DateRange> daysProven(const Placement& placement, const std::vector<LetterCover>& covers);

/// `amount` of the `days` of a placement does not count, for `reason`.
NotCountedItem leftOutDays(const Placement& placement, const DateRange& days, CalendarDays amount,
                           NotCountedReason reason);

/// Days of counted experience (see codingStretches) that received letters cover, of the days that `asked.months`
/// mean. A day that two letters cover counts once. notCounted names the placements that still lack a letter.
/// completeOn only if done: the day the last letter needed came.
Progress judgeKind(const Need& need, const LetterNeed& asked, const RuleCitation& rule, const Situation& situation);

}  // namespace credence
