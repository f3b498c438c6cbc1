// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/goal_progress.h"

#include <algorithm>

namespace credence {

std::optional<QDate> maySitOn(const ExamOutlook& exam)
{
    return exam.nextSitting ? std::max(exam.nextSitting, exam.earliestRetake) : std::nullopt;
}

bool hasNoRules(const GoalProgress& goal)
{
    const auto hasRule = [](const Progress& progress) { return !progress.rule.ruleId.isEmpty(); };
    return goal.stage == GoalStage::Preparing && goal.preparation.empty() &&
           std::ranges::none_of(goal.requirements, hasRule) &&
           !(goal.exam && (goal.exam->retakeRule || goal.exam->feeRule));
}

bool isExamPassed(const GoalProgress& goal)
{
    return std::ranges::any_of(goal.requirements, [&goal](const Progress& requirement) {
        return goal.exam && requirement.requirementId == goal.exam->requirementId && isDone(requirement);
    });
}

const RouteProgress* quickestRoute(const std::vector<RouteProgress>& routes)
{
    const auto quickest = std::ranges::find_if(routes, &RouteProgress::quickest);
    return quickest == routes.end() ? nullptr : &*quickest;
}

const RouteProgress* nearestRoute(const std::vector<RouteProgress>& routes)
{
    const auto openNeeds = [](const RouteProgress& route) {
        return std::ranges::count_if(route.needs, [](const Progress& need) { return !isDone(need); });
    };
    const RouteProgress* quickest = quickestRoute(routes);
    return quickest || routes.empty() ? quickest : &*std::ranges::min_element(routes, {}, openNeeds);
}

const Progress* longestNeed(const RouteProgress& route)
{
    const auto inDays =
        std::ranges::find_if(route.needs, [](const Progress& need) { return need.needed.unit == AmountUnit::Days; });
    if (inDays != route.needs.end()) {
        return &*inDays;
    }
    const auto open = std::ranges::find_if_not(route.needs, isDone);
    return open != route.needs.end() ? &*open : route.needs.empty() ? nullptr : &route.needs.front();
}

const Progress* blockingNeedOf(const RouteProgress& route)
{
    const auto blocking = std::ranges::find_if(
        route.needs, [&route](const Progress& need) { return need.requirementId == route.blockingNeed; });
    return blocking == route.needs.end() ? nullptr : &*blocking;
}

}  // namespace credence
