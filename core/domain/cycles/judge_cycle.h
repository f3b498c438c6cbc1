// SPDX-License-Identifier: GPL-3.0-or-later
/// Renewal: the cycle of each body that contains the as-of date, its total, its shares and its pace.
#pragma once

#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// One cycle for each body whose credentials are held on the as-of date, in catalogue order. A body without a cycle
/// rule or an amount in the book, or without the membership that sets its dates, has none.
/// The amount and the shares bind by the cycle's first day. In a first period that the rule pro-rates, and where a
/// credential joined after the cycle's first day, the needed amount is an estimate, unless the user's account at the
/// body gave it. Source: aapc M2, C1, C4; ahima A1-A6, A15.
std::vector<CycleProgress> judgeCycles(const Situation& situation);

/// A cycle as far as its days go.
struct RunningCycle {
    QString body;
    DateRange range;
};

/// The cycles that contain the as-of date, of each body whose credentials are held then; nothing is counted in them.
std::vector<RunningCycle> runningCycles(const Situation& situation);

/// The cycle of `body` that ended last before `day`, judged on its last day with the credentials held the day before
/// `day`. With a later `countUntil` (a grace) it is judged on the as-of date and takes CEUs up to that day. Nothing if
/// none ended since the credentials are held.
std::optional<CycleProgress> cycleEndedBefore(const QString& body, QDate day, const Situation& situation,
                                              QDate countUntil = QDate());

/// The one before `cycle`; nothing in the first period.
std::optional<CycleProgress> cycleBefore(const CycleProgress& cycle, const Situation& situation);

/// A body whose credentials are held without a break.
struct HeldBody {
    QString body;
    QDate since;
    QDate running;                  ///< first day of the cycle that runs; where none does the day after the as-of date
    std::vector<DateRange> cycles;  ///< up to the one that contains the as-of date, oldest first; empty: not known
};

/// Those whose cycles a rule sets, in catalogue order.
std::vector<HeldBody> heldBodies(const Situation& situation);

/// A body whose cycle has no dates yet, and the rule that says what they hang on.
struct WaitingCycle {
    QString body;
    CycleAnchor anchor;  ///< what the user has not said: her membership or her month of birth
    RuleCitation rule;
};

/// Bodies with a credential held whose cycle dates wait for what only the user can say.
std::vector<WaitingCycle> cyclesWithoutDates(const Situation& situation);

}  // namespace credence
