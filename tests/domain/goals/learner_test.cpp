// SPDX-License-Identifier: GPL-3.0-or-later
/// Every figure of tests/data/learner's story, by the rules that are built in.
#include <gtest/gtest.h>

#include <algorithm>

#include "catalog/catalogue.h"
#include "domain/overview/overview.h"
#include "domain/fixtures/learner_facts.h"
#include "domain/fixtures/records.h"
#include "support/printers.h"

namespace credence {
namespace learner_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

class Learner : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        Result<RuleBook> book = builtInCatalogue();
        ASSERT_TRUE(book.ok()) << book.error().detail.toStdString();
        s_overview = judgeOverview(book.value(), learnerFacts(), {2026, 11, 23});
    }

    static const GoalProgress& cpc() { return s_overview.goals.at(0); }
    static const GoalProgress& ccs() { return s_overview.goals.at(1); }

    static const RouteProgress& route(const QString& ruleId)
    {
        const auto found =
            std::ranges::find(cpc().routes, ruleId, [](const RouteProgress& progress) { return progress.rule.ruleId; });
        EXPECT_NE(found, cpc().routes.end()) << ruleId.toStdString();
        return *found;
    }

    static const Progress& need(const RouteProgress& progress, const QString& id)
    {
        const auto found = std::ranges::find(progress.needs, id, &Progress::requirementId);
        EXPECT_NE(found, progress.needs.end()) << id.toStdString();
        return *found;
    }

    static const CycleProgress& cycle(const QString& body)
    {
        const auto found = std::ranges::find(s_overview.cycles, body, &CycleProgress::body);
        EXPECT_NE(found, s_overview.cycles.end()) << body.toStdString();
        return *found;
    }

    static const Progress& share(const QString& ruleId)
    {
        const CycleProgress& ahima = cycle(u"AHIMA"_s);
        const auto found = std::ranges::find(ahima.shares, ruleId, &Progress::requirementId);
        EXPECT_NE(found, ahima.shares.end()) << ruleId.toStdString();
        return *found;
    }

    static Minutes logged(const QString& subject)
    {
        const auto found = std::ranges::find(s_overview.study.subjects, subject, &SubjectProgress::subject);
        return found == s_overview.study.subjects.end() ? Minutes{-1} : found->logged;
    }

    static inline Overview s_overview;
};

TEST_F(Learner, Studied367Hours45)
{
    EXPECT_EQ(s_overview.study.study, Minutes{22065});
    EXPECT_EQ(logged(u"icd-10-cm"_s), Minutes{75 * 60 + 5});
    EXPECT_EQ(logged(u"cpt"_s), Minutes{45 * 60 + 45});
    EXPECT_EQ(logged(u"icd-10-pcs"_s), Minutes{61 * 60 + 40});
}

TEST_F(Learner, Logged120HoursOfExternshipAnd384OfWork)
{
    EXPECT_EQ(s_overview.study.externship, hours(120));
    EXPECT_EQ(s_overview.study.work, hours(384));
    EXPECT_EQ(s_overview.study.volunteer, Minutes{0});
}

TEST_F(Learner, Has167DaysOfCodingExperience)
{
    EXPECT_EQ(s_overview.study.codingDays, CalendarDays{167});
    const Progress& experience = need(route(u"aapc.cpc-a.employment"_s), u"aapc.cpc-a.employment.experience"_s);
    ASSERT_EQ(experience.counted.size(), 2U);
    EXPECT_EQ(experience.counted.at(0).amount.value, 54);
    EXPECT_EQ(experience.counted.at(1).amount.value, 113);
}

TEST_F(Learner, RemovesTheAByOneYearAndCourseOn2027_06_09)
{
    const RouteProgress& quickest = route(u"aapc.cpc-a.employment-education"_s);
    const Progress& experience = need(quickest, u"aapc.cpc-a.employment-education.experience"_s);
    EXPECT_EQ(experience.done, (Amount{AmountUnit::Days, 167}));
    EXPECT_EQ(experience.needed, (Amount{AmountUnit::Days, 365}));
    EXPECT_EQ(need(quickest, u"aapc.cpc-a.employment-education.education"_s).state, ProgressState::Done);
    EXPECT_EQ(quickest.completeOn, QDate(2027, 6, 9));
    EXPECT_TRUE(quickest.quickest);
    EXPECT_EQ(cpc().forecast, QDate(2027, 6, 24)) << "with the letter, asked for on the day after";
}

TEST_F(Learner, LacksTheLetter)
{
    const RouteProgress& quickest = route(u"aapc.cpc-a.employment-education"_s);
    const Progress& letters = need(quickest, u"aapc.cpc-a.employment-education.letters"_s);
    EXPECT_EQ(letters.done, (Amount{AmountUnit::Days, 0}));
    EXPECT_EQ(letters.needed, (Amount{AmountUnit::Days, 365}));
    EXPECT_EQ(quickest.blockingNeed, letters.requirementId);
    EXPECT_EQ(leftOut(letters, NotCountedReason::NoLetter), 167);
}

TEST_F(Learner, RemovesTheAByTwoYearsOn2028_06_08)
{
    const RouteProgress& twoYears = route(u"aapc.cpc-a.employment"_s);
    EXPECT_EQ(need(twoYears, u"aapc.cpc-a.employment.experience"_s).done.value, 167);
    EXPECT_EQ(need(twoYears, u"aapc.cpc-a.employment.experience"_s).needed.value, 730);
    EXPECT_EQ(twoYears.completeOn, QDate(2028, 6, 8));
    EXPECT_FALSE(twoYears.quickest);
}

TEST_F(Learner, HasTheCourseButNoPracticode)
{
    const RouteProgress& education = route(u"aapc.cpc-a.education"_s);
    EXPECT_EQ(need(education, u"aapc.cpc-a.education.course"_s).state, ProgressState::Done);
    EXPECT_FALSE(need(education, u"aapc.cpc-a.education.course"_s).counted.front().proofMissing);
    EXPECT_EQ(need(education, u"aapc.cpc-a.education.practicode"_s).state, ProgressState::Open);
    EXPECT_EQ(education.completeOn, std::nullopt);
}

TEST_F(Learner, HasOneGoalForTheCpcAndOneForTheCcs)
{
    ASSERT_EQ(s_overview.goals.size(), 2U);
    EXPECT_EQ(cpc().goal, GoalId(1));
    EXPECT_EQ(cpc().stage, GoalStage::Apprentice);
    EXPECT_EQ(ccs().credential, u"CCS"_s);
    EXPECT_EQ(ccs().stage, GoalStage::Preparing);
    EXPECT_EQ(ccs().exam->rule.ruleId, u"ahima.ccs.exam"_s);
    EXPECT_EQ(ccs().exam->feeRule->ruleId, u"ahima.ccs.exam-fee"_s);
    EXPECT_EQ(ccs().exam->retakeRule->ruleId, u"ahima.ccs.retake"_s);
}

TEST_F(Learner, HasTwoCpcAttempts)
{
    ASSERT_TRUE(cpc().exam.has_value());
    EXPECT_EQ(cpc().exam->rule.ruleId, u"aapc.cpc.exam"_s);
    ASSERT_EQ(cpc().exam->attempts.size(), 2U);
    EXPECT_EQ(cpc().exam->attempts.front().score, 76);
    EXPECT_EQ(cpc().exam->earliestRetake, std::nullopt);
}

TEST_F(Learner, Has1475Of20CeusInTheAhimaCycle)
{
    const CycleProgress& ahima = cycle(u"AHIMA"_s);
    EXPECT_EQ(ahima.range, DateRange::make({2025, 12, 6}, {2027, 12, 5}).value());
    EXPECT_EQ(ahima.cycleRule.ruleId, u"ahima.renewal.cycle"_s);
    EXPECT_EQ(ahima.total.rule.ruleId, u"ahima.renewal.amount"_s);
    EXPECT_EQ(ahima.total.done.value, 1475);
    EXPECT_EQ(ahima.total.needed.value, 2000);
    EXPECT_FALSE(ahima.total.estimate);
}

TEST_F(Learner, Has1375Of16CeusInHiimDomains)
{
    EXPECT_EQ(share(u"ahima.renewal.hiim-share"_s).done.value, 1375);
    EXPECT_EQ(share(u"ahima.renewal.hiim-share"_s).needed.value, 1600);
}

TEST_F(Learner, Has550Of8CeusFromAhima)
{
    EXPECT_EQ(share(u"ahima.renewal.source-share"_s).done.value, 550);
    EXPECT_EQ(share(u"ahima.renewal.source-share"_s).needed.value, 800);
}

TEST_F(Learner, Owes1350InTheFirstAapcPeriodAsAnEstimate)
{
    const CycleProgress& aapc = cycle(u"AAPC"_s);
    EXPECT_EQ(aapc.range, DateRange::make({2026, 7, 18}, {2027, 3, 31}).value());
    EXPECT_EQ(aapc.cycleRule.ruleId, u"aapc.renewal.cycle"_s);
    EXPECT_EQ(aapc.total.rule.ruleId, u"aapc.renewal.amount"_s);
    EXPECT_TRUE(aapc.firstPeriod);
    EXPECT_EQ(aapc.total.needed.value, 1350);
    EXPECT_TRUE(aapc.total.estimate);
    EXPECT_EQ(aapc.credentials, std::vector<QString>{u"CPC-A"_s});
}

TEST_F(Learner, Counts7CeusAtAapcAndSaysWhyNotTheOthers)
{
    const Progress& total = cycle(u"AAPC"_s).total;
    EXPECT_EQ(total.done.value, 700);
    ASSERT_EQ(total.counted.size(), 3U);
    EXPECT_EQ(total.counted.at(0).amount.value, 200);
    EXPECT_EQ(total.counted.at(1).amount.value, 400);
    EXPECT_EQ(total.counted.at(2).amount.value, 100);
    EXPECT_EQ(leftOut(total, NotCountedReason::NoIndexNumber), 425);
    EXPECT_EQ(leftOut(total, NotCountedReason::BeforeCertification), 350);
    EXPECT_EQ(total.notCounted.size(), 5U);
}

TEST_F(Learner, MaySubmitAtAapcFromTheEndOfFebruary)
{
    ASSERT_TRUE(cycle(u"AAPC"_s).submissionOpens);
    EXPECT_EQ(cycle(u"AAPC"_s).submissionOpens->day, QDate(2027, 2, 28));
}

TEST_F(Learner, IsToldToAskForLettersFirst)
{
    ASSERT_FALSE(s_overview.nextSteps.empty());
    EXPECT_EQ(s_overview.nextSteps.front().kind, NextStepKind::AskForLetter);
    EXPECT_EQ(s_overview.nextSteps.front().rule.ruleId, u"aapc.cpc-a.employment-education"_s);
}

TEST_F(Learner, IsAskedForIndexNumbersUnderTheirRule)
{
    const auto step = std::ranges::find(s_overview.nextSteps, NextStepKind::AddIndexNumber, &NextStep::kind);
    ASSERT_NE(step, s_overview.nextSteps.end());
    EXPECT_EQ(step->rule.ruleId, u"aapc.renewal.index-number"_s);
}

TEST_F(Learner, FindsTheSourceOfEveryFigure)
{
    for (const CycleProgress& one : s_overview.cycles) {
        EXPECT_FALSE(one.total.rule.sources.isEmpty());
    }
    for (const RouteProgress& one : cpc().routes) {
        EXPECT_FALSE(one.rule.sources.isEmpty());
    }
}

}  // namespace learner_test
}  // namespace credence
