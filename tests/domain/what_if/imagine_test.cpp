// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/what_if/imagine.h"

#include <gtest/gtest.h>

#include "domain/judgement/records.h"
#include "domain/judgement/small_book.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

TEST(Imagine, WithoutAnyChangeIsTheOverview)
{
    Facts facts;
    facts.heldCredentials = {held(u"CCA"_s, {2025, 12, 6})};
    const Imagined same = imagine(ahimaBook(), facts, {.name = u"as it is"_s}, kToday);
    const Overview overview = judgeOverview(ahimaBook(), facts, kToday);
    ASSERT_EQ(same.overview.cycles.size(), 1U);
    EXPECT_EQ(same.overview.asOf, overview.asOf);
    EXPECT_EQ(same.overview.cycles.front().total.needed, overview.cycles.front().total.needed);
}

TEST(Imagine, AFurtherCredentialIsJudgedOnTheDayOfItsAward)
{
    Facts facts;
    facts.heldCredentials = {held(u"CCA"_s, {2025, 12, 6})};
    const Scenario scenario{.name = u"CCS in spring"_s, .credential = u"CCS"_s, .awardedOn = QDate(2027, 3, 1)};
    const Imagined with = imagine(ahimaBook(), facts, scenario, kToday);
    EXPECT_EQ(with.overview.asOf, QDate(2027, 3, 1));
    EXPECT_EQ(with.overview.cycles.front().total.needed, (Amount{AmountUnit::CeuHundredths, 3000}));
    EXPECT_TRUE(with.overview.cycles.front().total.estimate) << "what it adds in mid-cycle is not published";
    EXPECT_EQ(facts.heldCredentials.size(), 1U);
}

TEST(Imagine, APastAwardIsJudgedToday)
{
    const Scenario scenario{.name = u"had I"_s, .credential = u"CCS"_s, .awardedOn = QDate(2026, 1, 1)};
    EXPECT_EQ(scenarioDay(scenario, kToday), kToday);
    EXPECT_EQ(scenarioDay({.name = u"later"_s, .asOf = QDate(2028, 2, 29)}, kToday), QDate(2028, 2, 29));
}

TEST(Imagine, MovesTheNextSittingAndLeavesPastOnes)
{
    Facts facts;
    ExamAttempt past{.credential = u"CCS"_s, .onDate = QDate(2026, 6, 1), .result = ExamResult::Scheduled};
    past.id = ExamAttemptId(1);
    ExamAttempt next{.credential = u"CCS"_s, .onDate = QDate(2027, 5, 3), .result = ExamResult::Scheduled};
    next.id = ExamAttemptId(2);
    facts.examAttempts = {past, next};
    const Facts moved = overlaid(facts, {.name = u"later"_s, .exam = u"CCS"_s, .examOn = QDate(2027, 8, 2)}, kToday);
    ASSERT_EQ(moved.examAttempts.size(), 2U);
    EXPECT_EQ(moved.examAttempts[0].onDate, QDate(2026, 6, 1));
    EXPECT_EQ(moved.examAttempts[1].onDate, QDate(2027, 8, 2));
}

TEST(Imagine, PlansASittingWhereThereIsNone)
{
    const Facts planned = overlaid({}, {.name = u"sit"_s, .exam = u"CPC"_s, .examOn = QDate(2027, 2, 1)}, kToday);
    ASSERT_EQ(planned.examAttempts.size(), 1U);
    EXPECT_FALSE(planned.examAttempts.front().id.isStored());
}

TEST(Imagine, EndsTheWorkThatGoesOnAndNothingElse)
{
    Facts facts;
    facts.placements = {aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3}), aJob(3, {2027, 6, 1})};
    const Facts ended = overlaid(facts, {.name = u"stop"_s, .workUntil = QDate(2026, 12, 31)}, kToday);
    EXPECT_EQ(ended.placements[0].lastDay, QDate(2026, 4, 24));
    EXPECT_EQ(ended.placements[1].lastDay, QDate(2026, 12, 31));
    EXPECT_EQ(ended.placements[2].lastDay, std::nullopt) << "it begins after that day";
}

TEST(Imagine, AHigherPaceComesEarlier)
{
    Facts facts;
    facts.heldCredentials = {held(u"CCA"_s, {2026, 1, 5})};
    for (int week = 1; week <= 12; ++week) {
        facts.ceuActivities.push_back(aCeu(week, kToday.addDays(-7 * week), {50}));
    }
    const auto reached = [&](int percent) {
        const Imagined imagined = imagine(ahimaBook(), facts, {.name = u"p"_s, .pacePercent = percent}, kToday);
        return imagined.outlook.amounts.front().dates.p50;
    };
    EXPECT_LT(reached(200), reached(100));
    EXPECT_EQ(reached(0), std::nullopt);
}

}  // namespace
}  // namespace credence
