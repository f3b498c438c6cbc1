// SPDX-License-Identifier: GPL-3.0-or-later
/// What the rules in use say of a draft.
#pragma once

#include <vector>

#include "domain/records/validate.h"
#include "services/workspace.h"

namespace credence {

/// Errors of an own value, a rule pack or the code of an own credential that the rules do not take; warnings for a CEU
/// activity that cannot move into the next cycle or is credited twice; errors for points that are newly found on a
/// document and that no rule asks of such a paper; nothing for other records.
/// `content`: the file that the draft names by its key, if it is not among the contents yet.
std::vector<Problem> ruleProblems(const AnyRecord& draft, const Workspace& workspace, const QByteArray& content = {});

}  // namespace credence
