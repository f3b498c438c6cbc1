// SPDX-License-Identifier: GPL-3.0-or-later
/// The blank answer to a need, from which its judgement starts.
#pragma once

#include "domain/judgement/amounts.h"
#include "domain/judgement/progress.h"

namespace credence {

/// The answer to `need` with nothing looked at yet.
inline Progress progressFor(const Need& need, const RuleCitation& rule, Amount done, Amount needed)
{
    return {.requirementId = need.id,
            .title = need.title,
            .rule = rule,
            .done = done,
            .needed = needed,
            .state = stateOf(done, needed)};
}

}  // namespace credence
