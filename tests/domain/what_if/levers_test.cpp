// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/what_if/levers.h"

#include <gtest/gtest.h>

#include "catalog/catalogue.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/printers.h"

namespace credence {
namespace levers_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

Forecast studyOf(int missing, int recent, std::optional<QDate> day)
{
    return {.kind = ForecastKind::Study,
            .subject = u"CCS"_s,
            .requirementId = {},
            .title = {},
            .rule = {},
            .missing = {AmountUnit::Minutes, missing},
            .recent = {AmountUnit::Minutes, recent},
            .dates = surely(day)};
}

GoalProgress goalOf(GoalStage stage, std::optional<QDate> forecast = {})
{
    return {.credential = u"CCS"_s,
            .stage = stage,
            .state = ProgressState::Open,
            .routes = {},
            .requirements = {},
            .recommendations = {},
            .preparation = {},
            .forecast = forecast};
}

TEST(Levers, OfStudyStandAtThePaceToTheNearestHalfHour)
{
    const QDate day(2027, 7, 12);
    const Outlook outlook{.asOf = kToday, .amounts = {studyOf(600, 12 * 400, day)}, .routes = {}};
    const std::optional<Lever> lever = leverOf(goalOf(GoalStage::Preparing), outlook);
    ASSERT_TRUE(lever);
    EXPECT_EQ(lever->kind, LeverKind::StudyAWeek);
    EXPECT_EQ(lever->present, 390) << "6 h 40 is nearer to 6 h 30";
    EXPECT_EQ(lever->day, day);
    EXPECT_EQ(lever->most, 40 * 60);
    EXPECT_EQ(lever->most % lever->step, 0);
}

TEST(Levers, ReachAsFarAsThePaceThatIsThere)
{
    const Outlook outlook{.asOf = kToday, .amounts = {studyOf(600, 12 * 60 * 50, kToday)}, .routes = {}};
    EXPECT_EQ(leverOf(goalOf(GoalStage::Preparing), outlook)->most, 50 * 60);
}

TEST(Levers, AreNoneForWhatIsDoneOrHasNothingToDrag)
{
    const Outlook done{.asOf = kToday, .amounts = {studyOf(0, 600, kToday)}, .routes = {}};
    EXPECT_FALSE(leverOf(goalOf(GoalStage::Preparing), done));
    EXPECT_FALSE(leverOf(goalOf(GoalStage::Held), done));
    EXPECT_FALSE(leverOf(goalOf(GoalStage::Apprentice), done)) << "no work goes on";
    const Outlook other{.asOf = kToday, .amounts = {}, .routes = {}};
    EXPECT_FALSE(leverOf(goalOf(GoalStage::Preparing), other));
}

TEST(Levers, OfWorkStandWhereItHasNoEndAndReachBehindTheLongestRoute)
{
    Forecast work = studyOf(100, 100, QDate(2028, 6, 8));
    work.kind = ForecastKind::Experience;
    const auto route = [&work](QDate day) {
        return RouteForecast{.credential = u"CCS"_s, .rule = {}, .title = {}, .completeOn = day, .experience = {work}};
    };
    const Outlook outlook{
        .asOf = kToday, .amounts = {}, .routes = {route(QDate(2027, 6, 9)), route(QDate(2028, 6, 8))}};
    const std::optional<Lever> lever = leverOf(goalOf(GoalStage::Apprentice, QDate(2027, 6, 24)), outlook);
    ASSERT_TRUE(lever);
    EXPECT_EQ(lever->kind, LeverKind::WorkUntil);
    EXPECT_EQ(lever->present, lever->most);
    EXPECT_GE(kToday.addDays(7 * lever->most), QDate(2028, 6, 8));
    EXPECT_EQ(lever->day, QDate(2027, 6, 24)) << "with the letters";
    EXPECT_EQ(scenarioAt(*lever, lever->most, kToday), Scenario{.name = {}}) << "as it is";
    EXPECT_EQ(scenarioAt(*lever, 2, kToday).workUntil, QDate(2026, 12, 7));
}

TEST(Levers, AtTheirPresentPlaceChangeNothing)
{
    const Lever study{.kind = LeverKind::StudyAWeek, .subject = u"CCS"_s, .present = 480};
    EXPECT_EQ(scenarioAt(study, 480, kToday), Scenario{.name = {}});
    EXPECT_EQ(scenarioAt(study, 600, kToday).weeklyStudy, hours(10));
    const Lever ceus{.kind = LeverKind::CeuPace, .subject = u"AHIMA"_s, .present = 100};
    EXPECT_EQ(scenarioAt(ceus, 100, kToday), Scenario{.name = {}});
    EXPECT_EQ(scenarioAt(ceus, 0, kToday).pacePercent, 0);
}

/// The same day as the scenario once it is kept.
TEST(Levers, OfACycleMoveTheDayThatItsForecastHas)
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    for (int week = 1; week <= 10; ++week) {
        CeuActivity activity{.onDate = kToday.addDays(-7 * week), .title = u"webinar"_s, .ceus = {50}};
        activity.id = CeuActivityId(week);
        facts.of<CeuActivity>().push_back(activity);
    }
    const Overview overview = judgeOverview(ahimaBook(), facts, kToday);
    const Outlook outlook = outlookOf(overview, situationOn(ahimaBook(), facts, kToday));
    const std::optional<Lever> lever = leverOf(overview.cycles.front(), outlook);
    ASSERT_TRUE(lever);
    EXPECT_EQ(lever->kind, LeverKind::CeuPace);
    EXPECT_EQ(lever->wantedBy, overview.cycles.front().range.last());
    const auto dayAt = [&](int value) {
        return dayIn(imagine(ahimaBook(), facts, scenarioAt(*lever, value, kToday), overview), *lever);
    };
    EXPECT_EQ(dayAt(100), lever->day);
    ASSERT_TRUE(dayAt(200));
    EXPECT_LT(*dayAt(200), *lever->day);
    EXPECT_EQ(dayAt(0), std::nullopt);
}

}  // namespace levers_test
}  // namespace credence
