// SPDX-License-Identifier: GPL-3.0-or-later
/// From the A to further credentials.
#include <algorithm>

#include "domain/goals/route_proof.h"
#include "domain/judgement/held_credentials.h"
#include "domain/pathway/stage_standings.h"

namespace credence {

namespace {

bool isApprenticeForm(const QString& code, const Situation& situation)
{
    return situation.certificationOf(code) != code;
}

/// The last day of an A that came off; nothing if there was none, or it still is.
std::optional<QDate> endOfTheA(const Situation& situation)
{
    std::optional<QDate> end;
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (isApprenticeForm(held.credential, situation) && hasComeBy(held.endedOn, situation.asOf())) {
            end = std::max(end, held.endedOn);
        }
    }
    return end;
}

bool hasApprenticeForm(const QString& credential, const RuleBook& rules)
{
    return std::ranges::any_of(rules.credentials,
                               [&](const CredentialFacts& facts) { return facts.apprenticeOf == credential; });
}

bool isPlanned(const RouteProgress* route)
{
    return route && route->completeOn && route->letters && route->letters->isPlanned;
}

std::vector<HeldOnRoad> heldInFull(const Situation& situation)
{
    std::vector<HeldOnRoad> all;
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (isHeldInFull(held, situation)) {
            all.push_back({.record = refTo(held),
                           .credential = held.credential,
                           .since = held.awardedOn,
                           .lapsedSince = lapsedSince(held, situation)});
        }
    }
    return all;
}

/// The last certification that has ended, where none is held; empty without one.
const HeldCredential* lastEnded(const Situation& situation)
{
    const HeldCredential* last = nullptr;
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (!isHeldOn(held, situation.asOf()) && held.awardedOn <= situation.asOf() &&
            !isApprenticeForm(held.credential, situation) && (!last || held.endedOn >= last->endedOn)) {
            last = &held;
        }
    }
    return last;
}

void addWayToCertified(const GoalProgress& leading, StageStanding& stage)
{
    stage.about = leading.credential;
    if (leading.stage == GoalStage::Apprentice) {
        const RouteProgress* route = nearestRoute(leading.routes);
        const bool isReady = std::ranges::any_of(leading.routes, isProven);
        stage.state = isReady ? ProgressState::Partly : ProgressState::Open;
        stage.waitsFor = isReady ? std::nullopt : std::optional(RoadStage::Apprentice);
        addDay(stage, RoadDaySort::From, isReady ? std::nullopt : leading.forecast, isPlanned(route));
    } else {
        const bool isPassed = isExamPassed(leading);
        stage.state = isPassed ? ProgressState::Partly : ProgressState::Open;
        stage.waitsFor = isPassed ? std::nullopt : std::optional(RoadStage::Exam);
    }
    addDay(stage, RoadDaySort::By, leading.byDate);
}

bool isComplete(const CycleProgress& cycle)
{
    return missingIn(cycle).value <= 0;
}

void addCycle(const CycleProgress& cycle, StageStanding& stage)
{
    stage.points.push_back({.of = cycle.body, .progress = cycle.total});
    for (const Progress& share : cycle.shares) {
        stage.points.push_back({.of = cycle.body, .progress = share});
    }
}

void tell(const CycleProgress& cycle, StageStanding& stage)
{
    stage.about = cycle.body;
    stage.done = cycle.total.done;
    stage.needed = cycle.total.needed;
    addDay(stage, RoadDaySort::Until, cycle.range.last());
}

}  // namespace

void addDay(StageStanding& stage, RoadDaySort sort, const std::optional<QDate>& day, bool isPlanned)
{
    if (day) {
        stage.days.push_back({.sort = sort, .day = *day, .isPlanned = isPlanned});
    }
}

StageStanding apprenticeStage(const RoadSources& sources)
{
    StageStanding stage{.stage = RoadStage::Apprentice};
    const GoalProgress* leading = sources.goals.leading;
    if (leading && leading->stage == GoalStage::Apprentice) {
        stage.about = leading->credential;
        const RouteProgress* route = nearestRoute(leading->routes);
        if (const Progress* need = route ? longestNeed(*route) : nullptr) {
            stage.done = need->done;
            stage.needed = need->needed;
        }
        for (const Progress& need : route ? route->needs : std::vector<Progress>()) {
            stage.points.push_back({.of = leading->credential, .progress = need});
        }
        const bool isReady = std::ranges::any_of(leading->routes, isProven);
        stage.state = leading->state == ProgressState::Late ? ProgressState::Late
                      : isReady                             ? ProgressState::Done
                                                            : ProgressState::Partly;
        addDay(stage, RoadDaySort::AtPace, isReady ? std::nullopt : leading->forecast, isPlanned(route));
        addDay(stage, RoadDaySort::By, leading->byDate);
        return stage;
    }
    if (const std::optional<QDate> end = endOfTheA(sources.situation)) {
        stage.state = ProgressState::Done;
        addDay(stage, RoadDaySort::On, end);
    } else if (leading && hasApprenticeForm(leading->credential, sources.situation.rules())) {
        stage.state = ProgressState::Open;
        stage.about = leading->credential;
        stage.waitsFor = isExamPassed(*leading) ? RoadStage::Certified : RoadStage::Exam;
    }
    return stage;
}

StageStanding certifiedStage(const RoadSources& sources)
{
    StageStanding stage{.stage = RoadStage::Certified, .held = heldInFull(sources.situation)};
    if (sources.goals.leading) {
        addWayToCertified(*sources.goals.leading, stage);
        return stage;
    }
    if (!stage.held.empty()) {
        const bool isLapsed =
            std::ranges::any_of(stage.held, [](const HeldOnRoad& one) { return one.lapsedSince.has_value(); });
        stage.state = isLapsed ? ProgressState::Late : ProgressState::Done;
        addDay(stage, RoadDaySort::On, stage.held.back().since);
    } else if (const HeldCredential* ended = lastEnded(sources.situation)) {
        stage.about = ended->credential;
        stage.state = ProgressState::Late;
        addDay(stage, RoadDaySort::Until, ended->endedOn);
    }
    return stage;
}

StageStanding renewalStage(const RoadSources& sources)
{
    const Overview& overview = sources.overview;
    StageStanding stage{.stage = RoadStage::Renewal};
    const auto first =
        std::ranges::min_element(overview.cycles, {}, [](const CycleProgress& cycle) { return cycle.range.last(); });
    if (!overview.missedCycles.empty()) {
        tell(overview.missedCycles.front().cycle, stage);
    } else if (first != overview.cycles.end()) {
        tell(*first, stage);
    }
    for (const MissedCycle& missed : overview.missedCycles) {
        addCycle(missed.cycle, stage);
    }
    for (const CycleProgress& cycle : overview.cycles) {
        addCycle(cycle, stage);
    }
    if (!overview.missedCycles.empty() || !overview.lateDues.empty()) {
        stage.state = ProgressState::Late;
    } else if (!overview.cycles.empty()) {
        const bool isBegun = std::ranges::any_of(
            overview.cycles, [](const CycleProgress& cycle) { return cycle.total.state != ProgressState::Open; });
        stage.state = std::ranges::all_of(overview.cycles, isComplete) ? ProgressState::Done
                      : isBegun                                        ? ProgressState::Partly
                                                                       : ProgressState::Open;
    }
    return stage;
}

StageStanding growthStage(const RoadSources& sources)
{
    StageStanding stage{.stage = RoadStage::Growth};
    for (const GoalProgress* goal : sources.goals.growth) {
        for (const Progress& requirement : goal->requirements) {
            stage.points.push_back({.of = goal->credential, .progress = requirement});
        }
        for (const RouteProgress& route : goal->routes) {
            for (const Progress& need : route.quickest ? route.needs : std::vector<Progress>()) {
                stage.points.push_back({.of = goal->credential, .progress = need});
            }
        }
    }
    if (!sources.goals.growth.empty()) {
        const GoalProgress& next = *sources.goals.growth.front();
        stage.about = next.credential;
        stage.state = next.state;
        addDay(stage, RoadDaySort::On, next.exam ? maySitOn(*next.exam) : std::nullopt);
        addDay(stage, RoadDaySort::By, next.byDate);
        addDay(stage, RoadDaySort::AtPace, next.forecast, next.basis == PaceBasis::Planned);
    }
    return stage;
}

}  // namespace credence
