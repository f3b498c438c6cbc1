// SPDX-License-Identifier: GPL-3.0-or-later
/// Next steps that are one thought, such as two letters of one clinic, put together; and which kinds are, with their
/// words.
#pragma once

#include <vector>

#include "domain/steps/next_step.h"

namespace credence {

/// Steps of one kind that are done together; never empty, the most urgent first. One step alone is a group of its own.
struct StepGroup {
    std::vector<NextStep> steps;
};

/// What tells the steps of a group apart.
enum class StepsToldBy {
    Subject,  ///< all of the kind are one group
    Days,     ///< those of the kind about one subject are
};

/// A kind of step of which several are said once.
struct GroupedKind {
    NextStepKind kind;
    StepsToldBy toldBy;
    const char* title;  ///< of how many (%Ln), with {subject} as its one place; as the texts of kStepKinds
};

/// Null for a kind whose steps stand alone.
const GroupedKind* groupedKind(NextStepKind kind);

/// A group stands where its most urgent step stood; nothing is left out.
std::vector<StepGroup> groupedSteps(const std::vector<NextStep>& steps);

/// Names the group from one day to the next while a step of its kind (and subject, where that tells groups apart) is
/// open: "ask_for_letter:Lakeside Clinic". Of a step that stands alone: its key.
QString groupKeyOf(const NextStep& step);

}  // namespace credence
