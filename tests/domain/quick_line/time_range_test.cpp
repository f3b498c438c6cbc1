// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/amounts.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace time_range_test {

using namespace Qt::StringLiterals;

TEST(TimeRange, IsReadAsPeopleMeanIt)
{
    struct Case {
        QString text;
        int startedAt;
        int length;
    };
    const Case kCases[] = {
        {u"9-11:30"_s, 9 * 60, 150},         {u"9am-11"_s, 9 * 60, 120},       {u"9-11am"_s, 9 * 60, 120},
        {u"9-11pm"_s, 21 * 60, 120},         {u"9-1pm"_s, 9 * 60, 240},        {u"11pm-1"_s, 23 * 60, 120},
        {u"11-1am"_s, 23 * 60, 120},         {u"9-5"_s, 9 * 60, 480},          {u"13-5"_s, 13 * 60, 240},
        {u"22-1"_s, 22 * 60, 180},           {u"22:00-01:00"_s, 22 * 60, 180}, {u"9-17"_s, 9 * 60, 480},
        {u"10-23"_s, 10 * 60, 780},          {u"12-1"_s, 12 * 60, 60},         {u"0:30-2"_s, 30, 90},
        {u"9:15–10:00"_s, 9 * 60 + 15, 45},  {u"9PM-12am"_s, 21 * 60, 180},    {u"7-7"_s, 7 * 60, 720},
        {u"23:59-00:00"_s, 23 * 60 + 59, 1}, {u"09:00-08:59"_s, 9 * 60, 1439},
    };
    for (const Case& each : kCases) {
        const std::optional<TimeRange> range = readTimeRange(each.text);
        ASSERT_TRUE(range) << each.text.toStdString();
        EXPECT_EQ(range->startedAt, Minutes{each.startedAt}) << each.text.toStdString();
        EXPECT_EQ(range->length, Minutes{each.length}) << each.text.toStdString();
    }
}

TEST(TimeRange, IsNotSeenInOtherWords)
{
    for (const QString& text :
         {u""_s, u"9"_s, u"9-"_s, u"-9"_s, u"9-25"_s, u"25-9"_s, u"9-9:60"_s, u"9am-9am"_s, u"09:00-09:00"_s,
          u"2026-11-20"_s, u"ICD-10"_s, u"9-11-12"_s, u"9:-11"_s, u"99213-25"_s, u"9--11"_s, u"٩-١١"_s}) {
        EXPECT_FALSE(readTimeRange(text)) << text.toStdString();
    }
}

TEST(TimeRange, IsUnmistakableWithAColonOrHalfOfTheDay)
{
    EXPECT_FALSE(readTimeRange(u"9-11")->unmistakable);
    EXPECT_TRUE(readTimeRange(u"9-11:30")->unmistakable);
    EXPECT_TRUE(readTimeRange(u"9am-11")->unmistakable);
}

}  // namespace time_range_test
}  // namespace credence
