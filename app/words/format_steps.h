// SPDX-License-Identifier: GPL-3.0-or-later
/// What a next step opens, with the words of what it would add. The words of the step itself are in format.h.
#pragma once

#include <vector>

#include "domain/steps/step_groups.h"
#include "services/drafts.h"

namespace credence::format {

/// As draftFor, and a new document has a title that says what it is about: the same in the window and on the command
/// line.
StepDraft stepDraft(const NextStep& step, const Workspace& workspace);

/// "the letters", "14.75 CEUs": what is next, where there is room for no title.
QString nextStepBriefly(const NextStep& step, const RuleBook& rules);

/// "Ask Lakeside Clinic for 2 verification letters"; of one step its own title.
QString stepGroupTitle(const StepGroup& group);
/// What tells the steps of a group apart: their days or subjects, at most three by name; of one step its own detail.
QString stepGroupDetail(const StepGroup& group);

/// A new letter with the title that a step that asks for it would give it; any other record as it is.
AnyRecord titled(AnyRecord record, const std::vector<Placement>& placements);

/// What the button of an act says.
QString requirementAct(RequirementAct act);

}  // namespace credence::format
