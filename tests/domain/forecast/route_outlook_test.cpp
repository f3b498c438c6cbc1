// SPDX-License-Identifier: GPL-3.0-or-later
/// Routes that remove the A: when they are there, and when to ask for each letter.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "domain/forecast/outlook.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace route_outlook_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);  // a Monday

Outlook outlookWith(const Facts& facts, QDate asOf = kAsOf)
{
    const RuleBook book = routesBook();
    return outlookOf(judgeOverview(book, facts, asOf), situationOn(book, facts, asOf));
}

class RouteOutlook : public ::testing::Test {
protected:
    RouteOutlook()
    {
        facts.of<HeldCredential>() = {held(u"CPC-A"_s, {2026, 7, 18})};
        facts.of<Placement>() = {aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3})};
    }
    [[nodiscard]] RouteForecast twoYears() const
    {
        const Outlook outlook = outlookWith(facts);
        EXPECT_EQ(outlook.routes.size(), 3U);
        return outlook.routes.front();
    }

    void wantItBy(QDate day) { facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CPC"_s, .byDate = day}}; }

    Facts facts;
};

TEST_F(RouteOutlook, NamesEveryRouteItsDayAndTheProofThatHoldsItUp)
{
    const RouteForecast route = twoYears();
    ASSERT_TRUE(route.completeOn);
    EXPECT_GT(*route.completeOn, kAsOf);
    EXPECT_TRUE(route.blockingNeed);
}

TEST_F(RouteOutlook, TellsForEachLetterFromWhenAndUntilWhenToAsk)
{
    wantItBy({2029, 3, 1});
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 2U);
    EXPECT_EQ(route.letters[0].askFrom, QDate(2026, 4, 25)) << "the placement is over";
    EXPECT_EQ(route.letters[1].askFrom, route.completeOn->addDays(1)) << "the work goes on until then";
    EXPECT_EQ(route.letters[1].days.last(), *route.completeOn);
    EXPECT_EQ(route.letters[0].leadDays, 14);
    EXPECT_TRUE(route.letters[0].leadIsOurs);
    EXPECT_EQ(route.letters[0].lastSafeDay, QDate(2029, 2, 15));
}

TEST_F(RouteOutlook, WithoutAGoalsDateALetterMayWaitForTheLastOne)
{
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 2U);
    EXPECT_EQ(route.letters[0].lastSafeDay, route.letters[1].askFrom);
    EXPECT_EQ(route.letters[1].lastSafeDay, route.letters[1].askFrom);
}

TEST_F(RouteOutlook, HasItsLettersInHandWhenTheLastIsAnswered)
{
    const RouteForecast route = twoYears();
    EXPECT_EQ(route.lettersInHand, route.completeOn->addDays(15)) << "asked the day after, our planning value";
}

TEST_F(RouteOutlook, IsReadyOnTheDayOfItsLettersForTheGoalAndItsDeadlineToo)
{
    const RuleBook book = routesBook();
    const Overview overview = judgeOverview(book, facts, kAsOf);
    const GoalProgress& goal = overview.goals.front();
    const RouteProgress* quickest = quickestRoute(goal.routes);
    ASSERT_NE(quickest, nullptr);
    ASSERT_TRUE(quickest->letters);
    EXPECT_EQ(quickest->letters->day, quickest->completeOn->addDays(15));
    EXPECT_TRUE(quickest->letters->isPlanned);
    EXPECT_EQ(readyOn(*quickest), quickest->letters->day);
    EXPECT_EQ(goal.forecast, quickest->letters->day);
    const auto deadline = std::ranges::find(overview.deadlines, DeadlineKind::RouteForecast, &DeadlineItem::kind);
    ASSERT_NE(deadline, overview.deadlines.end());
    EXPECT_EQ(deadline->day, quickest->letters->day);
}

TEST_F(RouteOutlook, IsReadyOnItsOwnDayWhereNoLetterIsMissing)
{
    facts.of<Placement>() = {aJob(1, {2024, 3, 2}, QDate(2026, 4, 24))};
    facts.of<Document>() = {aLetter(1, 1, {2026, 6, 10})};
    const RuleBook book = routesBook();
    const Overview overview = judgeOverview(book, facts, kAsOf);
    const RouteProgress& route = overview.goals.front().routes.front();
    ASSERT_EQ(route.state, ProgressState::Done);
    EXPECT_FALSE(route.letters);
    EXPECT_EQ(readyOn(route), route.completeOn);
}

TEST_F(RouteOutlook, TakesTheWaitForALetterFromTheUsersOwn)
{
    facts.of<Document>() = {aLetter(1, 1, {2026, 6, 10})};
    facts.of<Document>().front().askedOn = QDate(2026, 5, 11);
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 1U);
    EXPECT_EQ(route.letters[0].leadDays, 30);
    EXPECT_FALSE(route.letters[0].leadIsOurs);
}

TEST_F(RouteOutlook, WithoutPresentWorkIsNever)
{
    facts.of<Placement>() = {aJob(1, {2026, 3, 2}, QDate(2026, 4, 24))};
    const RouteForecast route = twoYears();
    EXPECT_FALSE(route.completeOn);
    EXPECT_FALSE(route.lettersInHand);
    EXPECT_TRUE(route.blockingNeed);
}

TEST_F(RouteOutlook, ListsALetterThatCoversTooLittle)
{
    facts.of<HeldCredential>() = {held(u"CPC-A"_s, {2025, 9, 1})};
    facts.of<Placement>() = {aJob(1, {2025, 10, 1})};
    facts.of<Document>() = {aLetter(1, 1, {2026, 3, 10})};
    wantItBy({2027, 12, 31});
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 1U);
    EXPECT_EQ(route.letters[0].days.first(), QDate(2026, 3, 11)) << "the letter in hand covers the days before";
    EXPECT_EQ(route.letters[0].days.last(), *route.completeOn);
    EXPECT_EQ(route.letters[0].lastSafeDay, QDate(2027, 12, 17));
}

TEST_F(RouteOutlook, ListsEachPlacementThatIsNeededUpToTheDayOfCompletion)
{
    facts.of<HeldCredential>() = {held(u"CPC-A"_s, {2026, 2, 1})};
    facts.of<Placement>() = {aJob(1, {2026, 3, 1}, QDate(2026, 12, 31)), aJob(2, {2026, 10, 1})};
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 2U);
    EXPECT_EQ(route.letters[0].askFrom, QDate(2027, 1, 1)) << "it ends although it goes on today";
    EXPECT_EQ(route.letters[1].days.first(), QDate(2027, 1, 1)) << "what both cover is asked of the first";
    EXPECT_EQ(route.letters[1].askFrom, route.completeOn->addDays(1));
    EXPECT_EQ(route.letters[0].lastSafeDay, route.letters[1].askFrom);
}

TEST_F(RouteOutlook, NeedsNoLetterForWorkAfterItIsComplete)
{
    facts.of<Placement>() = {aJob(1, {2023, 1, 1}, QDate(2025, 6, 30)), aJob(2, {2025, 9, 1})};
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 1U);
    EXPECT_EQ(route.letters[0].placement.id, 1);
    EXPECT_EQ(route.letters[0].days.last(), QDate(2024, 12, 30)) << "730 days";
}

TEST_F(RouteOutlook, WithoutADayHasNoLastSafeDayUnlessTheGoalSetsOne)
{
    facts.of<Placement>() = {aJob(1, {2025, 1, 1}, QDate(2025, 2, 28)), aJob(2, {2026, 11, 1}, QDate(2026, 12, 24))};
    RouteForecast never = twoYears();
    ASSERT_EQ(never.letters.size(), 2U);
    EXPECT_FALSE(never.completeOn);
    EXPECT_EQ(never.letters[0].askFrom, QDate(2025, 3, 1));
    EXPECT_EQ(never.letters[1].askFrom, QDate(2026, 12, 25));
    EXPECT_EQ(never.letters[0].lastSafeDay, std::nullopt);
    wantItBy({2027, 12, 31});
    never = twoYears();
    EXPECT_EQ(never.letters[0].lastSafeDay, QDate(2027, 12, 17));
}

TEST_F(RouteOutlook, ALetterAskedForAfterTheWorkWasOverIsOnlyWaitedFor)
{
    facts.of<Placement>() = {aJob(1, {2024, 1, 1}, QDate(2025, 12, 30))};
    facts.of<Document>() = {aLetter(1, 1, {})};
    facts.of<Document>().front().receivedOn = std::nullopt;
    facts.of<Document>().front().askedOn = QDate(2026, 11, 20);
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 1U);
    EXPECT_EQ(route.letters[0].askedOn, QDate(2026, 11, 20));
    EXPECT_EQ(route.lettersInHand, QDate(2026, 12, 4)) << "14 days after the asking";
}

// ---- experience ----------------------------------------------------------------------------------------------

TEST_F(RouteOutlook, WorkThatGoesOnHasTheOneDayOfTheCalendar)
{
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.experience.size(), 1U);
    const Forecast& work = route.experience.front();
    EXPECT_EQ(work.kind, ForecastKind::Experience);
    EXPECT_EQ(work.missing, (Amount{AmountUnit::Days, 730 - 54 - 113}));
    EXPECT_EQ(work.recent, (Amount{AmountUnit::Days, 84})) << "twelve full weeks";
    EXPECT_EQ(work.dates.p50, route.completeOn);
    EXPECT_EQ(work.dates.p10, work.dates.p90);
    EXPECT_FALSE(route.atPace) << "a day is sure";
}

TEST_F(RouteOutlook, WorkThatEndedIsForeseenFromTheLastTwelveWeeks)
{
    // Mondays and Tuesdays of the last twelve weeks, Tuesday in two placements at once.
    facts.of<Placement>().clear();
    for (int week = 1; week <= 12; ++week) {
        const QDate monday = kAsOf.addDays(-7 * week);
        facts.of<Placement>().push_back(aJob(2 * week, monday, monday.addDays(1)));
        facts.of<Placement>().push_back(aJob(2 * week + 1, monday.addDays(1), monday.addDays(1)));
    }
    const RouteForecast route = twoYears();
    const Forecast& work = route.experience.front();
    EXPECT_EQ(work.recent.value, 24) << "two days a week, each once";
    EXPECT_EQ(work.dates.p50, kAsOf.addDays(7 * 353)) << "706 days are missing";
    EXPECT_FALSE(route.completeOn);
    ASSERT_TRUE(route.atPace);
    EXPECT_EQ(route.atPace->p50, work.dates.p50) << "letters can be asked for then";
}

TEST_F(RouteOutlook, UnevenWeeksGiveARange)
{
    facts.of<Placement>() = {aJob(1, {2026, 9, 7}, QDate(2026, 9, 20)), aJob(2, {2026, 11, 9}, QDate(2026, 11, 11))};
    const Forecast work = twoYears().experience.front();
    ASSERT_TRUE(work.dates.p50);
    EXPECT_LT(*work.dates.p10, *work.dates.p50);
    EXPECT_LT(*work.dates.p50, *work.dates.p90);
}

TEST_F(RouteOutlook, WithoutACodingDayInTwelveWeeksIsNeverAtThisPace)
{
    facts.of<Placement>() = {aJob(1, {2026, 3, 2}, QDate(2026, 8, 30))};  // the Sunday before the twelve weeks
    const RouteForecast route = twoYears();
    EXPECT_EQ(route.experience.front().recent.value, 0);
    EXPECT_EQ(route.experience.front().dates, DateSpread());
    EXPECT_FALSE(route.atPace);
    facts.of<Placement>().front().lastDay = QDate(2026, 8, 31);
    EXPECT_EQ(twoYears().experience.front().recent.value, 1);
}

TEST_F(RouteOutlook, SaysTheDaysAWeekThatTheGoalsDateAsks)
{
    wantItBy({2029, 3, 1});
    const Forecast work = twoYears().experience.front();
    ASSERT_TRUE(work.neededPerWeek);
    EXPECT_EQ(work.neededPerWeek->value, 5) << "563 days in 829";
    wantItBy({2027, 3, 1});
    EXPECT_GT(twoYears().experience.front().neededPerWeek->value, 7);
}

TEST_F(RouteOutlook, ARouteThatWaitsForACourseHasNoPace)
{
    facts.of<Placement>() = {aJob(1, {2026, 9, 7}, QDate(2026, 11, 15))};
    const Outlook outlook = outlookWith(facts);
    EXPECT_TRUE(outlook.routes[0].atPace);
    EXPECT_FALSE(outlook.routes[1].atPace) << "course or Practicode is missing";
}

RC_GTEST_PROP(RouteOutlookProperties, RangeAndCalendarAgreeWhileWorkGoesOn, ())
{
    Facts facts = factsOf(held(u"CPC-A"_s, {2026, 1, 1}));
    const int count = *rc::gen::inRange(0, 4);
    for (int id = 1; id <= count; ++id) {
        const QDate first = kAsOf.addDays(-*rc::gen::inRange(0, 900));
        facts.of<Placement>().push_back(aJob(id, first, first.addDays(*rc::gen::inRange(0, 400))));
    }
    facts.of<Placement>().push_back(aJob(9, kAsOf.addDays(-*rc::gen::inRange(0, 300))));
    for (const RouteForecast& route : outlookWith(facts).routes) {
        for (const Forecast& work : route.experience) {
            RC_ASSERT(work.dates.p50);
            RC_ASSERT(work.dates.p10 == work.dates.p90);
            RC_ASSERT(work.missing.value == 0 || *work.dates.p50 == kAsOf.addDays(work.missing.value));
            RC_ASSERT(work.recent.value >= 0 && work.recent.value <= 84);
        }
    }
}

}  // namespace route_outlook_test
}  // namespace credence
