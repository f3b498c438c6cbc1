// SPDX-License-Identifier: GPL-3.0-or-later
/// Limits of CEUs and the length of one, by the rules that are built in: what is not known is said, and counted.
#include <gtest/gtest.h>

#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace built_in_limits_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

CycleProgress cycleWith(const CeuActivity& activity, Facts facts)
{
    facts.of<CeuActivity>() = {activity};
    return judgeOverview(builtInBook(), facts, {2026, 11, 23}).cycles.front();
}

CeuActivity tenHoursTaught()
{
    CeuActivity activity = aCeu(1, {2026, 6, 1}, wholeCeus(10));
    activity.kind = CeuActivityKind::Taught;
    activity.indexNumber.clear();
    return activity;
}

/// ahima.renewal.taught
TEST(CeusTaught, AreCountedAtAhimaWithADoubt)
{
    const CycleProgress cycle = cycleWith(tenHoursTaught(), factsOf(held(u"CCA"_s, {2025, 12, 6})));
    EXPECT_EQ(cycle.total.done.value, 1000);
    ASSERT_EQ(cycle.doubts.size(), 1U);
    EXPECT_EQ(cycle.doubts.front().about, CeuDoubt::About::LimitNotKnown);
    EXPECT_EQ(cycle.doubts.front().rule.ruleId, u"ahima.renewal.taught"_s);
    EXPECT_EQ(cycle.doubts.front().amount, wholeCeus(10));
}

/// aapc.renewal.index-number
TEST(CeusTaught, CountAtAapcIfTheyWereApproved)
{
    const Facts facts = factsOf(held(u"CPC"_s, {2020, 2, 1}), aMembership(u"AAPC"_s, {2027, 7, 31}));
    CeuActivity activity = tenHoursTaught();
    const CycleProgress without = cycleWith(activity, facts);
    EXPECT_EQ(without.total.done.value, 0);
    EXPECT_EQ(leftOut(without.total, NotCountedReason::NoIndexNumber), 1000);
    activity.indexNumber = u"CHP260601A"_s;
    const CycleProgress approved = cycleWith(activity, facts);
    EXPECT_EQ(approved.total.done.value, 1000);
    EXPECT_TRUE(approved.doubts.empty());
}

/// ahima.renewal.ceu-length
TEST(CeusInParts, AreADoubtAtAhimaWithoutACertificate)
{
    CeuActivity webinar = aCeu(1, {2026, 6, 1}, {250});
    webinar.certificate = false;
    const Facts facts = factsOf(held(u"CCA"_s, {2025, 12, 6}));
    const CycleProgress cycle = cycleWith(webinar, facts);
    EXPECT_EQ(cycle.total.done.value, 250) << "as it was entered";
    ASSERT_EQ(cycle.doubts.size(), 1U);
    EXPECT_EQ(cycle.doubts.front().rule.ruleId, u"ahima.renewal.ceu-length"_s);
    EXPECT_EQ(cycle.doubts.front().byRule, wholeCeus(2));
    EXPECT_EQ(cycle.doubts.front().rule.asOf, u"2014"_s);
    webinar.certificate = true;
    EXPECT_TRUE(cycleWith(webinar, facts).doubts.empty());
}

}  // namespace built_in_limits_test
}  // namespace credence
