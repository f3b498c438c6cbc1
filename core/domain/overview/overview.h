// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the user stands on one date: every goal with its routes, every renewal cycle, study, deadlines, next steps.
#pragma once

#include <QDate>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/cycles/outside_cycles.h"
#include "domain/cycles/renewal_fees.h"
#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"
#include "domain/steps/deadlines.h"
#include "domain/steps/next_step.h"
#include "domain/steps/overdue.h"
#include "domain/study/study_summary.h"

namespace credence {

struct Overview {
    QDate asOf;
    std::vector<GoalProgress> goals;
    std::vector<CycleProgress> cycles;
    std::vector<MissedCycle> missedCycles{};  ///< those that no answer settled
    std::vector<RenewalFee> fees{};           ///< those that no answer says were paid
    std::vector<LateDues> lateDues{};         ///< of memberships, open until they are paid
    std::vector<OutsideActivity> outside{};   ///< what none of `cycles`, or not all of them, look at
    StudySummary study;
    std::vector<DeadlineItem> deadlines;  ///< by day, late ones first
    std::vector<NextStep> nextSteps;
};

/// Judges everything on the as-of date. Pure: same input, same output.
Overview judgeOverview(const Situation& situation);
/// The same from records in any order.
Overview judgeOverview(const RuleBook& rules, const Facts& facts, QDate asOf);

}  // namespace credence
