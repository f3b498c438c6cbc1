// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pathway/road.h"

#include <algorithm>

#include "domain/goals/letters_ahead.h"
#include "domain/pathway/road_goals.h"
#include "domain/pathway/stage_standings.h"
#include "domain/steps/overdue.h"

namespace credence {

namespace {

constexpr int kWhole = 1000;

/// Rounded down, so that nothing is complete before it is.
int thousandths(const StageStanding& stage)
{
    if (!stage.done || !stage.needed || stage.needed->value <= 0) {
        return 0;
    }
    return static_cast<int>(std::clamp<qint64>(qint64{stage.done->value} * kWhole / stage.needed->value, 0, kWhole));
}

bool isOnTheWay(const StageStanding& stage)
{
    return stage.state == ProgressState::Partly || stage.state == ProgressState::Late;
}

/// Of someone on the way to a first credential.
RoadStage presentOnTheWay(const GoalProgress& leading, const Road& road)
{
    if (leading.stage == GoalStage::Apprentice) {
        return RoadStage::Apprentice;
    }
    if (isExamPassed(leading)) {
        return RoadStage::Certified;
    }
    const StageStanding& education = road.of(RoadStage::Education);
    const StageStanding& study = road.of(RoadStage::Study);
    if (isOnTheWay(education) || (education.state == ProgressState::Open && study.state == ProgressState::Open)) {
        return RoadStage::Education;
    }
    const bool isStudied = !study.state || study.state == ProgressState::Done || study.about != leading.credential;
    return isStudied ? RoadStage::Exam : RoadStage::Study;
}

/// Of someone with a credential, or without any goal.
RoadStage presentWithoutLeading(const Road& road)
{
    if (road.of(RoadStage::Renewal).state == ProgressState::Late) {
        return RoadStage::Renewal;
    }
    if (road.of(RoadStage::Certified).state == ProgressState::Late) {
        return RoadStage::Certified;
    }
    if (road.of(RoadStage::Growth).state) {
        return RoadStage::Growth;
    }
    if (road.of(RoadStage::Renewal).state) {
        return RoadStage::Renewal;
    }
    const bool isBehindExam = road.of(RoadStage::Certified).state || !road.of(RoadStage::Exam).passes.empty();
    return isBehindExam ? RoadStage::Certified : RoadStage::Education;
}

/// How far the person is in the present stage: of study and growth by the hours of the subjects, hours beyond a target
/// left out, since whole subjects are few and coarse.
int withinOf(const StageStanding& present, const GoalProgress* studied)
{
    if (!studied || (present.stage != RoadStage::Study && present.stage != RoadStage::Growth) ||
        studied->credential != present.about) {
        return thousandths(present);
    }
    qint64 done = 0;
    qint64 needed = 0;
    for (const Progress& subject : studied->preparation) {
        done += std::min(subject.done.value, subject.needed.value);
        needed += subject.needed.value;
    }
    return needed > 0 ? static_cast<int>(done * kWhole / needed) : thousandths(present);
}

void addSteps(Road& road, const RoadSources& sources)
{
    for (const NextStep& step : sources.overview.nextSteps) {
        if (const auto stage = stageOf(step, sources.goals, sources.situation)) {
            road.stages[static_cast<std::size_t>(*stage)].steps.push_back(step);
        }
    }
    StageStanding& renewal = road.stages[static_cast<std::size_t>(RoadStage::Renewal)];
    if (!renewal.state && !renewal.steps.empty()) {
        renewal.state = ProgressState::Open;  // a cycle that waits for its dates
    }
    const std::vector<NextStep>& ofPresent = road.of(road.present).steps;
    const auto canBeDone = [](const NextStep& step) { return !step.askFrom; };
    if (const auto next = std::ranges::find_if(ofPresent, canBeDone); next != ofPresent.end()) {
        road.next = *next;
    } else if (!sources.overview.nextSteps.empty()) {
        road.next = sources.overview.nextSteps.front();
    }
}

LettersOnRoad lettersOnRoad(const GoalProgress* leading, const Situation& situation)
{
    const RouteProgress* route = leading ? nearestRoute(leading->routes) : nullptr;
    if (!route) {
        return {};
    }
    const std::vector<LetterForecast> letters = lettersOf(*route, leading->byDate, situation);
    return {.missing = static_cast<int>(letters.size()),
            .asked = static_cast<int>(std::ranges::count_if(
                letters, [](const LetterForecast& letter) { return letter.askedOn.has_value(); }))};
}

void addProofs(ComparedProgrammes& compared, const Evidence& evidence)
{
    for (ComparedProgramme& one : compared.programmes) {
        const auto proof = std::ranges::find(evidence.proofs, refTo(one.programme), &Proof::record);
        one.proof = proof == evidence.proofs.end() ? std::nullopt : std::optional(proof->state);
    }
}

/// The exam that subjects and programmes are held against.
const ExamOutlook* comparedExam(const Overview& overview, const RoadGoals& goals)
{
    if (goals.study && goals.study->exam) {
        return &*goals.study->exam;
    }
    const auto first =
        std::ranges::find_if(overview.goals, [](const GoalProgress& goal) { return goal.exam.has_value(); });
    return first == overview.goals.end() ? nullptr : &*first->exam;
}

/// The credential whose A a programme may help to take off: the leading one, else the first that is wanted.
QString credentialWithA(const Overview& overview, const RoadGoals& goals)
{
    return goals.leading            ? goals.leading->credential
           : overview.goals.empty() ? QString()
                                    : overview.goals.front().credential;
}

}  // namespace

std::optional<RoadStage> stageOf(const NextStep& step, const RoadGoals& goals, const Situation& situation)
{
    const std::optional<RoadStage> stage = describe(step.kind).stage;
    // Of the days to meet, those of a membership alone are on the road.
    const bool isDues = step.record && step.record->kind == RecordKind::Membership;
    if (step.kind == NextStepKind::MeetDeadline && !isDues) {
        return std::nullopt;
    }
    return stage == RoadStage::Exam && isOfGrowth(step.subject, goals, situation) ? RoadStage::Growth : stage;
}

Road roadOf(const Overview& overview, const Situation& situation, const Evidence& evidence)
{
    const Situation judged = situation.withLapses(lapsesOf(missedAsAnswered(situation), situation));
    const RoadGoals goals = roadGoalsOf(overview, judged);
    const RoadSources sources{.overview = overview, .situation = judged, .evidence = evidence, .goals = goals};
    Road road{.asOf = overview.asOf,
              .stages = {educationStage(sources), studyStage(sources), examStage(sources), apprenticeStage(sources),
                         certifiedStage(sources), renewalStage(sources), growthStage(sources)}};
    road.present = goals.leading ? presentOnTheWay(*goals.leading, road) : presentWithoutLeading(road);
    road.within = withinOf(road.of(road.present), goals.study);
    addSteps(road, sources);
    road.letters = lettersOnRoad(goals.leading, judged);
    road.costs = roadCostsOf(overview, judged);
    const ExamOutlook* exam = comparedExam(overview, goals);
    road.subjects = exam ? examSubjectsOf(*exam, situation) : std::nullopt;
    road.programmes = comparedProgrammes(exam, credentialWithA(overview, goals), situation);
    addProofs(road.programmes, evidence);
    return road;
}

}  // namespace credence
