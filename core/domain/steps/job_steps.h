// SPDX-License-Identifier: GPL-3.0-or-later
/// What the search for work asks of the user, as next steps.
#pragma once

#include <optional>

#include "domain/job_search/duties.h"
#include "domain/judgement/situation.h"
#include "domain/steps/next_step.h"
#include "domain/steps/step_list.h"

namespace credence {

/// The step that a card asks for; nothing: it asks for none of which the user can do something.
std::optional<NextStep> stepOf(const JobCard& card, const Facts& facts);

/// Whether the user said of that step that it is done, not for her, or to be asked later.
bool isAnswered(const JobCard& card, const Situation& situation);

/// What Jobs counts: whom to answer, and what is late or due today; so that none stands there alone.
void addJobs(StepList& steps, const Situation& situation);

}  // namespace credence
