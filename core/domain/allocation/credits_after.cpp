// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "domain/allocation/allocate_ceus.h"
#include "domain/judgement/progress.h"

namespace credence {

namespace {

/// Whether `allocation` names the activity with anything that is not kept as it is.
bool creditsAnew(const BodyAllocation& allocation, const RecordRef& activity)
{
    const bool isGiven = std::ranges::any_of(allocation.credits, [&activity](const ProposedCredit& credit) {
        return credit.activity == activity && credit.why != CreditWhy::Locked;
    });
    return isGiven || std::ranges::any_of(allocation.spare, [&activity](const SpareCredit& spare) {
               return spare.activity == activity && spare.why != SpareWhy::Locked;
           });
}

}  // namespace

std::vector<CeuCredit> creditsAfter(const CeuActivity& activity, const std::vector<BodyAllocation>& allocations,
                                    const Situation& situation)
{
    std::vector<CeuCredit> credits;
    std::ranges::copy_if(activity.credits, std::back_inserter(credits), [&](const CeuCredit& credit) {
        const auto allocation =
            std::ranges::find(allocations, situation.bodyOf(credit.credential), &BodyAllocation::body);
        return credit.state != CreditState::Allocated || allocation == allocations.end() ||
               !creditsAnew(*allocation, refTo(activity));
    });
    for (const BodyAllocation& allocation : allocations) {
        for (const ProposedCredit& proposed : allocation.credits) {
            if (proposed.activity == refTo(activity) && proposed.why != CreditWhy::Locked) {
                credits.push_back(
                    {.credential = proposed.credential, .amount = proposed.amount, .state = CreditState::Allocated});
            }
        }
    }
    return credits;
}

}  // namespace credence
