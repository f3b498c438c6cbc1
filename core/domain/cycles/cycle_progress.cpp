// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_progress.h"

#include <algorithm>

namespace credence {

Amount missingIn(const CycleProgress& cycle)
{
    int missing = missingOf(cycle.total).value;
    int ofSubjects = 0;
    for (const Progress& share : cycle.shares) {
        if (share.ofOneSubject) {
            ofSubjects += missingOf(share).value;
        } else {
            missing = std::max(missing, missingOf(share).value);
        }
    }
    return {.unit = AmountUnit::CeuHundredths, .value = std::max(missing, ofSubjects)};
}

const Progress* shareThatLacks(const CycleProgress& cycle)
{
    const int missing = missingIn(cycle).value;
    const auto sets = [missing](const Progress& share) { return missingOf(share).value == missing; };
    const auto found = std::ranges::find_if(cycle.shares, sets);
    return missing > missingOf(cycle.total).value && found != cycle.shares.end() ? &*found : nullptr;
}

ProgressState stateOf(const CycleProgress& cycle)
{
    ProgressState worst = cycle.total.state;
    for (const Progress& share : cycle.shares) {
        worst = std::max(worst, share.state);
    }
    return worst;
}

Amount missingIn(const MissedCycle& missed)
{
    const Amount missing = missingIn(missed.cycle);
    return missing.value > 0 ? missing : amountOf(missed.unsubmitted);
}

bool isMissedByEstimate(const MissedCycle& missed)
{
    const auto isOpenForSure = [](const Progress& part) { return !isDone(part) && !part.estimate; };
    return missed.unsubmitted == CeuHundredths{} && !isOpenForSure(missed.cycle.total) &&
           std::ranges::none_of(missed.cycle.shares, isOpenForSure);
}

bool isOutOfUse(const LapsedCredentials& lapsed)
{
    return lapsed.as != LapsedAs::NotRenewed;
}

CeuHundredths behindPace(const CycleProgress& cycle)
{
    const int behind = cycle.evenPace.value - cycle.total.done.value;
    return CeuHundredths{isDone(cycle.total) ? 0 : std::max(behind, 0)};
}

bool isBehindPace(const CycleProgress& cycle)
{
    return behindPace(cycle) > CeuHundredths{};
}

std::optional<int> evenPaceIn(const Progress& progress, const CycleProgress& cycle)
{
    if (cycle.total.needed.value <= 0) {
        return std::nullopt;
    }
    const qint64 scaled = qint64{progress.needed.value} * cycle.evenPace.value;
    return static_cast<int>(scaled / cycle.total.needed.value);
}

bool isBehindPace(const Progress& progress, const CycleProgress& cycle)
{
    const std::optional<int> pace = evenPaceIn(progress, cycle);
    return !isDone(progress) && pace && progress.done.value < *pace;
}

}  // namespace credence
