// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a cycle keeps an even pace, in words; the amounts are the judgement's.
#pragma once

#include <QString>

#include "domain/cycles/cycle_progress.h"
#include "ui/theme/theme.h"

namespace credence {

struct PaceWords {
    QString text;  ///< with its mark
    Tone tone;
};

/// "total complete", "keeps an even pace" or "4.50 CEUs behind an even pace".
PaceWords paceWords(const CycleProgress& cycle);
/// True if less is counted than an even pace would have brought, and not all is there.
bool isBehindPace(const CycleProgress& cycle);

}  // namespace credence
