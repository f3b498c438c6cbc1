// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/date_spread.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/printers.h"

namespace credence {
namespace date_spread_test {

const QDate kAsOf(2026, 11, 23);

TEST(ResampledDates, AreTodayWhenNothingIsMissing)
{
    EXPECT_EQ(resampledDates({10, 0}, 0, kAsOf), (DateSpread{.p10 = kAsOf, .p50 = kAsOf, .p90 = kAsOf}));
    EXPECT_EQ(resampledDates({}, -5, kAsOf), (DateSpread{.p10 = kAsOf, .p50 = kAsOf, .p90 = kAsOf}));
}

TEST(ResampledDates, AreNeverWithoutAnyWeekThatBringsSomething)
{
    EXPECT_EQ(resampledDates({0, 0, 0}, 10, kAsOf), DateSpread());
    EXPECT_EQ(resampledDates({}, 10, kAsOf), DateSpread());
}

TEST(ResampledDates, AreNeverBeyondTwentyYears)
{
    EXPECT_EQ(resampledDates({1}, 52 * 20 + 1, kAsOf), DateSpread());
    EXPECT_EQ(resampledDates({1}, 52 * 20, kAsOf).p90, kAsOf.addDays(7 * 52 * 20));
}

TEST(ResampledDates, OfAnEvenPaceAreOneDay)
{
    const DateSpread spread = resampledDates(std::vector<int>(12, 60), 601, kAsOf);
    EXPECT_EQ(spread.p10, kAsOf.addDays(77)) << "ten weeks bring 600, the eleventh the last minute";
    EXPECT_EQ(spread.p90, spread.p10);
}

TEST(ResampledDates, PassOverWeeksAway)
{
    const DaysAway away({{.firstDay = kAsOf.addDays(14), .lastDay = kAsOf.addDays(27)}});
    const std::vector<int> weekly(12, 60);
    EXPECT_EQ(resampledDates(weekly, 120, kAsOf, away).p50, kAsOf.addDays(14)) << "all there before";
    EXPECT_EQ(resampledDates(weekly, 121, kAsOf, away).p50, kAsOf.addDays(35)) << "two weeks away, one more to do";
    EXPECT_EQ(resampledDates(weekly, 0, kAsOf, away).p50, kAsOf);
    const DaysAway forGood({{.firstDay = kAsOf, .lastDay = kAsOf.addYears(30)}});
    EXPECT_EQ(resampledDates(weekly, 1, kAsOf, forGood), DateSpread());
}

TEST(ResampledDates, CrossALeapDayByTheCalendar)
{
    EXPECT_EQ(resampledDates({1}, 1, QDate(2028, 2, 23)).p50, QDate(2028, 3, 1));
}

TEST(ResampledDates, AreTheSameEveryTime)
{
    const std::vector<int> weekly{0, 30, 300, 45, 0, 600, 120, 10, 0, 240, 60, 90};
    EXPECT_EQ(resampledDates(weekly, 5000, kAsOf), resampledDates(weekly, 5000, kAsOf));
}

TEST(ResampledDates, ComeNoEarlierForMoreThatIsMissing)
{
    const std::vector<int> weekly{50, 50, 328, 328, 328, 0, 115, 328, 128, 63, 328, 328};
    EXPECT_LE(resampledDates(weekly, 157, kAsOf).p50, resampledDates(weekly, 257, kAsOf).p50);
}

RC_GTEST_PROP(ResampledDates, StandInOrderAndMoveOutWithTheMissing, ())
{
    std::vector<int> weekly = *rc::gen::container<std::vector<int>>(12, rc::gen::inRange(0, 400));
    weekly[0] = 50;
    const int missing = *rc::gen::inRange(1, 3000);
    const DateSpread near = resampledDates(weekly, missing, kAsOf);
    const DateSpread far = resampledDates(weekly, missing + 100, kAsOf);
    RC_ASSERT(*near.p10 <= *near.p50);
    RC_ASSERT(*near.p50 <= *near.p90);
    RC_ASSERT(*near.p10 <= *far.p10);
    RC_ASSERT(*near.p50 <= *far.p50);
    RC_ASSERT(*near.p90 <= *far.p90);
}

TEST(NeededPerWeek, IsRoundedUpSoThatItIsReached)
{
    EXPECT_EQ(neededPerWeek(100, kAsOf, kAsOf.addDays(14)), 50);
    EXPECT_EQ(neededPerWeek(101, kAsOf, kAsOf.addDays(14)), 51);
    EXPECT_EQ(neededPerWeek(100, kAsOf, kAsOf.addDays(1)), 700);
    EXPECT_EQ(neededPerWeek(0, kAsOf, kAsOf.addDays(1)), 0);
}

TEST(NeededPerWeek, IsNothingOnceTheDayHasCome)
{
    EXPECT_EQ(neededPerWeek(100, kAsOf, kAsOf), std::nullopt);
    EXPECT_EQ(neededPerWeek(100, kAsOf, kAsOf.addDays(-1)), std::nullopt);
    const DaysAway away({{.firstDay = kAsOf, .lastDay = kAsOf.addDays(7)}});
    EXPECT_EQ(neededPerWeek(100, kAsOf, kAsOf.addDays(14), away), 100) << "seven days are left";
    EXPECT_EQ(neededPerWeek(100, kAsOf, kAsOf.addDays(7), away), std::nullopt) << "none is left";
}

}  // namespace date_spread_test
}  // namespace credence
