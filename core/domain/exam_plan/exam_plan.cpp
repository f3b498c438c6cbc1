// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exam_plan/exam_plan.h"

#include <algorithm>
#include <cmath>

#include "domain/study/practice.h"
#include "domain/goals/judge_goal.h"

namespace credence {

namespace {

/// Eight of ten values of a normal distribution lie within so many standard deviations.
constexpr double kEightOfTen = 1.2816;

/// A share of right answers and how sure it is.
struct Estimate {
    double share;
    double variance;
};

/// With one right and one wrong answer added, so that few items are never taken for certainty.
Estimate estimateOf(int correct, int items)
{
    const double share = (correct + 1.0) / (items + 2.0);
    return {.share = share, .variance = share * (1 - share) / (items + 3.0)};
}

/// By the exam's weights; domains that were not practised are taken as the practice exams went in all.
std::optional<ScoreBand> bandOf(const std::vector<DomainReadiness>& domains,
                                const std::vector<const PracticeExam*>& practised)
{
    if (practised.empty()) {
        return std::nullopt;
    }
    int correct = 0;
    int items = 0;
    for (const PracticeExam* one : practised) {
        correct += one->correct;
        items += one->items;
    }
    const Estimate all = estimateOf(correct, items);
    double mean = domains.empty() ? all.share : 0;
    double variance = domains.empty() ? all.variance : 0;
    double elsewhere = 0;
    for (const DomainReadiness& domain : domains) {
        const double weight = static_cast<double>(domain.weight) / kWholeExam;
        const Estimate here = domain.items > 0 ? estimateOf(domain.correct, domain.items) : all;
        mean += weight * here.share;
        // Unpractised domains share one estimate: their errors do not cancel out.
        elsewhere += domain.items > 0 ? 0 : weight;
        variance += domain.items > 0 ? weight * weight * here.variance : 0;
    }
    variance += elsewhere * elsewhere * all.variance;
    const double half = kEightOfTen * std::sqrt(variance);
    const auto percent = [](double share) { return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 100)); };
    return ScoreBand{.low = percent(mean - half), .middle = percent(mean), .high = percent(mean + half)};
}

Readiness readinessOf(const ExamPlan& plan, const std::optional<ExamFormat>& format)
{
    if (!plan.band) {
        return Readiness::NoPractice;
    }
    if (!plan.passPercent) {
        const bool isScaled = format && format->scale == ScoreScale::Scaled;
        return isScaled ? Readiness::PassMarkUnscaled : Readiness::PassMarkUnknown;
    }
    if (plan.band->low >= *plan.passPercent) {
        return Readiness::Ready;
    }
    return plan.band->high < *plan.passPercent ? Readiness::NotYet : Readiness::Close;
}

ExamPlan planOf(const GoalProgress& goal, const Overview& overview, const Situation& situation)
{
    const ExamOutlook& exam = *goal.exam;
    const std::vector<const PracticeExam*> practised = lastPracticeExams(exam.credential, situation);
    ExamPlan plan{.credential = exam.credential,
                  .rule = exam.rule,
                  .domains = domainsOf(exam, practised, situation.rules()),
                  .band = {},
                  .practiceExams = static_cast<int>(practised.size()),
                  .sitting = exam.nextSitting,
                  .earliestRetake = exam.earliestRetake,
                  .retakeOtherwise = exam.retakeOtherwise,
                  .attemptsLeft = exam.attemptsLeft,
                  .retakeRule = exam.retakeRule,
                  .programmes = programmesFor(exam, situation)};
    plan.band = bandOf(plan.domains, practised);
    if (exam.format && exam.format->scale == ScoreScale::Percent) {
        plan.passPercent = exam.format->passMark;
    }
    plan.readiness = readinessOf(plan, exam.format);
    plan.studyNext = byLoss(plan.domains);
    if (const std::optional<QDate> day = maySitOn(exam)) {
        plan.daysToSitting = CalendarDays{static_cast<int>(situation.asOf().daysTo(*day))};
    }
    if (!goal.preparation.empty() && !isExamPassed(goal)) {
        plan.study = studyForecast(goal, overview);
    }
    return plan;
}

}  // namespace

std::vector<ExamPlan> examPlansOf(const Overview& overview, const Situation& situation)
{
    std::vector<ExamPlan> plans;
    for (const GoalProgress& goal : overview.goals) {
        if (goal.stage == GoalStage::Preparing && goal.exam) {
            plans.push_back(planOf(goal, overview, situation));
        }
    }
    return plans;
}

}  // namespace credence
