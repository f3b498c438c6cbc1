// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/overdue.h"

#include "domain/cycles/cycle_dates.h"
#include "domain/cycles/ended_cycles.h"
#include "domain/steps/delay_costs.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/steps/step_keys.h"

namespace credence {

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
        const auto terms = isLatest ? duesTerms(membership.body, membership.dueOn, situation) : std::nullopt;
        const bool isLate = terms && membership.dueOn < asOf && asOf < membership.dueOn.addYears(1);
        if (isLate && !isSettled(duesStep(membership, membership.dueOn, situation), situation)) {
            late.push_back({.membership = &membership, .terms = *terms});
        }
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

NextStep catchUpStep(const MissedCycle& missed, QDate asOf)
{
    const std::optional<RuledDay> last = lastDayToSave(missed, asOf);
    const std::optional<RuledDay>& due = last ? last : missed.appealUntil;
    return {.kind = NextStepKind::CatchUpCycle,
            .subject = missed.cycle.body,
            .amount = missingIn(missed.cycle),
            .dueOn = due ? std::optional(due->day) : std::nullopt,
            .days = missed.cycle.range,
            .rule = due ? due->rule : RuleCitation{},
            .delay = costOf(missed, asOf)};
}

std::vector<MissedCycle> unsettled(std::vector<MissedCycle> missed, const Situation& situation)
{
    std::erase_if(missed, [&situation](const MissedCycle& one) {
        return isSettled(catchUpStep(one, situation.asOf()), situation);
    });
    return missed;
}

}  // namespace credence
