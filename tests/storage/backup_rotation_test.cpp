// SPDX-License-Identifier: GPL-3.0-or-later
/// Which backups stay: times in, times out.
#include <algorithm>

#include "storage/backup_fixture.h"
#include "storage/backup_folder.h"

namespace credence {
namespace backup_rotation_test {

using namespace Qt::StringLiterals;
using namespace testing;

/// One backup a day at noon, the newest on the day of kNow.
std::vector<QDateTime> daily(int count)
{
    std::vector<QDateTime> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(utc(kNow.date().addDays(-i)));
    }
    return times;
}

std::vector<QDateTime> kept(const std::vector<QDateTime>& times, const BackupRotation& rotation)
{
    const std::vector<QDateTime> superseded = supersededBackups(times, rotation);
    std::vector<QDateTime> left;
    for (const QDateTime& time : times) {
        if (std::ranges::find(superseded, time) == superseded.end()) {
            left.push_back(time);
        }
    }
    return left;
}

TEST(BackupRotationTest, KeepsNothingOfNothing)
{
    EXPECT_TRUE(supersededBackups({}).empty());
}

TEST(BackupRotationTest, KeepsTheNewestWhateverTheirDay)
{
    std::vector<QDateTime> times;
    for (int minute = 9; minute >= 0; --minute) {
        times.push_back(utc(kNow.date(), 10, minute));
    }
    EXPECT_EQ(kept(times, {}), std::vector<QDateTime>(times.begin(), times.begin() + 5));
}

TEST(BackupRotationTest, KeepsTheLastOfEachOfTwelveDays)
{
    const BackupRotation daysOnly{.newest = 0, .weeks = 0, .months = 0};
    std::vector<QDateTime> times = daily(20);
    const std::vector<QDateTime> expected(times.begin(), times.begin() + 12);
    times.push_back(utc(kNow.date(), 1));
    times.push_back(utc(kNow.date().addDays(-3), 1));
    EXPECT_EQ(kept(times, daysOnly), expected);
}

TEST(BackupRotationTest, CountsDaysThatHaveABackupNotDaysOfTheCalendar)
{
    const BackupRotation daysOnly{.newest = 0, .days = 2, .weeks = 0, .months = 0};
    const std::vector<QDateTime> times{utc(QDate(2026, 11, 23)), utc(QDate(2026, 2, 1)), utc(QDate(2025, 2, 1))};
    EXPECT_EQ(kept(times, daysOnly), (std::vector<QDateTime>{times[0], times[1]}));
}

TEST(BackupRotationTest, KeepsTheLastOfEachWeekFromMonday)
{
    const BackupRotation weeksOnly{.newest = 0, .days = 0, .weeks = 3, .months = 0};
    EXPECT_EQ(kept(daily(30), weeksOnly),
              (std::vector<QDateTime>{utc(QDate(2026, 11, 23)), utc(QDate(2026, 11, 22)), utc(QDate(2026, 11, 15))}));
}

TEST(BackupRotationTest, TakesAWeekOverNewYearAsOne)
{
    const BackupRotation weeksOnly{.newest = 0, .days = 0, .weeks = 10, .months = 0};
    const std::vector<QDateTime> times{utc(QDate(2027, 1, 1)), utc(QDate(2026, 12, 31))};
    EXPECT_EQ(kept(times, weeksOnly), std::vector<QDateTime>{times[0]});
}

TEST(BackupRotationTest, KeepsTheLastOfEachMonth)
{
    const BackupRotation monthsOnly{.newest = 0, .days = 0, .weeks = 0, .months = 9};
    const std::vector<QDateTime> left = kept(daily(400), monthsOnly);
    ASSERT_EQ(left.size(), 9U);
    EXPECT_EQ(left[1].date(), QDate(2026, 10, 31));
    EXPECT_EQ(left[8].date(), QDate(2026, 3, 31));
}

TEST(BackupRotationTest, OfTenYearsOfDaysIsSmall)
{
    EXPECT_EQ(kept(daily(3650), {}).size(), 27U);
}

}  // namespace backup_rotation_test
}  // namespace credence
