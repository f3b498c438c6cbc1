// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_goal.h"

#include <algorithm>

#include "domain/judgement/progress.h"
#include "domain/judgement/held_credentials.h"
#include "domain/goals/judge_exam.h"
#include "domain/goals/judge_need.h"
#include "domain/goals/judge_preparation.h"
#include "domain/goals/judge_route.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

/// The record by which one of `credentials` is held on the as-of date, one that may be used before others; null if none
/// is held.
const HeldCredential* heldOf(const QStringList& credentials, const Situation& situation)
{
    const HeldCredential* found = nullptr;
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (credentials.contains(held.credential) && isHeldOn(held, situation.asOf()) &&
            (!found || lapsedSince(*found, situation))) {
            found = &held;
        }
    }
    return found;
}

void judgeEligibility(GoalProgress& goal, const QString& exam, const Situation& situation)
{
    for (const auto& rule : rulesFor<EligibilityRule>(situation.rules(), exam, examDay(exam, situation))) {
        const RuleCitation citation = rule.citation();
        for (const Need& need : rule.value().required) {
            goal.requirements.push_back(judge(need, citation, situation));
        }
        for (const Need& need : rule.value().recommendedAnyOf) {
            goal.recommendations.push_back(judge(need, citation, situation));
            goal.recommendations.back().recommendedOnly = true;
        }
    }
}

/// The weekly study of `goal` is known.
void judgePreparing(GoalProgress& goal, const QString& exam, const Situation& situation)
{
    judgeEligibility(goal, exam, situation);
    if (goal.exam) {
        const Need passed{.id = goal.exam->requirementId, .title = goal.exam->title, .what = ExamNeed{exam}};
        goal.requirements.push_back(judge(passed, goal.exam->rule, situation));
    }
    goal.preparation = judgePreparation(exam, situation);
    if (!isExamPassed(goal)) {
        const StudyPace pace = studyPace(goal.weekly, situation);
        goal.forecast = preparationForecast(goal.preparation, pace, situation);
        goal.basis = pace.basis;
    }
    const bool begun =
        std::ranges::any_of(goal.requirements, isBegun) || std::ranges::any_of(goal.preparation, isBegun);
    goal.state = begun ? ProgressState::Partly : ProgressState::Open;
}

void judgeApprentice(GoalProgress& goal, const HeldCredential& held, const Situation& situation)
{
    goal.stage = GoalStage::Apprentice;
    goal.lapsedSince = lapsedSince(held, situation);
    goal.routes = judgeRoutes(held.credential, goal.credential, situation);
    goal.state = ProgressState::Partly;  // the exam is passed; what a route lacks, the route says
    const RouteProgress* quickest = quickestRoute(goal.routes);
    if (quickest && !goal.lapsedSince) {  // no A comes off what may not be used
        goal.forecast = readyOn(*quickest);
    }
}

GoalProgress judgeCredential(const Goal& wanted, const Situation& situation)
{
    const QString& credential = wanted.credential;
    GoalProgress goal{.credential = credential,
                      .byDate = wanted.byDate,
                      .weekly = wanted.weekly,
                      .stage = GoalStage::Preparing,
                      .state = ProgressState::Open,
                      .routes = {},
                      .requirements = {},
                      .recommendations = {},
                      .preparation = {}};
    const QString exam = situation.certificationOf(credential);
    goal.exam = judgeExam(exam, situation);
    if (const HeldCredential* held = heldOf({credential, exam}, situation)) {
        goal.stage = GoalStage::Held;
        goal.lapsedSince = lapsedSince(*held, situation);
        goal.state = goal.lapsedSince ? ProgressState::Late : ProgressState::Done;
        return goal;
    }
    if (const HeldCredential* held = heldApprenticeForm(credential, situation)) {
        judgeApprentice(goal, *held, situation);
    } else {
        judgePreparing(goal, exam, situation);
    }
    if (goal.lapsedSince || (goal.byDate && *goal.byDate < situation.asOf())) {
        goal.state = ProgressState::Late;
    }
    return goal;
}

}  // namespace

std::vector<GoalProgress> judgeGoals(const Situation& situation)
{
    std::vector<GoalProgress> goals;
    for (const Goal& wanted : situation.facts().of<Goal>()) {
        goals.push_back(judgeCredential(wanted, situation));
        goals.back().goal = wanted.id;
    }
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        const QString full = situation.certificationOf(held.credential);
        const bool leadsOn = full != held.credential && isHeldOn(held, situation.asOf()) && !heldOf({full}, situation);
        if (leadsOn && std::ranges::find(goals, full, &GoalProgress::credential) == goals.end()) {
            goals.push_back(judgeCredential({.credential = full}, situation));
        }
    }
    return goals;
}

}  // namespace credence
