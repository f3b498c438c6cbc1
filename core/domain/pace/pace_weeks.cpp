// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/pace_weeks.h"

#include <algorithm>

#include "domain/judgement/day_ranges.h"

namespace credence {

PaceWeeks::PaceWeeks(QDate asOf, const DaysAway& away)
{
    const QDate present = mondayOf(asOf);
    int counting = 0;
    for (int back = 1; back <= kPaceWeeks || (counting < kFewestPaceWeeks && back <= kMostPaceWeeks); ++back) {
        const Week week{.monday = present.addDays(-qint64{back} * kDaysAWeek),
                        .away = away.isWeekAway(present.addDays(-qint64{back} * kDaysAWeek))};
        counting += week.away ? 0 : 1;
        if (!week.away || back <= kPaceWeeks) {
            m_weeks.insert(m_weeks.begin(), week);
        }
    }
}

void PaceWeeks::add(QDate day, int amount)
{
    const auto week = std::ranges::find(m_weeks, mondayOf(day), &Week::monday);
    if (week != m_weeks.end()) {
        week->total += amount;
    }
}

std::vector<int> PaceWeeks::totals() const
{
    qint64 sum = 0;
    qint64 counting = 0;
    for (const Week& week : m_weeks) {
        sum += week.away ? 0 : week.total;
        counting += week.away ? 0 : 1;
    }
    std::vector<int> totals;
    for (const Week& week : m_weeks) {
        // Where a whole year is away, there is no average, and all weeks count.
        if (!week.away || counting == 0 || week.total * counting > sum) {
            totals.push_back(week.total);
        }
    }
    return totals;
}

std::vector<int> studyWeeks(const std::vector<DaySum>& days, QDate asOf, const DaysAway& away)
{
    PaceWeeks weeks(asOf, away);
    for (const DaySum& day : days) {
        weeks.add(day.day, day.study.value);
    }
    return weeks.totals();
}

}  // namespace credence
