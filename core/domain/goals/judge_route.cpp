// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_route.h"

#include <algorithm>

#include "domain/judgement/progress.h"
#include "domain/goals/judge_need.h"
#include "domain/goals/letters_ahead.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

ProgressState stateOfAll(const std::vector<Progress>& needs)
{
    if (std::ranges::all_of(needs, isDone)) {
        return ProgressState::Done;
    }
    return std::ranges::any_of(needs, isBegun) ? ProgressState::Partly : ProgressState::Open;
}

/// Sets completeOn and blockingNeed. `asked` and `route.needs` are parallel.
void foresee(RouteProgress& route, const std::vector<Need>& asked, QDate asOf)
{
    std::optional<QDate> last;
    const Progress* missingLetter = nullptr;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Progress& progress = route.needs.at(i);
        if (isDone(progress) || progress.completeOn) {
            const QDate day = progress.completeOn.value_or(asOf);
            last = progress.completeOn ? std::max(last.value_or(day), day) : last;
        } else if (!std::holds_alternative<LetterNeed>(asked.at(i).what)) {
            route.blockingNeed = progress.requirementId;
            return;
        } else if (!missingLetter) {
            missingLetter = &progress;
        }
    }
    if (missingLetter) {
        route.blockingNeed = missingLetter->requirementId;
    }
    route.completeOn = route.state == ProgressState::Done ? last : std::max(last.value_or(asOf), asOf);
}

std::optional<LettersDay> lettersDayOf(const RouteProgress& route, const Situation& situation)
{
    if (!route.completeOn) {
        return std::nullopt;
    }
    const std::vector<LetterForecast> letters = lettersOf(route, std::nullopt, situation);
    const std::optional<QDate> day = lettersInHand(letters, situation.asOf());
    return day ? std::optional(LettersDay{.day = *day, .isPlanned = letters.front().leadIsOurs}) : std::nullopt;
}

RouteProgress judgeRoute(const InForce<RouteRule>& rule, const Situation& situation)
{
    RouteProgress route{.rule = rule.citation(), .title = rule.rule->title, .needs = {}, .state = ProgressState::Open};
    for (const Need& need : rule.value().needs) {
        route.needs.push_back(judge(need, route.rule, situation));
    }
    route.state = stateOfAll(route.needs);
    foresee(route, rule.value().needs, situation.asOf());
    route.letters = lettersDayOf(route, situation);
    return route;
}

void markQuickest(std::vector<RouteProgress>& routes)
{
    const auto earlier = [](const RouteProgress& a, const RouteProgress& b) {
        return readyOn(a) && (!readyOn(b) || *readyOn(a) < *readyOn(b));
    };
    const auto quickest = std::ranges::min_element(routes, earlier);
    if (quickest != routes.end() && readyOn(*quickest)) {
        quickest->quickest = true;
    }
}

}  // namespace

std::vector<RouteProgress> judgeRoutes(const QString& from, const QString& to, const Situation& situation)
{
    std::vector<RouteProgress> routes;
    for (const auto& rule : rulesOfBody<RouteRule>(situation.rules(), situation.bodyOf(to), situation.asOf())) {
        if (rule.value().from == from && rule.value().to == to) {
            routes.push_back(judgeRoute(rule, situation));
        }
    }
    markQuickest(routes);
    return routes;
}

}  // namespace credence
