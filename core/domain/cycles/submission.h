// SPDX-License-Identifier: GPL-3.0-or-later
/// What of a cycle's CEUs the body has, as far as the records say.
#pragma once

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// What the body has of the CEUs that count in the cycle, as far as their credits say. One CEU may stand under several
/// credentials of a body and is one still.
CeuHundredths submittedOf(const CycleProgress& cycle, const Situation& situation);

/// Of a cycle with all its CEUs what was not submitted; 0 where CEUs are missing.
CeuHundredths unsubmittedOf(const CycleProgress& cycle, const Situation& situation);

}  // namespace credence
