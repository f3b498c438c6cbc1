// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/standings.h"

#include <algorithm>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/progress.h"

namespace credence {

namespace {

Standing apprenticeStanding(const GoalProgress& goal, const RouteProgress& route)
{
    const Progress* need = longestNeed(route);
    return {.kind = StandingKind::Apprentice,
            .done = need ? need->done : countOf(0),
            .needed = need ? need->needed : countOf(1),
            .goal = &goal,
            .route = &route,
            .need = need};
}

Standing requirementStanding(const GoalProgress& goal)
{
    return {.kind = StandingKind::Requirements,
            .done = countOf(static_cast<int>(std::ranges::count_if(goal.requirements, isDone))),
            .needed = countOf(static_cast<int>(goal.requirements.size())),
            .goal = &goal};
}

Standing preparationStanding(const GoalProgress& goal)
{
    Minutes done;
    Minutes needed;
    for (const Progress& subject : goal.preparation) {
        done += Minutes{std::min(subject.done.value, subject.needed.value)};
        needed += Minutes{subject.needed.value};
    }
    return {.kind = StandingKind::Preparation, .done = amountOf(done), .needed = amountOf(needed), .goal = &goal};
}

Standing goalStanding(const GoalProgress& goal)
{
    const RouteProgress* route = nearestRoute(goal.routes);
    if (goal.stage == GoalStage::Held) {
        return {.kind = StandingKind::Held, .done = countOf(1), .needed = countOf(1), .goal = &goal};
    }
    if (goal.stage == GoalStage::Apprentice && route) {
        return apprenticeStanding(goal, *route);
    }
    if (hasNoRules(goal)) {
        return {.kind = StandingKind::NoRules, .done = countOf(0), .needed = countOf(1), .goal = &goal};
    }
    return goal.preparation.empty() ? requirementStanding(goal) : preparationStanding(goal);
}

std::optional<Standing> weekStanding(const Overview& overview)
{
    const auto goal = std::ranges::find_if(overview.goals, [](const GoalProgress& each) {
        return each.weekly.has_value() && each.stage == GoalStage::Preparing;
    });
    if (goal == overview.goals.end() || overview.study.weeks.empty()) {
        return std::nullopt;
    }
    const WeekSum& week = overview.study.weeks.back();
    if (isAway(week)) {
        return std::nullopt;
    }
    const Minutes needed{goal->weekly->value * (kDaysAWeek - week.daysAway) / kDaysAWeek};
    return Standing{.kind = StandingKind::Week,
                    .done = amountOf(week.study),
                    .needed = amountOf(needed),
                    .goal = &*goal,
                    .week = &week};
}

}  // namespace

std::vector<Standing> standingsOf(const Overview& overview, const Outlook& outlook)
{
    std::vector<Standing> standings;
    for (const GoalProgress& goal : overview.goals) {
        standings.push_back(goalStanding(goal));
    }
    for (const CycleProgress& cycle : overview.cycles) {
        standings.push_back({.kind = StandingKind::Cycle,
                             .done = cycle.total.done,
                             .needed = cycle.total.needed,
                             .cycle = &cycle,
                             .total = forecastOf(cycle.total, cycle, outlook),
                             .slow = slowPartOf(cycle, outlook)});
    }
    if (const std::optional<Standing> week = weekStanding(overview)) {
        standings.push_back(*week);
    }
    for (Standing& standing : standings) {
        standing.asOf = overview.asOf;
    }
    return standings;
}

}  // namespace credence
