// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/apprentice_steps.h"

#include <algorithm>

#include "domain/judgement/progress.h"
#include "domain/steps/delay_costs.h"
#include "domain/judgement/held_credentials.h"
#include "domain/goals/goal_progress.h"
#include "domain/goals/letters_ahead.h"
#include "domain/goals/route_proof.h"

namespace credence {

namespace {

/// A letter that was received and covers less is asked for again only when no further days will come: the placement is
/// over, or the experience is complete.
bool isWorthAsking(const NotCountedItem& item, const RouteProgress& route, QDate asOf)
{
    switch (item.reason) {
        case NotCountedReason::NoLetter:
        case NotCountedReason::LetterNotReceived:
            return true;
        case NotCountedReason::LetterCoversLess:
            return item.to < asOf || hasComeBy(route.completeOn, asOf);
        default:
            return false;
    }
}

/// When Credentials says that the letter of `item` can be asked for; nothing: no day is in sight.
std::optional<QDate> askFrom(const NotCountedItem& item, const Progress& need,
                             const std::vector<LetterForecast>& letters, QDate asOf)
{
    const auto letter = std::ranges::find_if(letters, [&](const LetterForecast& each) {
        return each.placement == item.record && each.requirementId == need.requirementId;
    });
    return letter == letters.end() ? asOf : letter->askFrom;
}

/// A letter that can be asked for only later is told with its day, behind what can be done now.
void addLetters(StepList& steps, const RouteProgress& route, const std::vector<LetterForecast>& letters, QDate asOf)
{
    for (const Progress& need : route.needs) {
        if (isDone(need)) {
            continue;
        }
        for (const NotCountedItem& item : need.notCounted) {
            if (item.record.kind == RecordKind::Placement && isWorthAsking(item, route, asOf)) {
                const bool asked = item.reason == NotCountedReason::LetterNotReceived;
                const std::optional<QDate> from = askFrom(item, need, letters, asOf);
                const bool canAsk = hasComeBy(from, asOf);
                steps.add({.kind = NextStepKind::AskForLetter,
                           .record = item.record,
                           .subject = item.label,
                           .amount = item.amount,
                           .days = rangeOf(item.from, item.to),
                           .rule = need.rule,
                           .delay = costOfWaiting(need, route, asOf),
                           .askFrom = canAsk ? std::nullopt : from},
                          asked    ? Urgency::Minutes
                          : canAsk ? Urgency::Blocking
                                   : Urgency::Hours);
            }
        }
    }
}

void addProofs(StepList& steps, const RouteProgress& route, const Situation& situation)
{
    for (const UnprovenProgramme& unproven : unprovenProgrammes(route)) {
        std::vector<ProofToSend> asked = proofToSend(situation.rules(), *unproven.need, situation.asOf());
        const RuleCitation rule = asked.empty() ? unproven.need->rule : asked.front().rule;
        steps.add({.kind = NextStepKind::ProveProgramme,
                   .record = unproven.programme->record,
                   .subject = unproven.programme->label,
                   .rule = rule,
                   .send = std::move(asked)},
                  route.state == ProgressState::Done ? Urgency::Blocking : Urgency::Minutes);
    }
}

void addRemovalOfTheA(StepList& steps, const GoalProgress& goal, const RouteProgress& route, const Situation& situation)
{
    if (const HeldCredential* held = heldApprenticeForm(goal.credential, situation)) {
        steps.add({.kind = NextStepKind::RemoveTheA,
                   .record = refTo(*held),
                   .subject = held->credential,
                   .rule = route.rule,
                   .send = proofsToSend(situation.rules(), route, situation.asOf())},
                  Urgency::Blocking);
    }
}

/// What a route that ends on no day waits for: a course, Practicode, more work.
void addBlocking(StepList& steps, const RouteProgress& route)
{
    const Progress* blocking = blockingNeedOf(route);
    if (!route.completeOn && blocking) {
        steps.add({.kind = NextStepKind::MeetNeed,
                   .subject = blocking->title,
                   .amount = missingOf(*blocking),
                   .rule = blocking->rule},
                  Urgency::Blocking);
    }
}

}  // namespace

void addApprenticeSteps(StepList& steps, const GoalProgress& goal, const Situation& situation)
{
    const RouteProgress* found = nearestRoute(goal.routes);
    if (!found) {
        return;
    }
    const RouteProgress& nearest = *found;
    const auto proven = std::ranges::find_if(goal.routes, isProven);
    if (proven != goal.routes.end()) {
        addRemovalOfTheA(steps, goal, isProven(nearest) ? nearest : *proven, situation);
        return;
    }
    addBlocking(steps, nearest);
    addLetters(steps, nearest, lettersOf(nearest, goal.byDate, situation), situation.asOf());
    addProofs(steps, nearest, situation);
}

}  // namespace credence
