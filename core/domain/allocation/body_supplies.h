// SPDX-License-Identifier: GPL-3.0-or-later
/// What the activities of one cycle have to give: what is free, and what is credited and stays so.
#pragma once

#include <vector>

#include "domain/allocation/allocate_ceus.h"
#include "domain/allocation/ceu_supply.h"

namespace credence {

struct BodySupplies {
    std::vector<CeuSupply> free;                 ///< each activity that may be credited, whole
    std::vector<const CeuActivity*> activities;  ///< of `free`, in the cycle
    std::vector<CeuHundredths> spentBefore;      ///< of `free`: what the cycle before took beside the supply
    std::vector<CeuSupply> kept;                 ///< the credits that stay; the body counts them wherever they are
    std::vector<ProposedCredit> credits;         ///< of `kept`, as the file has them
    std::vector<SpareCredit> spare;              ///< what the user credited to nobody in an activity whose credits stay
};

/// The minimums of CEUs by activity among the shares of `cycle`.
std::vector<const Progress*> minimumsOf(const CycleProgress& cycle, const RuleBook& rules);

/// Everything that counts in `cycle`. `monthIsFree`: CEUs of its last month may count in the next cycle.
BodySupplies suppliesOf(const CycleProgress& cycle, const Situation& situation, KeepCredits keep, bool monthIsFree);

}  // namespace credence
