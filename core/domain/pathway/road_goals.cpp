// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pathway/road_goals.h"

#include <algorithm>

#include "domain/judgement/held_credentials.h"

namespace credence {

namespace {

const GoalProgress* leadingOf(const Overview& overview, const Situation& situation)
{
    const auto apprentice = std::ranges::find(overview.goals, GoalStage::Apprentice, &GoalProgress::stage);
    if (apprentice != overview.goals.end()) {
        return &*apprentice;
    }
    const bool isCertified =
        std::ranges::any_of(situation.facts().of<HeldCredential>(),
                            [&situation](const HeldCredential& held) { return isHeldInFull(held, situation); });
    const auto preparing = std::ranges::find(overview.goals, GoalStage::Preparing, &GoalProgress::stage);
    return isCertified || preparing == overview.goals.end() ? nullptr : &*preparing;
}

bool isStudiedFor(const GoalProgress& goal)
{
    return goal.stage == GoalStage::Preparing && !goal.preparation.empty() && !isExamPassed(goal);
}

}  // namespace

bool isHeldInFull(const HeldCredential& held, const Situation& situation)
{
    return situation.certificationOf(held.credential) == held.credential && isHeldOn(held, situation.asOf());
}

RoadGoals roadGoalsOf(const Overview& overview, const Situation& situation)
{
    RoadGoals goals{.leading = leadingOf(overview, situation)};
    for (const GoalProgress& goal : overview.goals) {
        if (&goal != goals.leading && goal.stage != GoalStage::Held) {
            goals.growth.push_back(&goal);
        }
    }
    if (goals.leading && isStudiedFor(*goals.leading)) {
        goals.study = goals.leading;
    } else {
        const auto studied =
            std::ranges::find_if(goals.growth, [](const GoalProgress* goal) { return isStudiedFor(*goal); });
        goals.study = studied == goals.growth.end() ? nullptr : *studied;
    }
    return goals;
}

bool isOfGrowth(const QString& credential, const RoadGoals& goals, const Situation& situation)
{
    const QString wanted = situation.certificationOf(credential);
    return std::ranges::any_of(
        goals.growth, [&](const GoalProgress* goal) { return situation.certificationOf(goal->credential) == wanted; });
}

}  // namespace credence
