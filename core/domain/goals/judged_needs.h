// SPDX-License-Identifier: GPL-3.0-or-later
/// The needs of a route beside what was judged of each.
#pragma once

#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// A need that has no further needs inside it.
struct JudgedNeed {
    const Need* need;          ///< in the rule book
    const Progress* progress;  ///< in the route
};

/// The needs of `route`, those inside alternatives and groups included, in the rule's order.
std::vector<JudgedNeed> judgedNeeds(const RouteProgress& route, const Situation& situation);

}  // namespace credence
