// SPDX-License-Identifier: GPL-3.0-or-later
/// Caps and minimums that a body sets on some CEU activities: by kind, subject, source, provider or domain, in a cycle
/// or in each of its years. Sources: ahima.renewal.self-review, ahima.renewal.taught.
#pragma once

#include <QString>
#include <vector>

#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/cycles/cycle_shares.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/situation.h"

namespace credence {

/// The cycle whose limits are judged.
struct LimitedCycle {
    const QString& body;
    const CyclePortion& portion;
    CeuHundredths required;  ///< in all
    bool estimate;           ///< of `required`
    const std::vector<Certification>& held;
};

/// Takes off what lies over the caps of the body, the latest activities first, and leaves it among what is not counted.
/// What one cap takes off an activity uses up no other.
/// A pro-rated first period has its caps in full. Gives what is not sure of the rest: where a cap is not known nothing
/// is taken off, and an activity whose kind is not said lies under no cap of a kind.
std::vector<CeuDoubt> applyCaps(CeuCount& count, const LimitedCycle& cycle, const Situation& situation);

/// The minimums of the body, in catalogue order, against what counts. Where each year has its own, a year takes no more
/// than it asks. Twelve months from the first day that are not over by the cycle's last day ask nothing; of a calendar
/// year that lies partly in the cycle that part is asked, by months begun: an estimate, as the whole is where years of
/// the cycle are bound and others are not.
std::vector<Progress> judgeMinimums(const CeuCount& count, const LimitedCycle& cycle, const Situation& situation);

}  // namespace credence
