// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/overdue.h"

#include <algorithm>
#include <utility>

#include "domain/cycles/cycle_dates.h"
#include "domain/cycles/ended_cycles.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/cycles/submission.h"
#include "domain/steps/delay_costs.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/steps/step_keys.h"

namespace credence {

namespace {

/// The latest day that `dayOf` gives for a step that was answered with Done or Not for me.
template <class DayOf>
std::optional<QDate> lastAnswered(const Situation& situation, DayOf dayOf)
{
    std::optional<QDate> last;
    for (const StepChoice& choice : situation.facts().of<StepChoice>()) {
        const std::optional<NextStep> step = choice.fate == StepFate::Snoozed ? std::nullopt : stepOfKey(choice.step);
        if (const std::optional<QDate> day = step ? dayOf(*step, choice.fate) : std::nullopt) {
            last = last ? std::max(*last, *day) : *day;
        }
    }
    return last;
}

/// The first due day of `membership` after the last one that was answered, if it has passed.
std::optional<QDate> openDuesSince(const Membership& membership, const Situation& situation)
{
    const auto paid = lastAnswered(situation, [&membership](const NextStep& step, StepFate) {
        return step.kind == NextStepKind::MeetDeadline && step.record == refTo(membership) ? step.dueOn : std::nullopt;
    });
    const QDate first = membership.dueOn;
    const QDate since = paid && *paid >= first ? nextDueDate(first, paid->addDays(1)) : first;
    return since < situation.asOf() ? std::optional(since) : std::nullopt;
}

/// The cycle before the first activity that `missed` ends with takes in `earlier`. What was lost first is lost: the
/// days and the way back are those of the earlier one.
void takeIn(MissedCycle& missed, MissedCycle earlier)
{
    missed.openSince = earlier.cycle.range.last();
    if (earlier.revocation) {
        missed.lapsed = std::move(earlier.lapsed);
        missed.wayBack = std::move(earlier.wayBack);
        missed.countsUntil = std::move(earlier.countsUntil);
        missed.revocation = std::move(earlier.revocation);
        missed.appealUntil = std::move(earlier.appealUntil);
        missed.extension = std::move(earlier.extension);
    }
}

/// Of the cycles before the first activity of a body the last is asked for by itself, and all before it as one: no day
/// that passes turns what was lost into something that can be saved, and no long career asks a dozen times.
std::vector<MissedCycle> withUnrecordedAsOne(std::vector<MissedCycle> missed)
{
    std::vector<MissedCycle> joined;
    for (MissedCycle& one : missed) {
        const auto unrecorded = std::ranges::count_if(joined, [&one](const MissedCycle& other) {
            return !other.isRecorded && other.cycle.body == one.cycle.body;
        });
        if (one.isRecorded || unrecorded < 2) {
            joined.push_back(std::move(one));
        } else {
            takeIn(joined.back(), std::move(one));
        }
    }
    return joined;
}

/// The last day of the latest cycle of which an answer says that its CEUs were submitted, or are not to be asked for.
std::optional<QDate> submittedThrough(const QString& body, const Situation& situation)
{
    return lastAnswered(situation, [&body](const NextStep& step, StepFate) -> std::optional<QDate> {
        if (step.subject != body) {
            return std::nullopt;
        }
        if (step.kind == NextStepKind::CatchUpCycle && step.days) {
            return step.days->last();
        }
        return step.kind == NextStepKind::SubmitCeus ? step.dueOn : std::nullopt;
    });
}

}  // namespace

std::optional<DuesTerms> duesTerms(const QString& body, QDate due, const Situation& situation)
{
    const auto inForce = firstOf(rulesOfBody<LateDuesRule>(situation.rules(), body, situation.asOf()));
    if (!inForce) {
        return std::nullopt;
    }
    const LateDuesRule& rule = inForce->value();
    const QDate freeUntil = due.addDays(rule.graceDays);
    return DuesTerms{.freeUntil = freeUntil,
                     .lateUntil = freeUntil.addDays(rule.moreDays),
                     .fee = rule.fee,
                     .reinstatement = rule.reinstatement,
                     .rule = inForce->citation()};
}

std::vector<LateDues> lateDues(const Situation& situation)
{
    const QDate asOf = situation.asOf();
    std::vector<LateDues> late;
    for (const Membership& membership : situation.facts().of<Membership>()) {
        const bool isLatest = membershipOf(membership.body, situation, asOf) == &membership;
        const std::optional<QDate> since = isLatest ? openDuesSince(membership, situation) : std::nullopt;
        const auto firstTerms = since ? duesTerms(membership.body, *since, situation) : std::nullopt;
        if (!firstTerms) {
            continue;
        }
        QDate due = nextDueDate(membership.dueOn, asOf);
        due = membership.dueOn.addYears(due.year() - membership.dueOn.year() - 1);
        late.push_back({.membership = membership,
                        .due = due,
                        .openSince = *since,
                        .terms = *duesTerms(membership.body, due, situation),
                        .offSince = firstTerms->lateUntil.addDays(1)});
    }
    return late;
}

NextStep duesStep(const Membership& membership, QDate due, const Situation& situation)
{
    const auto terms = duesTerms(membership.body, due, situation);
    return {.kind = NextStepKind::MeetDeadline,
            .record = refTo(membership),
            .subject = membership.body,
            .dueOn = due,
            .rule = terms ? terms->rule : RuleCitation{},
            .delay = terms ? std::optional(costOf(*terms, situation.asOf())) : std::nullopt};
}

NextStep duesStep(const LateDues& late, const Situation& situation)
{
    NextStep step = duesStep(late.membership, late.due, situation);
    if (late.openSince < late.due) {
        step.dueSince = late.openSince;
        step.delay = costOf(*duesTerms(late.membership.body, late.openSince, situation), situation.asOf());
    }
    return step;
}

NextStep catchUpStep(const MissedCycle& missed, QDate asOf)
{
    const std::optional<RuledDay> last = lastDayToSave(missed, asOf);
    const bool canAppeal = !last && missed.appealUntil && asOf <= missed.appealUntil->day;
    AfterMissed after{.lapsed = missed.lapsed,
                      .wayBack = missed.wayBack,
                      .isToSubmit = missingIn(missed.cycle).value <= 0,
                      .isToAppeal = canAppeal,
                      .isGone = isLost(missed, asOf)};
    std::optional<RuledDay> due = canAppeal ? missed.appealUntil : last;
    if (!due && missed.wayBack && missed.wayBack->until && asOf <= *missed.wayBack->until) {
        due = RuledDay{.day = *missed.wayBack->until, .rule = missed.wayBack->rule};
    }
    const Progress* share = shareThatLacks(missed.cycle);
    const RuleCitation lapse = missed.lapsed ? missed.lapsed->rule : RuleCitation{};
    return {.kind = NextStepKind::CatchUpCycle,
            .subject = missed.cycle.body,
            .amount = missingIn(missed),
            .dueOn = due ? std::optional(due->day) : std::nullopt,
            .days = missed.cycle.range,
            .rule = due ? due->rule : lapse,
            .delay = costOf(missed, asOf),
            .missed = std::move(after),
            .isEstimate = missed.cycle.total.estimate && missingIn(missed.cycle).value > 0,
            .share = share ? share->title : QString()};
}

NextStep submissionStep(const CycleProgress& cycle, CeuHundredths amount)
{
    return {.kind = NextStepKind::SubmitCeus,
            .subject = cycle.body,
            .amount = amountOf(amount),
            .dueOn = cycle.range.last(),
            .rule = cycle.total.rule};
}

NextStep feeStep(const RenewalFee& fee)
{
    return {.kind = NextStepKind::PayRenewalFee,
            .subject = fee.body,
            .dueOn = fee.dueOn,
            .days = fee.cycle,
            .rule = fee.rule,
            .delay = DelayCost{.what = fee.nextFee ? CostOfDelay::Money : CostOfDelay::Credential,
                               .from = fee.payableUntil.addDays(1),
                               .fee = fee.nextFee,
                               .rule = fee.rule},
            .fee = fee.amount};
}

std::optional<QDate> renewedThrough(const QString& body, const Situation& situation)
{
    return lastAnswered(situation, [&body](const NextStep& step, StepFate fate) {
        const bool isAsked = step.kind == NextStepKind::CatchUpCycle && step.subject == body && fate == StepFate::Done;
        return isAsked && step.days ? std::optional(step.days->last()) : std::nullopt;
    });
}

std::vector<MissedCycle> missedAsAnswered(const Situation& situation)
{
    std::vector<MissedCycle> missed =
        missedCycles(situation, [&situation](const QString& body) { return renewedThrough(body, situation); });
    std::erase_if(missed, [&situation](const MissedCycle& one) {
        return missingIn(one.cycle).value <= 0 && isSettled(submissionStep(one.cycle, one.unsubmitted), situation);
    });
    return missed;
}

std::vector<MissedCycle> unsettled(std::vector<MissedCycle> missed, const Situation& situation)
{
    QStringList letGo;  // bodies of which an unrecorded cycle was settled, and with it those before
    std::erase_if(missed, [&](const MissedCycle& one) {
        const bool isAnswered = isSettled(catchUpStep(one, situation.asOf()), situation);
        if (isAnswered && !one.isRecorded) {
            letGo << one.cycle.body;
        }
        return isAnswered || (!one.isRecorded && letGo.contains(one.cycle.body));
    });
    return withUnrecordedAsOne(std::move(missed));
}

std::vector<NextStep> lateSubmissions(const std::vector<MissedCycle>& missed, const Situation& situation)
{
    std::vector<NextStep> late;
    for (const HeldBody& held : heldBodies(situation)) {
        if (isGone(held.body, missed, situation.asOf())) {
            continue;
        }
        const std::optional<QDate> through = submittedThrough(held.body, situation);
        visitRecordedCycles(held, situation, [&](const CycleProgress& cycle) {
            if (through && cycle.range.last() <= *through) {
                return false;
            }
            const CeuHundredths open = cycle.submissionOpens ? CeuHundredths{} : unsubmittedOf(cycle, situation);
            if (open.value > 0) {
                late.push_back(submissionStep(cycle, open));
            }
            return open.value <= 0;
        });
    }
    return late;
}

std::vector<RenewalFee> openFees(const std::vector<CycleProgress>& running, const std::vector<MissedCycle>& missed,
                                 const Situation& situation)
{
    std::vector<RenewalFee> fees = renewalFees(running, situation);
    std::erase_if(fees, [&](const RenewalFee& fee) {
        const auto paidThrough = lastAnswered(situation, [&fee](const NextStep& step, StepFate) {
            const bool isAbout = step.kind == NextStepKind::PayRenewalFee || step.kind == NextStepKind::CatchUpCycle;
            return isAbout && step.subject == fee.body && step.days ? std::optional(step.days->last()) : std::nullopt;
        });
        const bool isPaid = paidThrough && fee.cycle.last() <= *paidThrough;
        return isPaid || isGone(fee.body, missed, situation.asOf());
    });
    return fees;
}

bool isGone(const QString& body, const std::vector<MissedCycle>& missed, QDate asOf)
{
    return std::ranges::any_of(missed, [&](const MissedCycle& one) {
        return one.cycle.body == body && isLost(one, asOf) && !isMissedByEstimate(one);
    });
}

Lapses lapsesOf(const std::vector<MissedCycle>& missed, const Situation& situation)
{
    Lapses lapses;
    for (const MissedCycle& one : missed) {
        if (one.lapsed && isOutOfUse(*one.lapsed)) {
            lapses.credentials.push_back(
                {.body = one.cycle.body, .since = {.day = one.lapsed->since, .isEstimate = isMissedByEstimate(one)}});
        }
    }
    for (const LateDues& late : lateDues(situation)) {
        if (late.offSince <= situation.asOf()) {
            const Lapse lapse{.body = late.membership.body, .since = {.day = late.offSince}};
            lapses.credentials.push_back(lapse);
            lapses.memberships.push_back(lapse);
        }
    }
    return lapses;
}

}  // namespace credence
