// SPDX-License-Identifier: GPL-3.0-or-later
/// The weeks of CEUs from which the pace of a cycle is taken.
#pragma once

#include <optional>
#include <vector>

#include "domain/overview/overview.h"
#include "domain/judgement/situation.h"
#include "domain/pace/days_away.h"

namespace credence {

/// The CEUs of the weeks before `present` was judged (see PaceWeeks), for the requirements of one cycle. A cycle that
/// is still to come goes on at the pace of the one that runs, and one younger than twelve weeks at that of the one
/// before it: the weeks do not begin anew with a cycle.
class CeuPace {
public:
    /// `cycle` was judged on `situation`; all of them outlive the pace.
    CeuPace(const CycleProgress& cycle, const Situation& situation, const Overview& present);

    /// By week, oldest first, of what serves `requirement`, the cycle's total or one of its shares.
    [[nodiscard]] std::vector<int> weeksOf(const Progress& requirement) const;

private:
    [[nodiscard]] std::vector<CountedItem> servingIn(const CycleProgress& cycle, const Progress& requirement) const;

    const CycleProgress& m_cycle;
    const Situation& m_situation;
    QDate m_asOf;
    const DaysAway& m_away;
    const CycleProgress* m_running = nullptr;  ///< of the same body on the present day; null: none
    std::optional<CycleProgress> m_before{};
};

}  // namespace credence
