// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judged_needs.h"

#include <algorithm>

#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

void collect(std::vector<JudgedNeed>& found, const std::vector<Need>& needs, const std::vector<Progress>& judged)
{
    for (std::size_t i = 0; i < std::min(needs.size(), judged.size()); ++i) {
        if (const auto* any = std::get_if<AnyOfNeed>(&needs[i].what)) {
            collect(found, any->needs, judged[i].alternatives);
        } else if (const auto* all = std::get_if<AllOfNeed>(&needs[i].what)) {
            collect(found, all->needs, judged[i].parts);
        } else {
            found.push_back({.need = &needs[i], .progress = &judged[i]});
        }
    }
}

}  // namespace

std::vector<JudgedNeed> judgedNeeds(const RouteProgress& route, const Situation& situation)
{
    std::vector<JudgedNeed> found;
    if (const auto* rule = citedValue<RouteRule>(situation.rules(), route.rule)) {
        collect(found, rule->needs, route.needs);
    }
    return found;
}

}  // namespace credence
