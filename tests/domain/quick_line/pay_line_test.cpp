// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "domain/quick_line/quick_line.h"
#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace pay_line_test {

using namespace Qt::StringLiterals;

QuickLine read(const QString& text)
{
    return parseQuickLine(text, testing::exampleContext());
}

struct Example {
    QString typed;
    int cents;
    PayPeriod per;
    QDate from;
    QString employer;
    std::optional<PlacementId> placement{};
    std::optional<Minutes> weekly{};
};

TEST(PayLine, TellsAmountTimeDayAndEmployerApart)
{
    const QDate today(2026, 11, 23);
    const QDate second(2026, 11, 2);
    const PlacementId job(2);
    const QString lakeside = u"Lakeside Clinic"_s;
    const std::vector<Example> examples{
        {u"pay 22.75 an hour from Nov 2 Lakeside Clinic"_s, 2275, PayPeriod::Hour, second, lakeside, job},
        {u"pay $22.75/h lakeside since 11/2"_s, 2275, PayPeriod::Hour, second, lakeside, job},
        {u"PAID 47,320 a year at Lakeside Clinic"_s, 4732000, PayPeriod::Year, today, lakeside, job},
        {u"pay lakeside clinic 22.75 per hour 24h a week from nov 2"_s, 2275, PayPeriod::Hour, second, lakeside, job,
         hours(24)},
        {u"pay 26 hourly from jan 4 Reliant Medical Group"_s, 2600, PayPeriod::Hour, QDate(2027, 1, 4),
         u"Reliant Medical Group"_s},
        {u"pay 26 hourly @\"harbor clinic\" today"_s, 2600, PayPeriod::Hour, today, u"harbor clinic"_s},
        {u"pay 21 an hour lakeside from 2026-03-02"_s, 2100, PayPeriod::Hour, QDate(2026, 3, 2), lakeside,
         PlacementId(1)},
        {u"pay 54080 yearly baystate health 2/29/2028"_s, 5408000, PayPeriod::Year, QDate(2028, 2, 29),
         u"Baystate Health"_s},
        {u"pay 20 an hour"_s, 2000, PayPeriod::Hour, today, lakeside, job}};
    for (const Example& example : examples) {
        const QuickLine line = read(example.typed);
        ASSERT_TRUE(line.draft && std::holds_alternative<Pay>(*line.draft)) << example.typed.toStdString();
        const auto& pay = std::get<Pay>(*line.draft);
        EXPECT_EQ(pay.amount.value, example.cents) << example.typed.toStdString();
        EXPECT_EQ(pay.per, example.per) << example.typed.toStdString();
        EXPECT_EQ(pay.fromDay, example.from) << example.typed.toStdString();
        EXPECT_EQ(pay.employer, example.employer) << example.typed.toStdString();
        EXPECT_EQ(pay.placement, example.placement) << example.typed.toStdString();
        EXPECT_EQ(pay.weekly, example.weekly) << example.typed.toStdString();
        EXPECT_TRUE(line.canBeSaved()) << example.typed.toStdString();
    }
}

TEST(PayLine, SaysWhatItGuessedAndWhatIsNew)
{
    const QuickLine guessed = read(u"pay 20 an hour"_s);
    EXPECT_EQ(guessed.senseOf(u"employer"_s), LineSense::Guessed);
    EXPECT_EQ(guessed.senseOf(u"from_day"_s), LineSense::Guessed);
    EXPECT_EQ(read(u"pay 20 an hour Harbor Clinic"_s).senseOf(u"employer"_s), LineSense::New);
    EXPECT_EQ(read(u"pay 20 an hour Baystate Health"_s).senseOf(u"employer"_s), LineSense::Said);
}

TEST(PayLine, IsNeverSavedWithWordsThatItDidNotUnderstand)
{
    for (const QString& typed :
         {u"pay 22.75 from Nov 2 Lakeside Clinic"_s, u"pay an hour Lakeside Clinic"_s, u"pay Lakeside Clinic"_s,
          u"pay 22.75 an hour plus bonus"_s, u"pay 22.75 an hour plus bonus from Nov 2 Lakeside Clinic"_s,
          u"pay 22.75 an hour Lakeside Clinic from Nov 31"_s, u"pay 0 an hour Lakeside Clinic"_s,
          u"pay 22.75 an hour Lakeside Clinic 30"_s, u"pay 22.75 an hour Harbor Clinic from whenever"_s}) {
        const QuickLine line = read(typed);
        ASSERT_TRUE(line.draft && std::holds_alternative<Pay>(*line.draft)) << typed.toStdString();
        EXPECT_FALSE(line.canBeSaved()) << typed.toStdString();
    }
}

TEST(PayLine, AsksForANameInSmallLettersAndTakesTheAnswer)
{
    const QuickLine line = read(u"pay 22.75 an hour harbor clinic from Nov 2"_s);
    ASSERT_EQ(line.doubts.size(), 1U);
    EXPECT_EQ(line.doubts.front().about, LineDoubt::About::Place);
    EXPECT_EQ(line.doubts.front().words, u"harbor clinic"_s);
    ASSERT_EQ(line.doubts.front().answers.size(), 1U);
    const QuickLine answered = read(line.doubts.front().answers.front().line);
    ASSERT_TRUE(answered.canBeSaved());
    EXPECT_EQ(std::get<Pay>(*answered.draft).employer, u"harbor clinic"_s);
    EXPECT_EQ(std::get<Pay>(*answered.draft).fromDay, QDate(2026, 11, 2));
}

TEST(PayLine, LeavesLinesOfStudyAndCeusAlone)
{
    for (const QString& typed :
         {u"2h pay rules"_s, u"pay 2h cpt"_s, u"paid 2 h training"_s, u"1 ceu pay for quality"_s, u"pay"_s}) {
        const QuickLine line = read(typed);
        EXPECT_FALSE(line.draft && std::holds_alternative<Pay>(*line.draft)) << typed.toStdString();
    }
}

}  // namespace pay_line_test
}  // namespace credence
