// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/outlook.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "domain/forecast/ceu_pace.h"
#include "domain/forecast/route_forecast.h"
#include "domain/judgement/progress.h"
#include "domain/goals/judge_goal.h"
#include "domain/goals/judge_preparation.h"

namespace credence {

namespace {

constexpr int kWholePace = 100;  ///< percent

/// The weeks at another pace, in parts of a unit rounded down.
std::vector<int> atPace(std::vector<int> weeks, int percent)
{
    std::ranges::for_each(weeks,
                          [percent](int& week) { week = static_cast<int>(qint64{week} * percent / kWholePace); });
    return weeks;
}

StudyPace studyAtPace(const GoalProgress& goal, const Overview& present, const Pace& pace)
{
    if (pace.weeklyStudy) {
        return {.weeks = std::vector<int>(kPaceWeeks, pace.weeklyStudy->value), .basis = PaceBasis::Planned};
    }
    StudyPace own = studyPaceOf(present.study.paceWeeks, present.study.weeksOfRecords, goal.weekly);
    own.weeks = atPace(std::move(own.weeks), pace.percent);
    return own;
}

/// Whether the first cycle of a body has only begun.
bool hasOnlyBegun(const CycleProgress& cycle, const Overview& present)
{
    return cycle.firstPeriod && cycle.range.first().daysTo(present.asOf) < qint64{kFewestPaceWeeks} * kDaysAWeek;
}

/// The earlier of the day on which the exam may be sat, if one is planned, and the day the user wants.
std::optional<QDate> wantedBy(const GoalProgress& goal)
{
    return earlierOf(goal.exam ? maySitOn(*goal.exam) : std::nullopt, goal.byDate);
}

Forecast ceuForecast(const CycleProgress& cycle, const Progress& progress, const std::vector<int>& weeks,
                     const Overview& present, const Pace& pace)
{
    return foreseen({.kind = ForecastKind::Ceus,
                     .subject = cycle.body,
                     .requirementId = progress.requirementId,
                     .title = progress.title,
                     .rule = progress.rule,
                     .missing = missingOf(progress),
                     .recent = {},
                     .imaginedPace = pace.percent != kWholePace,
                     .basis = hasOnlyBegun(cycle, present) ? PaceBasis::FewWeeks : PaceBasis::Records,
                     .dates = {},
                     .wantedBy = cycle.range.last(),
                     .estimate = progress.estimate},
                    atPace(weeks, pace.percent), std::max(present.asOf, cycle.range.first()), present.study.away);
}

}  // namespace

bool isLate(const Forecast& forecast)
{
    if (forecast.missing.value <= 0 || !forecast.wantedBy) {
        return false;
    }
    return forecast.dates.p50 ? *forecast.dates.p50 > *forecast.wantedBy : forecast.basis == PaceBasis::Records;
}

const Forecast* forecastOf(const Progress& progress, const CycleProgress& cycle, const Outlook& outlook)
{
    const auto found = std::ranges::find_if(outlook.amounts, [&](const Forecast& forecast) {
        return forecast.kind == ForecastKind::Ceus && forecast.subject == cycle.body &&
               forecast.requirementId == progress.requirementId && forecast.missing.value > 0;
    });
    return found == outlook.amounts.end() ? nullptr : &*found;
}

bool isSlow(const Progress& progress, const CycleProgress& cycle, const Forecast* forecast)
{
    return isBehindPace(progress, cycle) || (forecast && isLate(*forecast));
}

SlowPart slowPartOf(const CycleProgress& cycle, const Outlook& outlook)
{
    const auto isPartSlow = [&](const Progress& part) { return isSlow(part, cycle, forecastOf(part, cycle, outlook)); };
    return isPartSlow(cycle.total)                         ? SlowPart::Total
           : std::ranges::any_of(cycle.shares, isPartSlow) ? SlowPart::Share
                                                           : SlowPart::None;
}

Forecast foreseen(Forecast forecast, const std::vector<int>& weeks, QDate from, const DaysAway& away)
{
    const int missing = forecast.missing.value;
    forecast.recent = {.unit = forecast.missing.unit, .value = std::accumulate(weeks.begin(), weeks.end(), 0)};
    forecast.weeks = static_cast<int>(weeks.size());
    forecast.dates = resampledDates(weeks, missing, from, away);
    if (const auto needed = forecast.wantedBy ? neededPerWeek(missing, from, *forecast.wantedBy, away) : std::nullopt) {
        forecast.neededPerWeek = Amount{.unit = forecast.missing.unit, .value = *needed};
    }
    return forecast;
}

Forecast studyForecast(const GoalProgress& goal, const Overview& present, const Pace& pace)
{
    const StudyPace ahead = studyAtPace(goal, present, pace);
    return foreseen({.kind = ForecastKind::Study,
                     .subject = goal.credential,
                     .requirementId = goal.exam ? goal.exam->requirementId : QString(),
                     .title = goal.exam ? goal.exam->title : QString(),
                     .rule = goal.exam ? goal.exam->rule : RuleCitation(),
                     .missing = amountOf(missingStudy(goal.preparation)),
                     .recent = {},
                     .imaginedPace = pace.percent != kWholePace || pace.weeklyStudy,
                     .basis = ahead.basis,
                     .dates = {},
                     .wantedBy = wantedBy(goal),
                     .estimate = true},
                    ahead.weeks, present.asOf, present.study.away);
}

std::optional<Forecast> forecastOfPlan(const Goal& wanted, const RuleBook& rules, QDate asOf)
{
    Facts facts;
    facts.of<Goal>().push_back(wanted);
    const Overview overview = judgeOverview(rules, facts, asOf);
    const GoalProgress& goal = overview.goals.front();
    return goal.preparation.empty() ? std::nullopt : std::optional(studyForecast(goal, overview));
}

Outlook outlookOf(const Overview& overview, const Situation& situation, const Pace& pace)
{
    const Overview& present = pace.now ? *pace.now : overview;
    Outlook outlook{.asOf = situation.asOf(), .amounts = {}, .routes = {}};
    for (const GoalProgress& goal : overview.goals) {
        if (goal.stage == GoalStage::Preparing && !goal.preparation.empty() && !isExamPassed(goal)) {
            outlook.amounts.push_back(studyForecast(goal, present, pace));
        }
        for (const RouteProgress& route : goal.routes) {
            outlook.routes.push_back(routeForecast(goal, route, situation, present.asOf));
        }
    }
    for (const CycleProgress& cycle : overview.cycles) {
        const CeuPace ceus(cycle, situation, present);
        outlook.amounts.push_back(ceuForecast(cycle, cycle.total, ceus.weeksOf(cycle.total), present, pace));
        for (const Progress& share : cycle.shares) {
            outlook.amounts.push_back(ceuForecast(cycle, share, ceus.weeksOf(share), present, pace));
        }
    }
    return outlook;
}

}  // namespace credence
