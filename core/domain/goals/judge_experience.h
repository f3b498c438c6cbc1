// SPDX-License-Identifier: GPL-3.0-or-later
/// Months of coding experience by calendar time. Logged hours are a second figure and never enter here.
#pragma once

#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Days covered by at least one coding placement up to the as-of date, both ends included, an overlap once, of the
/// days that `asked.months` mean. counted: the days that each placement adds to earlier ones; proofMissing unless a
/// letter covers all of them. Volunteer days count only where a letter proves them; the citation's confidence is then
/// at most Medium. completeOn: the day it was reached, or will be if open and planned placements go on.
Progress judgeKind(const Need& need, const ExperienceNeed& asked, const RuleCitation& rule, const Situation& situation);

/// Days covered by placements with any code set, up to the as-of date.
CalendarDays codingDays(const Situation& situation);

}  // namespace credence
