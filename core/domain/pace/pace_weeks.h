// SPDX-License-Identifier: GPL-3.0-or-later
/// The weeks from which a pace is taken.
#pragma once

#include <QDate>
#include <vector>

#include "domain/judgement/facts.h"
#include "domain/pace/days_away.h"

namespace credence {

/// Whole ISO weeks before the present one; the present week has not ended and would only slow the pace.
constexpr int kPaceWeeks = 12;
/// Where fewer of them are left without the weeks away, weeks before them stand in until there are so many.
constexpr int kFewestPaceWeeks = 4;
/// How many weeks before the present one may be looked at for that.
constexpr int kMostPaceWeeks = 52;

/// Sums by week, in any one unit. Weeks away (see DaysAway) do not lower a pace: of the last kPaceWeeks they are left
/// out, unless they brought more than the others on average.
class PaceWeeks {
public:
    PaceWeeks(QDate asOf, const DaysAway& away);

    /// The first day of the oldest week that may count.
    [[nodiscard]] QDate first() const { return mondayOfWeek(m_first); }
    /// Days outside of the weeks are left out.
    void add(QDate day, int amount);
    /// Oldest first, weeks without anything included.
    [[nodiscard]] std::vector<int> totals() const;

private:
    struct Week {
        bool away;
        int total = 0;
    };
    [[nodiscard]] QDate mondayOfWeek(int week) const { return m_oldest.addDays(qint64{week} * kDaysAWeek); }

    QDate m_oldest;             ///< Monday of the first of
    std::vector<Week> m_weeks;  ///< kMostPaceWeeks, by day
    int m_first;                ///< of those that may count
};

/// Minutes of study in the weeks before `asOf`.
std::vector<int> studyWeeks(const std::vector<DaySum>& days, QDate asOf, const DaysAway& away);

}  // namespace credence
