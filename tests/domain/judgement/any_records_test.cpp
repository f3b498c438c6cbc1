// SPDX-License-Identifier: GPL-3.0-or-later
/// The records that are drawn for properties say something: a property of records without effect would prove nothing.
#include "any_records.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "built_in_book.h"
#include "same_judgement.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace credence::testing;

constexpr int kCases = 40;

std::vector<int> amountsOf(const Overview& overview)
{
    std::vector<int> amounts;
    const auto add = [&amounts](const std::vector<Progress>& all) {
        std::ranges::transform(all, std::back_inserter(amounts), [](const Progress& one) { return one.done.value; });
    };
    for (const GoalProgress& goal : overview.goals) {
        std::ranges::for_each(goal.routes, [&add](const RouteProgress& route) { add(route.needs); });
        add(goal.requirements);
        add(goal.recommendations);
        add(goal.preparation);
    }
    for (const CycleProgress& cycle : overview.cycles) {
        add({cycle.total});
        add(cycle.shares);
    }
    return amounts;
}

/// `make` with the seeds 1, 2, ..., in the middle of the sizes that properties run through.
template <class Make>
auto drawn(int cases, const Make& make)
{
    const auto generator = rc::gen::exec(make);
    std::vector<decltype(make())> found;
    for (int seed = 1; seed <= cases; ++seed) {
        found.push_back(generator(rc::Random(static_cast<std::uint64_t>(seed)), rc::kNominalSize / 2).value());
    }
    return found;
}

class AddedRecord : public ::testing::TestWithParam<Counting> {};

TEST_P(AddedRecord, MovesAFigureInAFifthOfTheCasesAtLeast)
{
    const auto cases = drawn(kCases, [kind = GetParam()] {
        const Facts before = anyFacts();
        Facts after = before;
        addCounting(after, kind);
        return std::pair(before, after);
    });
    const auto moved = std::ranges::count_if(cases, [](const std::pair<Facts, Facts>& one) {
        return amountsOf(judgeOverview(builtInBook(), one.first, kPropertyDay)) !=
               amountsOf(judgeOverview(builtInBook(), one.second, kPropertyDay));
    });
    EXPECT_GE(moved * 5, kCases) << moved << " of " << kCases;
}

INSTANTIATE_TEST_SUITE_P(Kinds, AddedRecord, ::testing::ValuesIn(kAllCounting));

struct Subject {
    const char* name;
    bool (*isThere)(const Judgement&);
};

/// What the properties compare; of what is never there any two judgements say the same.
const std::vector<Subject> kSubjects{
    {"CEUs that count",
     [](const Judgement& all) {
         return std::ranges::any_of(all.overview.cycles,
                                    [](const CycleProgress& cycle) { return cycle.total.done.value > 0; });
     }},
    {"a missed cycle", [](const Judgement& all) { return !all.overview.missedCycles.empty(); }},
    {"a wait after a failed exam",
     [](const Judgement& all) {
         return std::ranges::any_of(all.plans, [](const ExamPlan& plan) { return plan.earliestRetake.has_value(); });
     }},
    {"attempts left",
     [](const Judgement& all) {
         return std::ranges::any_of(all.plans, [](const ExamPlan& plan) { return plan.attemptsLeft.has_value(); });
     }},
    {"practice exams",
     [](const Judgement& all) {
         return std::ranges::any_of(all.plans, [](const ExamPlan& plan) { return plan.practiceExams > 0; });
     }},
    {"a letter to ask for",
     [](const Judgement& all) {
         return std::ranges::any_of(all.outlook.routes,
                                    [](const RouteForecast& route) { return !route.letters.empty(); });
     }},
    {"credits",
     [](const Judgement& all) {
         return std::ranges::any_of(all.allocations, [](const BodyAllocation& body) { return !body.credits.empty(); });
     }},
    {"spare CEUs",
     [](const Judgement& all) {
         return std::ranges::any_of(all.allocations, [](const BodyAllocation& body) { return !body.spare.empty(); });
     }},
};

TEST(DrawnRecords, HaveWhatThePropertiesCompareInATenthOfTheCasesAtLeast)
{
    std::vector<Judgement> all;
    for (const Facts& facts : drawn(kCases, anyFacts)) {
        all.push_back(judged(builtInBook(), facts, kPropertyDay));
    }
    for (const Subject& subject : kSubjects) {
        const auto there = std::ranges::count_if(all, subject.isThere);
        EXPECT_GE(there * 10, kCases) << subject.name << ": " << there << " of " << kCases;
    }
}

TEST(DrawnRecords, HoldCpcAWithoutCpcInHalfOfTheCases)
{
    const auto holds = [](const Facts& facts, QStringView code) {
        return std::ranges::find(facts.heldCredentials, code, &HeldCredential::credential) !=
               facts.heldCredentials.end();
    };
    const std::vector<Facts> all = drawn(100, anyFacts);
    const auto alone =
        std::ranges::count_if(all, [&](const Facts& facts) { return holds(facts, u"CPC-A") && !holds(facts, u"CPC"); });
    EXPECT_NEAR(static_cast<double>(alone), 50, 15);
}

}  // namespace
}  // namespace credence
