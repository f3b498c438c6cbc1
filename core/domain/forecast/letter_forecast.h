// SPDX-License-Identifier: GPL-3.0-or-later
/// Which verification letters a route still needs, and when to ask for them.
#pragma once

#include <optional>
#include <vector>

#include "domain/forecast/outlook.h"
#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// For each letter need of `route` that is not met: each coding placement with days, up to the one on which the work
/// is complete (else up to the as-of date), that no letter received covers; a day in two placements is asked of the one
/// that began first. With a `wantedBy` each may wait until its answer still comes by then; without, where the route has
/// a day, until the last of them can be asked for.
std::vector<LetterForecast> lettersOf(const RouteProgress& route, const std::optional<QDate>& wantedBy,
                                      const Situation& situation);

/// The day on which the last of `letters` is answered, each asked for as soon as it can be; nothing if there are none
/// or one of them has no day.
std::optional<QDate> inHand(const std::vector<LetterForecast>& letters, QDate asOf);

}  // namespace credence
