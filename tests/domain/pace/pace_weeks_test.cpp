// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/pace_weeks.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

#include "support/printers.h"

namespace credence {
namespace pace_weeks_test {

const QDate kMonday(2026, 11, 23);

QDate weeksBefore(int weeks)
{
    return kMonday.addDays(-7 * weeks);
}

/// Away from Monday to Sunday, from the week `first` before the present one to the week `last` before it.
Absence awayInWeeks(int first, int last)
{
    return {.firstDay = weeksBefore(first), .lastDay = weeksBefore(last).addDays(6)};
}

/// `amount` on the Wednesday of each of the `count` weeks before the present one.
std::vector<DaySum> studied(int count, int amount)
{
    std::vector<DaySum> days;
    for (int week = count; week > 0; --week) {
        days.push_back({.day = weeksBefore(week).addDays(2), .study = {amount}, .experience = {}});
    }
    return days;
}

double mean(const std::vector<int>& weeks)
{
    return weeks.empty() ? 0 : std::accumulate(weeks.begin(), weeks.end(), 0.0) / static_cast<double>(weeks.size());
}

TEST(PaceWeeks, AreTheTwelveWholeOnesBeforeThePresent)
{
    const std::vector<DaySum> days{{.day = weeksBefore(13).addDays(6), .study = {1}, .experience = {}},
                                   {.day = weeksBefore(12), .study = {20}, .experience = {}},
                                   {.day = weeksBefore(1).addDays(6), .study = {300}, .experience = {}},
                                   {.day = kMonday, .study = {4000}, .experience = {}}};
    for (const QDate& day : {kMonday, kMonday.addDays(6)}) {
        EXPECT_EQ(studyWeeks(days, day, {}), (std::vector<int>{20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300}));
    }
    EXPECT_EQ(PaceWeeks(kMonday.addDays(3), {}).first(), weeksBefore(12));
}

TEST(PaceWeeks, LeaveOutAWeekAway)
{
    const DaysAway away({awayInWeeks(3, 2)});
    std::vector<DaySum> days = studied(12, 60);
    days.erase(days.end() - 3, days.end() - 1);
    EXPECT_EQ(studyWeeks(days, kMonday, away), std::vector<int>(10, 60));
}

TEST(PaceWeeks, KeepAWeekOfWhichLessThanHalfIsAway)
{
    const DaysAway away({{.firstDay = weeksBefore(2), .lastDay = weeksBefore(2).addDays(2)}});
    EXPECT_EQ(studyWeeks(studied(12, 60), kMonday, away).size(), 12U);
}

TEST(PaceWeeks, KeepAWeekAwayThatBroughtMoreThanTheOthers)
{
    std::vector<DaySum> days = studied(12, 60);
    days.back().study = {61};
    EXPECT_EQ(studyWeeks(days, kMonday, DaysAway({awayInWeeks(1, 1)})).size(), 12U);
    days.back().study = {60};
    EXPECT_EQ(studyWeeks(days, kMonday, DaysAway({awayInWeeks(1, 1)})).size(), 11U);
}

TEST(PaceWeeks, LookBackBeyondALongLeave)
{
    const DaysAway away({awayInWeeks(20, 1)});
    std::vector<DaySum> days = studied(30, 60);
    days.erase(days.end() - 20, days.end());
    EXPECT_EQ(studyWeeks(days, kMonday, away), std::vector<int>(4, 60));
    EXPECT_EQ(PaceWeeks(kMonday, DaysAway({awayInWeeks(11, 1)})).first(), weeksBefore(15)) << "one of twelve is left";
    EXPECT_EQ(PaceWeeks(kMonday, DaysAway({awayInWeeks(8, 1)})).first(), weeksBefore(12)) << "four of twelve are left";
}

TEST(PaceWeeks, OfAYearAwayAreThoseWithWork)
{
    EXPECT_EQ(studyWeeks(studied(60, 60), kMonday, DaysAway({awayInWeeks(60, 1)})), std::vector<int>(12, 60));
}

TEST(PaceWeeks, DoNotLookBackForALeaveInWhichTheWorkWentOn)
{
    const DaysAway away({awayInWeeks(12, 1)});
    EXPECT_EQ(studyWeeks(studied(12, 300), kMonday, away), std::vector<int>(12, 300));
    std::vector<DaySum> days = studied(12, 90);
    days.back().study = {100};
    EXPECT_EQ(studyWeeks(days, kMonday, DaysAway({awayInWeeks(12, 2)})).size(), 12U)
        << "three empty weeks before it would lower the pace";
}

RC_GTEST_PROP(PaceWeeks, AreNeverLessOnAverageForAnAbsenceWithinThem, ())
{
    std::vector<DaySum> days = studied(12, 0);
    for (DaySum& day : days) {
        day.study = {*rc::gen::inRange(0, 500)};
    }
    std::vector<Absence> absences;
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left) {
        const QDate first = kMonday.addDays(*rc::gen::inRange(-120, 0));
        absences.push_back({.firstDay = first, .lastDay = first.addDays(*rc::gen::inRange(0, 90))});
    }
    const DaysAway away(absences);
    RC_ASSERT(mean(studyWeeks(days, kMonday, away)) >= mean(studyWeeks(days, kMonday, {})));
}

}  // namespace pace_weeks_test
}  // namespace credence
