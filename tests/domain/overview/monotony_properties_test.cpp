// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold for any records: more of what counts never counts less.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/fixtures/any_records.h"
#include "domain/fixtures/built_in_book.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/printers.h"

namespace credence {
namespace monotony_properties_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

RC_GTEST_PROP(CycleProperty, NeverLosesByAnotherActivityThatCounts, ())
{
    static const RuleBook kBook = bothBooks();
    Facts facts = anyCareer();
    const std::vector<CycleProgress> before = judgeCycles(situationOn(kBook, facts, kPropertyDay));
    addCounting(facts, Counting::Ceus);
    const std::vector<CycleProgress> after = judgeCycles(situationOn(kBook, facts, kPropertyDay));
    RC_ASSERT(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        RC_ASSERT(after.at(i).total.done.value >= before.at(i).total.done.value);
        for (std::size_t share = 0; share < before.at(i).shares.size(); ++share) {
            RC_ASSERT(after.at(i).shares.at(share).done.value >= before.at(i).shares.at(share).done.value);
        }
    }
}

RC_GTEST_PROP(CycleProperty, ContainsTheDateAndItsSharesAreNoMoreThanItsTotal, ())
{
    static const RuleBook kBook = bothBooks();
    const Facts facts = anyCareer();
    for (const CycleProgress& cycle : judgeCycles(situationOn(kBook, facts, kPropertyDay))) {
        RC_ASSERT(cycle.range.contains(kPropertyDay));
        RC_ASSERT(cycle.burnUp.back().counted.value == cycle.total.done.value);
        for (const Progress& share : cycle.shares) {
            RC_ASSERT(share.done.value <= cycle.total.done.value);
            RC_ASSERT(share.needed.value <= cycle.total.needed.value);
        }
    }
}

/// Unlike the states, amounts are compared: another state may say more of the same amount.
bool noLess(const std::vector<Progress>& before, const std::vector<Progress>& after)
{
    return std::ranges::equal(before, after, [](const Progress& x, const Progress& y) {
        const bool stillDone = x.state != ProgressState::Done || y.state == ProgressState::Done;
        return x.requirementId == y.requirementId && y.done.value >= x.done.value && stillDone;
    });
}

/// The same cycle in `overview`; null if it is not there.
const CycleProgress* cycleOf(const Overview& overview, const CycleProgress& cycle)
{
    const auto found = std::ranges::find(overview.cycles, cycle.body, &CycleProgress::body);
    return found == overview.cycles.end() ? nullptr : &*found;
}

RC_GTEST_PROP(OverviewProperty, NeverLosesByAnotherRecordThatCounts, ())
{
    Facts facts = anyFacts();
    // Another record can show that a cycle was missed, which costs a credential: a matter of its own.
    facts.of<StepChoice>() = {{.step = u"catch_up_cycle:2099-12-31:AAPC"_s, .fate = StepFate::Done},
                              {.step = u"catch_up_cycle:2099-12-31:AHIMA"_s, .fate = StepFate::Done}};
    const Overview before = judgeOverview(builtInBook(), facts, kPropertyDay);
    addCounting(facts, *rc::gen::elementOf(kAllCounting));
    const Overview after = judgeOverview(builtInBook(), facts, kPropertyDay);
    RC_ASSERT(before.goals.size() == after.goals.size());
    for (std::size_t i = 0; i < before.goals.size(); ++i) {
        const GoalProgress& a = before.goals.at(i);
        const GoalProgress& b = after.goals.at(i);
        RC_ASSERT(a.routes.size() == b.routes.size());
        for (std::size_t route = 0; route < a.routes.size(); ++route) {
            RC_ASSERT(noLess(a.routes.at(route).needs, b.routes.at(route).needs));
        }
        RC_ASSERT(noLess(a.requirements, b.requirements));
        RC_ASSERT(noLess(a.recommendations, b.recommendations));
        RC_ASSERT(noLess(a.preparation, b.preparation));
    }
    for (const CycleProgress& cycle : before.cycles) {
        const CycleProgress* same = cycleOf(after, cycle);
        RC_ASSERT(same != nullptr);
        RC_ASSERT(same->range == cycle.range);
        RC_ASSERT(noLess({cycle.total}, {same->total}));
        RC_ASSERT(noLess(cycle.shares, same->shares));
    }
    RC_ASSERT(after.study.codingDays >= before.study.codingDays);
}

}  // namespace monotony_properties_test
}  // namespace credence
