// SPDX-License-Identifier: GPL-3.0-or-later
/// The rule on whose behalf a need is judged, and the blank answer to start from.
#pragma once

#include <QString>

#include "domain/judgement/amounts.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

struct Asking {
    QString body;  ///< AAPC, AHIMA
    RuleCitation rule;
};

template <class V>
Asking askingOf(const InForce<V>& inForce)
{
    return {.body = inForce.rule->body, .rule = inForce.citation()};
}

/// The answer to `need` with nothing looked at yet.
inline Progress progressFor(const Need& need, const Asking& by, Amount done, Amount needed)
{
    return {.requirementId = need.id,
            .title = need.title,
            .rule = by.rule,
            .done = done,
            .needed = needed,
            .state = stateOf(done, needed)};
}

}  // namespace credence
