// SPDX-License-Identifier: GPL-3.0-or-later
/// What is lost if a next step waits, and from when: by the rules on missed dues and cycles and by what holds up a
/// route.
#pragma once

#include <optional>

#include "domain/steps/overdue.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/goals/goal_progress.h"
#include "domain/steps/next_step.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Dues: the late fee after the free days; once those are past, membership and credentials, and what they cost back.
DelayCost costOf(const DuesTerms& terms, QDate asOf);

/// A cycle that is not finished on its last day: the credentials, under the rule that says when they are revoked; the
/// fee is that of an extension. Nothing where the body's rules set no day.
std::optional<DelayCost> costOfMissing(const CycleProgress& cycle, const Situation& situation);

/// A missed cycle: its credentials, after the last day that saves it; nothing once that is past.
std::optional<DelayCost> costOf(const MissedCycle& missed, QDate asOf);

/// A proof that is all that `route` still waits for once its other needs are complete: a day for each day of waiting.
/// Nothing for other needs.
std::optional<DelayCost> costOfWaiting(const Progress& need, const RouteProgress& route, QDate asOf);

}  // namespace credence
