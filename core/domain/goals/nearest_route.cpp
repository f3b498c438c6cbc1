// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/nearest_route.h"

#include <algorithm>

#include "domain/judgement/progress.h"

namespace credence {

const RouteProgress* nearestRoute(const std::vector<RouteProgress>& routes)
{
    if (routes.empty()) {
        return nullptr;
    }
    const auto quickest = std::ranges::find_if(routes, &RouteProgress::quickest);
    const auto openNeeds = [](const RouteProgress& route) {
        return std::ranges::count_if(route.needs, [](const Progress& need) { return !isDone(need); });
    };
    return quickest == routes.end() ? &*std::ranges::min_element(routes, {}, openNeeds) : &*quickest;
}

const Progress* longestNeed(const RouteProgress& route)
{
    const auto inDays =
        std::ranges::find_if(route.needs, [](const Progress& need) { return need.needed.unit == AmountUnit::Days; });
    if (inDays != route.needs.end()) {
        return &*inDays;
    }
    const auto open = std::ranges::find_if(route.needs, [](const Progress& need) { return !isDone(need); });
    return open != route.needs.end() ? &*open : route.needs.empty() ? nullptr : &route.needs.front();
}

}  // namespace credence
