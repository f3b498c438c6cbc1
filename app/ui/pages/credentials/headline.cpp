// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/headline.h"

#include <QCoreApplication>
#include <algorithm>

#include "domain/judgement/held_credentials.h"
#include "domain/goals/route_proof.h"
#include "words/format.h"
#include "words/format_ahead.h"
#include "words/format_explain.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

QString titleOf(const CredentialEntry& entry, const GoalProgress& goal)
{
    switch (goal.stage) {
        case GoalStage::Held:
            return Words::tr("You hold the %1").arg(goal.credential);
        case GoalStage::Apprentice:
            return entry.held ? Words::tr("Remove the A from %1").arg(entry.held->credential)
                              : Words::tr("Become %1").arg(goal.credential);
        case GoalStage::Preparing:
            return Words::tr("Earn the %1").arg(goal.credential);
    }
    return goal.credential;
}

QString untilOf(const GoalProgress& goal, QDate asOf)
{
    QStringList parts;
    if (goal.byDate) {
        parts << Words::tr("wanted by %1, %2").arg(format::date(*goal.byDate), format::relativeDay(*goal.byDate, asOf));
    }
    if (goal.weekly) {
        parts << Words::tr("%1 a week planned").arg(format::duration(*goal.weekly));
    }
    return parts.join(u" · "_s);
}

/// The quickest route, if it is complete.
const RouteProgress* completeRoute(const GoalProgress& goal)
{
    const auto quickest = std::ranges::find_if(goal.routes, &RouteProgress::quickest);
    return quickest != goal.routes.end() && quickest->state == ProgressState::Done ? &*quickest : nullptr;
}

/// Of an apprentice: on what the day of the nearest route rests.
QString routePace(const GoalProgress& goal, const RouteProgress* nearest)
{
    const Progress* blocking = nearest ? blockingNeedOf(*nearest) : nullptr;
    if (!goal.forecast) {
        return blocking ? Words::tr("no day yet: it waits for %1").arg(blocking->title) : Words::tr("no day yet");
    }
    const bool isLate = goal.byDate && *goal.forecast > *goal.byDate;
    const QString late = isLate ? Words::tr("later than wanted") : QString();
    if (nearest && nearest->completeOn && nearest->letters) {
        const QString work =
            Words::tr("with the letters · work complete on %1").arg(format::date(*nearest->completeOn));
        return isLate ? work + u" · "_s + late : work;
    }
    return isLate ? Words::tr("at the present pace, later than wanted") : Words::tr("at the present pace");
}

QString paceOf(const GoalProgress& goal, const std::optional<Forecast>& study, QDate asOf)
{
    if (hasNoRules(goal)) {
        return Words::tr("no requirements are known here");
    }
    if (goal.stage == GoalStage::Preparing && goal.preparation.empty()) {
        return {};  // no study of which a pace could be told
    }
    if (const RouteProgress* complete = completeRoute(goal)) {
        return isProven(*complete) ? Words::tr("every proof is in hand: ask AAPC to take the A off")
                                   : format::missingProof(*complete);
    }
    const RouteProgress* nearest = nearestRoute(goal.routes);
    if (nearest && waitOf(*nearest, asOf) == RouteWait::Letter) {
        return format::waitWords(RouteWait::Letter);
    }
    return study ? format::studyPace(*study) : routePace(goal, nearest);
}

/// Of the routes that no day is sure of, the one that is there first.
std::optional<DateSpread> earliestAtPace(const std::vector<RouteForecast>& routes)
{
    std::optional<DateSpread> earliest;
    for (const RouteForecast& route : routes) {
        if (route.atPace && (!earliest || *route.atPace->p50 < *earliest->p50)) {
            earliest = route.atPace;
        }
    }
    return earliest;
}

}  // namespace

Headline headlineOf(const CredentialEntry& entry, const GoalProgress* goal, const std::optional<Forecast>& study,
                    const std::vector<RouteForecast>& routes, QDate asOf)
{
    if (!goal) {
        const bool now = entry.held && isHeldOn(*entry.held, asOf);
        return {.title = now ? Words::tr("You hold the %1").arg(entry.line.title) : entry.line.title,
                .until = entry.line.detail};
    }
    Headline headline{.title = titleOf(entry, *goal), .until = untilOf(*goal, asOf)};
    if (goal->lapsedSince) {
        headline.pace = format::lapsedSinceWords(*goal->lapsedSince);
        return headline;
    }
    if (goal->stage == GoalStage::Held) {
        return headline;
    }
    if (study && study->missing.value == 0) {
        headline.pace = Words::tr("the study time for it is done");
        return headline;
    }
    headline.pace = paceOf(*goal, study, asOf);
    if (const std::optional<DateSpread> pace = goal->forecast ? std::nullopt : earliestAtPace(routes)) {
        headline.forecast = Words::tr("about %1").arg(format::date(*pace->p50));
        headline.pace =
            Words::tr("at the pace of the last twelve weeks, likely between %1 and %2")
                .arg(format::date(*pace->p10), pace->p90 ? format::date(*pace->p90) : Words::tr("no day in sight"));
    }
    if (goal->forecast) {
        const QString day = format::date(*goal->forecast);
        headline.forecast = completeRoute(*goal) ? day : Words::tr("about %1").arg(day);
    }
    return headline;
}

}  // namespace credence
