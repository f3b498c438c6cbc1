// SPDX-License-Identifier: GPL-3.0-or-later
/// What only the rest of the search for work can tell of a draft.
#pragma once

#include <vector>

#include "domain/records/validate.h"
#include "services/workspace.h"

namespace credence {

/// Warnings of an application to an employer who was asked before or is left out, and of an employer who is there
/// already, perhaps spelled otherwise; an error for an interview in a time zone that there is not.
std::vector<Problem> jobProblems(const AnyRecord& draft, const Workspace& workspace);

}  // namespace credence
