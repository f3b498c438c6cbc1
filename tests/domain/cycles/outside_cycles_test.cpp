// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/outside_cycles.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace outside_cycles_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;
using Why = NotCountedReason;

const QDate kAsOf(2026, 11, 23);

std::vector<OutsideActivity> outsideIn(const Facts& facts, QDate asOf = kAsOf)
{
    return judgeOverview(builtInBook(), facts, asOf).outside;
}

CeuActivity ceuOn(QDate day)
{
    return aCeu(1, day, CeuHundredths{100});
}

// ---- one activity, one body --------------------------------------------------------------------------------

struct OutsideRow {
    const char* name;
    std::vector<HeldCredential> held;
    std::vector<Membership> memberships;
    QDate day;
    std::optional<Why> why;  ///< nothing: the running cycle looks at it
    const char* body = "";
    const char* detail = "";
};

// As of Nov 23, 2026 the CCA of Dec 6, 2023 is in its second cycle, from Dec 6, 2025.
const std::vector<HeldCredential> kCca{held(u"CCA"_s, QDate(2023, 12, 6))};
const std::vector<HeldCredential> kCpc{held(u"CPC"_s, QDate(2024, 6, 10))};
const std::vector<HeldCredential> kFormerCca{held(u"CCA"_s, QDate(2023, 12, 6), QDate(2025, 12, 5))};
const QDate kAward(2023, 12, 6);
const QDate kSecondCycle(2025, 12, 6);
constexpr const char* kFirstCycleDays = "2023-12-06/2025-12-05";

class OutsideTable : public ::testing::TestWithParam<OutsideRow> {};

TEST_P(OutsideTable, SaysWhichCycleLooksAtItOrWhyNone)
{
    const OutsideRow& row = GetParam();
    const std::vector<OutsideActivity> outside = outsideIn(factsOf(row.held, row.memberships, ceuOn(row.day)));
    ASSERT_EQ(outside.size(), row.why ? 1U : 0U);
    if (row.why) {
        ASSERT_EQ(outside.front().why.size(), 1U);
        EXPECT_EQ(outside.front().activity.id, CeuActivityId(1));
        EXPECT_EQ(outside.front().why.front().body, QString::fromLatin1(row.body));
        EXPECT_EQ(outside.front().why.front().item.reason, *row.why);
        EXPECT_EQ(outside.front().why.front().item.detail, QString::fromLatin1(row.detail));
        EXPECT_FALSE(outside.front().heldElsewhere);
        EXPECT_EQ(belongsToACycle(outside.front()), *row.why == Why::EndedCycle);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Days, OutsideTable,
    ::testing::Values(
        OutsideRow{"BeforeAnyCredential", {}, {}, kAsOf, Why::BeforeCredential},
        OutsideRow{"DayBeforeTheAward", kCca, {}, kAward.addDays(-1), Why::BeforeCertification, "AHIMA"},
        OutsideRow{"FirstDayOfTheEndedCycle", kCca, {}, kAward, Why::EndedCycle, "AHIMA", kFirstCycleDays},
        OutsideRow{
            "LastDayOfTheEndedCycle", kCca, {}, kSecondCycle.addDays(-1), Why::EndedCycle, "AHIMA", kFirstCycleDays},
        OutsideRow{"FirstDayOfTheRunningCycle", kCca, {}, kSecondCycle, std::nullopt},
        OutsideRow{"LastDayOfTheRunningCycle", kCca, {}, QDate(2027, 12, 5), std::nullopt},
        OutsideRow{"DayAfterTheRunningCycle", kCca, {}, QDate(2027, 12, 6), Why::AfterCycle, "AHIMA"},
        OutsideRow{"AllEnded", kFormerCca, {}, kAsOf, Why::NoneHeld, "AHIMA"},
        OutsideRow{"NoMembershipYet", kCpc, {}, kAsOf, Why::CycleUnknown, "AAPC"},
        OutsideRow{"NoMembershipYetAndBeforeTheAward", kCpc, {}, QDate(2024, 6, 9), Why::BeforeCertification, "AAPC"},
        OutsideRow{"MembershipThere", kCpc, {aMembership(u"AAPC"_s, QDate(2027, 6, 30))}, kAsOf, std::nullopt}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(OutsideCycles, NamesTheBodyThatDoesNotLookAtWhatAnotherDoes)
{
    const std::vector<OutsideActivity> outside =
        outsideIn(factsOf(std::vector{held(u"CCA"_s, kAward), held(u"CPC"_s, QDate(2025, 7, 1))},
                          aMembership(u"AAPC"_s, QDate(2027, 3, 31)), ceuOn(QDate(2025, 11, 3))));
    ASSERT_EQ(outside.size(), 1U);
    EXPECT_TRUE(outside.front().heldElsewhere);
    EXPECT_TRUE(belongsToACycle(outside.front()));
    ASSERT_EQ(outside.front().why.size(), 1U);
    EXPECT_EQ(outside.front().why.front().body, u"AHIMA"_s);
    EXPECT_EQ(outside.front().why.front().item.reason, Why::EndedCycle);
}

TEST(OutsideCycles, CountTheLastDayOfACycleBeforeAGapAsItsOwn)
{
    const QDate last(2026, 6, 30);
    const PortalCycle ended{.body = u"AHIMA"_s, .firstDay = {2024, 7, 1}, .lastDay = last};
    const PortalCycle next{.body = u"AHIMA"_s, .firstDay = {2027, 1, 1}, .lastDay = {2028, 12, 31}};
    const auto reasonOn = [&](QDate day) {
        const std::vector<OutsideActivity> outside = outsideIn(factsOf(kCca, std::vector{ended, next}, ceuOn(day)));
        return outside.empty() ? std::nullopt : std::optional(outside.front().why.front().item.reason);
    };
    EXPECT_EQ(reasonOn(last), Why::EndedCycle);
    EXPECT_EQ(reasonOn(last.addDays(1)), Why::AfterCycle);
}

TEST(OutsideCycles, AreNoneWithoutActivities)
{
    EXPECT_TRUE(outsideIn(factsOf(kCca)).empty());
    EXPECT_TRUE(outsideIn(Facts()).empty());
}

TEST(OutsideCycles, AndCyclesTogetherHoldEveryActivity)
{
    Facts facts = factsOf(kCca);
    for (int month = 0; month < 60; ++month) {
        put(facts, aCeu(month + 1, QDate(2023, 1, 6).addMonths(month), CeuHundredths{100}));
    }
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    ASSERT_EQ(overview.cycles.size(), 1U);
    EXPECT_EQ(overview.cycles.front().activities.size() + overview.outside.size(), 60U);
    EXPECT_TRUE(
        std::ranges::is_sorted(overview.outside, {}, [](const OutsideActivity& one) { return one.activity.onDate; }));
}

}  // namespace outside_cycles_test
}  // namespace credence
