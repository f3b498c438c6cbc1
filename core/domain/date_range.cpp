// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_range.h"

#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

Result<DateRange> DateRange::make(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first) {
        return Error{.code = Error::Code::InvalidInput,
                     .subject = u"last"_s,
                     .detail = u"%1 to %2"_s.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate))};
    }
    return DateRange(first, last);
}

CalendarDays DateRange::days() const
{
    return {static_cast<int>(m_first.daysTo(m_last)) + 1};
}

std::optional<DateRange> DateRange::intersected(const DateRange& other) const
{
    return rangeOf(std::max(m_first, other.m_first), std::min(m_last, other.m_last));
}

std::vector<DateRange> unionOf(std::span<const DateRange> ranges)
{
    std::vector<DateRange> sorted(ranges.begin(), ranges.end());
    std::ranges::sort(sorted, {}, &DateRange::first);
    std::vector<DateRange> joined;
    for (const DateRange& range : sorted) {
        if (!joined.empty() && range.first() <= joined.back().last().addDays(1)) {
            const QDate last = std::max(joined.back().last(), range.last());
            joined.back() = *rangeOf(joined.back().first(), last);
        } else {
            joined.push_back(range);
        }
    }
    return joined;
}

CalendarDays coveredDays(std::span<const DateRange> ranges)
{
    CalendarDays total;
    for (const DateRange& range : unionOf(ranges)) {
        total += range.days();
    }
    return total;
}

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

std::optional<QDate> earlierOf(const std::optional<QDate>& a, const std::optional<QDate>& b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

}  // namespace credence
