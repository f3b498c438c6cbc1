// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do next, the most urgent first, each step with the rule that asks for it.
#pragma once

#include <vector>

#include "domain/judgement/situation.h"
#include "domain/steps/deadlines.h"
#include "domain/steps/next_step.h"

namespace credence {

/// Steps that follow from the judged goals and cycles and from the records. Order: late or due within 30 days; what
/// blocks a route, a cycle's dates or a cycle behind its even pace; what takes minutes; what takes hours. Of one rank
/// first what loses something within 7 days if it waits: credentials before money before days; then by due day (those
/// without last), kind and record. Steps that the user answered are left out until a snooze ends.
std::vector<NextStep> nextStepsOf(const JudgedParts& judged, const std::vector<DeadlineItem>& deadlines,
                                  const Situation& situation);

/// Whether waiting with the step loses something that is known by 30 days from `asOf` on, or already.
bool losesSoon(const NextStep& step, QDate asOf);

}  // namespace credence
