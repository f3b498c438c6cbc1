// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/experience_forecast.h"

#include <algorithm>

#include "domain/forecast/foreseen.h"
#include "domain/forecast/route_needs.h"
#include "domain/judgement/progress.h"
#include "domain/goals/coding_days.h"
#include "domain/pace/pace_weeks.h"

namespace credence {

namespace {

/// Days on which the need's experience grew, by week.
std::vector<int> codingWeeks(const ExperienceNeed& asked, const Situation& situation, QDate present)
{
    PaceWeeks weeks(present, {});  // an absence takes nothing from a placement's days
    const std::vector<CodingStretch> stretches =
        codingStretches(situation, asked.codeSets, letterCovers(situation.seenOn(present)));
    for (const OwnDays& part : splitByOverlap(stretches, present)) {
        if (part.own) {
            for (QDate day = std::max(part.own->first(), weeks.first()); day <= part.own->last();
                 day = day.addDays(1)) {
                weeks.add(day, 1);
            }
        }
    }
    return weeks.totals();
}

std::optional<QDate> later(const std::optional<QDate>& one, const std::optional<QDate>& other)
{
    return one && other ? std::optional(std::max(*one, *other)) : std::nullopt;
}

}  // namespace

std::vector<Forecast> experienceForecasts(const GoalProgress& goal, const RouteProgress& route,
                                          const Situation& situation, QDate present)
{
    std::vector<Forecast> forecasts;
    for (const JudgedNeed& judged : judgedNeeds(route, situation)) {
        const auto* asked = std::get_if<ExperienceNeed>(&judged.need->what);
        if (!asked) {
            continue;
        }
        const Progress& progress = *judged.progress;
        Forecast forecast = foreseen({.kind = ForecastKind::Experience,
                                      .subject = goal.credential,
                                      .requirementId = progress.requirementId,
                                      .title = progress.title,
                                      .rule = progress.rule,
                                      .missing = missingOf(progress),
                                      .recent = {},
                                      .dates = {},
                                      .wantedBy = goal.byDate,
                                      .estimate = progress.estimate},
                                     codingWeeks(*asked, situation, present), situation.asOf(), {});
        if (progress.completeOn && forecast.missing.value > 0) {
            forecast.dates = {.p10 = progress.completeOn, .p50 = progress.completeOn, .p90 = progress.completeOn};
        }
        forecasts.push_back(std::move(forecast));
    }
    return forecasts;
}

std::optional<DateSpread> routeAtPace(const RouteProgress& route, const std::vector<Forecast>& experience,
                                      const Situation& situation)
{
    if (route.completeOn) {
        return std::nullopt;
    }
    const QDate asOf = situation.asOf();
    DateSpread spread{.p10 = asOf, .p50 = asOf, .p90 = asOf};
    for (const Progress& need : route.needs) {
        const auto work = std::ranges::find(experience, need.requirementId, &Forecast::requirementId);
        const bool isWork = work != experience.end();
        const bool isSure = need.completeOn || isDone(need);
        const bool isLetter = std::ranges::any_of(judgedNeeds(route, situation), [&need](const JudgedNeed& judged) {
            return judged.progress == &need && std::holds_alternative<LetterNeed>(judged.need->what);
        });
        if (!isWork && !isSure && !isLetter) {
            return std::nullopt;
        }
        const QDate day = need.completeOn.value_or(asOf);
        const DateSpread own = isWork ? work->dates : DateSpread{.p10 = day, .p50 = day, .p90 = day};
        spread = {
            .p10 = later(spread.p10, own.p10), .p50 = later(spread.p50, own.p50), .p90 = later(spread.p90, own.p90)};
    }
    return spread.p50 ? std::optional(spread) : std::nullopt;
}

}  // namespace credence
