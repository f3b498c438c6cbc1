// SPDX-License-Identifier: GPL-3.0-or-later
/// What one more credential asks for ever: CEUs and dues, a year, by the rules in force.
#pragma once

#include "domain/career/figures.h"
#include "domain/judgement/situation.h"

namespace credence {

/// CEUs a year more once `credential` is held beside what is held now. Nothing stated where the rules of its body name
/// no amount or no cycle.
LedgerFigure<CeuHundredths> ceusMoreAYear(const QString& credential, const Situation& situation);

/// Dues and renewal fees a year more, rounded up to a cent: the body's fee for a further credential, or for the first;
/// its membership where the exam asks for one that is not there. Nothing stated where no rule names either.
LedgerFigure<Cents> duesMoreAYear(const QString& credential, const Situation& situation);

}  // namespace credence
