// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/overview.h"

#include "domain/judgement/deadlines.h"
#include "domain/judgement/ended_cycles.h"
#include "domain/judgement/judge_cycle.h"
#include "domain/judgement/judge_goal.h"
#include "domain/judgement/next_steps.h"
#include "domain/judgement/situation.h"
#include "domain/judgement/study_summary.h"

namespace credence {

Overview judgeOverview(const RuleBook& rules, const Facts& facts, QDate asOf)
{
    const Situation situation = situationOn(rules, facts, asOf);
    Overview overview{.asOf = asOf,
                      .goals = judgeGoals(situation),
                      .cycles = judgeCycles(situation),
                      .study = summarizeStudy(situation),
                      .deadlines = {},
                      .nextSteps = {}};
    overview.missedCycles = missedCycles(overview.cycles, situation);
    overview.deadlines = deadlinesOf(overview, situation);
    overview.nextSteps = nextStepsOf(overview, situation);
    return overview;
}

}  // namespace credence
