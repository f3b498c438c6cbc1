// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_dates.h"

#include <gtest/gtest.h>

#include "domain/cycles/cycle_amount.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace cycle_dates_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

constexpr int kMonths = 24;

/// A rule of its own, bound by the cycle's start, whose later editions have other lengths.
struct RuleOf {
    CycleAnchor anchor;
    std::vector<std::pair<QDate, int>> laterMonths{};  ///< first day of a further edition, its months
    std::optional<int> birthMonth{};                   ///< set in the last edition only
    int months = kMonths;
};

Rule cycleRule(const RuleOf& of)
{
    const auto value = [&of](int months) {
        return CycleRule{.body = u"B"_s, .months = months, .anchor = of.anchor, .firstPeriod = FirstPeriod::Full};
    };
    Rule rule{.id = u"b.cycle"_s, .title = {}, .body = u"B"_s, .binding = BindingKey::CycleStart, .editions = {}};
    rule.editions.push_back({.value = value(of.months), .confidence = Confidence::High, .sources = {}, .asOf = {}});
    for (const auto& [from, months] : of.laterMonths) {
        rule.editions.back().to = from.addDays(-1);
        rule.editions.push_back(
            {.from = from, .value = value(months), .confidence = Confidence::High, .sources = {}, .asOf = {}});
    }
    std::get<CycleRule>(rule.editions.back().value).birthMonth = of.birthMonth;
    return rule;
}

PortalCycle portal(QDate first, QDate last)
{
    return {.body = u"B"_s, .firstDay = first, .lastDay = last};
}

Membership dueOn(QDate day)
{
    return {.body = u"B"_s, .dueOn = day};
}

/// The last of the cycles until `asOf`; nothing where none is known.
std::optional<CycleDates> lastCycle(const RuleOf& of, const Facts& facts, QDate firstAward, QDate asOf)
{
    const RuleBook book;
    const Rule rule = cycleRule(of);
    const std::vector<CycleDates> cycles = cyclesUntil(u"B"_s, rule, firstAward, situationOn(book, facts, asOf));
    return cycles.empty() ? std::nullopt : std::optional(cycles.back());
}

const RuleOf kFromAward{.anchor = CycleAnchor::FirstCredential};
const RuleOf kByDueDay{.anchor = CycleAnchor::MembershipDueParity};

struct CycleCase {
    const char* name;
    RuleOf rule;
    Facts facts;
    QDate award;
    QDate asOf;
    QDate first;
    QDate last;
    bool firstPeriod = false;
};

class CyclesUntil : public ::testing::TestWithParam<CycleCase> {};

TEST_P(CyclesUntil, EndWithTheseDays)
{
    const CycleCase& row = GetParam();
    const auto cycle = lastCycle(row.rule, row.facts, row.award, row.asOf);
    ASSERT_TRUE(cycle.has_value());
    EXPECT_EQ(cycle->range.first(), row.first);
    EXPECT_EQ(cycle->range.last(), row.last);
    EXPECT_EQ(cycle->firstPeriod, row.firstPeriod);
}

std::string nameOfCase(const ::testing::TestParamInfo<CycleCase>& tested)
{
    return tested.param.name;
}

CycleCase awarded(const char* name, QDate award, QDate asOf, QDate first, QDate last, bool firstPeriod)
{
    return {name, kFromAward, {}, award, asOf, first, last, firstPeriod};
}

INSTANTIATE_TEST_SUITE_P(
    FromTheAward, CyclesUntil,
    ::testing::Values(awarded("FirstDay", {2025, 12, 6}, {2025, 12, 6}, {2025, 12, 6}, {2027, 12, 5}, true),
                      awarded("LastDay", {2025, 12, 6}, {2027, 12, 5}, {2025, 12, 6}, {2027, 12, 5}, true),
                      awarded("DayAfter", {2025, 12, 6}, {2027, 12, 6}, {2027, 12, 6}, {2029, 12, 5}, false),
                      awarded("ManyCyclesLater", {2001, 5, 10}, {2026, 11, 23}, {2025, 5, 10}, {2027, 5, 9}, false),
                      awarded("LeapDayInACommonYear", {2024, 2, 29}, {2026, 2, 28}, {2026, 2, 28}, {2028, 2, 28},
                              false),
                      awarded("LeapDayBefore", {2024, 2, 29}, {2026, 2, 27}, {2024, 2, 29}, {2026, 2, 27}, true),
                      awarded("LeapDayComesBack", {2024, 2, 29}, {2028, 2, 29}, {2028, 2, 29}, {2030, 2, 27}, false),
                      awarded("MonthEnd", {2025, 8, 31}, {2027, 8, 30}, {2025, 8, 31}, {2027, 8, 30}, true)),
    nameOfCase);

CycleCase due(const char* name, QDate award, QDate dueDay, QDate asOf, QDate first, QDate last, bool firstPeriod)
{
    return {name, kByDueDay, factsOf(dueOn(dueDay)), award, asOf, first, last, firstPeriod};
}

INSTANTIATE_TEST_SUITE_P(
    ByTheDueDay, CyclesUntil,
    ::testing::Values(
        due("OddMonthOddYear", {2026, 7, 18}, {2027, 3, 31}, {2026, 11, 23}, {2026, 7, 18}, {2027, 3, 31}, true),
        due("OddMonthFromADueDateInAnEvenYear", {2026, 7, 18}, {2026, 3, 31}, {2026, 11, 23}, {2026, 7, 18},
            {2027, 3, 31}, true),
        due("EvenMonthEvenYear", {2026, 7, 18}, {2027, 4, 30}, {2026, 11, 23}, {2026, 7, 18}, {2028, 4, 30}, true),
        due("FirstDay", {2026, 7, 18}, {2027, 3, 31}, {2026, 7, 18}, {2026, 7, 18}, {2027, 3, 31}, true),
        due("LastDay", {2026, 7, 18}, {2027, 3, 31}, {2027, 3, 31}, {2026, 7, 18}, {2027, 3, 31}, true),
        due("DayAfterTheFirstPeriod", {2026, 7, 18}, {2027, 3, 31}, {2027, 4, 1}, {2027, 4, 1}, {2029, 3, 31}, false),
        due("LastDayOfTheSecond", {2026, 7, 18}, {2027, 3, 31}, {2029, 3, 31}, {2027, 4, 1}, {2029, 3, 31}, false),
        due("AwardedOnADueDay", {2025, 3, 31}, {2027, 3, 31}, {2026, 1, 1}, {2025, 3, 31}, {2027, 3, 31}, true),
        due("AwardedTheDayBefore", {2025, 3, 30}, {2027, 3, 31}, {2025, 3, 31}, {2025, 3, 30}, {2025, 3, 31}, true),
        due("DueDateLongAgo", {2010, 1, 5}, {2009, 9, 30}, {2026, 11, 23}, {2025, 10, 1}, {2027, 9, 30}, false),
        due("DueDateFarAhead", {2026, 7, 18}, {2041, 3, 31}, {2026, 11, 23}, {2026, 7, 18}, {2027, 3, 31}, true),
        due("LeapDueDayInACommonYear", {2023, 6, 1}, {2024, 2, 29}, {2025, 6, 1}, {2024, 3, 1}, {2026, 2, 28}, false),
        due("LeapDueDayDoesNotDrift", {2023, 6, 1}, {2024, 2, 29}, {2027, 6, 1}, {2026, 3, 1}, {2028, 2, 29}, false)),
    nameOfCase);

// A membership that lapsed and was joined anew has another due day: the cycles before it keep theirs.
const Facts kRejoined = factsOf(dueOn({2021, 3, 31}), dueOn({2027, 7, 31}));

INSTANTIATE_TEST_SUITE_P(
    ByTheDueDayOfTheirTime, CyclesUntil,
    ::testing::Values(
        CycleCase{
            "BeforeItMoved", kByDueDay, kRejoined, {2019, 5, 10}, {2020, 6, 1}, {2019, 5, 10}, {2021, 3, 31}, true},
        CycleCase{"AfterItMoved", kByDueDay, kRejoined, {2019, 5, 10}, {2026, 11, 1}, {2025, 8, 1}, {2027, 7, 31}},
        CycleCase{
            "NoCycleOfAFewMonths", kByDueDay, kRejoined, {2019, 5, 10}, {2021, 6, 1}, {2021, 4, 1}, {2023, 7, 31}}),
    nameOfCase);

// The account says 31 December where 24 months from the award would say the 5th.
const Facts kLongerByAccount = factsOf(portal({2025, 12, 6}, {2027, 12, 31}));
// The account's cycle begins some weeks after the computed end, or in the middle of a computed cycle.
const Facts kLaterByAccount = factsOf(portal({2026, 1, 1}, {2027, 12, 31}));
const Facts kAmidByAccount = factsOf(portal({2025, 3, 1}, {2027, 2, 28}));
const Facts kTwoOfAccount = factsOf(portal({2022, 5, 1}, {2024, 4, 30}), portal({2024, 5, 1}, {2026, 4, 30}));
const Facts kGapInAccount = factsOf(portal({2022, 5, 1}, {2024, 4, 30}), portal({2024, 6, 1}, {2026, 5, 31}));

// Two cycles of the account that overlap in March and April 2026, in either order.
const Facts kOverlap = factsOf(portal({2024, 5, 1}, {2026, 4, 30}), portal({2026, 3, 1}, {2028, 2, 29}));
const Facts kOverlapTurned = factsOf(kOverlap.of<PortalCycle>()[1], kOverlap.of<PortalCycle>()[0]);

CycleCase overlapping(const char* name, const Facts& facts, QDate asOf, QDate first, QDate last)
{
    return {name, kFromAward, facts, {2020, 5, 1}, asOf, first, last};
}

INSTANTIATE_TEST_SUITE_P(
    WhereTheAccountOverlaps, CyclesUntil,
    ::testing::Values(
        overlapping("EarlierUntilTheLater", kOverlap, {2026, 2, 28}, {2024, 5, 1}, {2026, 2, 28}),
        overlapping("LaterFromItsFirstDay", kOverlap, {2026, 3, 1}, {2026, 3, 1}, {2028, 2, 29}),
        overlapping("LaterOnTheEarliersLastDay", kOverlap, {2026, 4, 30}, {2026, 3, 1}, {2028, 2, 29}),
        overlapping("EarlierUntilTheLaterTurned", kOverlapTurned, {2026, 2, 28}, {2024, 5, 1}, {2026, 2, 28}),
        overlapping("LaterFromItsFirstDayTurned", kOverlapTurned, {2026, 3, 1}, {2026, 3, 1}, {2028, 2, 29})),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    BesideTheAccount, CyclesUntil,
    ::testing::Values(
        CycleCase{"AfterIt", kFromAward, kLongerByAccount, {2025, 12, 6}, {2028, 1, 10}, {2028, 1, 1}, {2029, 12, 31}},
        CycleCase{
            "LongAfterIt", kFromAward, kLongerByAccount, {2025, 12, 6}, {2031, 1, 10}, {2030, 1, 1}, {2031, 12, 31}},
        CycleCase{"BeforeItMeets",
                  kFromAward,
                  kLaterByAccount,
                  {2023, 11, 10},
                  {2025, 12, 15},
                  {2023, 11, 10},
                  {2025, 12, 31},
                  true},
        CycleCase{"InIt", kFromAward, kLaterByAccount, {2023, 11, 10}, {2026, 1, 10}, {2026, 1, 1}, {2027, 12, 31}},
        CycleCase{"EndsWhereItBegins",
                  kFromAward,
                  kAmidByAccount,
                  {2023, 11, 10},
                  {2024, 6, 1},
                  {2023, 11, 10},
                  {2025, 2, 28},
                  true},
        CycleCase{
            "LastDayOfTheFirst", kFromAward, kTwoOfAccount, {2022, 4, 20}, {2024, 4, 30}, {2022, 5, 1}, {2024, 4, 30}},
        CycleCase{
            "FirstDayOfTheSecond", kFromAward, kTwoOfAccount, {2022, 4, 20}, {2024, 5, 1}, {2024, 5, 1}, {2026, 4, 30}},
        CycleCase{
            "GapIsNoCycle", kFromAward, kGapInAccount, {2022, 5, 1}, {2024, 5, 20}, {2022, 5, 1}, {2024, 4, 30}, true},
        CycleCase{"AfterItByTheDueDay",
                  kByDueDay,
                  factsOf(dueOn({2027, 3, 31}), portal({2024, 1, 1}, {2026, 12, 31})),
                  {2024, 1, 1},
                  {2027, 2, 1},
                  {2027, 1, 1},
                  {2029, 3, 31}}),
    nameOfCase);

// From 2027 on a cycle has 36 months: the one that runs then keeps the 24 that bound it.
const RuleOf kLongerFrom2027{.anchor = CycleAnchor::FirstCredential, .laterMonths = {{{2027, 1, 1}, 36}}};
const RuleOf kLongerDueFrom2027{.anchor = CycleAnchor::MembershipDueParity, .laterMonths = {{{2027, 1, 1}, 36}}};

INSTANTIATE_TEST_SUITE_P(
    BoundByTheirFirstDay, CyclesUntil,
    ::testing::Values(
        CycleCase{"RunningKeepsItsLength",
                  kLongerFrom2027,
                  {},
                  {2025, 6, 1},
                  {2027, 5, 31},
                  {2025, 6, 1},
                  {2027, 5, 31},
                  true},
        CycleCase{"NextHasTheNewOne", kLongerFrom2027, {}, {2025, 6, 1}, {2027, 6, 1}, {2027, 6, 1}, {2030, 5, 31}},
        CycleCase{"FollowingToo", kLongerFrom2027, {}, {2025, 6, 1}, {2030, 6, 1}, {2030, 6, 1}, {2033, 5, 31}},
        CycleCase{"ByTheDueDay",
                  kLongerDueFrom2027,
                  factsOf(dueOn({2027, 3, 31})),
                  {2025, 6, 1},
                  {2027, 4, 1},
                  {2027, 4, 1},
                  {2030, 3, 31}}),
    nameOfCase);

CycleCase ending(const char* name, const RuleOf& rule, QDate award, QDate asOf, QDate first, QDate last,
                 bool firstPeriod = false)
{
    return {name, rule, {}, award, asOf, first, last, firstPeriod};
}

RuleOf bornIn(int month, int months)
{
    return {.anchor = CycleAnchor::BirthMonth, .birthMonth = month, .months = months};
}

const RuleOf kYear{.anchor = CycleAnchor::CalendarYear, .months = 12};
const RuleOf kTwoYears{.anchor = CycleAnchor::CalendarYear, .months = 24};

INSTANTIATE_TEST_SUITE_P(
    ByTheCalendarYear, CyclesUntil,
    ::testing::Values(
        ending("ShortFirst", kYear, {2026, 11, 23}, {2026, 11, 23}, {2026, 11, 23}, {2026, 12, 31}, true),
        ending("AwardedOnTheLastDay", kYear, {2026, 12, 31}, {2026, 12, 31}, {2026, 12, 31}, {2026, 12, 31}, true),
        ending("AwardedOnTheFirstDay", kYear, {2027, 1, 1}, {2027, 6, 1}, {2027, 1, 1}, {2027, 12, 31}, true),
        ending("LastDay", kYear, {2025, 6, 1}, {2026, 12, 31}, {2026, 1, 1}, {2026, 12, 31}),
        ending("DayAfter", kYear, {2025, 6, 1}, {2027, 1, 1}, {2027, 1, 1}, {2027, 12, 31}),
        ending("TwoYearsNoLongerThanACycle", kTwoYears, {2026, 11, 23}, {2026, 12, 1}, {2026, 11, 23}, {2027, 12, 31},
               true),
        ending("SecondOfTwoYears", kTwoYears, {2026, 11, 23}, {2028, 2, 29}, {2028, 1, 1}, {2029, 12, 31}),
        ending("AwardedOnALeapDay", kTwoYears, {2024, 2, 29}, {2025, 1, 1}, {2024, 2, 29}, {2025, 12, 31}, true)),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    ByTheMonthOfBirth, CyclesUntil,
    ::testing::Values(
        ending("ShortFirst", bornIn(12, 12), {2026, 11, 23}, {2026, 11, 23}, {2026, 11, 23}, {2026, 12, 31}, true),
        ending("ThreeYearsNoLongerThanACycle", bornIn(3, 36), {2026, 5, 10}, {2026, 6, 1}, {2026, 5, 10}, {2029, 3, 31},
               true),
        ending("LastMonthBeforeThat", bornIn(6, 36), {2026, 5, 10}, {2026, 6, 1}, {2026, 5, 10}, {2028, 6, 30}, true),
        ending("AwardedOnTheLastDayOfTheMonth", bornIn(5, 36), {2026, 5, 31}, {2026, 6, 1}, {2026, 5, 31},
               {2028, 5, 31}, true),
        ending("AwardedOnTheDayAfterIt", bornIn(5, 36), {2026, 6, 1}, {2026, 6, 1}, {2026, 6, 1}, {2029, 5, 31}, true),
        ending("AwardedOnTheBorderDay", bornIn(5, 12), {2026, 5, 31}, {2026, 5, 31}, {2026, 5, 31}, {2026, 5, 31},
               true),
        ending("FebruaryOfALeapYear", bornIn(2, 12), {2023, 7, 1}, {2024, 2, 29}, {2023, 7, 1}, {2024, 2, 29}, true),
        ending("FebruaryAfterALeapYear", bornIn(2, 12), {2023, 7, 1}, {2024, 3, 1}, {2024, 3, 1}, {2025, 2, 28}),
        ending("AwardedOnALeapDay", bornIn(2, 36), {2024, 2, 29}, {2024, 3, 1}, {2024, 2, 29}, {2026, 2, 28}, true),
        ending("SecondCycle", bornIn(3, 36), {2026, 5, 10}, {2029, 4, 1}, {2029, 4, 1}, {2032, 3, 31}),
        ending("ThirdCycle", bornIn(3, 36), {2026, 5, 10}, {2032, 4, 1}, {2032, 4, 1}, {2035, 3, 31}),
        CycleCase{"AfterOneOfTheAccountThatEndsEarlier",
                  bornIn(3, 24),
                  factsOf(portal({2024, 4, 1}, {2026, 3, 15})),
                  {2024, 4, 1},
                  {2026, 3, 16},
                  {2026, 3, 16},
                  {2028, 3, 31}},
        CycleCase{"AfterOneOfTheAccountThatEndsLater",
                  bornIn(3, 24),
                  factsOf(portal({2024, 4, 1}, {2026, 4, 15})),
                  {2024, 4, 1},
                  {2026, 4, 16},
                  {2026, 4, 16},
                  {2028, 3, 31}},
        ending("SetInALaterEditionOnly",
               {.anchor = CycleAnchor::BirthMonth, .laterMonths = {{{2027, 1, 1}, 36}}, .birthMonth = 8}, {2025, 9, 1},
               {2027, 9, 1}, {2027, 9, 1}, {2030, 8, 31})),
    nameOfCase);

TEST(MonthEndBy, IsTheLatestThatIsNotLater)
{
    EXPECT_EQ(monthEndBy(2, {2024, 2, 29}), QDate(2024, 2, 29));
    EXPECT_EQ(monthEndBy(2, {2024, 2, 28}), QDate(2023, 2, 28));
    EXPECT_EQ(monthEndBy(2, {2025, 2, 27}), QDate(2024, 2, 29));
    EXPECT_EQ(monthEndBy(12, {2026, 12, 30}), QDate(2025, 12, 31));
    EXPECT_EQ(monthEndBy(12, {2026, 12, 31}), QDate(2026, 12, 31));
    EXPECT_EQ(monthEndBy(4, {2026, 5, 1}), QDate(2026, 4, 30));
}

TEST(CyclesUntilLimits, AreNoneByTheMonthOfBirthUntilItIsSaid)
{
    const RuleOf unsaid{.anchor = CycleAnchor::BirthMonth, .months = 36};
    EXPECT_FALSE(lastCycle(unsaid, {}, {2025, 12, 6}, {2026, 12, 5}).has_value());
    const Facts account = factsOf(portal({2025, 12, 6}, {2028, 5, 31}));
    EXPECT_TRUE(lastCycle(unsaid, account, {2025, 12, 6}, {2026, 12, 5}).has_value()) << "the account says the dates";
}

TEST(CyclesUntilLimits, AreNoneBeforeTheAward)
{
    EXPECT_FALSE(lastCycle(kFromAward, {}, {2025, 12, 6}, {2025, 12, 5}).has_value());
}

TEST(CyclesUntilLimits, AreNoneByTheDueDayWithoutAMembership)
{
    EXPECT_FALSE(lastCycle(kByDueDay, {}, {2025, 12, 6}, {2026, 12, 5}).has_value());
}

TEST(CyclesUntilLimits, FollowWithoutGapOrOverlapForFiftyYears)
{
    const QDate award(2023, 6, 1);
    const RuleBook book;
    const Rule rule = cycleRule(kByDueDay);
    const Facts facts = factsOf(dueOn({2024, 2, 29}));
    const std::vector<CycleDates> cycles = cyclesUntil(u"B"_s, rule, award, situationOn(book, facts, {2073, 6, 1}));
    ASSERT_EQ(cycles.size(), 26U);
    QDate day = award;
    for (const CycleDates& cycle : cycles) {
        EXPECT_EQ(cycle.range.first(), day);
        EXPECT_EQ(cycle.range.last().month(), 2);
        day = cycle.range.last().addDays(1);
    }
}

/// They come from damaged records alone; counting up from them would never end.
TEST(CycleDates, OfDaysThatAreNoneAreNone)
{
    const QDate day(2026, 11, 23);
    EXPECT_FALSE(dueParityEnd({}, 24, day).isValid());
    EXPECT_FALSE(dueParityEnd(day, 24, {}).isValid());
    EXPECT_FALSE(dueParityEnd(day, 0, day).isValid());
    EXPECT_FALSE(cycleFromAnchor({}, 24, day).has_value());
    EXPECT_FALSE(cycleFromAnchor(day, 24, {}).has_value());
    EXPECT_FALSE(nextDueDate({}, day).isValid());
    EXPECT_FALSE(nextDueDate(day, {}).isValid());
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

}  // namespace cycle_dates_test
}  // namespace credence
