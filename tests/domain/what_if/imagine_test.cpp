// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/what_if/imagine.h"

#include <gtest/gtest.h>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/printers.h"

namespace credence {
namespace imagine_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

Overview now(const Facts& facts)
{
    return judgeOverview(ahimaBook(), facts, kToday);
}

TEST(Imagine, WithoutAnyChangeIsTheOverview)
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    const Imagined same = imagine(ahimaBook(), facts, {.name = u"as it is"_s}, now(facts));
    const Overview overview = judgeOverview(ahimaBook(), facts, kToday);
    ASSERT_EQ(same.overview.cycles.size(), 1U);
    EXPECT_EQ(same.overview.asOf, overview.asOf);
    EXPECT_EQ(same.overview.cycles.front().total.needed, overview.cycles.front().total.needed);
}

TEST(Imagine, AFurtherCredentialIsJudgedOnTheDayOfItsAward)
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    const Scenario scenario{.name = u"CCS in spring"_s, .credential = u"CCS"_s, .awardedOn = QDate(2027, 3, 1)};
    const Imagined with = imagine(ahimaBook(), facts, scenario, now(facts));
    EXPECT_EQ(with.overview.asOf, QDate(2027, 3, 1));
    EXPECT_EQ(with.overview.cycles.front().total.needed, (Amount{AmountUnit::CeuHundredths, 3000}));
    EXPECT_TRUE(with.overview.cycles.front().total.estimate) << "what it adds in mid-cycle is not published";
    EXPECT_EQ(facts.of<HeldCredential>().size(), 1U);
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
    facts.of<ExamAttempt>() = {past, next};
    const Facts moved = overlaid(facts, {.name = u"later"_s, .exam = u"CCS"_s, .examOn = QDate(2027, 8, 2)}, kToday);
    ASSERT_EQ(moved.of<ExamAttempt>().size(), 2U);
    EXPECT_EQ(moved.of<ExamAttempt>()[0].onDate, QDate(2026, 6, 1));
    EXPECT_EQ(moved.of<ExamAttempt>()[1].onDate, QDate(2027, 8, 2));
}

TEST(Imagine, MovesTheEarliestSittingAheadOfTodayWhateverDayItIsSeenFrom)
{
    Facts facts;
    for (const QDate day : {QDate(2027, 7, 1), QDate(2027, 3, 1)}) {
        ExamAttempt sitting{.credential = u"CCS"_s, .onDate = day, .result = ExamResult::Scheduled};
        sitting.id = ExamAttemptId(day.month());
        facts.of<ExamAttempt>().push_back(sitting);
    }
    const Scenario autumn{
        .name = u"autumn"_s, .asOf = QDate(2027, 6, 1), .exam = u"CCS"_s, .examOn = QDate(2027, 9, 1)};
    const Facts moved = overlaid(facts, autumn, kToday);
    ASSERT_EQ(moved.of<ExamAttempt>().size(), 2U) << "moved, not added";
    EXPECT_EQ(moved.of<ExamAttempt>()[0].onDate, QDate(2027, 7, 1));
    EXPECT_EQ(moved.of<ExamAttempt>()[1].onDate, QDate(2027, 9, 1));
}

TEST(Imagine, PlansASittingWhereThereIsNone)
{
    const Facts planned = overlaid({}, {.name = u"sit"_s, .exam = u"CPC"_s, .examOn = QDate(2027, 2, 1)}, kToday);
    ASSERT_EQ(planned.of<ExamAttempt>().size(), 1U);
    EXPECT_FALSE(planned.of<ExamAttempt>().front().id.isStored());
}

TEST(Imagine, EndsTheWorkThatGoesOnAndNothingElse)
{
    Facts facts;
    facts.of<Placement>() = {aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3}), aJob(3, {2027, 6, 1})};
    const Facts ended = overlaid(facts, {.name = u"stop"_s, .workUntil = QDate(2026, 12, 31)}, kToday);
    EXPECT_EQ(ended.of<Placement>()[0].lastDay, QDate(2026, 4, 24));
    EXPECT_EQ(ended.of<Placement>()[1].lastDay, QDate(2026, 12, 31));
    EXPECT_EQ(ended.of<Placement>()[2].lastDay, std::nullopt) << "it begins after that day";
}

Facts holderAtHalfACeuAWeek()
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2026, 1, 5})};
    for (int week = 1; week <= 12; ++week) {
        facts.of<CeuActivity>().push_back(aCeu(week, kToday.addDays(-7 * week), {50}));
    }
    return facts;
}

TEST(Imagine, AHigherPaceComesEarlier)
{
    const Facts facts = holderAtHalfACeuAWeek();
    const auto reached = [&](int percent) {
        const Imagined imagined = imagine(ahimaBook(), facts, {.name = u"p"_s, .pacePercent = percent}, now(facts));
        return imagined.outlook.amounts.front().dates.p50;
    };
    EXPECT_LT(reached(200), reached(100));
    EXPECT_EQ(reached(0), std::nullopt);
}

TEST(Imagine, ALaterDayGoesOnAtThePaceOfNow)
{
    const Facts facts = holderAtHalfACeuAWeek();
    const auto reached = [&facts](const Scenario& scenario) {
        return imagine(ahimaBook(), facts, scenario, now(facts)).outlook.amounts.front().dates.p50;
    };
    const std::optional<QDate> asThingsAre = reached({.name = u"now"_s});
    ASSERT_TRUE(asThingsAre);
    EXPECT_EQ(reached({.name = u"in half a year"_s, .asOf = kToday.addDays(180)}), asThingsAre)
        << "the day of judging alone changes no pace";
    EXPECT_GT(reached({.name = u"CCS too"_s, .credential = u"CCS"_s, .awardedOn = QDate(2027, 3, 1)}), asThingsAre);
}

TEST(Imagine, OfACycleToComeThePaceBeginsWithIt)
{
    const Facts facts = holderAtHalfACeuAWeek();
    const Imagined next = imagine(ahimaBook(), facts, {.name = u"next"_s, .asOf = QDate(2028, 2, 1)}, now(facts));
    EXPECT_EQ(next.overview.cycles.front().range.first(), QDate(2028, 1, 5));
    const Forecast& total = next.outlook.amounts.front();
    EXPECT_EQ(total.recent.value, 600);
    ASSERT_TRUE(total.dates.p50) << "a cycle without CEUs of its own is not “never”";
    EXPECT_GT(*total.dates.p50, QDate(2028, 1, 5));
}

}  // namespace imagine_test
}  // namespace credence
