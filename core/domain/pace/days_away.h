// SPDX-License-Identifier: GPL-3.0-or-later
/// The days on which the user is away, by the absences.
#pragma once

#include <QDate>
#include <vector>

#include "domain/date_range.h"
#include "domain/records/absence.h"

namespace credence {

constexpr int kDaysAWeek = 7;

/// Whether so many days away are most of a week.
constexpr bool isMostOfAWeek(int daysAway)
{
    return 2 * daysAway > kDaysAWeek;
}

class DaysAway {
public:
    DaysAway() = default;
    /// A day in several absences is away once; an absence whose days are no range is left out.
    explicit DaysAway(const std::vector<Absence>& absences);

    [[nodiscard]] bool on(QDate day) const;
    /// Days away from `first` to `last`, both included; none if `last` is before `first`.
    [[nodiscard]] int between(QDate first, QDate last) const;
    /// Days away of the seven from `first` on.
    [[nodiscard]] int inWeekFrom(QDate first) const { return between(first, first.addDays(kDaysAWeek - 1)); }
    /// Whether most of the seven days from `first` on are away.
    [[nodiscard]] bool isWeekAway(QDate first) const { return isMostOfAWeek(inWeekFrom(first)); }

private:
    std::vector<DateRange> m_ranges;  ///< apart from each other, by day
};

}  // namespace credence
