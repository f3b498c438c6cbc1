// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/days_away.h"

#include <algorithm>

#include "domain/date_range.h"

namespace credence {

DaysAway::DaysAway(const std::vector<Absence>& absences)
{
    std::vector<DateRange> ranges;
    for (const Absence& absence : absences) {
        if (const std::optional<DateRange> range = rangeOf(absence.firstDay, absence.lastDay)) {
            ranges.push_back(*range);
        }
    }
    m_ranges = unionOf(ranges);
}

bool DaysAway::on(QDate day) const
{
    return between(day, day) > 0;
}

int DaysAway::between(QDate first, QDate last) const
{
    int days = 0;
    const auto begun = std::ranges::lower_bound(m_ranges, first, {}, &DateRange::last);
    for (auto range = begun; range != m_ranges.end() && range->first() <= last; ++range) {
        days += static_cast<int>(std::max(first, range->first()).daysTo(std::min(last, range->last()))) + 1;
    }
    return days;
}

}  // namespace credence
