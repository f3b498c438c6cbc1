// SPDX-License-Identifier: GPL-3.0-or-later
/// The ways from one credential to another, side by side, and which is the quickest.
#pragma once

#include <QString>
#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// All routes from `from` to `to` in force on the as-of date, in catalogue order.
/// completeOn of a route: the last day of its needs, not before the as-of date while anything is missing. Letters do
/// not delay it, `letters` says when they would be there; any other need without a day (a course not begun, no
/// placement going on) leaves the route without one. blockingNeed: the first need without a day, else the first missing
/// letter. quickest: the earliest day with the letters (readyOn); of equals the first. Without any day none is.
std::vector<RouteProgress> judgeRoutes(const QString& from, const QString& to, const Situation& situation);

}  // namespace credence
