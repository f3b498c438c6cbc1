// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview/overview.h"

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
    Overview overview{.asOf = situation.asOf(),
                      .goals = judgeGoals(situation),
                      .cycles = judgeCycles(situation),
                      .study = summarizeStudy(situation),
                      .deadlines = {},
                      .nextSteps = {}};
    overview.missedCycles = unsettled(missedCycles(overview.cycles, situation), situation);
    const JudgedParts judged{.goals = overview.goals, .cycles = overview.cycles, .missedCycles = overview.missedCycles};
    overview.deadlines = deadlinesOf(judged, situation);
    overview.nextSteps = nextStepsOf(judged, overview.deadlines, situation);
    return overview;
}

Overview judgeOverview(const RuleBook& rules, const Facts& facts, QDate asOf)
{
    return judgeOverview(situationOn(rules, facts, asOf));
}

}  // namespace credence
