// SPDX-License-Identifier: GPL-3.0-or-later
/// The weeks from which a pace is taken.
#pragma once

#include <QDate>
#include <vector>

#include "domain/judgement/day_ranges.h"
#include "domain/judgement/facts.h"

namespace credence {

constexpr int kDaysAWeek = 7;
/// Whole ISO weeks before the present one; the present week has not ended and would only slow the pace.
constexpr int kPaceWeeks = 12;

/// Sums by week, in any one unit.
class PaceWeeks {
public:
    explicit PaceWeeks(QDate asOf) : m_first(mondayOf(asOf).addDays(-kPaceWeeks * kDaysAWeek)), m_totals(kPaceWeeks) {}

    [[nodiscard]] QDate first() const { return m_first; }
    /// Days outside of the weeks are left out.
    void add(QDate day, int amount)
    {
        const qint64 days = m_first.daysTo(day);
        if (days >= 0 && days < kPaceWeeks * kDaysAWeek) {
            m_totals[static_cast<std::size_t>(days / kDaysAWeek)] += amount;
        }
    }
    /// Oldest first, weeks without anything included.
    [[nodiscard]] const std::vector<int>& totals() const { return m_totals; }

private:
    QDate m_first;
    std::vector<int> m_totals;
};

/// Minutes of study in the weeks before `asOf`.
inline std::vector<int> studyWeeks(const std::vector<DaySum>& days, QDate asOf)
{
    PaceWeeks weeks(asOf);
    for (const DaySum& day : days) {
        weeks.add(day.day, day.study.value);
    }
    return weeks.totals();
}

}  // namespace credence
