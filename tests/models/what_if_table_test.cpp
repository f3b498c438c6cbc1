// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview/overview.h"
#include "models/what_if_table.h"

#include <gtest/gtest.h>

#include "words/format.h"
#include "support/printers.h"

namespace credence {
namespace what_if_table_test {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 23);

Overview overviewWith(QDate asOf, std::vector<GoalProgress> goals)
{
    return {.asOf = asOf, .goals = std::move(goals), .cycles = {}, .study = {}, .deadlines = {}, .nextSteps = {}};
}

GoalProgress goalOf(const QString& credential, std::optional<QDate> forecast)
{
    GoalProgress goal{.credential = credential,
                      .stage = GoalStage::Preparing,
                      .state = ProgressState::Partly,
                      .routes = {},
                      .requirements = {},
                      .recommendations = {},
                      .preparation = {}};
    goal.forecast = forecast;
    return goal;
}

Outlook outlookAt(QDate asOf, std::vector<Forecast> amounts = {})
{
    return {.asOf = asOf, .amounts = std::move(amounts), .routes = {}};
}

Forecast studyOf(const QString& credential, std::optional<QDate> p50)
{
    return {.kind = ForecastKind::Study,
            .subject = credential,
            .requirementId = {},
            .title = {},
            .rule = {},
            .missing = {AmountUnit::Minutes, 60},
            .recent = {AmountUnit::Minutes, 60},
            .dates = {.p10 = p50, .p50 = p50, .p90 = p50}};
}

Imagined imaginedAs(Overview overview, Outlook outlook)
{
    return {.scenario = {.name = u"S"_s}, .overview = std::move(overview), .outlook = std::move(outlook)};
}

const WhatIfRow* rowOf(const std::vector<WhatIfRow>& rows, const QString& title)
{
    const auto found = std::ranges::find(rows, title, &WhatIfRow::title);
    return found == rows.end() ? nullptr : &*found;
}

TEST(WhatIfRows, WithoutScenariosSayHowItIs)
{
    const auto rows = whatIfRows(overviewWith(kToday, {goalOf(u"CCS"_s, QDate(2027, 6, 1))}), outlookAt(kToday), {});
    const WhatIfRow* goal = rowOf(rows, u"CCS"_s);
    ASSERT_NE(goal, nullptr);
    ASSERT_EQ(goal->cells.size(), 1U);
    EXPECT_TRUE(goal->cells[0].change.isEmpty());
}

TEST(WhatIfRows, LaterForecastIsSaidInDays)
{
    const Overview now = overviewWith(kToday, {goalOf(u"CCS"_s, QDate(2027, 6, 1))});
    const auto rows = whatIfRows(now, outlookAt(kToday, {studyOf(u"CCS"_s, QDate(2028, 2, 28))}),
                                 {imaginedAs(now, outlookAt(kToday, {studyOf(u"CCS"_s, QDate(2028, 3, 1))}))});
    EXPECT_EQ(rowOf(rows, u"CCS"_s)->cells.at(1).change, u"2 days later"_s);
}

TEST(WhatIfRows, NeverInsteadOfADayIsADifference)
{
    const Overview now = overviewWith(kToday, {goalOf(u"CCS"_s, std::nullopt)});
    const auto rows = whatIfRows(now, outlookAt(kToday, {studyOf(u"CCS"_s, QDate(2027, 2, 28))}),
                                 {imaginedAs(now, outlookAt(kToday, {studyOf(u"CCS"_s, std::nullopt)}))});
    EXPECT_TRUE(rowOf(rows, u"CCS"_s)->cells.at(1).change.contains(format::date(QDate(2027, 2, 28))));
}

TEST(WhatIfRows, WhatOnlyAScenarioHasIsNew)
{
    const Overview now = overviewWith(kToday, {goalOf(u"CCS"_s, std::nullopt)});
    const Overview then = overviewWith(kToday, {goalOf(u"CCS"_s, std::nullopt), goalOf(u"CPC"_s, std::nullopt)});
    const auto rows = whatIfRows(now, outlookAt(kToday), {imaginedAs(then, outlookAt(kToday))});
    const WhatIfRow* added = rowOf(rows, u"CPC"_s);
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->cells.at(0).figure, u"–"_s);
    EXPECT_EQ(added->cells.at(1).change, u"new"_s);
}

TEST(WhatIfRows, WhatAScenarioNoLongerHasIsSaid)
{
    const Overview now = overviewWith(kToday, {goalOf(u"CCS"_s, std::nullopt)});
    const auto rows = whatIfRows(now, outlookAt(kToday), {imaginedAs(overviewWith(kToday, {}), outlookAt(kToday))});
    EXPECT_EQ(rowOf(rows, u"CCS"_s)->cells.at(1), (WhatIfCell{u"–"_s, u"no longer asked"_s}));
}

TEST(WhatIfRows, DayJudgedOnLeadsAndFarDaysWork)
{
    const QDate far(2096, 2, 29);
    const auto rows =
        whatIfRows(overviewWith(kToday, {}), outlookAt(kToday), {imaginedAs(overviewWith(far, {}), outlookAt(far))});
    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows.front().cells.at(1).figure, format::date(far));
}

TEST(WhatIfRows, NextDeadlineIsTheFirstThatIsNotLate)
{
    Overview now = overviewWith(kToday, {});
    for (const int days : {-3, 4, 9}) {
        now.deadlines.push_back({.kind = DeadlineKind::User,
                                 .day = kToday.addDays(days),
                                 .title = u"in %1"_s.arg(days),
                                 .daysLeft = {days}});
    }
    const auto rows = whatIfRows(now, outlookAt(kToday), {});
    const WhatIfRow* next = rowOf(rows, u"Next deadline"_s);
    ASSERT_NE(next, nullptr);
    EXPECT_TRUE(next->cells[0].figure.startsWith(u"in 4"_s)) << next->cells[0].figure.toStdString();
}

TEST(WhatIfRows, ASittingInsideTheWaitAfterAFailureIsSaidToBeTooEarly)
{
    const QDate sitting(2026, 11, 28);
    GoalProgress goal = goalOf(u"CCS"_s, std::nullopt);
    goal.exam = ExamOutlook{.rule = {}, .credential = u"CCS"_s, .format = {}, .fees = {}, .attempts = {}};
    goal.exam->nextSitting = sitting;
    goal.exam->earliestRetake = QDate(2026, 12, 1);
    Overview overview = overviewWith(kToday, {goal});
    overview.deadlines = {{.kind = DeadlineKind::Exam, .day = sitting, .title = u"CCS"_s, .daysLeft = {5}}};
    const std::vector<WhatIfRow> rows = whatIfRows(overview, outlookAt(kToday), {});
    const WhatIfRow* row = rowOf(rows, u"CCS exam"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->cells.front().figure.contains(u"too early"_s)) << row->cells.front().figure.toStdString();
}

}  // namespace what_if_table_test
}  // namespace credence
