// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/allocate_ceus.h"

#include <gtest/gtest.h>

#include "allocation_fixture.h"
#include "domain/judgement/progress.h"
#include "domain/cycles/cycle_progress.h"
#include "support/printers.h"

namespace credence {
namespace allocate_ceus_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

class AllocateCeus : public AllocationTest {};

TEST_F(AllocateCeus, WithoutACycleProposesNothing)
{
    EXPECT_TRUE(allocated().empty());
}

TEST_F(AllocateCeus, GivesCeusOfASubjectToTheCredentialThatIsBoundToIt)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 16, u"Auditing"_s);
    earn(2, {2025, 7, 1}, 24);
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(credit(allocation, 1, u"CPMA"_s), wholeCeus(16));
    EXPECT_EQ(credit(allocation, 2, u"CPC"_s), wholeCeus(24));
    EXPECT_EQ(allocation.credits.front().why, CreditWhy::SubjectBound);
    EXPECT_EQ(allocation.missing, CeuHundredths{});
    EXPECT_TRUE(allocation.spare.empty());
}

TEST_F(AllocateCeus, KnowsTheSubjectByItsOtherWords)
{
    for (Rule& rule : book.rules) {
        if (auto* bound = std::get_if<SubjectBoundRule>(&rule.editions.front().value)) {
            bound->aliases = {u"audit"_s};
        }
    }
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 10, u"Audit"_s);
    earn(2, {2025, 6, 2}, 6, u"auditing"_s);
    earn(3, {2025, 7, 1}, 24);
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(credit(allocation, 1, u"CPMA"_s), wholeCeus(10));
    EXPECT_EQ(credit(allocation, 2, u"CPMA"_s), wholeCeus(6));
    EXPECT_EQ(allocation.credentials.back().missingBound, CeuHundredths{});
    EXPECT_EQ(allocation.missing, CeuHundredths{});
}

TEST_F(AllocateCeus, GivesASubjectsCeusBeyondItsNeedToTheOtherCredential)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 20, u"auditing"_s);
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(given(allocation, u"CPMA"_s), wholeCeus(16));
    EXPECT_EQ(given(allocation, u"CPC"_s), wholeCeus(4));
    EXPECT_EQ(allocation.credits.front().beyond, CeuHundredths{}) << "all of it is asked for";
    EXPECT_EQ(allocation.missing, wholeCeus(20));
}

TEST_F(AllocateCeus, SaysWhatOneMoreCeuOfEachSortWouldDo)
{
    holdCpcAndCpma();
    earn(1, {2025, 7, 1}, 24);
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(allocation.credentials.back().missingBound, wholeCeus(16));
    ASSERT_EQ(allocation.worth.size(), 1U);
    EXPECT_EQ(allocation.worth.front().sort, (CeuSort{.subject = u"auditing"_s}));
    EXPECT_EQ(allocation.worth.front().fills, wholeCeus(1));
}

TEST_F(AllocateCeus, GivesNoCeuToTwoCredentialsOfAhima)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6}), held(u"CCS"_s, {2025, 12, 6})};
    earn(1, {2026, 2, 1}, 25);
    activity(1).hiim = true;
    activity(1).source = CeuSource::Ahima;
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(given(allocation, u"CCA"_s) + given(allocation, u"CCS"_s), wholeCeus(25));
    EXPECT_EQ(allocation.missing, wholeCeus(5));
}

TEST_F(AllocateCeus, ProposesNothingFromBeforeAnAwardForTheCredential)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6}), held(u"CCS"_s, {2026, 8, 1})};
    earn(1, {2026, 7, 31}, 10);
    earn(2, {2026, 8, 1}, 20);
    activity(1).hiim = true;
    activity(2).hiim = true;
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(credit(allocation, 1, u"CCA"_s), wholeCeus(10));
    EXPECT_EQ(credit(allocation, 2, u"CCS"_s), wholeCeus(10));
    EXPECT_EQ(credit(allocation, 2, u"CCA"_s), wholeCeus(10));
    EXPECT_EQ(allocation.missing, CeuHundredths{});
}

TEST_F(AllocateCeus, FillsTheTotalWithWhatIsFromBeforeAnAwardUnderTheCredentialHeldThen)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6}), held(u"CCS"_s, {2026, 8, 1})};
    earn(1, {2026, 2, 1}, 30);
    activity(1).hiim = true;
    const BodyAllocation allocation = allocated().front();
    ASSERT_EQ(allocation.credits.size(), 1U);
    EXPECT_EQ(allocation.credits.front().credential, u"CCA"_s);
    EXPECT_EQ(allocation.credits.front().amount, wholeCeus(30));
    EXPECT_EQ(allocation.credits.front().early, wholeCeus(10));
    EXPECT_EQ(allocation.credits.front().beyond, CeuHundredths{});
    EXPECT_EQ(allocation.missing, CeuHundredths{}) << "the total is there";
    earn(2, {2026, 3, 1}, 5);
    activity(2).hiim = true;
    earn(3, {2026, 9, 1}, 10);
    activity(3).hiim = true;
    activity(1).ceus = wholeCeus(15);
    EXPECT_EQ(given(allocated().front(), u"CCS"_s), wholeCeus(10)) << "from its award on there is enough";
}

TEST_F(AllocateCeus, KeepsACreditOfTheUsersFromBeforeTheAward)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6}), held(u"CCS"_s, {2026, 8, 1})};
    earn(1, {2026, 2, 1}, 10);
    activity(1).hiim = true;
    activity(1).credits = {{.credential = u"CCS"_s, .amount = wholeCeus(10), .state = CreditState::Submitted}};
    EXPECT_EQ(credit(allocated().front(), 1, u"CCS"_s), wholeCeus(10));
}

TEST_F(AllocateCeus, LetsEachBodySeeTheSameActivity)
{
    holdCpcAndCpma();
    facts.of<HeldCredential>().push_back(held(u"CCA"_s, {2025, 12, 6}));
    earn(1, {2026, 2, 1}, 3);
    activity(1).hiim = true;
    const std::vector<BodyAllocation> allocations = allocated();
    ASSERT_EQ(allocations.size(), 2U);
    EXPECT_EQ(credit(allocations[0], 1, u"CPC"_s), wholeCeus(3));
    EXPECT_EQ(credit(allocations[1], 1, u"CCA"_s), wholeCeus(3));
}

TEST_F(AllocateCeus, LetsCeusOutsideOfHiimFillAFifthAtMost)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    earn(1, {2026, 2, 1}, 20);
    earn(2, {2026, 3, 1}, 5);
    const BodyAllocation allocation = allocated().front();
    ASSERT_EQ(allocation.credits.size(), 1U);
    EXPECT_EQ(allocation.credits.front().amount, wholeCeus(20)) << "an activity is credited whole";
    EXPECT_EQ(allocation.credits.front().beyond, wholeCeus(16));
    EXPECT_EQ(allocation.missing, wholeCeus(16));
    ASSERT_EQ(allocation.spare.size(), 1U);
    EXPECT_EQ(allocation.spare.front().why, SpareWhy::NoNeedOfSort);
    EXPECT_EQ(allocation.spare.front().amount, wholeCeus(5));
    EXPECT_EQ(allocation.missingHiim, wholeCeus(16));
}

TEST_F(AllocateCeus, SaysWhatIsMissingInHiimDomainsWhileOthersStillFit)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    earn(1, {2026, 2, 1}, 14);
    activity(1).hiim = true;
    earn(2, {2026, 3, 1}, 1);
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(allocation.missing, wholeCeus(5));
    EXPECT_EQ(allocation.missingHiim, wholeCeus(2));
    const auto inHiim = std::ranges::find(allocation.worth, CeuSort{.hiim = true}, &CeuWorth::sort);
    ASSERT_NE(inHiim, allocation.worth.end());
    EXPECT_EQ(inHiim->hiim, wholeCeus(1));
    const auto plain = std::ranges::find(allocation.worth, CeuSort{}, &CeuWorth::sort);
    ASSERT_NE(plain, allocation.worth.end()) << "3 of the 4 that need no HIIM domain are open";
    EXPECT_EQ(plain->hiim, CeuHundredths{});
}

TEST_F(AllocateCeus, SpendsAhimasOwnCeusWhereTheShareAsksForThem)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    for (qint64 id = 1; id <= 2; ++id) {
        earn(id, QDate(2026, 2, 1).addDays(id), 16);
        activity(id).hiim = true;
    }
    activity(2).source = CeuSource::AhimaComponent;
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(allocation.missing, CeuHundredths{});
    EXPECT_EQ(allocation.missingFromAhima, CeuHundredths{});
    EXPECT_GE(credit(allocation, 2, u"CCA"_s), wholeCeus(8));
}

TEST_F(AllocateCeus, KeepsWhatWasSubmittedAndAllocatesAround)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 16, u"auditing"_s);
    activity(1).credits = {{.credential = u"CPC"_s, .amount = wholeCeus(10), .state = CreditState::Submitted}};
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(credit(allocation, 1, u"CPC"_s), wholeCeus(10));
    EXPECT_EQ(credit(allocation, 1, u"CPMA"_s), CeuHundredths{});
    EXPECT_EQ(allocation.credits.front().why, CreditWhy::Locked);
    ASSERT_EQ(allocation.spare.size(), 1U);
    EXPECT_EQ(allocation.spare.front().why, SpareWhy::Locked);
    EXPECT_EQ(allocation.missing, wholeCeus(30));
    activity(1).credits.front().amount = {1599};
    const BodyAllocation almost = allocated().front();
    ASSERT_EQ(almost.spare.size(), 1U) << "a hundredth of a CEU is one, too";
    EXPECT_EQ(almost.spare.front().amount, CeuHundredths{1});
}

TEST_F(AllocateCeus, GivesTheUsersOwnCreditsAnewOnlyOnRequest)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 16, u"auditing"_s);
    activity(1).credits = {{.credential = u"CPC"_s, .amount = wholeCeus(16)}};
    EXPECT_EQ(credit(allocated(KeepCredits::All).front(), 1, u"CPC"_s), wholeCeus(16));
    EXPECT_EQ(credit(allocated(KeepCredits::SubmittedOnly).front(), 1, u"CPMA"_s), wholeCeus(16));
}

TEST_F(AllocateCeus, CreditsNothingThatDoesNotCount)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 5);
    earn(2, {2025, 7, 1}, 5);
    activity(2).indexNumber.clear();
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(credit(allocation, 2, u"CPC"_s), CeuHundredths{});
    EXPECT_EQ(given(allocation, u"CPC"_s), wholeCeus(5));
}

TEST_F(AllocateCeus, TellsOfEachSpareCeuWhyItIsSpare)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 16, u"auditing"_s);
    earn(2, {2025, 7, 1}, 24);
    earn(3, {2025, 8, 1}, 6);
    const BodyAllocation allocation = allocated().front();
    ASSERT_EQ(allocation.spare.size(), 1U);
    EXPECT_EQ(allocation.spare.front().amount, wholeCeus(6));
    EXPECT_EQ(allocation.spare.front().why, SpareWhy::NothingIsOpen);
}

TEST_F(AllocateCeus, CreditsAhimasCeusBeyondTheTotalAsFarAsItsShareLacksThem)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    earn(1, {2026, 2, 1}, 16);
    activity(1).hiim = true;
    for (qint64 id = 2; id <= 6; ++id) {
        earn(id, QDate(2026, 3, 1).addDays(id), 2);
        activity(id).source = CeuSource::Ahima;
    }
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(allocation.missing, CeuHundredths{});
    EXPECT_EQ(allocation.missingFromAhima, CeuHundredths{});
    EXPECT_TRUE(allocation.worth.empty());
    EXPECT_EQ(std::ranges::count(allocation.credits, CreditWhy::SourceShare, &ProposedCredit::why), 2);
    ASSERT_EQ(allocation.spare.size(), 1U) << "8 of 10 are asked";
    const CycleProgress after = judged(accepted());
    EXPECT_EQ(after.total.done.value, 2600);
    EXPECT_TRUE(std::ranges::all_of(after.shares, [](const Progress& share) { return isDone(share); }));
}

TEST_F(AllocateCeus, ACeuFromAhimaIsWorthSomethingEvenBeyondTheTotal)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    earn(1, {2026, 2, 1}, 20);
    activity(1).hiim = true;
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(allocation.missingFromAhima, wholeCeus(8));
    ASSERT_FALSE(allocation.worth.empty());
    EXPECT_TRUE(allocation.worth.front().sort.fromAhima);
    EXPECT_EQ(allocation.worth.front().fromAhima, wholeCeus(1));
}

TEST_F(AllocateCeus, KeptCreditsBeyondOneQuotaServeTheOthers)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6}), held(u"CCS"_s, {2025, 12, 6})};
    earn(1, {2026, 2, 1}, 30);
    activity(1).hiim = true;
    activity(1).source = CeuSource::Ahima;
    activity(1).credits = {{.credential = u"CCS"_s, .amount = wholeCeus(30), .state = CreditState::Submitted}};
    const BodyAllocation allocation = allocated().front();
    EXPECT_TRUE(isDone(judged(facts).total));
    EXPECT_EQ(allocation.missing, CeuHundredths{});
    EXPECT_EQ(allocation.missingFromAhima, CeuHundredths{});
    EXPECT_TRUE(allocation.worth.empty());
    EXPECT_EQ(credit(allocation, 1, u"CCS"_s), wholeCeus(30)) << "the row itself stays";
}

TEST_F(AllocateCeus, KeptCreditsOfAReplacedCredentialServeTheOneThatReplacesIt)
{
    facts.of<HeldCredential>() = {held(u"RHIT"_s, {2025, 12, 6}), held(u"RHIA"_s, {2026, 9, 1})};
    earn(1, {2026, 2, 1}, 20);
    activity(1).hiim = true;
    activity(1).credits = {{.credential = u"RHIT"_s, .amount = wholeCeus(20), .state = CreditState::Submitted}};
    EXPECT_EQ(allocated().front().missing, wholeCeus(10));
}

TEST_F(AllocateCeus, OnlyWholeActivitiesMayWaitForTheNextCycle)
{
    facts.of<HeldCredential>() = {held(u"CPC"_s, {2024, 1, 10})};
    facts.of<PortalCycle>() = {{.body = u"AAPC"_s, .firstDay = {2024, 12, 1}, .lastDay = {2026, 11, 30}}};
    earn(1, {2026, 11, 2}, 38);
    EXPECT_TRUE(allocated().front().spare.empty()) << "the rest of an activity cannot move";
    earn(2, {2026, 11, 3}, 5);
    const BodyAllocation with = allocated().front();
    ASSERT_EQ(with.spare.size(), 1U);
    EXPECT_EQ(with.spare.front().amount, wholeCeus(with.spare.front().activity.id == 2 ? 5 : 38));
    EXPECT_EQ(with.spare.front().why, SpareWhy::RenewalMonth);
}

TEST_F(AllocateCeus, QuotasOfAhimaAreTheLargestSingleAmountAndTensUpToTheCap)
{
    facts.of<HeldCredential>() = {held(u"RHIA"_s, {2025, 12, 6}), held(u"CCS"_s, {2025, 12, 6}),
                                  held(u"CCA"_s, {2025, 12, 6})};
    const BodyAllocation allocation = allocated().front();
    int sum = 0;
    for (const CredentialAllocation& one : allocation.credentials) {
        EXPECT_EQ(one.quota.amount, wholeCeus(one.quota.credential == u"RHIA"_s ? 30 : 10));
        EXPECT_EQ(one.quota.hiim, wholeCeus(one.quota.credential == u"RHIA"_s ? 24 : 8));
        sum += one.quota.amount.value;
    }
    EXPECT_EQ(sum, 5000);
}

// aapc.renewal.cms
TEST_F(AllocateCeus, GivesCeusOfTheCmsToCoreCredentialsOnly)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 40, u"auditing"_s);
    activity(1).source = CeuSource::Cms;
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(credit(allocation, 1, u"CPMA"_s), CeuHundredths{});
    EXPECT_EQ(given(allocation, u"CPC"_s), credit(allocation, 1, u"CPC"_s));
    EXPECT_GT(given(allocation, u"CPC"_s).value, 0);
}

TEST_F(AllocateCeus, ProposesNothingOfWhatLiesOverACap)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 8);
    activity(1).kind = CeuActivityKind::Taught;
    book.rules.push_back({.id = u"a.limit"_s,
                          .title = u"a.limit"_s,
                          .body = u"AAPC"_s,
                          .binding = BindingKey::CycleStart,
                          .editions = {{.value = CeuLimitRule{.body = u"AAPC"_s,
                                                              .bound = LimitBound::AtMost,
                                                              .per = LimitPer::Cycle,
                                                              .activities = {{.kinds = {CeuActivityKind::Taught}}},
                                                              .amount = wholeCeus(5)},
                                        .confidence = Confidence::High,
                                        .sources = {u"test:1"_s},
                                        .asOf = u"2026"_s}}});
    const BodyAllocation allocation = allocated().front();
    EXPECT_EQ(credit(allocation, 1, u"CPC"_s) + credit(allocation, 1, u"CPMA"_s), wholeCeus(5));
}

}  // namespace allocate_ceus_test
}  // namespace credence
