// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pathway/road_costs.h"

#include <QSet>
#include <algorithm>

#include "domain/cycles/cycle_dates.h"
#include "domain/cycles/renewal_fees.h"
#include "domain/goals/route_proof.h"
#include "domain/steps/overdue.h"
#include "domain/steps/step_keys.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

std::optional<CostRange> exactly(const std::optional<Cents>& amount)
{
    return amount ? std::optional(CostRange{.low = *amount, .high = *amount}) : std::nullopt;
}

// ---- so far -----------------------------------------------------------------------------------------------

void addProgrammes(std::vector<CostItem>& items, const Situation& situation)
{
    for (const Programme& programme : situation.facts().of<Programme>()) {
        const bool isBegun =
            hasComeBy(programme.startedOn, situation.asOf()) || hasComeBy(programme.completedOn, situation.asOf());
        const std::optional<Cents> left = afterFunding(programme);
        // A school that everyone went to has no price here unless the user gave it one.
        if (isBegun && (programme.cost || programme.kind != ProgrammeKind::HighSchool)) {
            items.push_back({.kind = CostKind::Programme,
                             .about = programme.name,
                             .amount = exactly(left),
                             .day = programme.startedOn ? programme.startedOn : programme.completedOn,
                             .record = refTo(programme),
                             .isEstimate = programme.costIsEstimate && left > Cents{0}});
        }
    }
}

/// Whether an earlier attempt bought this one too.
bool isPaidBefore(const ExamAttempt& attempt)
{
    return !attempt.fee && attempt.attemptNumber.value_or(1) > 1 && attempt.attemptsBought.value_or(1) > 1;
}

CostItem itemOf(const ExamAttempt& attempt)
{
    return {.kind = CostKind::ExamFee,
            .about = attempt.credential,
            .amount = exactly(attempt.fee),
            .day = attempt.onDate,
            .record = refTo(attempt)};
}

void addExamsSat(std::vector<CostItem>& items, const Situation& situation)
{
    for (const ExamAttempt& attempt : situation.facts().of<ExamAttempt>()) {
        const bool isOver = attempt.result != ExamResult::Scheduled && attempt.onDate <= situation.asOf();
        if (isOver && !isPaidBefore(attempt)) {
            items.push_back(itemOf(attempt));
        }
    }
}

const Membership* membershipWith(const std::optional<RecordRef>& record, const Situation& situation)
{
    for (const Membership& membership : situation.facts().of<Membership>()) {
        if (record == refTo(membership)) {
            return &membership;
        }
    }
    return nullptr;
}

CostItem duesOf(const Membership& membership, const std::optional<QDate>& day)
{
    return {.kind = CostKind::Dues,
            .about = membership.body,
            .amount = exactly(membership.dues),
            .day = day,
            .record = refTo(membership)};
}

/// The fee of the renewal that `step` asks for; not stated where no rule tells it any more.
CostItem paidRenewal(const NextStep& step, const std::vector<RenewalFee>& fees)
{
    CostItem item{.kind = CostKind::RenewalFee, .about = step.subject};
    const auto fee = std::ranges::find_if(fees, [&step](const RenewalFee& one) {
        return one.body == step.subject && step.days && one.cycle.last() == step.days->last();
    });
    if (fee != fees.end()) {
        item.amount = exactly(fee->amount);
        item.day = fee->dueOn;
        item.rule = fee->rule;
    }
    return item;
}

/// Payments are steps that the user answered with Done.
void addPaid(std::vector<CostItem>& items, const Overview& overview, const Situation& situation)
{
    const std::vector<RenewalFee> fees = renewalFees(overview.cycles, situation);
    QSet<QString> paidBodies;
    for (const StepChoice& choice : situation.facts().of<StepChoice>()) {
        const std::optional<NextStep> step =
            choice.fate == StepFate::Done ? stepOfKey(choice.step) : std::optional<NextStep>();
        if (!step) {
            continue;
        }
        if (step->kind == NextStepKind::PayRenewalFee) {
            items.push_back(paidRenewal(*step, fees));
        } else if (const Membership* paid =
                       step->kind == NextStepKind::MeetDeadline ? membershipWith(step->record, situation) : nullptr) {
            items.push_back(duesOf(*paid, step->dueOn));
            paidBodies.insert(paid->body);
        }
    }
    QSet<QString> seen = paidBodies;
    for (const Membership& membership : situation.facts().of<Membership>()) {
        if (!seen.contains(membership.body)) {
            seen.insert(membership.body);
            items.push_back({.kind = CostKind::Dues, .about = membership.body, .record = refTo(membership)});
        }
    }
}

// ---- to come ----------------------------------------------------------------------------------------------

/// Whether an attempt is left that was bought with one that was sat.
bool hasBoughtAttempt(const ExamOutlook& exam, QDate asOf)
{
    const bool isOfSat = std::ranges::any_of(exam.attempts, [asOf](const ExamAttempt& attempt) {
        return attempt.attemptsBought && attempt.result != ExamResult::Scheduled && attempt.onDate <= asOf;
    });
    return isOfSat && exam.attemptsLeft.value_or(0) > 0;
}

const ExamAttempt* plannedOf(const ExamOutlook& exam)
{
    const auto planned = std::ranges::find_if(exam.attempts, [&exam](const ExamAttempt& attempt) {
        return attempt.result == ExamResult::Scheduled && attempt.onDate == exam.nextSitting;
    });
    return planned == exam.attempts.end() ? nullptr : &*planned;
}

void addExam(std::vector<CostItem>& items, const GoalProgress& goal, QDate asOf)
{
    const ExamAttempt* planned = goal.exam ? plannedOf(*goal.exam) : nullptr;
    if (planned && planned->fee) {
        items.push_back(itemOf(*planned));
        return;
    }
    if (goal.exam && (hasBoughtAttempt(*goal.exam, asOf) || (planned && isPaidBefore(*planned)))) {
        return;
    }
    CostItem item{.kind = CostKind::ExamFee, .about = goal.credential};
    if (goal.exam) {
        item.amount = feeRange(goal.exam->fees);
        item.day = goal.exam->nextSitting;
        item.rule = goal.exam->feeRule.value_or(RuleCitation());
    }
    items.push_back(item);
}

void fillFromRules(CostItem& dues, const Situation& situation)
{
    const auto published = dues.amount ? std::nullopt : publishedDues(dues.about, situation);
    if (published) {
        dues.amount = feeRange(published->value().fees);
        dues.rule = published->citation();
        dues.record.reset();
    }
}

/// The next due day that the user has not said to be paid already.
QDate nextUnpaid(const Membership& membership, const Situation& situation)
{
    QDate day = nextDueDate(membership.dueOn, situation.asOf());
    while (isSettled(duesStep(membership, day, situation), situation)) {
        day = nextDueDate(membership.dueOn, day.addDays(1));
    }
    return day;
}

void addMembershipDues(std::vector<CostItem>& items, const Overview& overview, const Situation& situation)
{
    QSet<QString> bodies;
    for (const Membership& each : situation.facts().of<Membership>()) {
        if (bodies.contains(each.body)) {
            continue;
        }
        bodies.insert(each.body);
        const Membership* latest = membershipOf(each.body, situation, situation.asOf());
        CostItem next = duesOf(latest ? *latest : each, {});
        next.day = nextUnpaid(latest ? *latest : each, situation);
        fillFromRules(next, situation);
        const auto late =
            std::ranges::find(overview.lateDues, each.body, [](const LateDues& one) { return one.membership.body; });
        if (late != overview.lateDues.end()) {
            CostItem owed = next;
            owed.day = late->due;
            const bool isWithFee = late->terms.freeUntil < situation.asOf();
            const Cents fee = situation.asOf() > late->terms.lateUntil ? late->terms.reinstatement : late->terms.fee;
            if (owed.amount && isWithFee) {
                owed.amount = CostRange{.low = owed.amount->low + fee, .high = owed.amount->high + fee};
                owed.rule = late->terms.rule;
            }
            items.push_back(owed);
        }
        items.push_back(next);
    }
    for (const GoalProgress& goal : overview.goals) {
        for (const Progress& requirement : goal.requirements) {
            const Need* need = isDone(requirement) ? nullptr : needOf(situation.rules(), requirement);
            const auto* asked = need ? std::get_if<MembershipNeed>(&need->what) : nullptr;
            if (asked && !bodies.contains(asked->body)) {
                bodies.insert(asked->body);
                CostItem dues{.kind = CostKind::Dues, .about = asked->body};
                fillFromRules(dues, situation);
                items.push_back(dues);
            }
        }
    }
}

}  // namespace

std::optional<CostRange> feeRange(const std::vector<Fee>& fees)
{
    std::optional<CostRange> range;
    for (const Fee& fee : fees) {
        if (fee.amount) {
            range = CostRange{.low = range ? std::min(range->low, *fee.amount) : *fee.amount,
                              .high = range ? std::max(range->high, *fee.amount) : *fee.amount};
        }
    }
    return range;
}

std::optional<InForce<StatementRule>> publishedDues(const QString& body, const Situation& situation)
{
    const QString id = body.toLower() + u".membership.dues"_s;
    for (const auto& statement : rulesOfBody<StatementRule>(situation.rules(), body, situation.asOf())) {
        if (statement.rule->id == id) {
            return statement;
        }
    }
    return std::nullopt;
}

CostSum sumOf(const std::vector<CostItem>& items, const std::optional<CostPart>& part)
{
    CostSum sum;
    for (const CostItem& item : items) {
        if (part && partOf(item.kind) != *part) {
            continue;
        }
        ++sum.items;
        if (!item.amount) {
            ++sum.notStated;
            continue;
        }
        const CostRange before = sum.amount.value_or(CostRange{});
        sum.amount = CostRange{.low = before.low + item.amount->low, .high = before.high + item.amount->high};
        sum.isEstimate = sum.isEstimate || item.isEstimate;
    }
    return sum;
}

RoadCosts roadCostsOf(const Overview& overview, const Situation& situation)
{
    RoadCosts costs;
    addProgrammes(costs.soFar, situation);
    addExamsSat(costs.soFar, situation);
    addPaid(costs.soFar, overview, situation);
    for (const GoalProgress& goal : overview.goals) {
        if (goal.stage == GoalStage::Preparing && !isExamPassed(goal)) {
            addExam(costs.toCome, goal, situation.asOf());
        }
    }
    addMembershipDues(costs.toCome, overview, situation);
    for (const RenewalFee& fee : overview.fees) {
        costs.toCome.push_back({.kind = CostKind::RenewalFee,
                                .about = fee.body,
                                .amount = exactly(fee.amount),
                                .day = fee.dueOn,
                                .rule = fee.rule});
    }
    return costs;
}

}  // namespace credence
