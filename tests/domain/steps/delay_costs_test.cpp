// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/delay_costs.h"

#include <gtest/gtest.h>

#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace delay_costs_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

TEST(DelayCosts, PutWhatLosesACredentialWithinAWeekFirst)
{
    // The cycle ends on the day that the dues are due; the user's own duty is due before.
    const QDate asOf(2026, 10, 24);
    const auto firstOn = [](QDate day) {
        Facts facts = factsOf(held(u"CPC"_s, {2025, 3, 1}), aMembership(u"AAPC"_s, {2026, 10, 31}),
                              Deadline{.id = DeadlineId(1), .title = u"own"_s, .dueOn = day.addDays(-3)});
        return judgeOverview(builtInBook(), facts, day).nextSteps.front();
    };
    EXPECT_EQ(firstOn(asOf).subject, u"own"_s);
    EXPECT_EQ(firstOn(asOf.addDays(1)).kind, NextStepKind::EarnCeus) << "its last day is 6 days ahead";
    EXPECT_EQ(firstOn(asOf.addDays(1)).delay->what, CostOfDelay::Credential);
    EXPECT_EQ(firstOn(asOf.addDays(1)).delay->from, QDate(2026, 11, 1));
}

TEST(DelayCosts, OfACycleAreItsCredentialsAndTheFeeOfAnExtension)
{
    const Facts facts = factsOf(held(u"CCS"_s, {2024, 7, 1}));
    const QDate asOf(2026, 1, 1);
    const Overview overview = judgeOverview(builtInBook(), facts, asOf);
    ASSERT_EQ(overview.cycles.size(), 1U);
    const auto cost = costOfMissing(overview.cycles.front(), situationOn(builtInBook(), facts, asOf));
    ASSERT_TRUE(cost);
    EXPECT_EQ(cost->what, CostOfDelay::Credential);
    EXPECT_EQ(cost->from, QDate(2026, 7, 1));
    EXPECT_EQ(cost->fee, Cents{5000});
    EXPECT_EQ(cost->basis, FeeBasis::EachCredential);
    EXPECT_EQ(cost->rule.ruleId, u"ahima.renewal.inactive"_s);
}

TEST(DelayCosts, AreUnknownWhereNoRuleSetsADay)
{
    const Facts facts = factsOf(held(u"CCS"_s, {2018, 7, 1}));
    const QDate asOf(2020, 6, 1);  // what followed the grace was not found for those years
    const Overview overview = judgeOverview(builtInBook(), facts, asOf);
    ASSERT_EQ(overview.cycles.size(), 1U);
    EXPECT_FALSE(costOfMissing(overview.cycles.front(), situationOn(builtInBook(), facts, asOf)));
}

}  // namespace delay_costs_test
}  // namespace credence
