// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format_ahead.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

Forecast studyOf(int missing, std::optional<QDate> p50, std::optional<QDate> wantedBy)
{
    return {.kind = ForecastKind::Study,
            .subject = u"CCS"_s,
            .requirementId = {},
            .title = {},
            .rule = {},
            .missing = {AmountUnit::Minutes, missing},
            .recent = {AmountUnit::Minutes, 0},
            .dates = {.p10 = p50, .p50 = p50, .p90 = p50},
            .wantedBy = wantedBy};
}

TEST(ForecastAgainstWish, CountsTheDaysBetweenForecastAndWish)
{
    const QDate wanted(2027, 5, 12);
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, QDate(2027, 5, 2), wanted)),
              u"10 days before %1"_s.arg(format::date(wanted)));
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, QDate(2027, 5, 13), wanted)),
              u"1 day after %1"_s.arg(format::date(wanted)));
}

TEST(ForecastAgainstWish, OnTheVeryDayIsJustInTime)
{
    const QDate leapDay(2028, 2, 29);
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, leapDay, leapDay)),
              u"just in time for %1"_s.arg(format::date(leapDay)));
}

TEST(ForecastAgainstWish, NeverIsNotDoneByThen)
{
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, std::nullopt, QDate(2027, 5, 12))),
              u"not done by %1"_s.arg(format::date(QDate(2027, 5, 12))));
}

TEST(ForecastAgainstWish, SaysNothingWithoutAWishOrWithNothingMissing)
{
    EXPECT_TRUE(format::forecastAgainstWish(studyOf(60, QDate(2027, 5, 2), std::nullopt)).isEmpty());
    EXPECT_TRUE(format::forecastAgainstWish(studyOf(0, QDate(2027, 5, 2), QDate(2027, 5, 12))).isEmpty());
}

TEST(ForecastDay, SaysNeverPlainly)
{
    EXPECT_EQ(format::forecastDay(studyOf(60, std::nullopt, std::nullopt)), u"never at this pace"_s);
    EXPECT_EQ(format::forecastDay(studyOf(0, std::nullopt, std::nullopt)), u"done"_s);
}

TEST(ScenarioWords, NameEachThingThatIsOther)
{
    Scenario scenario{.name = u"All"_s};
    EXPECT_TRUE(format::scenarioWords(scenario).isEmpty());
    scenario.asOf = QDate(2028, 2, 29);
    scenario.pacePercent = 50;
    scenario.weeklyStudy = hours(10);
    scenario.workUntil = QDate(2027, 2, 28);
    scenario.credential = u"CCS"_s;
    scenario.awardedOn = QDate(2027, 3, 1);
    scenario.exam = u"CPC"_s;
    scenario.examOn = QDate(2027, 4, 1);
    const QStringList words = format::scenarioWords(scenario);
    EXPECT_EQ(words.size(), 6);
    EXPECT_EQ(words.at(3), u"CCS awarded %1"_s.arg(format::date(QDate(2027, 3, 1))));
    EXPECT_EQ(words.at(4), u"exam CPC on %1"_s.arg(format::date(QDate(2027, 4, 1))));
}

}  // namespace
}  // namespace credence
