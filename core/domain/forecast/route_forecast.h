// SPDX-License-Identifier: GPL-3.0-or-later
/// When a route will be met: the months of coding experience that it asks, and its verification letters.
#pragma once

#include "domain/forecast/outlook.h"
#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// `route` of `goal`, judged on `situation`; the weeks before `present` tell the pace.
RouteForecast routeForecast(const GoalProgress& goal, const RouteProgress& route, const Situation& situation,
                            QDate present);

}  // namespace credence
