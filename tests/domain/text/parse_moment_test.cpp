// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/parse_moment.h"

#include <gtest/gtest.h>

#include <QTimeZone>

#include "support/printers.h"

namespace credence {
namespace parse_moment_test {

using namespace Qt::StringLiterals;

const QTimeZone kZone("America/New_York");
/// A Monday.
const QDateTime kNow(QDate(2026, 11, 23), QTime(10, 30), kZone);

QDateTime at(QDate day, int hour, int minute = 0, int second = 0)
{
    return {day, QTime(hour, minute, second), kZone};
}

QDateTime read(const QString& text)
{
    const Result<QDateTime> moment = parseMoment(text, kNow, plainNotation());
    return moment ? moment.value() : QDateTime();
}

TEST(ParseMoment, TakesATimeForTheLastSuchOne)
{
    EXPECT_EQ(read(u"9:05"_s), at({2026, 11, 23}, 9, 5));
    EXPECT_EQ(read(u"10:30"_s), kNow);
    EXPECT_EQ(read(u"10:31"_s), at({2026, 11, 22}, 10, 31));
    EXPECT_EQ(read(u"9pm"_s), at({2026, 11, 22}, 21));
}

TEST(ParseMoment, TakesALengthForSoLongAgo)
{
    EXPECT_EQ(read(u"15m"_s), at({2026, 11, 23}, 10, 15));
    EXPECT_EQ(read(u"-1h30"_s), at({2026, 11, 23}, 9));
}

TEST(ParseMoment, TakesADayWithItsTime)
{
    EXPECT_EQ(read(u"yesterday 21:30"_s), at({2026, 11, 22}, 21, 30));
    EXPECT_EQ(read(u"last friday 9 pm"_s), at({2026, 11, 20}, 21));
    EXPECT_EQ(read(u"2026-11-20 9:05"_s), at({2026, 11, 20}, 9, 5));
    EXPECT_EQ(read(u"2026-11-20T09:05:07"_s), at({2026, 11, 20}, 9, 5, 7));
}

TEST(ParseMoment, RefusesWhatIsNone)
{
    for (const QString& text : {u""_s, u"soon"_s, u"25:00"_s, u"yesterday"_s, u"-"_s, u"2026-11-31 9:00"_s}) {
        EXPECT_FALSE(read(text).isValid()) << text.toStdString();
    }
}

}  // namespace parse_moment_test
}  // namespace credence
