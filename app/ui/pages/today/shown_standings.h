// SPDX-License-Identifier: GPL-3.0-or-later
/// What the rings of Today show: where the user stands, in words and colour, and the page that explains it.
#pragma once

#include <vector>

#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "words/format_standings.h"

namespace credence {

struct ShownStanding {
    format::StandingWords words;
    int done;
    int needed;
    Tone tone;
    PageId page;    ///< that explains it
    QString place;  ///< on that page
};

std::vector<ShownStanding> shownStandings(const Overview& overview, const Outlook& outlook, const RuleBook& rules);

}  // namespace credence
