// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/holidays.h"

#include <gtest/gtest.h>

namespace credence {
namespace holidays_test {

using namespace Qt::StringLiterals;

TEST(Holidays, AreFoundOnTheirDays)
{
    struct Case {
        QString name;
        QDate last;
        QDate next;
    };
    const Case kCases[] = {
        {u"thanksgiving"_s, {2025, 11, 27}, {2026, 11, 26}},
        {u"Black Friday"_s, {2025, 11, 28}, {2026, 11, 27}},
        {u"Christmas Eve"_s, {2025, 12, 24}, {2026, 12, 24}},
        {u"New Year\u2019s Eve"_s, {2025, 12, 31}, {2026, 12, 31}},
        {u"4th of July"_s, {2026, 7, 4}, {2027, 7, 4}},
        {u"memorial day"_s, {2026, 5, 25}, {2027, 5, 31}},
        {u"labor day"_s, {2026, 9, 7}, {2027, 9, 6}},
        {u"MLK day"_s, {2026, 1, 19}, {2027, 1, 18}},
        {u"mother's day"_s, {2026, 5, 10}, {2027, 5, 9}},
        {u"easter"_s, {2026, 4, 5}, {2027, 3, 28}},
        {u"good friday"_s, {2026, 4, 3}, {2027, 3, 26}},
        {u"veterans day"_s, {2026, 11, 11}, {2027, 11, 11}},
    };
    for (const Case& each : kCases) {
        const std::optional<Holiday> found = holidayNamed(each.name, QDate(2026, 11, 23));
        ASSERT_TRUE(found) << each.name.toStdString();
        EXPECT_EQ(found->last, each.last) << each.name.toStdString();
        EXPECT_EQ(found->next, each.next) << each.name.toStdString();
    }
}

TEST(Holidays, AreBothTheLastAndTheNextOnTheDayItself)
{
    const QDate day(2026, 11, 26);
    EXPECT_EQ(holidayNamed(u"thanksgiving"_s, day)->last, day);
    EXPECT_EQ(holidayNamed(u"thanksgiving"_s, day)->next, day);
}

TEST(Holidays, AreNoOtherWords)
{
    for (const QString& words : {QString(), u"friday"_s, u"labor"_s, u"day"_s, u"christmas cards"_s}) {
        EXPECT_FALSE(holidayNamed(words, QDate(2026, 11, 23))) << words.toStdString();
    }
    EXPECT_FALSE(holidayNamed(u"easter"_s, QDate()));
}

}  // namespace holidays_test
}  // namespace credence
