// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/next_steps.h"

#include <algorithm>
#include <tuple>

#include "domain/judgement/progress.h"
#include "domain/steps/apprentice_steps.h"
#include "domain/steps/overdue.h"
#include "domain/cycles/cycle_dates.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/steps/delay_costs.h"
#include "domain/steps/job_steps.h"
#include "domain/study/study_choice.h"
#include "domain/cycles/ended_cycles.h"
#include "domain/judgement/held_credentials.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/cycles/submission.h"
#include "domain/goals/judge_exam.h"
#include "domain/goals/judge_goal.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/steps/step_keys.h"
#include "domain/steps/step_list.h"

namespace credence {

namespace {

// ---- goals ------------------------------------------------------------------------------------------------

std::optional<QDate> ahead(const std::optional<QDate>& day, QDate asOf)
{
    return day > asOf ? day : std::nullopt;
}

void addForPreparing(StepList& steps, const GoalProgress& goal, const Situation& situation)
{
    if (isExamPassed(goal)) {
        return;
    }
    const std::optional<RecordRef> record =
        goal.goal ? std::optional(RecordRef{.kind = RecordKind::Goal, .id = goal.goal->value}) : std::nullopt;
    if (goal.exam && !goal.exam->nextSitting) {
        steps.add({.kind = NextStepKind::PlanExam,
                   .record = record,
                   .subject = goal.credential,
                   .dueOn = goal.byDate,
                   .rule = goal.exam->rule,
                   .retakeFrom = ahead(goal.exam->earliestRetake, situation.asOf()),
                   .retakeRule = goal.exam->retakeRule,
                   .retakeOtherwise = ahead(goal.exam->retakeOtherwise, situation.asOf())},
                  Urgency::Hours);
    }
    if (const auto study = studyChoice(goal, situation)) {
        steps.add({.kind = NextStepKind::StudyWeakSubject,
                   .record = record,
                   .subject = study->subject.requirementId,
                   .amount = study->missing,
                   .dueOn = goal.exam && goal.exam->nextSitting ? maySitOn(*goal.exam) : goal.byDate,
                   .rule = study->subject.rule,
                   .examDomain = study->domain},
                  Urgency::Hours);
    }
}

// ---- cycles -----------------------------------------------------------------------------------------------

void addEarnCeus(StepList& steps, const CycleProgress& cycle, const Situation& situation)
{
    const Amount missing = missingIn(cycle);
    if (missing.value <= 0) {
        return;
    }
    const auto lacking = std::ranges::find_if_not(cycle.shares, isDone);
    const Progress* share = shareThatLacks(cycle);
    const Progress& open = isDone(cycle.total) && lacking != cycle.shares.end() ? *lacking : cycle.total;
    const Progress& asking = share ? *share : open;
    steps.add({.kind = NextStepKind::EarnCeus,
               .subject = cycle.body,
               .amount = missing,
               .dueOn = cycle.range.last(),
               .rule = asking.rule,
               .delay = costOfMissing(cycle, situation),
               .isEstimate = asking.estimate,
               .share = share ? share->title : QString()},
              isBehindPace(cycle) ? Urgency::Blocking : Urgency::Hours);
}

/// CEUs that were earned and never reported lose a credential as surely as those that were not earned.
void addSubmission(StepList& steps, const CycleProgress& cycle, const Situation& situation)
{
    const CeuHundredths open = unsubmittedOf(cycle, situation);
    const bool takesThem = !cycle.submissionOpens || cycle.submissionOpens->day <= situation.asOf();
    if (open.value <= 0 || !takesThem) {
        return;
    }
    NextStep step = submissionStep(cycle, open);
    step.delay = costOfMissing(cycle, situation);
    steps.add(std::move(step), Urgency::Hours);
}

void addUnsettled(StepList& steps, const CycleProgress& cycle)
{
    for (const Progress& share : cycle.unsettled) {
        if (!isDone(share)) {
            steps.add({.kind = NextStepKind::AskAboutShare,
                       .subject = cycle.body,
                       .amount = missingOf(share),
                       .dueOn = cycle.range.last(),
                       .rule = share.rule},
                      Urgency::Minutes);
        }
    }
}

RuleCitation indexNumberRule(const RuleBook& book, const QString& body, QDate day)
{
    for (const auto& rule : rulesOfBody<CeuConditionRule>(book, body, day)) {
        if (rule.value().condition == CeuCondition::IndexNumberRequired) {
            return rule.citation();
        }
    }
    return {};
}

void addIndexNumbers(StepList& steps, const CycleProgress& cycle, const Situation& situation)
{
    if (isDone(cycle.total)) {
        return;
    }
    const std::optional<DelayCost> delay = costOfMissing(cycle, situation);
    for (const NotCountedItem& item : cycle.total.notCounted) {
        if (item.reason == NotCountedReason::NoIndexNumber) {
            steps.add({.kind = NextStepKind::AddIndexNumber,
                       .record = item.record,
                       .subject = item.label,
                       .amount = item.amount,
                       .dueOn = cycle.range.last(),
                       .rule = indexNumberRule(situation.rules(), cycle.body, item.from),
                       .delay = delay},
                      Urgency::Minutes);
        }
    }
}

/// An activity counts at both bodies; its certificate is asked for once, by the cycle that ends first.
void addCertificates(StepList& steps, const std::vector<CycleProgress>& cycles)
{
    std::vector<const CycleProgress*> byEnd;
    std::ranges::transform(cycles, std::back_inserter(byEnd), [](const CycleProgress& cycle) { return &cycle; });
    std::ranges::stable_sort(byEnd, {}, [](const CycleProgress* cycle) { return cycle->range.last(); });
    for (const CycleProgress* cycle : byEnd) {
        for (const CountedItem& item : cycle->total.counted) {
            if (item.proofMissing) {
                steps.add({.kind = NextStepKind::AttachCertificate,
                           .record = item.record,
                           .subject = item.label,
                           .amount = item.amount,
                           .dueOn = cycle->range.last(),
                           .rule = cycle->total.rule},
                          Urgency::Minutes);
            }
        }
    }
}

/// Asked for once the CEUs are there or the day is near.
void addFee(StepList& steps, const RenewalFee& fee, QDate asOf)
{
    if (fee.isEarned || fee.dueOn <= asOf.addDays(kSoonDays)) {
        steps.add(feeStep(fee), Urgency::Hours);
    }
}

// ---- records ----------------------------------------------------------------------------------------------

void addDeadlines(StepList& steps, const JudgedParts& judged, const std::vector<DeadlineItem>& deadlines,
                  const Situation& situation)
{
    for (const LateDues& late : judged.lateDues) {
        steps.add(duesStep(late, situation), Urgency::Due);
    }
    for (const DeadlineItem& item : deadlines) {
        if (item.day > situation.asOf().addDays(kSoonDays)) {
            continue;
        }
        if (item.kind == DeadlineKind::MembershipDues) {
            steps.add(duesStep(*membershipOf(item.title, situation, situation.asOf()), item.day, situation),
                      Urgency::Due);
        } else if (describe(item.kind).isStep) {
            steps.add(
                {.kind = NextStepKind::MeetDeadline, .record = item.record, .subject = item.title, .dueOn = item.day},
                Urgency::Due);
        }
    }
}

/// Whether the credential that `attempt` earned is recorded: awarded on that day or later, or held on it.
bool hasCredentialOf(const ExamAttempt& attempt, const Situation& situation)
{
    const QString exam = situation.certificationOf(attempt.credential);
    return std::ranges::any_of(situation.facts().of<HeldCredential>(), [&](const HeldCredential& held) {
        return situation.certificationOf(held.credential) == exam &&
               (held.awardedOn >= attempt.onDate || isHeldOn(held, attempt.onDate));
    });
}

void addExams(StepList& steps, const Situation& situation)
{
    for (const ExamAttempt& attempt : situation.facts().of<ExamAttempt>()) {
        NextStep step{.kind = NextStepKind::SitExam,
                      .record = refTo(attempt),
                      .subject = attempt.credential,
                      .dueOn = attempt.onDate};
        const bool past = attempt.onDate < situation.asOf();
        if (attempt.result == ExamResult::Scheduled) {
            if (const QDate allowed = mayBeSatOn(attempt, situation); !past && allowed > attempt.onDate) {
                step.dueOn = allowed;
                step.days = rangeOf(attempt.onDate, allowed);
            }
            step.retakeOtherwise = past ? std::nullopt : doubtedUntil(attempt, situation);
            step.kind = past ? NextStepKind::RecordExamResult : NextStepKind::SitExam;
            steps.add(step, Urgency::Hours);
        } else if (attempt.result == ExamResult::Passed && attempt.onDate <= situation.asOf() &&
                   !hasCredentialOf(attempt, situation)) {
            step.kind = NextStepKind::AddCredentialFromExam;
            step.dueOn.reset();
            steps.add(step, Urgency::Blocking);
        }
    }
}

void addBeginnings(StepList& steps, const JudgedParts& judged, const Situation& situation)
{
    const Facts& facts = situation.facts();
    if (judged.goals.empty() && facts.of<HeldCredential>().empty()) {
        steps.add({.kind = NextStepKind::SetGoal}, Urgency::Minutes);
    }
    if (facts.log.bySubject.empty() && facts.log.byPlacement.empty() && facts.of<CeuActivity>().empty()) {
        steps.add({.kind = NextStepKind::LogFirstEntry}, Urgency::Minutes);
    }
}

}  // namespace

std::vector<NextStep> nextStepsOf(const JudgedParts& judged, const std::vector<DeadlineItem>& deadlines,
                                  const Situation& situation)
{
    StepList steps(situation.asOf());
    for (const GoalProgress& goal : judged.goals) {
        if (goal.stage == GoalStage::Apprentice) {
            addApprenticeSteps(steps, goal, situation);
        } else if (goal.stage == GoalStage::Preparing) {
            addForPreparing(steps, goal, situation);
        }
    }
    for (const MissedCycle& missed : judged.missedCycles) {
        steps.add(catchUpStep(missed, situation.asOf()), Urgency::Due);  // its own day is past
    }
    for (NextStep& step : lateSubmissions(judged.missedCycles, situation)) {
        steps.add(std::move(step), Urgency::Due);
    }
    for (const RenewalFee& fee : judged.fees) {
        addFee(steps, fee, situation.asOf());
    }
    for (const CycleProgress& cycle : judged.cycles) {
        if (isGone(cycle.body, judged.missedCycles, situation.asOf())) {
            continue;  // what the next cycle asks hangs on coming back
        }
        addEarnCeus(steps, cycle, situation);
        addSubmission(steps, cycle, situation);
        addUnsettled(steps, cycle);
        addIndexNumbers(steps, cycle, situation);
    }
    addCertificates(steps, judged.cycles);
    for (const WaitingCycle& waiting : cyclesWithoutDates(situation)) {
        const bool isOfBirth = waiting.anchor == CycleAnchor::BirthMonth;
        steps.add({.kind = isOfBirth ? NextStepKind::SetBirthMonth : NextStepKind::AddMembership,
                   .subject = waiting.body,
                   .rule = waiting.rule},
                  Urgency::Blocking);
    }
    addDeadlines(steps, judged, deadlines, situation);
    addExams(steps, situation);
    addJobs(steps, situation);
    addBeginnings(steps, judged, situation);
    std::vector<NextStep> ranked = steps.ranked();
    std::erase_if(ranked, [&situation](const NextStep& step) { return isAnswered(step, situation); });
    return ranked;
}

bool losesSoon(const NextStep& step, QDate asOf)
{
    return step.delay && step.delay->from <= asOf.addDays(kSoonDays);
}

}  // namespace credence
