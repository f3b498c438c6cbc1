// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview/overview.h"

#include <utility>

#include "domain/steps/overdue.h"
#include "domain/steps/deadlines.h"
#include "domain/cycles/ended_cycles.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/goals/judge_goal.h"
#include "domain/steps/next_steps.h"
#include "domain/study/study_summary.h"

namespace credence {

Overview judgeOverview(const Situation& situation)
{
    std::vector<MissedCycle> missed = missedAsAnswered(situation);
    const Situation judged = situation.withLapses(lapsesOf(missed, situation));
    Overview overview{.asOf = situation.asOf(),
                      .goals = judgeGoals(judged),
                      .cycles = judgeCycles(judged),
                      .study = summarizeStudy(judged),
                      .deadlines = {},
                      .nextSteps = {}};
    overview.missedCycles = unsettled(std::move(missed), judged);
    overview.fees = openFees(overview.cycles, overview.missedCycles, judged);
    overview.lateDues = lateDues(judged);
    overview.outside = activitiesOutside(overview.cycles, judged);
    const JudgedParts parts{.goals = overview.goals,
                            .cycles = overview.cycles,
                            .missedCycles = overview.missedCycles,
                            .fees = overview.fees,
                            .lateDues = overview.lateDues};
    overview.deadlines = deadlinesOf(parts, judged);
    overview.nextSteps = nextStepsOf(parts, overview.deadlines, judged);
    return overview;
}

Overview judgeOverview(const RuleBook& rules, const Facts& facts, QDate asOf)
{
    return judgeOverview(situationOn(rules, facts, asOf));
}

}  // namespace credence
