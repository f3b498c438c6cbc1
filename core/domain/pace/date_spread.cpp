// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/date_spread.h"

#include <algorithm>
#include <numeric>
#include <random>

#include "domain/pace/pace_weeks.h"

namespace credence {

namespace {

constexpr int kFutures = 1000;
constexpr int kMostWeeks = 20 * 52;
constexpr unsigned kSeed = 20260101;

std::optional<QDate> dayOf(int weeks, QDate asOf)
{
    return weeks > kMostWeeks ? std::nullopt : std::optional(asOf.addDays(qint64{weeks} * kDaysAWeek));
}

}  // namespace

DateSpread resampledDates(const std::vector<int>& weekly, int missing, QDate asOf)
{
    if (missing <= 0) {
        return {.p10 = asOf, .p50 = asOf, .p90 = asOf};
    }
    if (std::accumulate(weekly.begin(), weekly.end(), qint64{0}) <= 0) {
        return {};
    }
    std::mt19937 random(kSeed);
    std::vector<int> weeks(kFutures);
    for (int& taken : weeks) {
        qint64 sum = 0;
        for (taken = 0; sum < missing && taken <= kMostWeeks; ++taken) {
            // Not a std distribution: those may differ from one library to the next.
            sum += weekly[random() % weekly.size()];
        }
    }
    std::ranges::sort(weeks);
    const auto at = [&](int percent) {
        return dayOf(weeks[static_cast<std::size_t>(kFutures * percent / 100 - 1)], asOf);
    };
    return {.p10 = at(10), .p50 = at(50), .p90 = at(90)};
}

std::optional<int> neededPerWeek(int missing, QDate asOf, QDate wantedBy)
{
    const qint64 days = asOf.daysTo(wantedBy);
    if (days <= 0) {
        return std::nullopt;
    }
    return static_cast<int>((qint64{std::max(missing, 0)} * kDaysAWeek + days - 1) / days);
}

}  // namespace credence
