// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/day_ranges.h"

namespace credence {

std::optional<DateRange> rangeOf(QDate first, QDate last)
{
    const Result<DateRange> range = DateRange::make(first, last);
    return range ? std::optional(range.value()) : std::nullopt;
}

CalendarDays commonDays(const DateRange& range, std::span<const DateRange> parts)
{
    std::vector<DateRange> common;
    for (const DateRange& part : parts) {
        if (const auto shared = range.intersected(part)) {
            common.push_back(*shared);
        }
    }
    return coveredDays(common);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

}  // namespace credence
