// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_rotation.h"

#include <algorithm>
#include <set>

namespace credence {

namespace {

/// Marks the newest of each of the first `count` periods. `periodOf` gives the period's first day.
template <class PeriodOf>
void keepNewestOfEach(const std::vector<QDateTime>& newestFirst, int count, PeriodOf periodOf,
                      std::set<QDateTime>& kept)
{
    std::set<QDate> periods;
    for (const QDateTime& time : newestFirst) {
        if (static_cast<int>(periods.size()) == count) {
            return;
        }
        if (periods.insert(periodOf(time.date())).second) {
            kept.insert(time);
        }
    }
}

}  // namespace

std::vector<QDateTime> supersededBackups(std::vector<QDateTime> times, const BackupRotation& rotation)
{
    std::ranges::sort(times, std::ranges::greater());
    std::set<QDateTime> kept(times.begin(),
                             times.begin() + std::min<std::ptrdiff_t>(rotation.newest, std::ssize(times)));
    keepNewestOfEach(
        times, rotation.days, [](QDate day) { return day; }, kept);
    keepNewestOfEach(
        times, rotation.weeks, [](QDate day) { return day.addDays(1 - day.dayOfWeek()); }, kept);
    keepNewestOfEach(
        times, rotation.months, [](QDate day) { return QDate(day.year(), day.month(), 1); }, kept);
    std::erase_if(times, [&](const QDateTime& time) { return kept.contains(time); });
    std::ranges::reverse(times);
    return times;
}

}  // namespace credence
