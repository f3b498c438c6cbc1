// SPDX-License-Identifier: GPL-3.0-or-later
/// Which of the user's goals a stage of the road is about.
#pragma once

#include <QString>
#include <vector>

#include "domain/overview/overview.h"

namespace credence {

/// Pointers are into the overview.
struct RoadGoals {
    const GoalProgress* leading = nullptr;  ///< the way to a first credential without an A; null: there is one, or no
                                            ///< goal
    std::vector<const GoalProgress*> growth{};  ///< what is wanted besides it, by rank
    const GoalProgress* study = nullptr;  ///< the first that is studied for; null: none, or no study of it is known
};

/// An apprentice's goal leads before all others; a goal in preparation does while no credential without an A is held.
RoadGoals roadGoalsOf(const Overview& overview, const Situation& situation);

/// Whether `credential` is one of the goals of growth.
bool isOfGrowth(const QString& credential, const RoadGoals& goals, const Situation& situation);

/// Whether the record says that it is no apprentice form, and it is held on the as-of date.
bool isHeldInFull(const HeldCredential& held, const Situation& situation);

}  // namespace credence
