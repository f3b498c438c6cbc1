// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "domain/text/parse_values.h"
#include "support/printers.h"

namespace credence {
namespace parse_day_test {

using namespace Qt::StringLiterals;

struct Case {
    QString text;
    QDate asOf;
    QDate expected;  ///< null: refused
};

void expectDays(const std::vector<Case>& cases)
{
    for (const Case& each : cases) {
        EXPECT_EQ(parseDay(each.text, each.asOf).valueOr(QDate()), each.expected)
            << each.text.toStdString() << " on " << each.asOf.toString(Qt::ISODate).toStdString();
    }
}

const QDate kMonday(2026, 11, 23);

TEST(ParseDay, ReadsCalendarDates)
{
    expectDays({
        {u"2026-11-20"_s, kMonday, {2026, 11, 20}},
        {u"11/20/2026"_s, kMonday, {2026, 11, 20}},
        {u"1/5/2026"_s, kMonday, {2026, 1, 5}},
        {u" 2026-11-20 "_s, kMonday, {2026, 11, 20}},
        {u"2028-02-29"_s, kMonday, {2028, 2, 29}},
        {u"2/29/2024"_s, kMonday, {2024, 2, 29}},
        {u"2030-01-01"_s, kMonday, {2030, 1, 1}},
        {u"1900-01-01"_s, kMonday, {1900, 1, 1}},
        {u"2199-12-31"_s, kMonday, {2199, 12, 31}},
    });
}

TEST(ParseDay, RefusesWhatIsNoCalendarDate)
{
    expectDays({
        {u"11/20/026"_s, kMonday, {}},
        {u"11/20/20261"_s, kMonday, {}},
        {u"26-11-20"_s, kMonday, {}},
        {u"2026-2-9"_s, kMonday, {}},
        {u"2026-02-29"_s, kMonday, {}},
        {u"1900-02-29"_s, kMonday, {}},
        {u"2026-04-31"_s, kMonday, {}},
        {u"13/01/2026"_s, kMonday, {}},
        {u"0/5/2026"_s, kMonday, {}},
        {u"2026-11-20junk"_s, kMonday, {}},
        {u"2026-11-20T10:00"_s, kMonday, {}},
        {u"20261120"_s, kMonday, {}},
        {u"1899-12-31"_s, kMonday, {}},
        {u"2200-01-01"_s, kMonday, {}},
        {u"0000-01-01"_s, kMonday, {}},
        {u"٢٠٢٦-١١-٢٠"_s, kMonday, {}},
        {u"2026-11-20\n"_s + u"2026-11-21"_s, kMonday, {}},
        {u""_s, kMonday, {}},
        {u"someday"_s, kMonday, {}},
    });
}

TEST(ParseDay, ReadsDaysThatAreSaidInWords)
{
    expectDays({
        {u"2 days ago"_s, kMonday, {2026, 11, 21}},
        {u"two days ago"_s, kMonday, {2026, 11, 21}},
        {u"3d ago"_s, kMonday, {2026, 11, 20}},
        {u"a week ago"_s, kMonday, {2026, 11, 16}},
        {u"Day before yesterday"_s, kMonday, {2026, 11, 21}},
        {u"last night"_s, kMonday, {2026, 11, 22}},
        {u"tonight"_s, kMonday, kMonday},
        {u"on friday"_s, kMonday, {2026, 11, 20}},
        {u"next friday"_s, kMonday, {2026, 11, 27}},
        {u"next monday"_s, kMonday, {2026, 11, 30}},
        {u"20th of November"_s, kMonday, {2026, 11, 20}},
        {u"the 20th of November"_s, kMonday, {2026, 11, 20}},
        {u"ayer"_s, kMonday, {2026, 11, 22}},
        {u"hace 2 días"_s, kMonday, {2026, 11, 21}},
        {u"ontem"_s, kMonday, {2026, 11, 22}},
        {u"há dois dias"_s, kMonday, {2026, 11, 21}},
        {u"of nov 20"_s, kMonday, {}},
        {u"days ago"_s, kMonday, {}},
        {u"some days ago"_s, kMonday, {}},
        {u"0 days ago"_s, kMonday, {}},
        {u"2 days"_s, kMonday, {}},
        {u"this friday"_s, kMonday, {}},
    });
    Notation spanish = notationHere();
    spanish.locale = QLocale(QLocale::Spanish);
    EXPECT_EQ(parseDay(u"viernes", kMonday, DayLean::Past, spanish).valueOr(QDate()), QDate(2026, 11, 20));
    EXPECT_EQ(parseDay(u"el viernes pasado", kMonday, DayLean::Past, spanish).valueOr(QDate()), QDate(2026, 11, 20));
    EXPECT_EQ(parseDay(u"lunes pasado", kMonday, DayLean::Past, spanish).valueOr(QDate()), QDate(2026, 11, 16));
    Notation portuguese = notationHere();
    portuguese.locale = QLocale(QLocale::Portuguese);
    EXPECT_EQ(parseDay(u"sexta", kMonday, DayLean::Past, portuguese).valueOr(QDate()), QDate(2026, 11, 20));
    EXPECT_EQ(parseDay(u"sexta-feira", kMonday, DayLean::Past, portuguese).valueOr(QDate()), QDate(2026, 11, 20));
}

TEST(ParseDay, ReadsAYearOfTwoDigitsNearToday)
{
    expectDays({
        {u"11/20/26"_s, kMonday, {2026, 11, 20}},
        {u"2/29/28"_s, kMonday, {2028, 2, 29}},
        {u"2/29/27"_s, kMonday, {}},
        {u"12/31/75"_s, kMonday, {2075, 12, 31}},
        {u"1/1/76"_s, kMonday, {1976, 1, 1}},
        {u"1/1/00"_s, kMonday, {2000, 1, 1}},
        {u"20-nov-26"_s, kMonday, {2026, 11, 20}},
        {u"nov 20 26"_s, kMonday, {}},
        {u"nov-20-26"_s, kMonday, {}},
        {u"20 nov 26"_s, kMonday, {}},
    });
    EXPECT_FALSE(parseCalendarDate(u"11/20/26")) << "without a day to be near to";
}

TEST(ParseDay, SaysThatAYearNeedsFourDigits)
{
    EXPECT_EQ(parseDay(u"11/20/026", kMonday).error().detail, u"the year needs four digits"_s);
    EXPECT_EQ(parseCalendarDate(u"11/20/26").error().detail, u"the year needs four digits"_s);
}

TEST(ParseDay, TakesTheWeekdayBeforeTodayForTheLastOne)
{
    expectDays({
        {u"last friday"_s, kMonday, {2026, 11, 20}},
        {u"Last Fri"_s, kMonday, {2026, 11, 20}},
        {u"last monday"_s, kMonday, {2026, 11, 16}},
        {u"last tuesday"_s, kMonday, {2026, 11, 17}},
        {u"last week"_s, kMonday, {}},
    });
}

TEST(ParseDay, ReadsOrdinals)
{
    expectDays({{u"nov 20th"_s, kMonday, {2026, 11, 20}}, {u"1st nov 2026"_s, kMonday, {2026, 11, 1}}});
}

TEST(ParseDay, TakesMonthAndDayInTheLastYear)
{
    expectDays({
        {u"11/20"_s, kMonday, {2026, 11, 20}},
        {u"11/20"_s, {2026, 1, 5}, {2025, 11, 20}},
        {u"1/5"_s, {2026, 1, 5}, {2026, 1, 5}},
        {u"1/6"_s, {2026, 1, 5}, {2025, 1, 6}},
        {u"12/31"_s, {2026, 1, 1}, {2025, 12, 31}},
        {u"2/29"_s, {2024, 2, 29}, {2024, 2, 29}},
        {u"2/29"_s, {2025, 2, 28}, {2024, 2, 29}},
        {u"2/29"_s, {2025, 3, 1}, {}},
        {u"2/29"_s, {2026, 3, 1}, {}},
        {u"2/30"_s, kMonday, {}},
        {u"24/7"_s, kMonday, {}},
        {u"0/0"_s, kMonday, {}},
    });
}

TEST(ParseDay, ReadsWords)
{
    expectDays({
        {u"today"_s, kMonday, kMonday},
        {u"Yesterday"_s, kMonday, {2026, 11, 22}},
        {u"tomorrow"_s, kMonday, {2026, 11, 24}},
        {u"yesterday"_s, {2028, 3, 1}, {2028, 2, 29}},
        {u"mon"_s, kMonday, kMonday},
        {u"SUNDAY"_s, kMonday, {2026, 11, 22}},
        {u"tue"_s, kMonday, {2026, 11, 17}},
        {u"tues"_s, kMonday, {2026, 11, 17}},
        {u"wednesday"_s, kMonday, {2026, 11, 18}},
        {u"thurs"_s, kMonday, {2026, 11, 19}},
        {u"fri"_s, kMonday, {2026, 11, 20}},
        {u"sat"_s, {2027, 1, 1}, {2026, 12, 26}},
        {u"mo"_s, kMonday, {}},
        {u"may"_s, kMonday, {}},
    });
}

TEST(ParseDay, ReadsOffsets)
{
    expectDays({
        {u"-3d"_s, kMonday, {2026, 11, 20}},
        {u"+10d"_s, kMonday, {2026, 12, 3}},
        {u"-0d"_s, kMonday, kMonday},
        {u"-1D"_s, {2026, 1, 1}, {2025, 12, 31}},
        {u"-99999d"_s, kMonday, {}},
        {u"-999999d"_s, kMonday, {}},
        {u"3d"_s, kMonday, {}},
        {u"-3"_s, kMonday, {}},
        {u"-3w"_s, kMonday, {2026, 11, 2}},
    });
}

TEST(ParseDay, RefusesRelativeDaysWithoutAToday)
{
    for (const QString& word : {u"today"_s, u"mon"_s, u"-3d"_s, u"11/20"_s}) {
        EXPECT_FALSE(parseDay(word, QDate()).ok()) << word.toStdString();
    }
    EXPECT_TRUE(parseDay(u"2026-11-20", QDate()).ok());
}

TEST(ParseCalendarDate, TakesNoDayThatDependsOnToday)
{
    for (const QString& word : {u"today"_s, u"mon"_s, u"-3d"_s, u"11/20"_s, u""_s}) {
        EXPECT_FALSE(parseCalendarDate(word).ok()) << word.toStdString();
    }
    EXPECT_EQ(parseCalendarDate(u"11/20/2026").valueOr({}), QDate(2026, 11, 20));
}

TEST(ParseDayLean, TakesAMonthAndDayAheadWhereDaysLieAhead)
{
    const QDate asOf(2026, 11, 23);
    EXPECT_EQ(parseDay(u"12/15", asOf, DayLean::Past).value(), QDate(2025, 12, 15));
    EXPECT_EQ(parseDay(u"12/15", asOf, DayLean::Future).value(), QDate(2026, 12, 15));
    EXPECT_EQ(parseDay(u"3/31", asOf, DayLean::Future).value(), QDate(2027, 3, 31));
    EXPECT_EQ(parseDay(u"11/23", asOf, DayLean::Future).value(), asOf);
}

TEST(ParseDayLean, TakesTheNearerDayWhereItMayLieOnEitherSide)
{
    const QDate asOf(2026, 11, 23);
    EXPECT_EQ(parseDay(u"12/1", asOf, DayLean::Nearest).value(), QDate(2026, 12, 1));
    EXPECT_EQ(parseDay(u"8/3", asOf, DayLean::Nearest).value(), QDate(2026, 8, 3));
    EXPECT_EQ(parseDay(u"mon", QDate(2026, 11, 26), DayLean::Nearest).value(), QDate(2026, 11, 23));
    EXPECT_EQ(parseDay(u"mon", QDate(2026, 11, 28), DayLean::Nearest).value(), QDate(2026, 11, 30));
}

TEST(ParseDayLean, FindsTheLeapDayOnTheSideWhereThereIsOne)
{
    EXPECT_FALSE(parseDay(u"2/29", QDate(2026, 11, 23), DayLean::Future).ok());
    EXPECT_EQ(parseDay(u"2/29", QDate(2027, 11, 23), DayLean::Future).value(), QDate(2028, 2, 29));
    EXPECT_EQ(parseDay(u"2/29", QDate(2027, 11, 23), DayLean::Nearest).value(), QDate(2028, 2, 29));
    EXPECT_EQ(parseDay(u"2/29", QDate(2028, 11, 23), DayLean::Nearest).value(), QDate(2028, 2, 29));
}

TEST(ParseDayLean, TakesAWeekdayAheadOnlyWhereDaysLieAhead)
{
    const QDate monday(2026, 11, 23);
    EXPECT_EQ(parseDay(u"tue", monday, DayLean::Future).value(), QDate(2026, 11, 24));
    EXPECT_EQ(parseDay(u"mon", monday, DayLean::Future).value(), monday);
    EXPECT_EQ(parseDay(u"tue", monday, DayLean::Past).value(), QDate(2026, 11, 17));
    EXPECT_EQ(parseDay(u"yesterday", monday, DayLean::Future).value(), QDate(2026, 11, 22));
}

}  // namespace parse_day_test
}  // namespace credence
