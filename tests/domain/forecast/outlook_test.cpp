// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/outlook.h"

#include <gtest/gtest.h>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/printers.h"

namespace credence {
namespace outlook_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);  // a Monday

Outlook outlookWith(const RuleBook& book, const Facts& facts, QDate asOf = kAsOf)
{
    return outlookOf(judgeOverview(book, facts, asOf), situationOn(book, facts, asOf));
}

/// CCA, with `ceus` in each of the last twelve whole weeks.
Facts ccaWithWeekly(CeuHundredths ceus)
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2026, 1, 5})};
    for (int week = 1; week <= 12; ++week) {
        facts.of<CeuActivity>().push_back(aCeu(week, kAsOf.addDays(-7 * week), ceus));
    }
    return facts;
}

TEST(Outlook, OfACycleSaysWhenItsCeusAreThereAtThisPace)
{
    const Outlook outlook = outlookWith(bothBooks(), ccaWithWeekly({50}));
    const Forecast& total = outlook.amounts.front();
    EXPECT_EQ(total.subject, u"AHIMA"_s);
    EXPECT_EQ(total.missing, (Amount{AmountUnit::CeuHundredths, 1400}));
    EXPECT_EQ(total.recent, (Amount{AmountUnit::CeuHundredths, 600}));
    EXPECT_EQ(total.dates.p50, kAsOf.addDays(7 * 28));
    EXPECT_EQ(total.wantedBy, QDate(2028, 1, 4));
}

TEST(Outlook, OfACycleSaysThePaceThatItsLastDayAsksFor)
{
    const Forecast total = outlookWith(bothBooks(), ccaWithWeekly({50})).amounts.front();
    ASSERT_TRUE(total.neededPerWeek);
    const int days = static_cast<int>(kAsOf.daysTo(QDate(2028, 1, 4)));
    EXPECT_EQ(total.neededPerWeek->value, (1400 * 7 + days - 1) / days);
}

TEST(SlowPart, IsTheTotalBeforeAShare)
{
    const auto slowPart = [](const Facts& facts) {
        const Overview overview = judgeOverview(bothBooks(), facts, kAsOf);
        return slowPartOf(overview.cycles.front(), outlookWith(bothBooks(), facts));
    };
    EXPECT_EQ(slowPart(ccaWithWeekly({50})), SlowPart::Total);
    Facts even = ccaWithWeekly({80});
    EXPECT_EQ(slowPart(even), SlowPart::Share) << "nothing of HIIM domains is there";
    for (CeuActivity& activity : even.of<CeuActivity>()) {
        activity.hiim = true;
        activity.source = CeuSource::Ahima;
    }
    EXPECT_EQ(slowPart(even), SlowPart::None);
}

TEST(Outlook, IsNoWorseForWeeksAway)
{
    Facts facts = ccaWithWeekly({50});
    const Forecast worked = outlookWith(bothBooks(), facts).amounts.front();
    std::erase_if(facts.of<CeuActivity>(),
                  [](const CeuActivity& one) { return one.id.value == 3 || one.id.value == 4; });
    facts.of<Absence>() = {{.firstDay = kAsOf.addDays(-28), .lastDay = kAsOf.addDays(-15)}};
    const Forecast away = outlookWith(bothBooks(), facts).amounts.front();
    EXPECT_EQ(away.weeks, 10);
    EXPECT_EQ(away.recent.value, 500);
    EXPECT_EQ(away.missing.value, worked.missing.value + 100);
    EXPECT_EQ(away.dates.p50, worked.dates.p50->addDays(2 * 7)) << "later by what the two weeks would have brought";
}

TEST(Outlook, PassesOverTheWeeksThatAreToBeAway)
{
    Facts facts = ccaWithWeekly({50});
    const Forecast here = outlookWith(bothBooks(), facts).amounts.front();
    facts.of<Absence>() = {{.firstDay = kAsOf.addDays(7), .lastDay = kAsOf.addDays(62)}};
    const Forecast away = outlookWith(bothBooks(), facts).amounts.front();
    EXPECT_EQ(away.dates.p50, here.dates.p50->addDays(56));
    EXPECT_GT(away.neededPerWeek->value, here.neededPerWeek->value);
}

TEST(Outlook, OfSharesLooksOnlyAtCeusThatCountInThem)
{
    const Outlook outlook = outlookWith(bothBooks(), ccaWithWeekly({50}));
    ASSERT_EQ(outlook.amounts.size(), 3U);
    for (std::size_t i = 1; i < outlook.amounts.size(); ++i) {
        EXPECT_EQ(outlook.amounts[i].recent.value, 0);
        EXPECT_EQ(outlook.amounts[i].dates, DateSpread()) << "never at this pace";
    }
}

TEST(Outlook, LeavesThePresentWeekOutOfThePace)
{
    Facts facts = ccaWithWeekly({50});
    facts.of<CeuActivity>().push_back(aCeu(99, kAsOf, {300}));
    EXPECT_EQ(outlookWith(bothBooks(), facts).amounts.front().recent.value, 600);
}

/// CPC, due on 31 October 2026, with 2 CEUs on each Saturday of the eight weeks before.
Facts cpcWithSaturdays()
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CPC"_s, {2020, 2, 10})};
    facts.of<Membership>() = {aMembership(u"AAPC"_s, {2026, 10, 31})};
    for (int week = 0; week < 8; ++week) {
        facts.of<CeuActivity>().push_back(aCeu(week + 1, QDate(2026, 9, 5).addDays(7 * week), wholeCeus(2)));
    }
    return facts;
}

TEST(Outlook, OfANewCycleGoesOnAtThePaceOfTheWeeksBeforeIt)
{
    const Forecast total = outlookWith(bothBooks(), cpcWithSaturdays(), {2026, 11, 2}).amounts.front();
    EXPECT_EQ(total.missing, (Amount{AmountUnit::CeuHundredths, 3600})) << "the new cycle has none of them";
    EXPECT_EQ(total.recent, (Amount{AmountUnit::CeuHundredths, 1600}));
    EXPECT_TRUE(total.dates.p50) << "not never";
}

TEST(Outlook, CountsNoActivityTwiceForThePace)
{
    Facts facts = cpcWithSaturdays();
    facts.of<CeuActivity>().back().nextCycle = true;
    const Forecast total = outlookWith(bothBooks(), facts, {2026, 11, 2}).amounts.front();
    EXPECT_EQ(total.recent.value, 1600) << "one of them may count in both";
}

TEST(Outlook, OfACycleOlderThanTwelveWeeksLooksAtItAlone)
{
    Facts facts = cpcWithSaturdays();
    EXPECT_EQ(outlookWith(bothBooks(), facts, {2027, 1, 25}).amounts.front().recent.value, 0);
}

TEST(Outlook, OfANewShareTakesWhatWouldHaveServedIt)
{
    Facts facts = cpcWithSaturdays();
    facts.of<HeldCredential>().push_back(held(u"CPMA"_s, {2026, 11, 1}));
    facts.of<CeuActivity>()[0].subject = u"Auditing"_s;
    const Outlook outlook = outlookWith(bothBooks(), facts, {2026, 11, 2});
    ASSERT_EQ(outlook.amounts.size(), 2U);
    EXPECT_EQ(outlook.amounts[1].recent.value, 200) << "the cycle before did not ask for auditing";
}

Forecast studyFor(QDate sittingOn, QDate goalBy)
{
    Facts facts;
    facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CCS"_s, .byDate = goalBy}};
    ExamAttempt sitting{.credential = u"CCS"_s, .onDate = sittingOn, .result = ExamResult::Scheduled};
    sitting.id = ExamAttemptId(1);
    facts.of<ExamAttempt>() = {sitting};
    facts.log.recentDays = {{.day = kAsOf.addDays(-7), .study = hours(6), .experience = {}}};
    SmallBook book = ahimaBook();
    book.rule(u"exam"_s, u"AHIMA"_s,
              ExamFormat{.items = 107, .time = hours(4), .scale = ScoreScale::Scaled, .passMark = 300},
              BindingKey::ExamDate, {u"CCS"_s});
    book.subject(u"pcs"_s, hours(100), {u"CCS"_s});
    return outlookWith(book, facts).amounts.front();
}

TEST(StudyOutlook, IsAskedForByTheSittingBeforeTheGoalsDate)
{
    const Forecast study = studyFor({2027, 5, 3}, {2027, 6, 30});
    EXPECT_EQ(study.kind, ForecastKind::Study);
    EXPECT_EQ(study.missing, (Amount{AmountUnit::Minutes, 6000}));
    EXPECT_EQ(study.wantedBy, QDate(2027, 5, 3));
    EXPECT_EQ(study.neededPerWeek, (Amount{AmountUnit::Minutes, 261})) << "6000 min in 161 days, rounded up";
    EXPECT_TRUE(study.dates.p50);
}

TEST(StudyOutlook, IsAskedForByTheGoalsDateBeforeTheSitting)
{
    EXPECT_EQ(studyFor({2027, 5, 3}, {2027, 4, 1}).wantedBy, QDate(2027, 4, 1));
}

// ---- hardly any records ------------------------------------------------------------------------------------

/// 100 h for the CCS.
SmallBook hundredHours()
{
    SmallBook book = ahimaBook();
    book.subject(u"pcs"_s, hours(100), {u"CCS"_s});
    return book;
}

Goal ccsAt(std::optional<Minutes> weekly, std::optional<QDate> by = {})
{
    return {.id = GoalId(1), .credential = u"CCS"_s, .byDate = by, .weekly = weekly};
}

TEST(PlannedStudy, GoesOnAtTheHoursOfTheGoalUntilFourWeeksAreRecorded)
{
    Facts facts;
    facts.of<Goal>() = {ccsAt(hours(8))};
    const auto judgedWith = [&facts] { return judgeOverview(hundredHours(), facts, kAsOf).goals.front(); };
    EXPECT_EQ(judgedWith().forecast, kAsOf.addDays(7 * 13)) << "100 h at 8 h a week";
    EXPECT_EQ(judgedWith().basis, PaceBasis::Planned);
    facts.log.recentDays = {{.day = kAsOf.addDays(-21), .study = hours(1), .experience = {}}};
    EXPECT_EQ(judgedWith().basis, PaceBasis::Planned);
    facts.log.recentDays = {{.day = kAsOf.addDays(-22), .study = hours(10), .experience = {}}};
    EXPECT_EQ(judgedWith().basis, PaceBasis::Records);
    EXPECT_GT(judgedWith().forecast, kAsOf.addDays(7 * 13));
}

TEST(PlannedStudy, IsForeseenTheSameByGoalOutlookAndPlan)
{
    Facts facts;
    facts.of<Goal>() = {ccsAt(hours(8), QDate(2027, 1, 11))};
    const Overview overview = judgeOverview(hundredHours(), facts, kAsOf);
    const Forecast ahead = outlookWith(hundredHours(), facts).amounts.front();
    const std::optional<Forecast> plan = forecastOfPlan(facts.of<Goal>().front(), hundredHours(), kAsOf);
    ASSERT_TRUE(plan);
    for (const Forecast& forecast : {ahead, *plan}) {
        EXPECT_EQ(forecast.dates.p50, overview.goals.front().forecast);
        EXPECT_EQ(forecast.basis, PaceBasis::Planned);
        EXPECT_EQ(forecast.neededPerWeek, (Amount{AmountUnit::Minutes, 858})) << "6000 min in 49 days, rounded up";
    }
}

TEST(PlannedStudy, OfAPartOfThePaceIsThatPartOfThePlan)
{
    Facts facts;
    facts.of<Goal>() = {ccsAt(hours(8))};
    const RuleBook book = hundredHours();
    const Overview overview = judgeOverview(book, facts, kAsOf);
    const Outlook half = outlookOf(overview, situationOn(book, facts, kAsOf), {.percent = 50});
    EXPECT_EQ(half.amounts.front().dates.p50, kAsOf.addDays(7 * 25));
    EXPECT_TRUE(half.amounts.front().imaginedPace);
}

TEST(PlannedStudy, WithoutHoursAndRecordsHasNoDayAndIsNotCalledARecordedPace)
{
    const std::optional<Forecast> plan = forecastOfPlan(ccsAt({}, QDate(2027, 1, 11)), hundredHours(), kAsOf);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->dates, DateSpread());
    EXPECT_EQ(plan->basis, PaceBasis::FewWeeks);
    EXPECT_EQ(plan->neededPerWeek, (Amount{AmountUnit::Minutes, 858}));
    EXPECT_FALSE(forecastOfPlan({.credential = u"RHIA"_s}, hundredHours(), kAsOf)) << "no study is known for it";
}

TEST(PlannedStudy, DoesNotTouchTheCeusOfACycleThatHasRun)
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CCA"_s, kAsOf.addDays(-28))};
    EXPECT_EQ(outlookWith(bothBooks(), facts).amounts.front().basis, PaceBasis::Records);
    facts.of<HeldCredential>() = {held(u"CCA"_s, kAsOf.addDays(-27))};
    EXPECT_EQ(outlookWith(bothBooks(), facts).amounts.front().basis, PaceBasis::FewWeeks);
}

}  // namespace outlook_test
}  // namespace credence
