// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/standings.h"

#include <gtest/gtest.h>

#include "domain/cycles/cycle_progress.h"
#include "support/one_goal.h"
#include "support/printers.h"

namespace credence {
namespace standings_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

TEST(Standings, OfNothingAreNone)
{
    Overview overview = overviewOf(goalIn(GoalStage::Held));
    overview.goals.clear();
    EXPECT_TRUE(standingsOf(overview, {}).empty());
}

TEST(Standings, TimeBeyondOneSubjectsTargetDoesNotMakeUpForAnother)
{
    GoalProgress goal = goalIn(GoalStage::Preparing);
    goal.preparation = {progress(AmountUnit::Minutes, 6000, 600), progress(AmountUnit::Minutes, 0, 600)};
    const Overview overview = overviewOf(goal);
    const std::vector<Standing> standings = standingsOf(overview, {});
    ASSERT_EQ(standings.size(), 1U);
    EXPECT_EQ(standings.front().done.value, 600);
    EXPECT_EQ(standings.front().needed.value, 1200);
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
    const Overview overview = overviewOf(goal);
    const std::vector<Standing> standings = standingsOf(overview, {});
    ASSERT_EQ(standings.size(), 1U);
    EXPECT_EQ(standings.front().done.value, 167);
    EXPECT_EQ(standings.front().needed.value, 365);
}

TEST(Standings, HoursAWeekGivenToAGoalAddTheRingOfThisWeek)
{
    GoalProgress goal = goalIn(GoalStage::Preparing);
    goal.weekly = hours(8);
    const Overview overview = overviewOf(goal);
    const std::vector<Standing> standings = standingsOf(overview, {});
    ASSERT_EQ(standings.size(), 2U);
    EXPECT_EQ(standings.back().done.value, 90);
    EXPECT_EQ(standings.back().needed.value, 480);
}

TEST(Standings, AsksOfAWeekWithDaysAwayTheirPart)
{
    GoalProgress goal = goalIn(GoalStage::Preparing);
    goal.weekly = hours(7);
    Overview overview = overviewOf(goal);
    overview.study.weeks.back().daysAway = 3;
    EXPECT_EQ(standingsOf(overview, {}).back().needed.value, 4 * 60);
    overview.study.weeks.back().daysAway = 4;
    EXPECT_EQ(standingsOf(overview, {}).size(), 1U) << "nothing is asked of a week away";
}

TEST(Standings, WhereNoRouteEndsTheOneWithTheFewestOpenNeedsIsTold)
{
    GoalProgress goal = goalIn(GoalStage::Apprentice);
    const Progress open = progress(AmountUnit::Count, 0, 1);
    const RouteProgress far{
        .rule = {.ruleId = u"far"_s}, .title = u"far"_s, .needs = {open, open}, .state = ProgressState::Open};
    const RouteProgress near{
        .rule = {.ruleId = u"near"_s}, .title = u"near"_s, .needs = {open}, .state = ProgressState::Open};
    goal.routes = {far, near};
    const Overview overview = overviewOf(goal);
    EXPECT_EQ(standingsOf(overview, {}).front().route->title, u"near"_s);
}

TEST(CyclePace, IsKeptBehindOrNoQuestionAnyMore)
{
    const DateRange year = DateRange::make({2026, 1, 1}, {2026, 12, 31}).value();
    CycleProgress cycle{.body = u"AAPC"_s,
                        .credentials = {},
                        .range = year,
                        .cycleRule = {},
                        .total = progress(AmountUnit::CeuHundredths, 1000, 3600),
                        .shares = {},
                        .burnUp = {},
                        .evenPace = {1800},
                        .daysLeft = {180},
                        .activities = {}};
    EXPECT_EQ(behindPace(cycle), CeuHundredths{800});
    EXPECT_TRUE(isBehindPace(cycle));
    EXPECT_EQ(evenPaceIn(progress(AmountUnit::CeuHundredths, 0, 600), cycle), 300);
    EXPECT_TRUE(isBehindPace(progress(AmountUnit::CeuHundredths, 299, 600), cycle));
    EXPECT_FALSE(isBehindPace(progress(AmountUnit::CeuHundredths, 300, 600), cycle));
    cycle.total = progress(AmountUnit::CeuHundredths, 1800, 3600);
    EXPECT_FALSE(isBehindPace(cycle));
    cycle.total = progress(AmountUnit::CeuHundredths, 3600, 3600);
    cycle.evenPace = {4000};
    EXPECT_FALSE(isBehindPace(cycle)) << "all is there";
    cycle.total = progress(AmountUnit::CeuHundredths, 0, 0);
    EXPECT_FALSE(evenPaceIn(progress(AmountUnit::CeuHundredths, 0, 600), cycle)) << "of a cycle that asks nothing";
}

TEST(WeeksBefore, GiveTheirMeanWithoutThePresentWeek)
{
    StudySummary study = overviewOf(goalIn(GoalStage::Held)).study;
    EXPECT_EQ(meanOfWeeksBefore(study), std::nullopt);
    for (int week = 0; week < 4; ++week) {
        study.weeks.insert(study.weeks.begin(),
                           WeekSum{.monday = QDate(2026, 11, 16), .study = {60}, .experience = {week}});
    }
    EXPECT_EQ(meanOfWeeksBefore(study), (MeanWeek{.time = {61}})) << "rounded down";
}

TEST(WeeksBefore, GiveTheirMeanWithoutWeeksAway)
{
    StudySummary study = overviewOf(goalIn(GoalStage::Held)).study;
    for (int week = 0; week < 5; ++week) {
        study.weeks.insert(study.weeks.begin(),
                           WeekSum{.monday = QDate(2026, 11, 16), .study = {week == 1 ? 0 : 60}, .experience = {}});
    }
    study.weeks[3].daysAway = 7;
    EXPECT_EQ(meanOfWeeksBefore(study), (MeanWeek{.time = {60}, .leavesOutAway = true}));
    study.weeks[0].daysAway = 7;
    EXPECT_EQ(meanOfWeeksBefore(study), std::nullopt) << "three are left";
}

}  // namespace standings_test
}  // namespace credence
