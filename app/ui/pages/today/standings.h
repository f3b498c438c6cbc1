// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the user stands, one short picture per goal and cycle and for this week's study: what the rings show.
/// Judges nothing; it picks from the overview.
#pragma once

#include <QString>
#include <vector>

#include "domain/overview/overview.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

namespace credence {

struct Standing {
    QString title;
    QString detail;  ///< until when, at which pace, what is missing
    QString figure;  ///< in the ring
    QString unit;    ///< below the figure
    int done;
    int needed;
    Tone tone;
    PageId page;  ///< that explains it
    QString why;  ///< what counted, what did not, the rule and its source
};

std::vector<Standing> standingsOf(const Overview& overview, const RuleBook& rules);

}  // namespace credence
