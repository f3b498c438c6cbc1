// SPDX-License-Identifier: GPL-3.0-or-later
/// When the months of coding experience that a route asks will be there.
#pragma once

#include <optional>
#include <vector>

#include "domain/forecast/outlook.h"
#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// One for each experience need of `route`, in days. Where placements that go on, or are planned, make the need, the
/// weeks to come are as their dates say: one day, that of the calendar. Else the coding days of the last twelve whole
/// weeks before `present` (0 to 7 each; a day in two placements is one) are drawn again from the as-of date on. The
/// pace needed by the goal's date is in days a week; more than seven are too many.
std::vector<Forecast> experienceForecasts(const GoalProgress& goal, const RouteProgress& route,
                                          const Situation& situation, QDate present);

/// The days by which the whole route is met if the weeks to come are like the last ones, where no day is sure: nothing
/// where it has one, or where it waits for something other than work and letters.
std::optional<DateSpread> routeAtPace(const RouteProgress& route, const std::vector<Forecast>& experience,
                                      const Situation& situation);

}  // namespace credence
