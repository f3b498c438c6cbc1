// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview/overview.h"
#include "ui/pages/today/standings.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace standings_test {

using namespace Qt::StringLiterals;

Progress progress(AmountUnit unit, int done, int needed)
{
    return {.requirementId = u"need"_s,
            .title = u"Need"_s,
            .rule = {.ruleId = u"rule"_s},
            .done = {unit, done},
            .needed = {unit, needed},
            .state = done >= needed ? ProgressState::Done : ProgressState::Partly,
            .counted = {},
            .notCounted = {}};
}

Overview overviewOf(GoalProgress goal)
{
    return {.asOf = QDate(2026, 11, 23),
            .goals = {std::move(goal)},
            .cycles = {},
            .study = {.study = {},
                      .externship = {},
                      .work = {},
                      .volunteer = {},
                      .codingDays = {},
                      .subjects = {},
                      .weeks = {{.monday = QDate(2026, 11, 23), .study = {90}, .experience = {}}},
                      .days = {}},
            .deadlines = {},
            .nextSteps = {}};
}

GoalProgress goalIn(GoalStage stage)
{
    return {.credential = u"CCS"_s,
            .stage = stage,
            .state = ProgressState::Partly,
            .routes = {},
            .requirements = {},
            .recommendations = {},
            .preparation = {}};
}

TEST(Standings, OfNothingAreNone)
{
    Overview overview = overviewOf(goalIn(GoalStage::Held));
    overview.goals.clear();
    EXPECT_TRUE(standingsOf(overview, testing::builtInRules()).empty());
}

TEST(Standings, TimeBeyondOneSubjectsTargetDoesNotMakeUpForAnother)
{
    GoalProgress goal = goalIn(GoalStage::Preparing);
    goal.preparation = {progress(AmountUnit::Minutes, 6000, 600), progress(AmountUnit::Minutes, 0, 600)};
    const std::vector<Standing> standings = standingsOf(overviewOf(goal), testing::builtInRules());
    ASSERT_EQ(standings.size(), 1U);
    EXPECT_EQ(standings.front().done, 600);
    EXPECT_EQ(standings.front().needed, 1200);
}

TEST(Standings, TheApprenticesRingShowsTheNeedInDaysOfTheQuickestRoute)
{
    GoalProgress goal = goalIn(GoalStage::Apprentice);
    RouteProgress slow{.rule = {.ruleId = u"slow"_s},
                       .title = u"Two years"_s,
                       .needs = {progress(AmountUnit::Days, 167, 730)},
                       .state = ProgressState::Partly};
    RouteProgress quick = slow;
    quick.needs = {progress(AmountUnit::Count, 1, 1), progress(AmountUnit::Days, 167, 365)};
    quick.quickest = true;
    goal.routes = {slow, quick};
    const std::vector<Standing> standings = standingsOf(overviewOf(goal), testing::builtInRules());
    ASSERT_EQ(standings.size(), 1U);
    EXPECT_EQ(standings.front().done, 167);
    EXPECT_EQ(standings.front().needed, 365);
}

TEST(Standings, HoursAWeekGivenToAGoalAddTheRingOfThisWeek)
{
    GoalProgress goal = goalIn(GoalStage::Preparing);
    goal.weekly = hours(8);
    const std::vector<Standing> standings = standingsOf(overviewOf(goal), testing::builtInRules());
    ASSERT_EQ(standings.size(), 2U);
    EXPECT_EQ(standings.back().done, 90);
    EXPECT_EQ(standings.back().needed, 480);
}

TEST(Standings, OfACompleteRouteSayWhetherItsProofIsInHand)
{
    Progress course = progress(AmountUnit::Minutes, 4800, 4800);
    const QDate day(2026, 8, 20);
    course.counted.push_back({.record = {RecordKind::Programme, 1},
                              .label = u"Course"_s,
                              .from = day,
                              .to = day,
                              .amount = course.done,
                              .proofMissing = true});
    GoalProgress goal = goalIn(GoalStage::Apprentice);
    goal.routes.push_back({.rule = {.ruleId = u"route"_s},
                           .title = u"Course"_s,
                           .needs = {course},
                           .state = ProgressState::Done,
                           .completeOn = day,
                           .quickest = true});
    EXPECT_EQ(standingsOf(overviewOf(goal), testing::builtInRules()).front().detail, u"complete, proof missing"_s);
    goal.routes.front().needs.front().counted.front().proofMissing = false;
    EXPECT_EQ(standingsOf(overviewOf(goal), testing::builtInRules()).front().detail, u"ready to be asked for"_s);
}

}  // namespace standings_test
}  // namespace credence
