// SPDX-License-Identifier: GPL-3.0-or-later
/// When something will be reached if the weeks to come are like the last ones.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "domain/pace/days_away.h"

namespace credence {

/// Days by which 10, 50 and 90 of a hundred futures have reached it; nothing: not within twenty years.
struct DateSpread {
    std::optional<QDate> p10{};
    std::optional<QDate> p50{};
    std::optional<QDate> p90{};

    friend bool operator==(const DateSpread&, const DateSpread&) = default;
};

/// Sure to be reached on `day`.
inline DateSpread surely(const std::optional<QDate>& day)
{
    return {.p10 = day, .p50 = day, .p90 = day};
}

/// Draws weeks from `weekly` with replacement until they make `missing`, a thousand times with a fixed seed, so that
/// the same file always gives the same days. Days are counted in whole weeks from `asOf`, of which those away bring
/// nothing; `asOf` itself if nothing is missing, nothing if no week has anything.
DateSpread resampledDates(const std::vector<int>& weekly, int missing, QDate asOf, const DaysAway& away = {});

/// What each seven days not away must bring to make `missing` by `wantedBy`, rounded up; nothing if no such day comes
/// after `asOf`.
std::optional<int> neededPerWeek(int missing, QDate asOf, QDate wantedBy, const DaysAway& away = {});

}  // namespace credence
