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

/// Weeks, none of them away, until 10, 50 and 90 of a hundred futures have reached it; nothing: not within the most.
struct WeeksTaken {
    std::optional<int> p10;
    std::optional<int> p50;
    std::optional<int> p90;
};

/// All futures live through a week before any lives through the next, each with a draw of its own, used or not: so what
/// a future draws does not hang on how long the others take, and more that is missing never takes less.
WeeksTaken weeksTaken(const std::vector<int>& weekly, int missing)
{
    std::mt19937 random(kSeed);
    std::vector<qint64> sums(kFutures);
    WeeksTaken taken;
    int reached = 0;
    for (int week = 1; week <= kMostWeeks && !taken.p90; ++week) {
        for (qint64& sum : sums) {
            // Not a std distribution: those may differ from one library to the next.
            const int drawn = weekly[random() % weekly.size()];
            reached += sum < missing && sum + drawn >= missing ? 1 : 0;
            sum += drawn;
        }
        const auto note = [&](std::optional<int>& weeks, int percent) {
            if (!weeks && reached >= kFutures * percent / 100) {
                weeks = week;
            }
        };
        note(taken.p10, 10);
        note(taken.p50, 50);
        note(taken.p90, 90);
    }
    return taken;
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
    const WeeksTaken weeks = weeksTaken(weekly, missing);
    const auto day = [&](const std::optional<int>& taken) {
        return taken ? dayAfter(*taken, asOf, away) : std::nullopt;
    };
    return {.p10 = day(weeks.p10), .p50 = day(weeks.p50), .p90 = day(weeks.p90)};
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
