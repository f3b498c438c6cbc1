// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for a cycle that ended with something open, and for the days that its body's rules still give.
#pragma once

#include <vector>

#include "words/format_ruled.h"

namespace credence::format {

QString missedCycleTitle(const MissedCycle& missed);  ///< "AHIMA cycle that ended on 30 Jun 2026"
/// What it lacks as far as the records say, and what to do if the body knows more.
QString missedCycleNote(const MissedCycle& missed);

/// Grace, revocation, appeal and extension, as far as the rules know them.
std::vector<RuledLine> missedCycleLines(const MissedCycle& missed);

}  // namespace credence::format
