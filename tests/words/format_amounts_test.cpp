// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLocale>
#include <QTimeZone>

#include "words/format.h"
#include "support/locale_scope.h"
#include "support/printers.h"

namespace credence {
namespace format_amounts_test {

using namespace Qt::StringLiterals;
using credence::testing::LocaleScope;

TEST(FormatDuration, WritesHoursWithTwoDigitsOfMinutes)
{
    EXPECT_EQ(format::duration({0}), u"0 min"_s);
    EXPECT_EQ(format::duration({1}), u"1 min"_s);
    EXPECT_EQ(format::duration({59}), u"59 min"_s);
    EXPECT_EQ(format::duration({60}), u"1 h 00"_s);
    EXPECT_EQ(format::duration({90}), u"1 h 30"_s);
    EXPECT_EQ(format::duration({4505}), u"75 h 05"_s);
    EXPECT_EQ(format::duration({22065}), u"367 h 45"_s);
    EXPECT_EQ(format::duration({600'000}), u"10,000 h 00"_s);
}

TEST(FormatDuration, KeepsTheSignOfAShortfall)
{
    EXPECT_EQ(format::duration({-45}), u"-45 min"_s);
    EXPECT_EQ(format::duration({-90}), u"-1 h 30"_s);
}

TEST(FormatCeus, WritesTwoDecimals)
{
    EXPECT_EQ(format::ceus({0}), u"0.00"_s);
    EXPECT_EQ(format::ceus({5}), u"0.05"_s);
    EXPECT_EQ(format::ceus({1475}), u"14.75"_s);
    EXPECT_EQ(format::ceus({-25}), u"-0.25"_s);
    EXPECT_EQ(format::ceus(wholeCeus(1234)), u"1,234.00"_s);
}

TEST(FormatCeus, FollowsTheLocale)
{
    const LocaleScope spanish{QLocale(QLocale::Spanish, QLocale::Spain)};
    EXPECT_EQ(format::ceus({1475}), u"14,75"_s);
}

TEST(FormatMoney, LeavesOutCentsThatAreNone)
{
    EXPECT_EQ(format::money({42500}), u"$425"_s);
    EXPECT_EQ(format::money({42550}), u"$425.50"_s);
    EXPECT_EQ(format::money({0}), u"$0"_s);
    EXPECT_EQ(format::money({5}), u"$0.05"_s);
    EXPECT_EQ(format::money({100'000'000}), u"$1,000,000"_s);
}

TEST(FormatDate, FollowsTheOrderOfTheLocale)
{
    const QDate day(2026, 11, 23);
    EXPECT_EQ(format::date(day), u"Nov 23, 2026"_s);
    EXPECT_EQ(format::dateShort(day), u"Mon Nov 23"_s);
    {
        const LocaleScope british{QLocale(QLocale::English, QLocale::UnitedKingdom)};
        EXPECT_EQ(format::date(day), u"23 Nov 2026"_s);
        EXPECT_EQ(format::dateShort(day), u"Mon 23 Nov"_s);
    }
    {
        const LocaleScope swedish{QLocale(QLocale::Swedish, QLocale::Sweden)};
        EXPECT_TRUE(format::date(day).startsWith(u"2026"_s)) << format::date(day).toStdString();
    }
}

TEST(FormatDate, KnowsLeapDaysAndNoDay)
{
    EXPECT_EQ(format::date(QDate(2028, 2, 29)), u"Feb 29, 2028"_s);
    EXPECT_EQ(format::date(QDate()), QString());
    EXPECT_EQ(format::dateShort(QDate()), QString());
}

TEST(FormatDateRange, NamesASingleDayOnceAndAnOpenEnd)
{
    const QDate first(2026, 3, 2);
    EXPECT_EQ(format::dateRange(first, QDate(2026, 4, 24)), u"Mar 2, 2026 – Apr 24, 2026"_s);
    EXPECT_EQ(format::dateRange(first, first), u"Mar 2, 2026"_s);
    EXPECT_EQ(format::dateRange(first, QDate()), u"since Mar 2, 2026"_s);
}

TEST(FormatRelativeDay, CountsDaysBothWays)
{
    const QDate today(2028, 2, 29);
    EXPECT_EQ(format::relativeDay(today, today), u"today"_s);
    EXPECT_EQ(format::relativeDay(QDate(2028, 3, 1), today), u"tomorrow"_s);
    EXPECT_EQ(format::relativeDay(QDate(2028, 3, 2), today), u"in 2 days"_s);
    EXPECT_EQ(format::relativeDay(QDate(2028, 2, 28), today), u"1 day late"_s);
    EXPECT_EQ(format::relativeDay(QDate(2028, 2, 27), today), u"2 days late"_s);
    EXPECT_EQ(format::relativeDay(QDate(2031, 3, 1), today), u"in 1,096 days"_s);
}

TEST(FormatDateTime, SpeaksInLocalTimeAndOfRecentDays)
{
    // The tests run in New York: five hours behind UTC in winter.
    const QDateTime instant(QDate(2026, 11, 24), QTime(3, 5), Qt::UTC);
    EXPECT_EQ(format::dateTime(instant, QDate(2026, 11, 23)), u"today 22:05"_s);
    EXPECT_EQ(format::dateTime(instant, QDate(2026, 11, 24)), u"yesterday 22:05"_s);
    EXPECT_EQ(format::dateTime(instant, QDate(2026, 11, 25)), u"Nov 23, 2026 22:05"_s);
}

TEST(FormatTimeOfDay, WritesTwoDigits)
{
    EXPECT_EQ(format::timeOfDay({0}), u"00:00"_s);
    EXPECT_EQ(format::timeOfDay({545}), u"09:05"_s);
    EXPECT_EQ(format::timeOfDay({1439}), u"23:59"_s);
}

TEST(FormatAmount, HasItsUnitWordInTheRightNumber)
{
    EXPECT_EQ(format::amount({AmountUnit::Days, 0}), u"0 days"_s);
    EXPECT_EQ(format::amount({AmountUnit::Days, 1}), u"1 day"_s);
    EXPECT_EQ(format::amount({AmountUnit::Days, -1}), u"-1 day"_s);
    EXPECT_EQ(format::amount({AmountUnit::Days, 1461}), u"1,461 days"_s);
    EXPECT_EQ(format::amount({AmountUnit::CeuHundredths, 100}), u"1 CEU"_s);
    EXPECT_EQ(format::amount({AmountUnit::CeuHundredths, 150}), u"1.50 CEUs"_s);
    EXPECT_EQ(format::amount({AmountUnit::CeuHundredths, 0}), u"0 CEUs"_s);
    EXPECT_EQ(format::amount({AmountUnit::Minutes, 24'000}), u"400 h"_s);
    EXPECT_EQ(format::amount({AmountUnit::Minutes, 0}), u"0 min"_s);
    EXPECT_EQ(format::amount({AmountUnit::Count, 3}), u"3"_s);
}

QString progressOf(Amount done, Amount needed)
{
    return format::progress(
        {.requirementId = {}, .title = {}, .rule = {}, .done = done, .needed = needed, .state = ProgressState::Partly});
}

TEST(FormatProgress, NamesTheUnitOnce)
{
    EXPECT_EQ(progressOf({AmountUnit::Days, 167}, {AmountUnit::Days, 365}), u"167 of 365 days"_s);
    EXPECT_EQ(progressOf({AmountUnit::CeuHundredths, 1475}, {AmountUnit::CeuHundredths, 2000}), u"14.75 of 20 CEUs"_s);
    EXPECT_EQ(progressOf({AmountUnit::CeuHundredths, 700}, {AmountUnit::CeuHundredths, 1350}), u"7 of 13.50 CEUs"_s);
    EXPECT_EQ(progressOf({AmountUnit::Minutes, 90}, {AmountUnit::Minutes, 24'000}), u"1 h 30 of 400 h"_s);
    EXPECT_EQ(progressOf({AmountUnit::Count, 0}, {AmountUnit::Count, 1}), u"0 of 1"_s);
}

TEST(FormatPercent, NeverSaysAllTooEarly)
{
    EXPECT_EQ(format::percent(58, 100), u"58 %"_s);
    EXPECT_EQ(format::percent(999, 1000), u"99 %"_s);
    EXPECT_EQ(format::percent(1000, 1000), u"100 %"_s);
    EXPECT_EQ(format::percent(0, 1000), u"0 %"_s);
    EXPECT_EQ(format::percent(2'000'000'000, 2'000'000'000), u"100 %"_s) << "no overflow";
    EXPECT_EQ(format::percent(0, 0), u"100 %"_s) << "of nothing, all is done";
}

}  // namespace format_amounts_test
}  // namespace credence
