// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/catch_up.h"

#include "domain/cycles/ended_cycles.h"
#include "domain/steps/delay_costs.h"
#include "domain/steps/step_keys.h"

namespace credence {

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
