// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exam_plan/exam_plan.h"

#include <algorithm>
#include <cmath>

#include "domain/exam_plan/exam_domains.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

/// Practice exams that speak for today: the last ones, since one learns.
constexpr std::size_t kLastExams = 3;
/// Eight of ten values of a normal distribution lie within so many standard deviations.
constexpr double kEightOfTen = 1.2816;

std::vector<const PracticeExam*> lastPracticeExams(const QString& credential, const Situation& situation)
{
    std::vector<const PracticeExam*> exams;
    for (const PracticeExam& exam : situation.facts().practiceExams) {
        if (situation.certificationOf(exam.credential) == credential && exam.onDate <= situation.asOf() &&
            exam.items > 0) {
            exams.push_back(&exam);
        }
    }
    if (exams.size() > kLastExams) {
        exams.erase(exams.begin(), exams.end() - kLastExams);
    }
    return exams;
}

std::vector<DomainReadiness> domainsOf(const ExamOutlook& exam, const std::vector<const PracticeExam*>& practised,
                                       const RuleBook& rules)
{
    std::vector<DomainReadiness> domains;
    const std::vector<int> weights = weightsOf(exam.format.domains);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const ExamDomain& domain = exam.format.domains[i];
        DomainReadiness readiness{.code = domain.code,
                                  .name = domain.name,
                                  .weight = weights[i],
                                  .subjects = subjectsOf(exam.credential, domain.code, rules)};
        for (const PracticeExam* one : practised) {
            for (const DomainScore& score : one->domainScores) {
                if (score.domain.compare(domain.code, Qt::CaseInsensitive) == 0) {
                    readiness.correct += score.correct;
                    readiness.items += score.items;
                }
            }
        }
        domains.push_back(readiness);
    }
    return domains;
}

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

Readiness readinessOf(const std::optional<ScoreBand>& band, const std::optional<int>& passPercent)
{
    if (!band) {
        return Readiness::NoPractice;
    }
    if (!passPercent) {
        return Readiness::PassMarkUnscaled;
    }
    if (band->low >= *passPercent) {
        return Readiness::Ready;
    }
    return band->high < *passPercent ? Readiness::NotYet : Readiness::Close;
}

/// Share of the whole exam that is lost in the domain, in tenths of a percent; of an unpractised one all of it.
int lostIn(const DomainReadiness& domain)
{
    return domain.items == 0 ? domain.weight : domain.weight * (domain.items - domain.correct) / domain.items;
}

std::vector<DomainReadiness> byLoss(std::vector<DomainReadiness> domains)
{
    std::erase_if(domains, [](const DomainReadiness& domain) { return lostIn(domain) == 0; });
    std::ranges::stable_sort(domains, std::ranges::greater(), [](const DomainReadiness& domain) {
        return std::pair(domain.items == 0, lostIn(domain));
    });
    return domains;
}

/// Attempts bought and not sat, by the newest attempt that says so; else those that the body allows.
std::optional<int> attemptsLeft(const ExamOutlook& exam, const Situation& situation)
{
    for (const ExamAttempt& attempt : exam.attempts) {
        if (attempt.attemptsBought) {
            const int open = attempt.result == ExamResult::Scheduled ? 1 : 0;
            return std::max(0, *attempt.attemptsBought - attempt.attemptNumber.value_or(1) + open);
        }
    }
    const auto* retake = exam.retakeRule ? citedValue<RetakeRule>(situation.rules(), *exam.retakeRule) : nullptr;
    if (!retake || !retake->attemptsAllowed) {
        return std::nullopt;
    }
    const auto sat = std::ranges::count_if(
        exam.attempts, [](const ExamAttempt& attempt) { return attempt.result != ExamResult::Scheduled; });
    return std::max(0, *retake->attemptsAllowed - static_cast<int>(sat));
}

ExamPlan planOf(const ExamOutlook& exam, const Situation& situation)
{
    const std::vector<const PracticeExam*> practised = lastPracticeExams(exam.credential, situation);
    ExamPlan plan{.credential = exam.credential,
                  .rule = exam.rule,
                  .domains = domainsOf(exam, practised, situation.rules()),
                  .band = {},
                  .practiceExams = static_cast<int>(practised.size()),
                  .sitting = exam.nextSitting,
                  .earliestRetake = exam.earliestRetake,
                  .attemptsLeft = attemptsLeft(exam, situation),
                  .retakeRule = exam.retakeRule,
                  .programmes = programmesFor(exam, situation)};
    plan.band = bandOf(plan.domains, practised);
    if (exam.format.scale == ScoreScale::Percent) {
        plan.passPercent = exam.format.passMark;
    }
    plan.readiness = readinessOf(plan.band, plan.passPercent);
    plan.studyNext = byLoss(plan.domains);
    return plan;
}

}  // namespace

std::vector<ExamPlan> examPlansOf(const Overview& overview, const Situation& situation)
{
    std::vector<ExamPlan> plans;
    for (const GoalProgress& goal : overview.goals) {
        if (goal.stage == GoalStage::Preparing && goal.exam) {
            plans.push_back(planOf(*goal.exam, situation));
        }
    }
    return plans;
}

}  // namespace credence
