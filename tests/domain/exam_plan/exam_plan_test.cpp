// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exam_plan/exam_plan.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/printers.h"

namespace credence {
namespace exam_plan_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

ExamDomain byItems(const QString& code, int items)
{
    return {.code = code, .name = code, .items = items};
}

ExamFormat cpcFormat()
{
    return {.items = 100,
            .time = hours(4),
            .scale = ScoreScale::Percent,
            .passMark = 70,
            .domains = {byItems(u"CASES"_s, 10), byItems(u"ICD"_s, 60), byItems(u"COMP"_s, 30)}};
}

class ExamPlanTest : public ::testing::Test {
protected:
    ExamPlanTest() { facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CPC"_s}}; }

    void practise(QDate day, int correct, int items, std::vector<DomainScore> scores = {})
    {
        PracticeExam exam{.onDate = day, .credential = u"CPC"_s, .correct = correct, .items = items};
        exam.id = PracticeExamId(static_cast<qint64>(facts.of<PracticeExam>().size()) + 1);
        exam.domainScores = std::move(scores);
        facts.of<PracticeExam>().push_back(exam);
    }
    void sit(QDate day, ExamResult result, std::optional<int> number = {}, std::optional<int> bought = {})
    {
        ExamAttempt attempt{.credential = u"CPC"_s, .onDate = day, .result = result};
        attempt.id = ExamAttemptId(static_cast<qint64>(facts.of<ExamAttempt>().size()) + 1);
        attempt.attemptNumber = number;
        attempt.attemptsBought = bought;
        facts.of<ExamAttempt>().push_back(attempt);
    }
    [[nodiscard]] ExamPlan plan(const ExamFormat& format = cpcFormat(), const RetakeRule& retake = {}) const
    {
        SmallBook small = aapcBook();
        small.rule(u"exam"_s, u"AAPC"_s, format, BindingKey::ExamDate, {u"CPC"_s});
        small.rule(u"retake"_s, u"AAPC"_s, retake, BindingKey::ExamDate, {u"CPC"_s});
        small.subject(u"icd-10-cm"_s, hours(100), {u"CPC"_s});
        RuleBook book = small;
        book.subjects.front().examDomains.front().domains = {u"ICD"_s};
        const std::vector<ExamPlan> plans =
            examPlansOf(judgeOverview(book, facts, kAsOf), situationOn(book, facts, kAsOf));
        EXPECT_EQ(plans.size(), 1U);
        return plans.empty() ? ExamPlan{} : plans.front();
    }

    Facts facts;
};

TEST_F(ExamPlanTest, WithoutPracticeSaysSoAndOrdersDomainsByWeight)
{
    const ExamPlan bare = plan();
    EXPECT_EQ(bare.readiness, Readiness::NoPractice);
    EXPECT_FALSE(bare.band);
    ASSERT_EQ(bare.studyNext.size(), 3U);
    EXPECT_EQ(bare.studyNext[0].code, u"ICD"_s);
    EXPECT_EQ(bare.studyNext[0].subjects, QStringList({u"icd-10-cm"_s}));
    EXPECT_EQ(bare.studyNext[2].code, u"CASES"_s);
}

TEST_F(ExamPlanTest, IsReadyOnlyWhenTheWholeBandReachesThePassMark)
{
    practise({2026, 11, 1}, 85, 100);
    EXPECT_EQ(plan().readiness, Readiness::Ready);
    facts.of<PracticeExam>().clear();
    practise({2026, 11, 1}, 71, 100);
    EXPECT_EQ(plan().readiness, Readiness::Close);
    facts.of<PracticeExam>().clear();
    practise({2026, 11, 1}, 40, 100);
    EXPECT_EQ(plan().readiness, Readiness::NotYet);
}

TEST_F(ExamPlanTest, AFewItemsAreNoCertainty)
{
    practise({2026, 11, 1}, 4, 4);
    EXPECT_EQ(plan().readiness, Readiness::Close);
}

TEST_F(ExamPlanTest, WeighsDomainsAsTheExamDoes)
{
    practise({2026, 11, 1}, 60, 100,
             {{.domain = u"icd"_s, .correct = 50, .items = 50},
              {.domain = u"COMP"_s, .correct = 5, .items = 25},
              {.domain = u"CASES"_s, .correct = 5, .items = 25}});
    const ExamPlan planned = plan();
    EXPECT_EQ(planned.domains[1].weight, 600);
    EXPECT_GT(planned.band->middle, 60) << "the strong domain is more than half of the exam";
    ASSERT_EQ(planned.studyNext.size(), 2U);
    EXPECT_EQ(planned.studyNext[0].code, u"COMP"_s) << "as weak as the cases, and three times as much of the exam";
}

TEST_F(ExamPlanTest, LooksAtTheLastThreePracticeExamsUpToTheDay)
{
    practise({2026, 1, 1}, 0, 1000);
    practise({2026, 9, 1}, 85, 100);
    practise({2026, 10, 1}, 85, 100);
    practise({2026, 11, 1}, 85, 100);
    practise({2026, 11, 24}, 0, 1000);
    EXPECT_EQ(plan().practiceExams, 3);
    EXPECT_EQ(plan().readiness, Readiness::Ready);
}

TEST_F(ExamPlanTest, NeverTurnsAScaledPassMarkIntoAPercentage)
{
    practise({2026, 11, 1}, 95, 100);
    ExamFormat scaled = cpcFormat();
    scaled.scale = ScoreScale::Scaled;
    scaled.passMark = 300;
    const ExamPlan planned = plan(scaled);
    EXPECT_EQ(planned.readiness, Readiness::PassMarkUnscaled);
    EXPECT_FALSE(planned.passPercent);
    EXPECT_TRUE(planned.band);
}

TEST_F(ExamPlanTest, SaysThatAPassMarkIsNotKnown)
{
    practise({2026, 11, 1}, 95, 100);
    ExamFormat format = cpcFormat();
    format.passMark.reset();
    EXPECT_EQ(plan(format).readiness, Readiness::PassMarkUnknown);
    EXPECT_TRUE(plan(format).band);
    format.scale = ScoreScale::Scaled;
    EXPECT_EQ(plan(format).readiness, Readiness::PassMarkUnscaled);
}

TEST_F(ExamPlanTest, OfAnExamThatOnlyTheRecordsKnowHasItsPracticeAndItsAttempts)
{
    practise({2026, 11, 1}, 50, 100);
    sit({2026, 11, 10}, ExamResult::NotPassed, 1, 2);
    const RuleBook book = aapcBook();
    const std::vector<ExamPlan> plans = examPlansOf(judgeOverview(book, facts, kAsOf), situationOn(book, facts, kAsOf));
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_TRUE(plans.front().rule.ruleId.isEmpty());
    EXPECT_EQ(plans.front().readiness, Readiness::PassMarkUnknown);
    EXPECT_EQ(plans.front().band->middle, 50);
    EXPECT_EQ(plans.front().attemptsLeft, 1);
    EXPECT_TRUE(plans.front().domains.empty());
    EXPECT_TRUE(plans.front().programmes.empty());
}

/// The subject of the step that Today shows for the goal; empty if there is none.
QString studiedNext(const RuleBook& book, const Facts& facts)
{
    for (const NextStep& step : judgeOverview(book, facts, kAsOf).nextSteps) {
        if (step.kind == NextStepKind::StudyWeakSubject) {
            return step.subject + u'/' + step.examDomain;
        }
    }
    return {};
}

TEST_F(ExamPlanTest, IsWhatTheNextStepStudies)
{
    SmallBook small = aapcBook();
    small.rule(u"exam"_s, u"AAPC"_s, cpcFormat(), BindingKey::ExamDate, {u"CPC"_s});
    small.subject(u"icd-10-cm"_s, hours(100), {u"CPC"_s});
    small.subject(u"law"_s, hours(10), {u"CPC"_s});
    small.subject(u"audit"_s, hours(10), {u"CPC"_s});
    RuleBook book = small;
    book.subjects[0].examDomains.front().domains = {u"ICD"_s};
    book.subjects[1].examDomains.front().domains = {u"COMP"_s};
    book.subjects[2].examDomains.front().domains = {u"COMP"_s};
    facts.log.bySubject = {{.subject = u"law"_s, .minutes = hours(9), .entries = 1},
                           {.subject = u"audit"_s, .minutes = hours(8), .entries = 1}};
    EXPECT_EQ(studiedNext(book, facts), u"icd-10-cm/"_s) << "no practice exam: the least of its target hours";
    practise({2026, 11, 1}, 60, 100,
             {{.domain = u"ICD"_s, .correct = 58, .items = 60},
              {.domain = u"COMP"_s, .correct = 5, .items = 25},
              {.domain = u"CASES"_s, .correct = 1, .items = 25}});
    EXPECT_EQ(studiedNext(book, facts), u"audit/COMP"_s) << "most is lost there, and least of it is studied";
    facts.log.bySubject.back().minutes = hours(30);
    facts.log.bySubject.front().minutes = hours(20);
    EXPECT_EQ(studiedNext(book, facts), u"law/COMP"_s) << "weak in spite of its hours";
    practise({2026, 11, 2}, 100, 100);
    facts.of<PracticeExam>().erase(facts.of<PracticeExam>().begin());
    EXPECT_EQ(studiedNext(book, facts), u"icd-10-cm/ICD"_s) << "unpractised domains lead by their weight";
}

TEST_F(ExamPlanTest, TakesTheMiddleOfAPublishedRangeAsWeight)
{
    ExamFormat format = cpcFormat();
    format.domains = {{.code = u"A"_s, .name = u"A"_s, .weightMinPercent = 30, .weightMaxPercent = 34},
                      {.code = u"B"_s, .name = u"B"_s, .weightMinPercent = 60, .weightMaxPercent = 68}};
    const ExamPlan planned = plan(format);
    EXPECT_EQ(planned.domains[0].weight + planned.domains[1].weight, 1000);
    EXPECT_NEAR(planned.domains[0].weight, 333, 1);
}

TEST_F(ExamPlanTest, CountsTheAttemptsThatWereBought)
{
    EXPECT_EQ(plan().attemptsLeft, std::nullopt);
    sit({2026, 6, 13}, ExamResult::NotPassed, 1, 2);
    EXPECT_EQ(plan().attemptsLeft, 1);
    sit({2027, 1, 9}, ExamResult::Scheduled, 2, 2);
    EXPECT_EQ(plan().attemptsLeft, 1) << "the planned one is still to be sat";
}

TEST_F(ExamPlanTest, TakesAttemptsSatSinceFromThoseBought)
{
    sit({2026, 1, 13}, ExamResult::NotPassed, 1, 2);
    sit({2026, 6, 1}, ExamResult::NotPassed);
    EXPECT_EQ(plan().attemptsLeft, 0) << "the second one does not say how many were bought";
    sit({2027, 1, 9}, ExamResult::Scheduled);
    EXPECT_EQ(plan().attemptsLeft, 0) << "a planned one is not sat";
    facts.of<ExamAttempt>()[1].result = ExamResult::Scheduled;
    facts.of<ExamAttempt>()[1].onDate = QDate(2026, 12, 1);
    EXPECT_EQ(plan().attemptsLeft, 1);
}

TEST_F(ExamPlanTest, SaysTheDaysToTheSittingAndThePaceThatItAsks)
{
    EXPECT_FALSE(plan().daysToSitting);
    sit({2027, 5, 3}, ExamResult::Scheduled);
    const ExamPlan planned = plan();
    EXPECT_EQ(planned.daysToSitting, CalendarDays{161});
    ASSERT_TRUE(planned.study);
    EXPECT_EQ(planned.study->missing, (Amount{AmountUnit::Minutes, 6000}));
    EXPECT_EQ(planned.study->neededPerWeek, (Amount{AmountUnit::Minutes, 261})) << "6000 min in 161 days, rounded up";
}

TEST_F(ExamPlanTest, CountsToTheDayOnWhichASittingPlannedTooEarlyMayBeSat)
{
    sit({2026, 11, 10}, ExamResult::NotPassed);
    sit({2026, 12, 1}, ExamResult::Scheduled);
    const ExamPlan early = plan(cpcFormat(), {.waitDays = 30});
    EXPECT_EQ(early.sitting, QDate(2026, 12, 1));
    EXPECT_EQ(early.daysToSitting, CalendarDays{17}) << "to December 10";
    EXPECT_EQ(early.study->neededPerWeek, (Amount{AmountUnit::Minutes, 2471})) << "6000 min in 17 days, rounded up";
}

TEST_F(ExamPlanTest, CountsTheAttemptsThatTheBodyAllows)
{
    sit({2026, 6, 13}, ExamResult::NotPassed);
    EXPECT_EQ(plan(cpcFormat(), {.attemptsAllowed = 3}).attemptsLeft, 2);
}

TEST_F(ExamPlanTest, SaysFromWhichDayOnAFailedExamMayBeSatAgain)
{
    sit({2026, 11, 10}, ExamResult::NotPassed);
    EXPECT_EQ(plan(cpcFormat(), {.waitDays = 30}).earliestRetake, QDate(2026, 12, 10));
}

TEST_F(ExamPlanTest, SaysTheOtherDayOfARetakeInDoubt)
{
    sit({2026, 11, 10}, ExamResult::NotPassed);
    EXPECT_EQ(plan(cpcFormat(), {.waitDays = 30}).retakeOtherwise, std::nullopt);
    const ExamPlan doubtful = plan(cpcFormat(), {.waitDays = 30, .otherWaitDays = 90});
    EXPECT_EQ(doubtful.earliestRetake, QDate(2026, 12, 10));
    EXPECT_EQ(doubtful.retakeOtherwise, QDate(2027, 2, 8));
}

RC_GTEST_PROP(ExamPlanProperties, BandsStandInOrderAndMoreRightAnswersNeverLowerThem, ())
{
    const int items = *rc::gen::inRange(1, 200);
    const int correct = *rc::gen::inRange(0, items);
    const auto bandWith = [&](int right) {
        SmallBook book = aapcBook();
        book.rule(u"exam"_s, u"AAPC"_s, cpcFormat(), BindingKey::ExamDate, {u"CPC"_s});
        Facts facts;
        facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CPC"_s}};
        PracticeExam exam{.onDate = kAsOf, .credential = u"CPC"_s, .correct = right, .items = items};
        exam.id = PracticeExamId(1);
        facts.of<PracticeExam>() = {exam};
        return *examPlansOf(judgeOverview(book, facts, kAsOf), situationOn(book, facts, kAsOf)).front().band;
    };
    const ScoreBand less = bandWith(correct);
    const ScoreBand more = bandWith(correct + 1);
    RC_ASSERT(0 <= less.low && less.low <= less.middle && less.middle <= less.high && less.high <= 100);
    RC_ASSERT(less.middle <= more.middle);
}

}  // namespace exam_plan_test
}  // namespace credence
