// SPDX-License-Identifier: GPL-3.0-or-later
/// Of the ways to a goal the one that is told first, and of its needs the one that takes the longest.
#pragma once

#include "domain/goals/goal_progress.h"

namespace credence {

/// The one that ends first, else the one with the fewest open needs; null if there is none.
const RouteProgress* nearestRoute(const std::vector<RouteProgress>& routes);

/// The need in days, else the first that is not done, else the first; null if the route asks nothing.
const Progress* longestNeed(const RouteProgress& route);

}  // namespace credence
