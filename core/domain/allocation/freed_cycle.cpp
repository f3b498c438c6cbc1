// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/freed_cycle.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "domain/cycles/judge_cycle.h"

namespace credence {

namespace {

bool isInPart(const CeuActivity& activity, const std::vector<CeuCredit>& credits)
{
    CeuHundredths sum;
    for (const CeuCredit& credit : credits) {
        sum += credit.amount;
    }
    return sum.value > 0 && sum < activity.ceus;
}

/// The facts with those activities of `cycle` credited to nobody at its body; nothing where there are none.
std::optional<Facts> withoutParts(const CycleProgress& cycle, const Situation& situation, KeepCredits keep)
{
    std::optional<Facts> freed;
    for (const CeuActivity& activity : cycle.activities) {
        const std::vector<CeuCredit> credits = creditsAt(cycle.body, activity, situation);
        if (stay(credits, keep) || !isInPart(activity, credits)) {
            continue;
        }
        if (!freed) {
            freed = situation.facts();
        }
        std::vector<CeuActivity>& all = freed->of<CeuActivity>();
        std::erase_if(std::ranges::find(all, activity.id, &CeuActivity::id)->credits,
                      [&](const CeuCredit& credit) { return situation.bodyOf(credit.credential) == cycle.body; });
    }
    return freed;
}

/// Whether any activity counts less in `one` than in `other`.
bool countsLess(const CycleProgress& one, const CycleProgress& other)
{
    return std::ranges::any_of(other.total.counted, [&one](const CountedItem& item) {
        const auto same = std::ranges::find(one.total.counted, item.record, &CountedItem::record);
        return item.amount.value > 0 && (same == one.total.counted.end() || same->amount.value < item.amount.value);
    });
}

}  // namespace

std::vector<CeuCredit> creditsAt(const QString& body, const CeuActivity& activity, const Situation& situation)
{
    std::vector<CeuCredit> credits;
    std::ranges::copy_if(activity.credits, std::back_inserter(credits),
                         [&](const CeuCredit& credit) { return situation.bodyOf(credit.credential) == body; });
    return credits;
}

bool stay(const std::vector<CeuCredit>& credits, KeepCredits keep)
{
    return keep == KeepCredits::All ? !credits.empty() : std::ranges::any_of(credits, [](const CeuCredit& credit) {
        return credit.state != CreditState::Allocated;
    });
}

FreedCycle freed(const CycleProgress& cycle, const Situation& situation, KeepCredits keep)
{
    const std::optional<Facts> facts = withoutParts(cycle, situation, keep);
    if (!facts) {
        return {.cycle = cycle, .keep = keep};
    }
    std::vector<CycleProgress> judged = judgeCycles(situationOn(situation.rules(), *facts, situation.asOf()));
    const auto same = std::ranges::find(judged, cycle.body, &CycleProgress::body);
    return same == judged.end() || countsLess(*same, cycle) ? FreedCycle{.cycle = cycle, .keep = KeepCredits::All}
                                                            : FreedCycle{.cycle = std::move(*same), .keep = keep};
}

}  // namespace credence
