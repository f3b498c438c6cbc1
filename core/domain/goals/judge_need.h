// SPDX-License-Identifier: GPL-3.0-or-later
/// One need of a route or an eligibility, judged. Each kind of need has its judgeKind, beside others of its sort;
/// any-of and all-of are judged here.
#pragma once

#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// The answer to `need` on the situation's as-of date, on behalf of the rule that asks it.
Progress judge(const Need& need, const RuleCitation& rule, const Situation& situation);

}  // namespace credence
