// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/foreseen.h"

#include <numeric>

namespace credence {

Forecast foreseen(Forecast forecast, const std::vector<int>& weeks, QDate from, const DaysAway& away)
{
    const int missing = forecast.missing.value;
    forecast.recent = {.unit = forecast.missing.unit, .value = std::accumulate(weeks.begin(), weeks.end(), 0)};
    forecast.weeks = static_cast<int>(weeks.size());
    forecast.dates = resampledDates(weeks, missing, from, away);
    if (const auto needed = forecast.wantedBy ? neededPerWeek(missing, from, *forecast.wantedBy, away) : std::nullopt) {
        forecast.neededPerWeek = Amount{.unit = forecast.missing.unit, .value = *needed};
    }
    return forecast;
}

}  // namespace credence
