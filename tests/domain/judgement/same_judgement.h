// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether two judgements say the same: for properties that judge the same records twice.
#pragma once

#include "domain/allocation/allocate_ceus.h"
#include "domain/exam_plan/exam_plan.h"
#include "domain/forecast/outlook.h"
#include "domain/judgement/overview.h"

namespace credence::testing {

/// Everything that is judged of a user's records on a day.
struct Judgement {
    Overview overview;
    std::vector<ExamPlan> plans;
    Outlook outlook;
    std::vector<BodyAllocation> allocations;
};
Judgement judged(const RuleBook& rules, const Facts& facts, QDate asOf);

/// What counted, what did not, and when it is complete.
bool sameItems(const Progress& a, const Progress& b);
/// What is so, leaving aside what is only foreseen.
bool sameStanding(const Progress& a, const Progress& b);
bool sameCycle(const CycleProgress& a, const CycleProgress& b);
bool sameMissedCycle(const MissedCycle& a, const MissedCycle& b);
/// Routes, requirements, recommendations, preparation and the earliest retake.
bool sameGoal(const GoalProgress& a, const GoalProgress& b);
bool sameStep(const NextStep& a, const NextStep& b);
bool sameDeadline(const DeadlineItem& a, const DeadlineItem& b);

/// Attempts left, practice exams and readiness.
bool samePlan(const ExamPlan& a, const ExamPlan& b);
bool sameForecast(const Forecast& a, const Forecast& b);
/// How long the letters take that both miss. Which are missing in the end hangs on work that is only foreseen.
bool sameLetterLeads(const RouteForecast& a, const RouteForecast& b);
bool sameRouteForecast(const RouteForecast& a, const RouteForecast& b);
/// Credits, what is spare, and what is missing of each sort.
bool sameAllocation(const BodyAllocation& a, const BodyAllocation& b);

}  // namespace credence::testing
