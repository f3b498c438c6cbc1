// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do next, the most urgent first, each step with the rule that asks for it.
#pragma once

#include <vector>

#include "domain/judgement/overview.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Steps that follow from the judged goals and cycles and from the records. Order: late; due within 30 days; what
/// blocks a route, a cycle's dates or a cycle behind its even pace; what takes minutes; what takes hours. Of one rank
/// by due day (those without last), then kind and record. `judged.deadlines` must be filled already.
std::vector<NextStep> nextStepsOf(const Overview& judged, const Situation& situation);

}  // namespace credence
