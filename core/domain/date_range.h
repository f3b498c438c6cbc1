// SPDX-License-Identifier: GPL-3.0-or-later
/// Civil date ranges with both ends included, and the days a set of them covers.
#pragma once

#include <QDate>
#include <optional>
#include <span>
#include <vector>

#include "domain/result.h"
#include "domain/units.h"

namespace credence {

/// first <= last always holds; both days belong to the range.
class DateRange {
public:
    /// InvalidInput (subject "last") if either date is invalid or last is before first.
    static Result<DateRange> make(QDate first, QDate last);

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] CalendarDays days() const;
    [[nodiscard]] bool contains(QDate day) const { return m_first <= day && day <= m_last; }
    /// The common days of both, or nothing.
    [[nodiscard]] std::optional<DateRange> intersected(const DateRange& other) const;

    friend bool operator==(const DateRange&, const DateRange&) = default;

private:
    DateRange(QDate first, QDate last) : m_first(first), m_last(last) {}

    QDate m_first;
    QDate m_last;
};

/// The ranges sorted by first day with overlapping and adjacent ones joined.
std::vector<DateRange> unionOf(std::span<const DateRange> ranges);

/// Nothing if `last` is before `first` or either is invalid.
std::optional<DateRange> rangeOf(QDate first, QDate last);

/// Days covered by at least one of `ranges`; a day that several cover counts once.
CalendarDays coveredDays(std::span<const DateRange> ranges);
/// Days of `range` that lie in one of `parts`; a day in several counts once.
CalendarDays commonDays(const DateRange& range, std::span<const DateRange> parts);

/// The earlier of two days, or the only one; nothing if both are missing. The later one is their std::max.
std::optional<QDate> earlierOf(const std::optional<QDate>& a, const std::optional<QDate>& b);

/// Whether the day is known and not after `asOf`.
inline bool hasComeBy(const std::optional<QDate>& day, QDate asOf)
{
    return day && *day <= asOf;
}

/// The Monday of the ISO week of `day`.
QDate mondayOf(QDate day);

}  // namespace credence
