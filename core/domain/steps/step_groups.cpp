// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_groups.h"

#include <algorithm>

#include "domain/steps/step_keys.h"

namespace credence {

QString groupKeyOf(const NextStep& step)
{
    switch (describe(step.kind).grouping) {
        case StepGrouping::None:
            return keyOf(step);
        case StepGrouping::OfKind:
            return nameOf(step.kind);
        case StepGrouping::OfSubject:
            return nameOf(step.kind) + u':' + step.subject;
    }
    Q_UNREACHABLE();
}

std::vector<StepGroup> groupedSteps(const std::vector<NextStep>& steps)
{
    std::vector<StepGroup> groups;
    for (const NextStep& step : steps) {
        const bool joins = describe(step.kind).grouping != StepGrouping::None;
        const QString key = groupKeyOf(step);
        const auto group = std::ranges::find_if(
            groups, [&](const StepGroup& each) { return joins && groupKeyOf(each.steps.front()) == key; });
        if (group == groups.end()) {
            groups.push_back({.steps = {step}});
        } else {
            group->steps.push_back(step);
        }
    }
    return groups;
}

}  // namespace credence
