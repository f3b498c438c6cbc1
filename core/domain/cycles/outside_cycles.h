// SPDX-License-Identifier: GPL-3.0-or-later
/// The CEU activities that no running cycle looks at, and why not. Counts nothing.
#pragma once

#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Why a body gives nothing for an activity. Empty `body`: no body comes into question yet.
struct BodyReason {
    QString body;
    NotCountedItem item;
};

struct OutsideActivity {
    CeuActivity activity;
    std::vector<BodyReason> why;  ///< never empty; by body in catalogue order
    bool heldElsewhere = false;   ///< the running cycle of another body looks at it
};

/// Each activity that not all of `cycles`, those that run on the as-of date, look at; by day, then id. A body gives a
/// reason if a credential of it is held, or was; where none ever was, one reason stands for all bodies.
/// Source of the days: the cycles' own rules; aapc.renewal.after-certification.
std::vector<OutsideActivity> activitiesOutside(const std::vector<CycleProgress>& cycles, const Situation& situation);

/// Whether it belongs to a cycle that has ended, or to one that runs: it is not lost.
bool belongsToACycle(const OutsideActivity& outside);

}  // namespace credence
