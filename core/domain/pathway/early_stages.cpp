// SPDX-License-Identifier: GPL-3.0-or-later
/// Up to the exam.
#include <algorithm>

#include "domain/goals/route_proof.h"
#include "domain/judgement/held_credentials.h"
#include "domain/pathway/stage_standings.h"

namespace credence {

namespace {

StageProofs proofsOf(ProofSort sort, const Evidence& evidence)
{
    StageProofs proofs;
    for (const ProofGroup& group : evidence.groups) {
        if (group.sort == sort) {
            proofs.all += static_cast<int>(group.proofs.size());
            proofs.inHand += static_cast<int>(std::ranges::count_if(group.proofs, [&evidence](std::size_t place) {
                return evidence.proofs[place].state >= ProofState::InHand;
            }));
        }
    }
    return proofs;
}

// ---- education --------------------------------------------------------------------------------------------

bool isUnderWay(const Programme& programme, QDate asOf)
{
    return hasComeBy(programme.startedOn, asOf) || hasComeBy(programme.completedOn, asOf);
}

/// The one that goes on, else the completed one with the most contact hours, else the one thought of first; null
/// without any.
const Programme* toldProgramme(const Situation& situation)
{
    const auto rankOf = [asOf = situation.asOf()](const Programme& programme) {
        const bool isCompleted = hasComeBy(programme.completedOn, asOf);
        const int sort = isCompleted ? 1 : isUnderWay(programme, asOf) ? 2 : 0;
        return std::pair(sort, isCompleted ? programme.contactHours.value_or(Minutes{0}) : Minutes{0});
    };
    const Programme* told = nullptr;
    for (const Programme& programme : situation.facts().of<Programme>()) {
        if (teachesCoding(programme) && (!told || rankOf(programme) > rankOf(*told))) {
            told = &programme;
        }
    }
    return told;
}

/// Hours where all are stated; else how many of its courses, where there are any.
void addFigureOf(const Programme& programme, StageStanding& stage, const Situation& situation)
{
    Minutes taught;
    int completed = 0;
    int all = 0;
    bool isStated = true;
    for (const Course& course : situation.facts().of<Course>()) {
        if (course.programme == programme.id) {
            ++all;
            if (hasComeBy(course.completedOn, situation.asOf())) {
                ++completed;
                isStated = isStated && course.contactHours.has_value();
                taught += course.contactHours.value_or(Minutes{0});
            }
        }
    }
    if (programme.contactHours) {
        stage.needed = amountOf(*programme.contactHours);
    }
    if (hasComeBy(programme.completedOn, situation.asOf())) {
        stage.done = stage.needed;
    } else if (all > 0 && isStated && programme.contactHours) {
        stage.done = amountOf(std::min(taught, *programme.contactHours));
    } else if (all > 0) {
        stage.done = countOf(completed);
        stage.needed = countOf(all);
    }
}

bool asksForEducation(const Need& need)
{
    const auto anyOf = [](const std::vector<Need>& needs) { return std::ranges::any_of(needs, asksForEducation); };
    if (const auto* all = std::get_if<AllOfNeed>(&need.what)) {
        return anyOf(all->needs);
    }
    if (const auto* any = std::get_if<AnyOfNeed>(&need.what)) {
        return anyOf(any->needs);
    }
    return std::holds_alternative<CourseNeed>(need.what) || std::holds_alternative<ProgrammeNeed>(need.what) ||
           std::holds_alternative<SubjectsNeed>(need.what);
}

/// Whether something that a goal asks or recommends, or a route of it, may be met by a programme or a course.
bool asksForEducation(const GoalProgress& goal, const RuleBook& rules)
{
    const auto asks = [&rules](const Progress& progress) {
        const Need* need = needOf(rules, progress);
        return need && asksForEducation(*need);
    };
    return std::ranges::any_of(goal.requirements, asks) || std::ranges::any_of(goal.recommendations, asks) ||
           std::ranges::any_of(goal.routes,
                               [&asks](const RouteProgress& route) { return std::ranges::any_of(route.needs, asks); });
}

// ---- exam -------------------------------------------------------------------------------------------------

ScoreScale scaleOf(const ExamAttempt& attempt, const Situation& situation)
{
    const auto format =
        firstOf(rulesFor<ExamFormat>(situation.rules(), situation.certificationOf(attempt.credential), attempt.onDate));
    return format ? format->value().scale : ScoreScale::Scaled;
}

/// The last pass of each exam, by day.
std::vector<ExamPass> passesOf(const Situation& situation)
{
    std::vector<ExamPass> passes;
    for (const ExamAttempt& attempt : situation.facts().of<ExamAttempt>()) {
        const QString exam = situation.certificationOf(attempt.credential);
        const std::optional<QDate> ended = lapsedOn(exam, situation);
        if (attempt.result != ExamResult::Passed || attempt.onDate > situation.asOf() ||
            (ended && attempt.onDate <= *ended)) {
            continue;
        }
        std::erase_if(passes, [&exam](const ExamPass& pass) { return pass.credential == exam; });
        passes.push_back({.attempt = refTo(attempt),
                          .credential = exam,
                          .score = attempt.score,
                          .scale = scaleOf(attempt, situation),
                          .day = attempt.onDate});
    }
    return passes;
}

void addExamOf(const GoalProgress& goal, StageStanding& stage, const Situation& situation)
{
    stage.about = goal.credential;
    stage.done = countOf(static_cast<int>(std::ranges::count_if(goal.requirements, isDone)));
    stage.needed = countOf(static_cast<int>(goal.requirements.size()));
    for (const Progress& requirement : goal.requirements) {
        stage.points.push_back({.of = goal.credential, .progress = requirement});
    }
    const bool isLate = goal.byDate && *goal.byDate < situation.asOf();
    const bool isTried = goal.exam && !goal.exam->attempts.empty();
    const bool isOnTheWay = isTried || std::ranges::any_of(goal.requirements, isBegun);
    stage.state = isLate ? ProgressState::Late : isOnTheWay ? ProgressState::Partly : ProgressState::Open;
    if (goal.exam) {
        addDay(stage, RoadDaySort::On, maySitOn(*goal.exam));
    }
    addDay(stage, RoadDaySort::By, goal.byDate);
    if (goal.exam && goal.exam->earliestRetake > situation.asOf()) {
        addDay(stage, RoadDaySort::From, goal.exam->earliestRetake);
    }
}

}  // namespace

StageStanding educationStage(const RoadSources& sources)
{
    const Situation& situation = sources.situation;
    StageStanding stage{.stage = RoadStage::Education, .proofs = proofsOf(ProofSort::Programme, sources.evidence)};
    const Programme* told = toldProgramme(situation);
    if (!told) {
        const bool isAsked = std::ranges::any_of(sources.overview.goals, [&situation](const GoalProgress& goal) {
            return goal.stage != GoalStage::Held && asksForEducation(goal, situation.rules());
        });
        stage.state = isAsked ? std::optional(ProgressState::Open) : std::nullopt;
        return stage;
    }
    stage.about = told->name;
    addFigureOf(*told, stage, situation);
    const bool isCompleted = hasComeBy(told->completedOn, situation.asOf());
    stage.state = isCompleted                           ? ProgressState::Done
                  : isUnderWay(*told, situation.asOf()) ? ProgressState::Partly
                                                        : ProgressState::Open;
    addDay(stage, isCompleted ? RoadDaySort::On : RoadDaySort::By, told->completedOn);
    return stage;
}

StageStanding studyStage(const RoadSources& sources)
{
    StageStanding stage{.stage = RoadStage::Study};
    const GoalProgress* goal = sources.goals.study;
    if (!goal) {
        const bool isBehind = std::ranges::any_of(sources.overview.goals, [](const GoalProgress& one) {
            return one.stage != GoalStage::Preparing || isExamPassed(one);
        });
        const bool isHeld = !sources.situation.facts().of<HeldCredential>().empty();
        stage.state = isBehind || isHeld ? std::optional(ProgressState::Done) : std::nullopt;
        return stage;
    }
    stage.about = goal->credential;
    stage.done = countOf(static_cast<int>(std::ranges::count_if(goal->preparation, isDone)));
    stage.needed = countOf(static_cast<int>(goal->preparation.size()));
    for (const Progress& subject : goal->preparation) {
        stage.points.push_back({.of = goal->credential, .progress = subject});
    }
    stage.state = stateOf(*stage.done, *stage.needed);
    if (stage.state == ProgressState::Open && std::ranges::any_of(goal->preparation, isBegun)) {
        stage.state = ProgressState::Partly;
    }
    addDay(stage, RoadDaySort::By, earlierOf(goal->exam ? maySitOn(*goal->exam) : std::nullopt, goal->byDate));
    if (stage.state != ProgressState::Done && goal->forecast) {
        stage.days.push_back(
            {.sort = RoadDaySort::AtPace, .day = *goal->forecast, .isPlanned = goal->basis == PaceBasis::Planned});
    }
    return stage;
}

StageStanding examStage(const RoadSources& sources)
{
    StageStanding stage{.stage = RoadStage::Exam,
                        .proofs = proofsOf(ProofSort::Exam, sources.evidence),
                        .passes = passesOf(sources.situation)};
    const GoalProgress* leading = sources.goals.leading;
    if (leading && leading->stage == GoalStage::Preparing && !isExamPassed(*leading)) {
        addExamOf(*leading, stage, sources.situation);
        return stage;
    }
    const bool isBehind = leading || !stage.passes.empty() || !sources.situation.facts().of<HeldCredential>().empty();
    stage.state = isBehind ? std::optional(ProgressState::Done) : std::nullopt;
    if (!stage.passes.empty()) {
        addDay(stage, RoadDaySort::On, stage.passes.back().day);
    }
    return stage;
}

}  // namespace credence
