// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/submission.h"

#include <algorithm>

namespace credence {

CeuHundredths submittedOf(const CycleProgress& cycle, const Situation& situation)
{
    // What was carried over the body has since the cycle before.
    CeuHundredths submitted = cycle.total.carriedOver ? cycle.total.carriedOver->amount : CeuHundredths{};
    for (const CountedItem& item : cycle.total.counted) {
        const auto activity =
            std::ranges::find(cycle.activities, item.record.id, [](const CeuActivity& each) { return each.id.value; });
        CeuHundredths reported;
        for (const CeuCredit& credit : activity->credits) {
            if (credit.state != CreditState::Allocated && situation.bodyOf(credit.credential) == cycle.body) {
                reported += credit.amount;
            }
        }
        submitted += std::min(reported, CeuHundredths{item.amount.value});
    }
    return submitted;
}

CeuHundredths unsubmittedOf(const CycleProgress& cycle, const Situation& situation)
{
    const int open = cycle.total.needed.value - submittedOf(cycle, situation).value;
    return {missingIn(cycle).value > 0 ? 0 : std::max(open, 0)};
}

}  // namespace credence
