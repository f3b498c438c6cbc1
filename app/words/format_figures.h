// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for figures of an overview set beside those of another: what-if, own values, rule packs.
#pragma once

#include "domain/what_if/figures.h"
#include "words/format.h"

namespace credence::format {

/// "AHIMA cycle: Share in HIIM domains", "CPC: Two years of on-the-job coding", "CPC".
QString figureTitle(const StandingFigure& figure);
/// "14.75 of 36 CEUs · to 31 Mar 2027", "open", "9 Jun 2027".
QString figureWords(const StandingFigure& figure);
/// "AAPC cycle: 14.75 of 36 CEUs → 14.75 of 40 CEUs · to 31 Mar 2027"; "no longer asked" and "new" where it stands on
/// one side only.
QString figureChange(const FigureChange& change);

}  // namespace credence::format
