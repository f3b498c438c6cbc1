// SPDX-License-Identifier: GPL-3.0-or-later
/// CEUs that were entered by the hour where their body counts whole ones.
#pragma once

#include <QString>
#include <vector>

#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// What `ceus`, entered as hours, are by the rule. Source: ahima.renewal.ceu-length.
CeuHundredths byLength(CeuHundredths ceus, const CeuLengthRule& rule);

/// The activities that count otherwise by the length of a CEU at `body`, each by the edition of its day. The
/// certificate decides: there is no doubt once it is in hand.
std::vector<CeuDoubt> lengthDoubts(const CeuCount& count, const QString& body, const Situation& situation);

}  // namespace credence
