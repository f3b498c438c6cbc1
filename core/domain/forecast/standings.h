// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the user stands, one figure for each goal and cycle and for this week's study. Judges nothing anew; it picks
/// from the overview and adds up.
#pragma once

#include <vector>

#include "domain/forecast/outlook.h"
#include "domain/overview/overview.h"

namespace credence {

enum class StandingKind {
    Held,          ///< the credential is there
    Apprentice,    ///< the longest need of the nearest route that takes the A off
    NoRules,       ///< nothing is known of what the goal asks
    Requirements,  ///< how many of them are done
    Preparation,   ///< study time; what goes beyond a subject's target does not make up for another subject
    Cycle,         ///< CEUs of a renewal cycle
    Week,          ///< this week's study against the hours a week of the first goal that was given some: of a week in
                   ///< which days are away their part, of one that is away no standing
};

/// Pointers are into the overview and the outlook.
struct Standing {
    StandingKind kind;
    Amount done;
    Amount needed;
    QDate asOf{};
    const GoalProgress* goal = nullptr;    ///< of all but a cycle
    const CycleProgress* cycle = nullptr;  ///< of a cycle
    const Forecast* total = nullptr;       ///< of a cycle: when its CEUs are likely there, while the outlook knows it
    SlowPart slow = SlowPart::None;        ///< of a cycle
    const RouteProgress* route = nullptr;  ///< of an apprentice
    const Progress* need = nullptr;        ///< the same, unless the route asks nothing
    const WeekSum* week = nullptr;         ///< of a week
};

/// Goals, then cycles, in the order of the overview, then the week. `overview` and `outlook`, which may be empty,
/// outlive them.
std::vector<Standing> standingsOf(const Overview& overview, const Outlook& outlook);

}  // namespace credence
