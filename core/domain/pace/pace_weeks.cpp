// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/pace_weeks.h"

#include <numeric>

#include "domain/date_range.h"

namespace credence {

namespace {

qint64 sumOf(const std::vector<int>& weeks)
{
    return std::accumulate(weeks.begin(), weeks.end(), qint64{0});
}

/// Exact: sums and counts are whole numbers.
bool isLessOnAverage(const std::vector<int>& weeks, const std::vector<int>& others)
{
    return sumOf(weeks) * static_cast<qint64>(others.size()) < sumOf(others) * static_cast<qint64>(weeks.size());
}

}  // namespace

PaceWeeks::PaceWeeks(QDate asOf, const DaysAway& away)
    : m_oldest(mondayOf(asOf).addDays(-qint64{kMostPaceWeeks} * kDaysAWeek)), m_first(kMostPaceWeeks - kPaceWeeks)
{
    int present = 0;
    for (int week = 0; week < kMostPaceWeeks; ++week) {
        const bool isAway = away.isWeekAway(mondayOfWeek(week));
        m_weeks.push_back({.away = isAway});
        present += week >= m_first && !isAway ? 1 : 0;
    }
    for (int week = m_first - 1; week >= 0 && present < kFewestPaceWeeks; --week) {
        if (!m_weeks[week].away) {
            m_first = week;
            ++present;
        }
    }
}

void PaceWeeks::add(QDate day, int amount)
{
    const qint64 days = m_oldest.daysTo(day);
    if (days >= 0 && days < qint64{kMostPaceWeeks} * kDaysAWeek) {
        m_weeks[days / kDaysAWeek].total += amount;
    }
}

std::vector<int> PaceWeeks::totals() const
{
    std::vector<int> all;
    std::vector<int> present;
    const auto last = m_weeks.end() - kPaceWeeks;
    for (auto week = last; week != m_weeks.end(); ++week) {
        all.push_back(week->total);
        if (!week->away) {
            present.push_back(week->total);
        }
    }
    std::vector<int> kept;
    for (auto week = last; week != m_weeks.end(); ++week) {
        const bool hasMore = present.empty() ? week->total > 0 : isLessOnAverage(present, {week->total});
        if (!week->away || hasMore) {
            kept.push_back(week->total);
        }
    }
    for (auto week = last; week != m_weeks.begin() + m_first && kept.size() < kFewestPaceWeeks;) {
        --week;
        if (!week->away) {
            kept.insert(kept.begin(), week->total);
        }
    }
    // Weeks before a leave may have brought less than those in it.
    return kept.empty() || isLessOnAverage(kept, all) ? all : kept;
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
