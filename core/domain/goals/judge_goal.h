// SPDX-License-Identifier: GPL-3.0-or-later
/// Each goal, and each held apprentice credential that leads on, judged.
#pragma once

#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Goals by rank, then id; after them one for each held apprentice credential whose full form is neither held nor
/// wanted. Held: the credential is held in full. Apprentice: its apprentice form is held; the routes lead on, the
/// forecast is that of the quickest. Preparing: eligibility and exam, recommendations, study, and the forecast of the
/// study at the present pace. Late: not held after the day it was wanted by.
std::vector<GoalProgress> judgeGoals(const Situation& situation);

}  // namespace credence
