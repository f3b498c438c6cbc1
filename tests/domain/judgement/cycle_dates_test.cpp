// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/cycle_dates.h"

#include <gtest/gtest.h>

#include "domain/judgement/cycle_amount.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMonths = 24;

struct AwardCase {
    const char* name;
    QDate award;
    QDate asOf;
    QDate first;
    QDate last;
    bool firstPeriod;
};

class CycleFromAward : public ::testing::TestWithParam<AwardCase> {};

TEST_P(CycleFromAward, HasTheseDays)
{
    const auto cycle = cycleFromAward(GetParam().award, kMonths, GetParam().asOf);
    ASSERT_TRUE(cycle.has_value());
    EXPECT_EQ(cycle->range.first(), GetParam().first);
    EXPECT_EQ(cycle->range.last(), GetParam().last);
    EXPECT_EQ(cycle->firstPeriod, GetParam().firstPeriod);
}

INSTANTIATE_TEST_SUITE_P(
    Calendar, CycleFromAward,
    ::testing::Values(AwardCase{"FirstDay", {2025, 12, 6}, {2025, 12, 6}, {2025, 12, 6}, {2027, 12, 5}, true},
                      AwardCase{"LastDay", {2025, 12, 6}, {2027, 12, 5}, {2025, 12, 6}, {2027, 12, 5}, true},
                      AwardCase{"DayAfter", {2025, 12, 6}, {2027, 12, 6}, {2027, 12, 6}, {2029, 12, 5}, false},
                      AwardCase{"ManyCyclesLater", {2001, 5, 10}, {2026, 11, 23}, {2025, 5, 10}, {2027, 5, 9}, false},
                      AwardCase{
                          "LeapDayInACommonYear", {2024, 2, 29}, {2026, 2, 28}, {2026, 2, 28}, {2028, 2, 28}, false},
                      AwardCase{"LeapDayBefore", {2024, 2, 29}, {2026, 2, 27}, {2024, 2, 29}, {2026, 2, 27}, true},
                      AwardCase{"LeapDayComesBack", {2024, 2, 29}, {2028, 2, 29}, {2028, 2, 29}, {2030, 2, 27}, false},
                      AwardCase{"MonthEnd", {2025, 8, 31}, {2027, 8, 30}, {2025, 8, 31}, {2027, 8, 30}, true}),
    [](const ::testing::TestParamInfo<AwardCase>& tested) { return std::string(tested.param.name); });

TEST(CycleFromAwardLimits, IsNothingBeforeTheAward)
{
    EXPECT_FALSE(cycleFromAward({2025, 12, 6}, kMonths, {2025, 12, 5}).has_value());
}

struct DueCase {
    const char* name;
    QDate award;
    QDate due;
    QDate asOf;
    QDate first;
    QDate last;
    bool firstPeriod;
};

class CycleByDueParity : public ::testing::TestWithParam<DueCase> {};

TEST_P(CycleByDueParity, HasTheseDays)
{
    const auto cycle = cycleByDueParity(GetParam().award, GetParam().due, kMonths, GetParam().asOf);
    ASSERT_TRUE(cycle.has_value());
    EXPECT_EQ(cycle->range.first(), GetParam().first);
    EXPECT_EQ(cycle->range.last(), GetParam().last);
    EXPECT_EQ(cycle->firstPeriod, GetParam().firstPeriod);
}

INSTANTIATE_TEST_SUITE_P(
    Calendar, CycleByDueParity,
    ::testing::Values(
        DueCase{"OddMonthOddYear", {2026, 7, 18}, {2027, 3, 31}, {2026, 11, 23}, {2026, 7, 18}, {2027, 3, 31}, true},
        DueCase{"OddMonthFromADueDateInAnEvenYear",
                {2026, 7, 18},
                {2026, 3, 31},
                {2026, 11, 23},
                {2026, 7, 18},
                {2027, 3, 31},
                true},
        DueCase{"EvenMonthEvenYear", {2026, 7, 18}, {2027, 4, 30}, {2026, 11, 23}, {2026, 7, 18}, {2028, 4, 30}, true},
        DueCase{"FirstDay", {2026, 7, 18}, {2027, 3, 31}, {2026, 7, 18}, {2026, 7, 18}, {2027, 3, 31}, true},
        DueCase{"LastDay", {2026, 7, 18}, {2027, 3, 31}, {2027, 3, 31}, {2026, 7, 18}, {2027, 3, 31}, true},
        DueCase{
            "DayAfterTheFirstPeriod", {2026, 7, 18}, {2027, 3, 31}, {2027, 4, 1}, {2027, 4, 1}, {2029, 3, 31}, false},
        DueCase{"LastDayOfTheSecond", {2026, 7, 18}, {2027, 3, 31}, {2029, 3, 31}, {2027, 4, 1}, {2029, 3, 31}, false},
        DueCase{"AwardedOnADueDay", {2025, 3, 31}, {2027, 3, 31}, {2026, 1, 1}, {2025, 3, 31}, {2027, 3, 31}, true},
        DueCase{"AwardedTheDayBefore", {2025, 3, 30}, {2027, 3, 31}, {2025, 3, 31}, {2025, 3, 30}, {2025, 3, 31}, true},
        DueCase{"DueDateLongAgo", {2010, 1, 5}, {2009, 9, 30}, {2026, 11, 23}, {2025, 10, 1}, {2027, 9, 30}, false},
        DueCase{"DueDateFarAhead", {2026, 7, 18}, {2041, 3, 31}, {2026, 11, 23}, {2026, 7, 18}, {2027, 3, 31}, true},
        DueCase{
            "LeapDueDayInACommonYear", {2023, 6, 1}, {2024, 2, 29}, {2025, 6, 1}, {2024, 3, 1}, {2026, 2, 28}, false},
        DueCase{
            "LeapDueDayDoesNotDrift", {2023, 6, 1}, {2024, 2, 29}, {2027, 6, 1}, {2026, 3, 1}, {2028, 2, 29}, false}),
    [](const ::testing::TestParamInfo<DueCase>& tested) { return std::string(tested.param.name); });

TEST(CycleByDueParityLimits, FollowsWithoutGapOrOverlapForFiftyYears)
{
    const QDate award(2023, 6, 1);
    QDate day = award;
    for (int i = 0; i < 25; ++i) {
        const auto cycle = cycleByDueParity(award, {2024, 2, 29}, kMonths, day);
        ASSERT_TRUE(cycle.has_value());
        EXPECT_EQ(cycle->range.first(), day);
        EXPECT_EQ(cycle->range.last().month(), 2);
        day = cycle->range.last().addDays(1);
    }
}

TEST(NextDueDate, IsTheDayItselfOrTheNextYears)
{
    EXPECT_EQ(nextDueDate({2027, 3, 31}, {2026, 11, 23}), QDate(2027, 3, 31));
    EXPECT_EQ(nextDueDate({2020, 3, 31}, {2026, 3, 31}), QDate(2026, 3, 31));
    EXPECT_EQ(nextDueDate({2020, 3, 31}, {2026, 4, 1}), QDate(2027, 3, 31));
    EXPECT_EQ(nextDueDate({2024, 2, 29}, {2026, 1, 1}), QDate(2026, 2, 28));
    EXPECT_EQ(nextDueDate({2024, 2, 29}, {2027, 12, 1}), QDate(2028, 2, 29));
}

DateRange days(QDate first, QDate last)
{
    return DateRange::make(first, last).value();
}

TEST(MonthsBegun, CountTheFirstAndThoseReached)
{
    EXPECT_EQ(monthsBegun(days({2026, 7, 18}, {2027, 3, 31})), 9);
    EXPECT_EQ(monthsBegun(days({2026, 7, 18}, {2026, 8, 17})), 1);
    EXPECT_EQ(monthsBegun(days({2026, 7, 18}, {2026, 8, 18})), 2);
    EXPECT_EQ(monthsBegun(days({2026, 1, 31}, {2026, 2, 28})), 2);
}

TEST(ProRated, IsRoundedUpToAHalf)
{
    EXPECT_EQ(proRated(wholeCeus(36), days({2026, 7, 18}, {2027, 3, 31}), 24, {50}), CeuHundredths{1350});
    EXPECT_EQ(proRated(wholeCeus(40), days({2026, 7, 18}, {2026, 8, 1}), 24, {50}), CeuHundredths{200});
    EXPECT_EQ(proRated(wholeCeus(36), days({2026, 7, 18}, {2026, 7, 18}), 24, {}), CeuHundredths{150});
}

TEST(ProRated, IsNeverMoreThanAllOfIt)
{
    EXPECT_EQ(proRated(wholeCeus(36), days({2025, 3, 31}, {2027, 3, 31}), 24, {50}), wholeCeus(36));
}

TEST(ShareOf, IsRoundedUp)
{
    EXPECT_EQ(shareOf(wholeCeus(20), 80), wholeCeus(16));
    EXPECT_EQ(shareOf(wholeCeus(20), 40), wholeCeus(8));
    EXPECT_EQ(shareOf({1}, 40), CeuHundredths{1});
}

TEST(EvenPace, GrowsByDaysAndIsRoundedDown)
{
    const DateRange year = days({2026, 1, 1}, {2026, 12, 31});
    EXPECT_EQ(evenPace(wholeCeus(20), year, {2025, 12, 31}), CeuHundredths{0});
    EXPECT_EQ(evenPace(wholeCeus(20), year, {2026, 1, 1}), CeuHundredths{5});
    EXPECT_EQ(evenPace(wholeCeus(20), year, {2026, 12, 31}), wholeCeus(20));
    EXPECT_EQ(evenPace(wholeCeus(20), year, {2027, 5, 1}), wholeCeus(20));
}

TEST(AmountByCount, UsesTheLastFigureForAllHigherNumbers)
{
    const CeuAmountByCount rule{.body = u"AAPC"_s, .byCount = {wholeCeus(36), wholeCeus(40)}};
    EXPECT_EQ(amountByCount(rule, 0), CeuHundredths{0});
    EXPECT_EQ(amountByCount(rule, 1), wholeCeus(36));
    EXPECT_EQ(amountByCount(rule, 2), wholeCeus(40));
    EXPECT_EQ(amountByCount(rule, 7), wholeCeus(40));
}

TEST(AmountBySingles, IsNothingForCodesTheRuleDoesNotKnow)
{
    const CeuAmountBySingles rule{.body = u"AHIMA"_s,
                                  .singles = {{.credential = u"CCA"_s, .amount = wholeCeus(20)}},
                                  .perFurther = wholeCeus(10),
                                  .cap = wholeCeus(25)};
    EXPECT_EQ(amountBySingles(rule, {u"XYZ"_s}), std::nullopt);
    EXPECT_EQ(amountBySingles(rule, {}), std::nullopt);
    EXPECT_EQ(amountBySingles(rule, {u"CCA"_s}), wholeCeus(20));
    EXPECT_EQ(amountBySingles(rule, {u"XYZ"_s, u"CCA"_s}), wholeCeus(25));
}

}  // namespace
}  // namespace credence
