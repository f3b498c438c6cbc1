// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/movable_ceus.h"

#include <algorithm>

#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

/// What one requirement of the ended cycle has beyond its need, and the activities that serve it.
struct Surplus {
    const Progress* progress;
    int left;

    explicit Surplus(const Progress& judged) : progress(&judged), left(judged.done.value - judged.needed.value) {}
    [[nodiscard]] int servedBy(const CountedItem& item) const
    {
        const auto same = std::ranges::find(progress->counted, item.record, &CountedItem::record);
        return same == progress->counted.end() ? 0 : same->amount.value;
    }
    [[nodiscard]] bool canSpare(const CountedItem& item) const { return left >= servedBy(item); }
};

std::vector<Surplus> surplusesOf(const CycleProgress& cycle)
{
    std::vector<Surplus> surpluses{Surplus(cycle.total)};
    for (const Progress& share : cycle.shares) {
        surpluses.emplace_back(share);
    }
    return surpluses;
}

/// The activity of the cycle that counted as `item`.
const CeuActivity& activityOf(const CountedItem& item, const CycleProgress& cycle)
{
    return *std::ranges::find(cycle.activities, CeuActivityId(item.record.id), &CeuActivity::id);
}

}  // namespace

bool isRenewalMonthFree(const CycleProgress& cycle, const Situation& situation)
{
    return binds(situation.rules(), cycle.body, CeuCondition::RenewalMonthEitherCycle,
                 {.cycleStart = cycle.range.first(), .activity = situation.asOf(), .asOf = situation.asOf()});
}

std::vector<CountedItem> movableInto(const CycleProgress& cycle, const Situation& situation)
{
    const std::optional<CycleProgress> before = cycle.firstPeriod ? std::nullopt : cycleBefore(cycle, situation);
    if (!before) {
        return {};
    }
    std::vector<Surplus> surpluses = surplusesOf(*before);
    const bool isDone = std::ranges::all_of(surpluses, [](const Surplus& surplus) { return surplus.left >= 0; });
    std::vector<CountedItem> candidates;
    std::ranges::copy_if(before->total.counted, std::back_inserter(candidates), [&](const CountedItem& item) {
        return isDone && item.amount.value > 0 &&
               mayMoveToNextCycle(situation.rules(), cycle.body, before->range, activityOf(item, *before));
    });
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [](const CountedItem& item) { return item.amount.value; });
    std::vector<CountedItem> movable;
    for (const CountedItem& item : candidates) {
        if (std::ranges::all_of(surpluses, [&item](const Surplus& surplus) { return surplus.canSpare(item); })) {
            std::ranges::for_each(surpluses, [&item](Surplus& surplus) { surplus.left -= surplus.servedBy(item); });
            movable.push_back(item);
        }
    }
    return movable;
}

}  // namespace credence
