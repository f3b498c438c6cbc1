// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/what_if/levers.h"

#include <algorithm>

#include "domain/goals/goal_progress.h"

namespace credence {

namespace {

constexpr int kStudyStep = 30;  ///< minutes
constexpr Minutes kMuchStudy = hours(40);
constexpr int kPercentStep = 10;
constexpr int kAsItIs = 100;
constexpr int kFourTimes = 400;
/// So many weeks behind the day on which the longest route is complete, so that it is seen to be far enough.
constexpr int kWeeksBeyond = 4;

const Forecast* amountOf(const Outlook& outlook, ForecastKind kind, const QString& subject,
                         const QString& requirement = {})
{
    const auto found = std::ranges::find_if(outlook.amounts, [&](const Forecast& forecast) {
        return forecast.kind == kind && forecast.subject == subject &&
               (requirement.isEmpty() || forecast.requirementId == requirement);
    });
    return found == outlook.amounts.end() ? nullptr : &*found;
}

std::optional<Lever> studyLever(const Forecast& study)
{
    if (study.missing.value == 0) {
        return std::nullopt;
    }
    const int weekly = study.recent.value / std::max(study.weeks, 1);
    const int present = (weekly + kStudyStep / 2) / kStudyStep * kStudyStep;
    return Lever{.kind = LeverKind::StudyAWeek,
                 .subject = study.subject,
                 .least = kStudyStep,
                 .most = std::max(kMuchStudy.value, present),
                 .step = kStudyStep,
                 .present = std::max(present, kStudyStep),
                 .day = study.dates.p50,
                 .wantedBy = study.wantedBy};
}

/// Of the routes that the work that goes on completes, the day of the last one.
std::optional<QDate> lastDayOfWork(const GoalProgress& goal, const Outlook& outlook)
{
    std::optional<QDate> last;
    for (const RouteForecast& route : outlook.routes) {
        const bool grows =
            std::ranges::any_of(route.experience, [](const Forecast& work) { return work.missing.value > 0; });
        if (route.credential == goal.credential && route.completeOn && grows) {
            last = std::max(last.value_or(*route.completeOn), *route.completeOn);
        }
    }
    return last;
}

std::optional<Lever> workLever(const GoalProgress& goal, const Outlook& outlook)
{
    const std::optional<QDate> last = lastDayOfWork(goal, outlook);
    if (!last || *last <= outlook.asOf) {
        return std::nullopt;
    }
    const auto weeks = static_cast<int>(outlook.asOf.daysTo(*last) / kDaysAWeek) + kWeeksBeyond;
    return Lever{.kind = LeverKind::WorkUntil,
                 .subject = goal.credential,
                 .least = 0,
                 .most = weeks,
                 .step = 1,
                 .present = weeks,
                 .day = goal.forecast,
                 .wantedBy = goal.byDate};
}

}  // namespace

std::optional<Lever> leverOf(const GoalProgress& goal, const Outlook& outlook)
{
    switch (goal.stage) {
        case GoalStage::Preparing: {
            const Forecast* study = amountOf(outlook, ForecastKind::Study, goal.credential);
            return study ? studyLever(*study) : std::nullopt;
        }
        case GoalStage::Apprentice:
            return workLever(goal, outlook);
        case GoalStage::Held:
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Lever> leverOf(const CycleProgress& cycle, const Outlook& outlook)
{
    const Forecast* total = amountOf(outlook, ForecastKind::Ceus, cycle.body, cycle.total.requirementId);
    if (!total || total->missing.value == 0 || total->recent.value == 0) {
        return std::nullopt;
    }
    return Lever{.kind = LeverKind::CeuPace,
                 .subject = cycle.body,
                 .requirementId = total->requirementId,
                 .least = 0,
                 .most = kFourTimes,
                 .step = kPercentStep,
                 .present = kAsItIs,
                 .day = total->dates.p50,
                 .wantedBy = total->wantedBy};
}

Scenario scenarioAt(const Lever& lever, int value, QDate today)
{
    Scenario scenario{.name = {}};
    if (value == lever.present) {
        return scenario;
    }
    switch (lever.kind) {
        case LeverKind::StudyAWeek:
            scenario.weeklyStudy = Minutes{value};
            break;
        case LeverKind::WorkUntil:
            scenario.workUntil = today.addDays(qint64{value} * kDaysAWeek);
            break;
        case LeverKind::CeuPace:
            scenario.pacePercent = value;
            break;
    }
    return scenario;
}

std::optional<QDate> dayIn(const Imagined& imagined, const Lever& lever)
{
    if (lever.kind == LeverKind::WorkUntil) {
        const auto goal = std::ranges::find(imagined.overview.goals, lever.subject, &GoalProgress::credential);
        return goal == imagined.overview.goals.end() ? std::nullopt : goal->forecast;
    }
    const ForecastKind kind = lever.kind == LeverKind::StudyAWeek ? ForecastKind::Study : ForecastKind::Ceus;
    const Forecast* amount = amountOf(imagined.outlook, kind, lever.subject, lever.requirementId);
    return amount ? amount->dates.p50 : std::nullopt;
}

}  // namespace credence
