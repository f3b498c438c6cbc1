// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/date_spread.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace credence {

namespace {

constexpr int kFutures = 1000;
constexpr int kMostWeeks = 20 * 52;
constexpr unsigned kSeed = 20260101;

/// When so many weeks are over from `asOf` on, those away beside them.
std::optional<QDate> dayAfter(int weeks, QDate asOf, const DaysAway& away)
{
    QDate day = asOf;
    int all = 0;
    for (int present = 0; present < weeks && all <= kMostWeeks; ++all) {
        present += away.isWeekAway(day) ? 0 : 1;
        day = day.addDays(kDaysAWeek);
    }
    return all > kMostWeeks ? std::nullopt : std::optional(day);
}

}  // namespace

DateSpread resampledDates(const std::vector<int>& weekly, int missing, QDate asOf, const DaysAway& away)
{
    if (missing <= 0) {
        return surely(asOf);
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
        return dayAfter(weeks[static_cast<std::size_t>(kFutures * percent / 100 - 1)], asOf, away);
    };
    return {.p10 = at(10), .p50 = at(50), .p90 = at(90)};
}

std::optional<int> neededPerWeek(int missing, QDate asOf, QDate wantedBy, const DaysAway& away)
{
    const qint64 days = asOf.daysTo(wantedBy) - away.between(asOf.addDays(1), wantedBy);
    if (days <= 0) {
        return std::nullopt;
    }
    return static_cast<int>((qint64{std::max(missing, 0)} * kDaysAWeek + days - 1) / days);
}

}  // namespace credence
