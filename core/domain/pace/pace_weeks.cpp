// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/pace_weeks.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "domain/judgement/day_ranges.h"

namespace credence {

PaceWeeks::PaceWeeks(QDate asOf, const DaysAway& away)
{
    const QDate present = mondayOf(asOf);
    for (int back = kMostPaceWeeks; back > 0; --back) {
        const QDate monday = present.addDays(-qint64{back} * kDaysAWeek);
        m_weeks.push_back({.monday = monday, .away = away.isWeekAway(monday)});
    }
    const auto last = m_weeks.end() - kPaceWeeks;
    int counting = static_cast<int>(std::count_if(last, m_weeks.end(), [](const Week& week) { return !week.away; }));
    m_first = last;
    for (auto week = last; week != m_weeks.begin() && counting < kFewestPaceWeeks;) {
        --week;
        counting += week->away ? 0 : 1;
        m_first = week->away ? m_first : week;
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
    const auto last = m_weeks.end() - kPaceWeeks;
    const auto present = [](const Week& week) { return !week.away; };
    const auto sumOf = [](const std::vector<int>& weeks) {
        return std::accumulate(weeks.begin(), weeks.end(), qint64{0});
    };
    std::vector<int> all;
    std::transform(last, m_weeks.end(), std::back_inserter(all), [](const Week& week) { return week.total; });
    qint64 sum = 0;
    std::for_each(last, m_weeks.end(), [&sum](const Week& week) { sum += week.away ? 0 : week.total; });
    const qint64 counting = std::count_if(last, m_weeks.end(), present);
    std::vector<int> kept;
    for (auto week = last; week != m_weeks.end(); ++week) {
        if (!week->away || (counting == 0 ? week->total > 0 : week->total * counting > sum)) {
            kept.push_back(week->total);
        }
    }
    for (auto week = last; week != m_first && kept.size() < kFewestPaceWeeks;) {
        --week;
        if (!week->away) {
            kept.insert(kept.begin(), week->total);
        }
    }
    // Weeks before a leave may have brought less than those in it.
    const bool isLess = sumOf(kept) * static_cast<qint64>(all.size()) < sumOf(all) * static_cast<qint64>(kept.size());
    return kept.empty() || isLess ? all : kept;
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
