// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/running_timer.h"

#include <gtest/gtest.h>

#include <QTimeZone>

#include "support/printers.h"

namespace credence {
namespace running_timer_test {

using namespace Qt::StringLiterals;

constexpr qint64 kHour = 3600;
const QString kZone = u"America/New_York"_s;
const Minutes kLimit = hours(10);

QDateTime wall(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone(kZone.toUtf8())).toUTC();
}

const QDate kDay(2026, 11, 23);

RunningTimer since(const QDateTime& start)
{
    return {.startedAt = start, .zone = kZone};
}

TEST(RunningTimer, CountsWhatPassedWithoutItsPauses)
{
    RunningTimer timer = since(wall(kDay, 9));
    EXPECT_EQ(secondsRun(timer, wall(kDay, 10)), kHour);
    timer = *paused(timer, wall(kDay, 10));
    EXPECT_TRUE(timer.isPaused());
    EXPECT_EQ(secondsRun(timer, wall(kDay, 12)), kHour);
    timer = *resumed(timer, wall(kDay, 11));
    EXPECT_FALSE(timer.isPaused());
    EXPECT_EQ(secondsRun(timer, wall(kDay, 12)), 2 * kHour);
}

TEST(RunningTimer, CutToATimeBeforeAPauseLosesNothingToIt)
{
    RunningTimer timer = *paused(since(wall(kDay, 9)), wall(kDay, 12));
    timer = *resumed(timer, wall(kDay, 13));
    EXPECT_EQ(secondsRun(timer, wall(kDay, 11)), 2 * kHour);
    EXPECT_EQ(secondsRun(timer, wall(kDay, 12, 30)), 3 * kHour);
}

TEST(RunningTimer, IsPausedAndResumedOnceEach)
{
    const RunningTimer timer = since(wall(kDay, 9));
    EXPECT_FALSE(resumed(timer, wall(kDay, 10)).has_value());
    const RunningTimer later = *paused(timer, wall(kDay, 10));
    EXPECT_FALSE(paused(later, wall(kDay, 11)).has_value());
    EXPECT_EQ(*resumed(later, wall(kDay, 10)), timer) << "a pause of no length leaves nothing";
}

TEST(RunningTimer, IsTheSameLengthOverAChangeOfTheClocks)
{
    // In New York the clocks went back on 2026-11-01 at 2:00, and go forward on 2027-03-14.
    EXPECT_EQ(secondsRun(since(wall({2026, 10, 31}, 23)), wall({2026, 11, 1}, 4)), 6 * kHour);
    EXPECT_EQ(secondsRun(since(wall({2027, 3, 13}, 23)), wall({2027, 3, 14}, 4)), 4 * kHour);
}

TEST(RunningTimer, BeganOnTheDayOfWhereItWasStarted)
{
    const RunningTimer timer = since(wall(kDay, 23, 30));
    EXPECT_EQ(timer.startedAt.date(), kDay.addDays(1)) << "in UTC";
    EXPECT_EQ(timer.startOnTheWall().date(), kDay);
    EXPECT_EQ(timer.startOnTheWall().time(), QTime(23, 30));
    RunningTimer nowhere = timer;
    nowhere.zone = u"Nowhere/Atlantis"_s;
    EXPECT_EQ(nowhere.startOnTheWall(), timer.startedAt.toLocalTime());
}

TEST(RunningTimer, OfAClockThatWasMovedBackNeverCountsBelowNothing)
{
    const RunningTimer timer = *paused(since(wall(kDay, 9)), wall(kDay, 12));
    EXPECT_TRUE(isAhead(timer, wall(kDay, 11)));
    EXPECT_FALSE(isAhead(timer, wall(kDay, 12)));
    EXPECT_EQ(secondsRun(timer, wall(kDay, 8)), 0);
    const RunningTimer goesOn = *resumed(timer, wall(kDay, 11));
    EXPECT_TRUE(goesOn.pauses.empty());
    const RunningTimer again = *paused(timer.pauses.empty() ? timer : goesOn, wall(kDay, 8));
    EXPECT_EQ(again.pauses.back().from, again.startedAt) << "not before it began";
}

TEST(RunningTimer, MovedLeavesOnlyThePausesBehindItsStart)
{
    RunningTimer timer = *resumed(*paused(since(wall(kDay, 9)), wall(kDay, 10)), wall(kDay, 11));
    timer = *resumed(*paused(timer, wall(kDay, 12)), wall(kDay, 13));
    EXPECT_EQ(secondsRun(movedTo(timer, wall(kDay, 8)), wall(kDay, 14)), 4 * kHour);
    EXPECT_EQ(secondsRun(movedTo(timer, wall(kDay, 10, 30)), wall(kDay, 14)), 2 * kHour);
    const RunningTimer late = movedTo(timer, wall(kDay, 12, 30));
    ASSERT_EQ(late.pauses.size(), 1U);
    EXPECT_EQ(late.pauses.front().from, wall(kDay, 12, 30));
    EXPECT_EQ(secondsRun(late, wall(kDay, 14)), kHour);
}

TEST(RunningTimer, AsksAfterANightAndAfterTooLong)
{
    const RunningTimer evening = since(wall(kDay, 20));
    EXPECT_EQ(questionOf(evening, wall(kDay.addDays(1), 3, 59), kLimit), std::nullopt);
    EXPECT_EQ(questionOf(evening, wall(kDay.addDays(1), 4), kLimit), TimerQuestion::OverNight);
    const RunningTimer morning = since(wall(kDay, 8));
    EXPECT_EQ(questionOf(morning, wall(kDay, 18), kLimit), std::nullopt);
    EXPECT_EQ(questionOf(morning, wall(kDay, 18, 1), kLimit), TimerQuestion::OverLimit);
    EXPECT_EQ(questionOf(*paused(morning, wall(kDay, 9)), wall(kDay, 23), kLimit), std::nullopt);
    EXPECT_EQ(questionOf(*paused(morning, wall(kDay, 9)), wall(kDay.addDays(1), 9), kLimit), TimerQuestion::OverNight);
}

TEST(RunningTimer, AsksOnceButOfACopyAnew)
{
    RunningTimer timer = since(wall(kDay, 8));
    timer.kept = true;
    EXPECT_EQ(questionOf(timer, wall(kDay.addDays(3), 8), kLimit), std::nullopt);
    timer.fromCopy = true;
    EXPECT_EQ(questionOf(timer, wall(kDay, 8, 1), kLimit), TimerQuestion::FromCopy);
}

TEST(RunningTimer, IsMeasuredInWholeMinutesAndRoundedOnlyOnWish)
{
    EXPECT_EQ(minutesRun(29, 1).value, 0);
    EXPECT_EQ(minutesRun(30, 1).value, 1);
    EXPECT_EQ(minutesRun(42 * 60 + 29, 1).value, 42);
    EXPECT_EQ(minutesRun(52 * 60, 15).value, 45);
    EXPECT_EQ(minutesRun(53 * 60, 15).value, 60);
    EXPECT_EQ(minutesRun(7 * 60, 15).value, 7) << "what would become nothing stays as it is";
}

}  // namespace running_timer_test
}  // namespace credence
