// SPDX-License-Identifier: GPL-3.0-or-later
/// A cycle as its CEUs can be credited: what may be credited anew is looked at as if it were credited to nobody.
#pragma once

#include "domain/allocation/allocate_ceus.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

struct FreedCycle {
    CycleProgress cycle;
    KeepCredits keep;
};

/// What `body` sees of the activity's credits.
std::vector<CeuCredit> creditsAt(const QString& body, const CeuActivity& activity, const Situation& situation);

/// Whether they stay. All credits at a body do if any of them was submitted, since accepting writes the activity's as a
/// whole.
bool stay(const std::vector<CeuCredit>& credits, KeepCredits keep);

/// `cycle` judged with each activity that is credited in part, and whose credits need not stay, counted whole: so much
/// of it there is to give, and so much of a cap it then takes. Where another activity would count less for that (under
/// a cap one pushes out the other), all credits stay.
FreedCycle freed(const CycleProgress& cycle, const Situation& situation, KeepCredits keep);

}  // namespace credence
