// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/days_away.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/printers.h"

namespace credence {
namespace days_away_test {

const QDate kMonday(2026, 8, 3);

Absence from(QDate first, QDate last)
{
    return {.firstDay = first, .lastDay = last};
}

TEST(DaysAway, AreNoneWithoutAbsences)
{
    const DaysAway away;
    EXPECT_FALSE(away.on(kMonday));
    EXPECT_EQ(away.between(kMonday, kMonday.addYears(1)), 0);
    EXPECT_FALSE(away.isWeekAway(kMonday));
}

TEST(DaysAway, IncludeBothEnds)
{
    const DaysAway away({from({2028, 2, 28}, {2028, 3, 1})});
    EXPECT_FALSE(away.on({2028, 2, 27}));
    EXPECT_TRUE(away.on({2028, 2, 28}));
    EXPECT_TRUE(away.on({2028, 2, 29}));
    EXPECT_TRUE(away.on({2028, 3, 1}));
    EXPECT_FALSE(away.on({2028, 3, 2}));
    EXPECT_EQ(away.between({2028, 1, 1}, {2028, 12, 31}), 3);
}

TEST(DaysAway, CountADayInTwoAbsencesOnce)
{
    const DaysAway away({from(kMonday, kMonday.addDays(3)), from(kMonday.addDays(2), kMonday.addDays(4)),
                         from(kMonday.addDays(20), kMonday.addDays(20))});
    EXPECT_EQ(away.inWeekFrom(kMonday), 5);
    EXPECT_EQ(away.between(kMonday.addDays(4), kMonday.addDays(30)), 2);
}

TEST(DaysAway, LeaveOutWhatIsNoRange)
{
    const DaysAway away({from(kMonday, kMonday.addDays(-1)), from({}, kMonday), from(kMonday, {})});
    EXPECT_EQ(away.between(kMonday.addYears(-1), kMonday.addYears(1)), 0);
    EXPECT_EQ(away.between(kMonday, kMonday.addDays(-1)), 0);
}

TEST(DaysAway, MakeAWeekAwayWhenTheyAreMostOfIt)
{
    EXPECT_FALSE(DaysAway({from(kMonday, kMonday.addDays(2))}).isWeekAway(kMonday));
    EXPECT_TRUE(DaysAway({from(kMonday, kMonday.addDays(3))}).isWeekAway(kMonday));
    EXPECT_TRUE(DaysAway({from(kMonday.addDays(3), kMonday.addDays(9))}).isWeekAway(kMonday));
    EXPECT_FALSE(DaysAway({from(kMonday.addDays(3), kMonday.addDays(9))}).isWeekAway(kMonday.addDays(7)));
}

RC_GTEST_PROP(DaysAway, AreWhatTheAbsencesSayDayByDay, ())
{
    std::vector<Absence> absences;
    for (int left = *rc::gen::inRange(0, 6); left > 0; --left) {
        const QDate first = kMonday.addDays(*rc::gen::inRange(-20, 60));
        absences.push_back(from(first, first.addDays(*rc::gen::inRange(-2, 25))));
    }
    const DaysAway away(absences);
    int sum = 0;
    for (QDate day = kMonday; day < kMonday.addDays(60); day = day.addDays(1)) {
        const bool isAway = std::ranges::any_of(
            absences, [day](const Absence& one) { return one.firstDay <= day && day <= one.lastDay; });
        RC_ASSERT(away.on(day) == isAway);
        sum += isAway ? 1 : 0;
    }
    RC_ASSERT(away.between(kMonday, kMonday.addDays(59)) == sum);
}

}  // namespace days_away_test
}  // namespace credence
