// SPDX-License-Identifier: GPL-3.0-or-later
/// CEUs that may count in the cycle after the one in whose last month they were earned.
#pragma once

#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Whether the body lets CEUs of the cycle's last month count in the next cycle.
bool isRenewalMonthFree(const CycleProgress& cycle, const Situation& situation);

/// Activities of the renewal month of the cycle before `cycle` that may count in `cycle` instead, the largest first:
/// without all of them the total and every share of the cycle before are still done. Nothing in a first period.
std::vector<CountedItem> movableInto(const CycleProgress& cycle, const Situation& situation);

}  // namespace credence
