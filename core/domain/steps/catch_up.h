// SPDX-License-Identifier: GPL-3.0-or-later
/// The step that asks to save a missed cycle.
#pragma once

#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"
#include "domain/steps/next_step.h"

namespace credence {

/// The step that asks to save `missed`; its days are those of the cycle.
NextStep catchUpStep(const MissedCycle& missed, QDate asOf);

/// Those of `missed` that the user's answer to their step (done, not for me) has not settled.
std::vector<MissedCycle> unsettled(std::vector<MissedCycle> missed, const Situation& situation);

}  // namespace credence
