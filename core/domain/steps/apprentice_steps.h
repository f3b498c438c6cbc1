// SPDX-License-Identifier: GPL-3.0-or-later
/// What someone with an apprentice credential can do next to have the A taken off.
#pragma once

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"
#include "domain/steps/step_list.h"

namespace credence {

/// Steps of the quickest route: letters, proof, then asking the body. Where no route ends as things are, those of the
/// one that asks least, with what it waits for. A route at its end with every proof makes all further proof needless.
void addApprenticeSteps(StepList& steps, const GoalProgress& goal, const Situation& situation);

}  // namespace credence
