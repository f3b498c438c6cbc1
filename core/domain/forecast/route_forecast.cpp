// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/route_forecast.h"

#include <algorithm>

#include "domain/goals/coding_days.h"
#include "domain/goals/judged_needs.h"
#include "domain/goals/letters.h"
#include "domain/goals/route_proof.h"
#include "domain/judgement/rules_in_force.h"
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

/// One for each experience need of `route`, in days. Where placements that go on, or are planned, make the need, the
/// weeks to come are as their dates say: one day, that of the calendar. Else the coding days of the last twelve whole
/// weeks before `present` (0 to 7 each; a day in two placements is one) are drawn again from the as-of date on. The
/// pace needed by the goal's date is in days a week; more than seven are too many.
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
            forecast.dates = surely(progress.completeOn);
        }
        forecasts.push_back(std::move(forecast));
    }
    return forecasts;
}

/// The days by which the whole route is met if the weeks to come are like the last ones, where no day is sure: nothing
/// where it has one, or where it waits for something other than work and letters.
std::optional<DateSpread> routeAtPace(const RouteProgress& route, const std::vector<Forecast>& experience,
                                      const Situation& situation)
{
    if (route.completeOn) {
        return std::nullopt;
    }
    const QDate asOf = situation.asOf();
    DateSpread spread = surely(asOf);
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
        const DateSpread own = isWork ? work->dates : surely(need.completeOn.value_or(asOf));
        spread = {
            .p10 = later(spread.p10, own.p10), .p50 = later(spread.p50, own.p50), .p90 = later(spread.p90, own.p90)};
    }
    return spread.p50 ? std::optional(spread) : std::nullopt;
}

}  // namespace

RouteForecast routeForecast(const GoalProgress& goal, const RouteProgress& route, const Situation& situation,
                            QDate present)
{
    RouteForecast forecast{.credential = goal.credential,
                           .rule = route.rule,
                           .title = route.title,
                           .quickest = route.quickest,
                           .completeOn = route.completeOn,
                           .experience = experienceForecasts(goal, route, situation, present),
                           .proofMissing = lacksProof(route),
                           .letters = lettersOf(route, goal.byDate, situation)};
    forecast.atPace = routeAtPace(route, forecast.experience, situation);
    if (route.letters) {
        forecast.lettersInHand = route.letters->day;
    }
    if (const Progress* blocking = blockingNeedOf(route)) {
        forecast.blockingNeed = blocking->title;
    }
    return forecast;
}

}  // namespace credence
