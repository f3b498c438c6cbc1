// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/renewal_fees.h"

#include <algorithm>

#include "domain/cycles/judge_cycle.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

bool isMember(const QString& body, const Situation& situation)
{
    const auto isOfIt = [&body](const Membership& membership) { return membership.body == body; };
    return std::ranges::any_of(situation.facts().of<Membership>(), isOfIt) && !situation.membershipOffSince(body);
}

Cents baseOf(const RenewalFeeRule& rule, const CycleProgress& cycle, const Situation& situation)
{
    const bool asMember = rule.memberFirst && isMember(cycle.body, situation);
    const int further = std::max(static_cast<int>(cycle.credentials.size()) - 1, 0);
    return {(asMember ? *rule.memberFirst : rule.first).value + rule.further.value * further};
}

std::optional<RenewalFee> feeOf(const CycleProgress& cycle, const Situation& situation)
{
    const auto rule =
        firstOf(rulesOfCycle<RenewalFeeRule>(situation.rules(), cycle.body, cycle.range.first(), situation.asOf()));
    if (!rule) {
        return std::nullopt;
    }
    const QDate due = cycle.range.last().addDays(-rule->value().daysBefore);
    RenewalFee fee{.body = cycle.body,
                   .cycle = cycle.range,
                   .isEarned = missingIn(cycle).value <= 0,
                   .dueOn = due,
                   .amount = baseOf(rule->value(), cycle, situation),
                   .payableUntil = due,
                   .rule = rule->citation()};
    for (const RenewalFeeRule::LateStep& step : rule->value().late) {
        if (situation.asOf() <= fee.payableUntil) {
            fee.nextFee = step.fee;
            break;
        }
        fee.amount = baseOf(rule->value(), cycle, situation) + step.fee;
        fee.payableUntil = due.addDays(step.days);
    }
    return fee;
}

}  // namespace

std::vector<RenewalFee> renewalFees(const std::vector<CycleProgress>& running, const Situation& situation)
{
    std::vector<RenewalFee> fees;
    const auto add = [&](const CycleProgress& cycle) {
        if (auto fee = feeOf(cycle, situation)) {
            fees.push_back(std::move(*fee));
        }
    };
    for (const HeldBody& held : heldBodies(situation)) {
        if (rulesOfBody<RenewalFeeRule>(situation.rules(), held.body, situation.asOf()).empty()) {
            continue;
        }
        if (const auto ended = cycleEndedBefore(held.body, held.running, situation)) {
            add(*ended);
        }
    }
    std::ranges::for_each(running, add);
    return fees;
}

}  // namespace credence
