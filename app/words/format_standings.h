// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for where the user stands: what the rings show and what the command line lists.
#pragma once

#include <QString>

#include "domain/forecast/standings.h"

namespace credence::format {

struct StandingWords {
    QString title;
    QString detail;  ///< until when, at which pace, what is missing; a fact a line
    QString figure;  ///< in the ring
    QString unit;    ///< below the figure
    QString why;     ///< what counted, what did not, the rule and its source
};

StandingWords standing(const Standing& standing, const RuleBook& rules);

/// "total complete", "even so far" or "4.50 CEUs behind an even pace", with its mark.
QString pace(const CycleProgress& cycle);

/// This week's time, and what the whole weeks before brought on average.
QString weeksPace(const StudySummary& study);

}  // namespace credence::format
