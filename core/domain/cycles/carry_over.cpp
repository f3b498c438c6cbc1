// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/carry_over.h"

#include <algorithm>

#include "domain/cycles/judge_cycle.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

CeuHundredths surplusOf(const CycleProgress& cycle)
{
    const Progress& total = cycle.total;
    const int carried = total.carriedOver ? total.carriedOver->amount.value : 0;
    const int earned = total.done.value - carried;
    return {std::clamp(total.done.value - total.needed.value, 0, earned)};
}

}  // namespace

std::optional<CarriedOver> carriedInto(const QString& body, const DateRange& range, const Situation& situation)
{
    const auto rule = firstOf(rulesOfCycle<CarryOverRule>(situation.rules(), body, range.first(), situation.asOf()));
    if (!rule || rule->value().atMost.value == 0) {
        return std::nullopt;
    }
    const std::optional<CycleProgress> before = cycleEndedBefore(body, range.first(), situation);
    if (!before || missingIn(*before).value > 0) {
        return std::nullopt;
    }
    const CeuHundredths surplus = surplusOf(*before);
    return surplus.value > 0 ? std::optional(CarriedOver{.amount = std::min(surplus, rule->value().atMost),
                                                         .surplus = surplus,
                                                         .cycleEnded = before->range.last(),
                                                         .rule = rule->citation()})
                             : std::nullopt;
}

}  // namespace credence
