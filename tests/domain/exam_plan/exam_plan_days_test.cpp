// SPDX-License-Identifier: GPL-3.0-or-later
/// An exam plan of a day looks at what is known on that day, whatever else the file has and in whatever order.
#include <gtest/gtest.h>

#include "domain/exam_plan/exam_plan.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace exam_plan_days_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

ExamPlan planOn(QDate asOf, Facts facts)
{
    SmallBook small = aapcBook();
    small.rule(u"exam"_s, u"AAPC"_s,
               ExamFormat{.items = 100, .time = hours(4), .scale = ScoreScale::Percent, .passMark = 70},
               BindingKey::ExamDate, {u"CPC"_s});
    const RuleBook book = small;
    facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CPC"_s}};
    const std::vector<ExamPlan> plans = examPlansOf(judgeOverview(book, facts, asOf), situationOn(book, facts, asOf));
    EXPECT_EQ(plans.size(), 1U);
    return plans.empty() ? ExamPlan{} : plans.front();
}

PracticeExam practised(qint64 id, QDate day, int correct, int items)
{
    PracticeExam exam{.onDate = day, .credential = u"CPC"_s, .correct = correct, .items = items};
    exam.id = PracticeExamId(id);
    return exam;
}

/// One of two attempts bought together.
ExamAttempt ofTwo(int number, QDate day, ExamResult result)
{
    ExamAttempt attempt{.credential = u"CPC"_s, .onDate = day, .result = result};
    attempt.id = ExamAttemptId(number);
    attempt.attemptNumber = number;
    attempt.attemptsBought = 2;
    return attempt;
}

TEST(ExamPlanDays, TheNewestThreePracticeExamsSpeakInWhateverOrderTheyWereEntered)
{
    const ExamPlan plan =
        planOn({2026, 11, 23}, factsOf(practised(4, {2026, 11, 1}, 85, 100), practised(3, {2026, 10, 1}, 85, 100),
                                       practised(2, {2026, 9, 1}, 85, 100), practised(1, {2026, 1, 1}, 0, 1000)));
    EXPECT_EQ(plan.practiceExams, 3);
    EXPECT_EQ(plan.readiness, Readiness::Ready) << "the fourth would pull it down";
}

TEST(ExamPlanDays, TheSecondAttemptOfTwoIsLeftUntilTheDayItIsSat)
{
    for (const ExamResult result : {ExamResult::NotPassed, ExamResult::NoShow, ExamResult::Scheduled}) {
        const Facts facts = factsOf(ofTwo(2, {2026, 7, 18}, result), ofTwo(1, {2026, 6, 13}, ExamResult::NotPassed));
        const bool isSat = result != ExamResult::Scheduled;
        EXPECT_EQ(planOn({2026, 6, 20}, facts).attemptsLeft, 1) << static_cast<int>(result);
        EXPECT_EQ(planOn({2026, 7, 17}, facts).attemptsLeft, 1) << static_cast<int>(result);
        EXPECT_EQ(planOn({2026, 7, 18}, facts).attemptsLeft, isSat ? 0 : 1) << static_cast<int>(result);
    }
}

}  // namespace exam_plan_days_test
}  // namespace credence
