// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/delay_costs.h"

#include <algorithm>

#include "domain/cycles/ended_cycles.h"

namespace credence {

namespace {

DelayCost lossOfCredentials(QDate lastDay, const RuleCitation& rule, const std::optional<ExtensionOffer>& extension)
{
    return {.what = CostOfDelay::Credential,
            .from = lastDay.addDays(1),
            .fee = extension ? std::optional(extension->terms.fee) : std::nullopt,
            .basis = extension ? extension->terms.basis : FeeBasis::NotSaid,
            .rule = rule};
}

}  // namespace

DelayCost costOf(const DuesTerms& terms, QDate asOf)
{
    const bool isFree = asOf <= terms.freeUntil;
    return {.what = isFree ? CostOfDelay::Money : CostOfDelay::Credential,
            .from = (isFree ? terms.freeUntil : terms.lateUntil).addDays(1),
            .fee = isFree ? terms.fee : terms.reinstatement,
            .rule = terms.rule};
}

std::optional<DelayCost> costOfMissing(const CycleProgress& cycle, const Situation& situation)
{
    const auto revoked = revocationAfter(cycle, situation);
    return revoked ? std::optional(lossOfCredentials(cycle.range.last(), revoked->rule,
                                                     extensionOf(cycle.body, cycle.range, situation)))
                   : std::nullopt;
}

std::optional<DelayCost> costOf(const MissedCycle& missed, QDate asOf)
{
    const std::optional<RuledDay> last = lastDayToSave(missed, asOf);
    return last ? std::optional(lossOfCredentials(last->day, last->rule, missed.extension)) : std::nullopt;
}

std::optional<DelayCost> costOfWaiting(const Progress& need, const RouteProgress& route, QDate asOf)
{
    if (route.blockingNeed != need.requirementId || !route.completeOn) {
        return std::nullopt;
    }
    return DelayCost{.what = CostOfDelay::Days, .from = std::max(asOf, *route.completeOn), .rule = need.rule};
}

}  // namespace credence
