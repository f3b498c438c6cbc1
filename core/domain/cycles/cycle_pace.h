// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a cycle keeps an even pace.
#pragma once

#include <optional>

#include "domain/cycles/cycle_progress.h"

namespace credence {

/// What is missing to an even pace by the as-of date; 0 while the pace is kept, or all is there.
CeuHundredths behindPace(const CycleProgress& cycle);

bool isBehindPace(const CycleProgress& cycle);

/// Where an even pace stands in `progress` of the cycle: the same part of what it needs as of the total, rounded down;
/// a hundredth does not show. Nothing where the cycle asks nothing.
std::optional<int> evenPaceIn(const Progress& progress, const CycleProgress& cycle);

/// The same of one of its amounts.
bool isBehindPace(const Progress& progress, const CycleProgress& cycle);

}  // namespace credence
