// SPDX-License-Identifier: GPL-3.0-or-later
/// Next steps that are one thought, such as two letters of one clinic, put together.
#pragma once

#include <vector>

#include "domain/steps/next_step.h"

namespace credence {

/// Steps of one kind that are done together; never empty, the most urgent first. One step alone is a group of its own.
struct StepGroup {
    std::vector<NextStep> steps;
};

/// A group stands where its most urgent step stood; nothing is left out. Which kinds are grouped and by what says
/// `kStepKinds`.
std::vector<StepGroup> groupedSteps(const std::vector<NextStep>& steps);

/// Names the group from one day to the next while a step of its kind (and subject, where that tells groups apart) is
/// open: "ask_for_letter:Lakeside Clinic". Of a step of a kind that is not grouped: its key.
QString groupKeyOf(const NextStep& step);

}  // namespace credence
