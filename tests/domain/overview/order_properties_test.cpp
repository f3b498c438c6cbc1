// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold for any records: their order never matters, and what comes later changes nothing of an earlier day.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/fixtures/any_records.h"
#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/same_judgement.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/goals/goal_progress.h"
#include "support/printers.h"

namespace credence {
namespace order_properties_test {

using namespace credence::testing;

RC_GTEST_PROP(OverviewProperty, DoesNotDependOnTheOrderOfRecords, ())
{
    const Facts facts = anyFacts();
    const Judgement a = judged(builtInBook(), facts, kPropertyDay);
    const Judgement b = judged(builtInBook(), shuffled(facts), kPropertyDay);
    RC_ASSERT(
        std::ranges::equal(a.overview.cycles, b.overview.cycles, [](const CycleProgress& x, const CycleProgress& y) {
            return sameCycle(x, y) && sameItems(x.total, y.total) &&
                   std::ranges::equal(x.shares, y.shares, sameItems) && x.activities == y.activities;
        }));
    RC_ASSERT(std::ranges::equal(a.overview.missedCycles, b.overview.missedCycles, sameMissedCycle));
    RC_ASSERT(std::ranges::equal(a.overview.goals, b.overview.goals, [](const GoalProgress& x, const GoalProgress& y) {
        return sameGoal(x, y) && x.forecast == y.forecast && x.exam.has_value() == y.exam.has_value() &&
               (!x.exam || x.exam->attempts == y.exam->attempts);
    }));
    RC_ASSERT(std::ranges::equal(a.overview.deadlines, b.overview.deadlines, sameDeadline));
    RC_ASSERT(std::ranges::equal(a.overview.nextSteps, b.overview.nextSteps, sameStep));
    RC_ASSERT(std::ranges::equal(a.plans, b.plans, samePlan));
    RC_ASSERT(std::ranges::equal(a.outlook.amounts, b.outlook.amounts, sameForecast));
    RC_ASSERT(std::ranges::equal(a.outlook.routes, b.outlook.routes, sameRouteForecast));
    RC_ASSERT(std::ranges::equal(a.allocations, b.allocations, sameAllocation));
}

RC_GTEST_PROP(OverviewProperty, OfAnyDayIsThatOfTheRecordsUpToThatDay, ())
{
    Facts facts = anyFacts();
    const QDate day = anyDay();
    // Sums of the log are read up to the day that is judged, so that both have the same.
    std::erase_if(facts.log.recentDays, [day](const DaySum& sum) { return sum.day > day; });
    const Judgement all = judged(builtInBook(), facts, day);
    const Judgement known = judged(builtInBook(), knownOn(facts, day), day);
    RC_ASSERT(std::ranges::equal(all.overview.cycles, known.overview.cycles, sameCycle));
    RC_ASSERT(std::ranges::equal(all.overview.missedCycles, known.overview.missedCycles, sameMissedCycle));
    RC_ASSERT(std::ranges::equal(all.overview.goals, known.overview.goals, sameGoal));
    RC_ASSERT(all.overview.study.codingDays == known.overview.study.codingDays);
    RC_ASSERT(std::ranges::equal(all.plans, known.plans, samePlan));
    RC_ASSERT(std::ranges::equal(all.outlook.amounts, known.outlook.amounts, sameForecast));
    RC_ASSERT(std::ranges::equal(all.outlook.routes, known.outlook.routes, sameLetterLeads));
    RC_ASSERT(std::ranges::equal(all.allocations, known.allocations, sameAllocation));
}

}  // namespace order_properties_test
}  // namespace credence
