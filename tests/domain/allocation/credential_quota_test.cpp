// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/credential_quota.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/allocation/allocate_ceus.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/cycles/cycle_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace credential_quota_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

/// bothBooks with a second and a third credential that is bound to a subject.
RuleBook subjectBook()
{
    SmallBook book = bothBooks();
    book.credential(u"CPCO"_s, u"AAPC"_s).credential(u"CDEO"_s, u"AAPC"_s);
    book.rule(u"a.cpco"_s, u"AAPC"_s,
              SubjectBoundRule{.credential = u"CPCO"_s, .subject = u"compliance"_s, .amount = wholeCeus(16)});
    book.rule(u"a.cdeo"_s, u"AAPC"_s,
              SubjectBoundRule{.credential = u"CDEO"_s, .subject = u"documentation"_s, .amount = wholeCeus(16)});
    return book;
}

std::vector<CredentialQuota> quotasWith(const std::vector<HeldCredential>& credentials, QDate due = {2027, 3, 31})
{
    const RuleBook book = subjectBook();
    const Facts facts = factsOf(credentials, aMembership(u"AAPC"_s, due));
    const Situation situation = situationOn(book, facts, kAsOf);
    return quotasOf(judgeCycles(situation).front(), situation);
}

int amountOf(const std::vector<CredentialQuota>& quotas, const QString& credential)
{
    const auto found = std::ranges::find(quotas, credential, &CredentialQuota::credential);
    return found == quotas.end() ? -1 : found->amount.value;
}

TEST(CredentialQuota, SubjectsTakeFromThoseThatHaveMoreThanTheyAreBoundTo)
{
    const auto quotas =
        quotasWith({held(u"CPC-A"_s, {2023, 3, 14}), held(u"CPMA"_s, {2023, 4, 22}), held(u"CPCO"_s, {2024, 10, 17})});
    EXPECT_EQ(amountOf(quotas, u"CPC-A"_s), 1200);
    EXPECT_EQ(amountOf(quotas, u"CPMA"_s), 1600);
    EXPECT_EQ(amountOf(quotas, u"CPCO"_s), 1600);
}

TEST(CredentialQuota, OfAProRatedPeriodAreInTheBodysSteps)
{
    const auto quotas = quotasWith({held(u"CPC"_s, {2026, 2, 10}), held(u"COC"_s, {2026, 2, 20})});
    EXPECT_EQ(amountOf(quotas, u"CPC"_s) % 50, 0) << "no tracker takes 21.15";
    EXPECT_EQ(amountOf(quotas, u"COC"_s), 200);
    EXPECT_EQ(amountOf(quotas, u"CPC"_s) + amountOf(quotas, u"COC"_s), 2350);
}

TEST(CredentialQuota, OfAProRatedPeriodAreInHundredthsWhereTheBodySaysSo)
{
    RuleBook book = subjectBook();
    for (Rule& rule : book.rules) {
        auto* cycle = std::get_if<CycleRule>(&rule.editions.front().value);
        if (cycle && cycle->body == u"AAPC"_s) {
            cycle->proRatingStep = {1};
        }
    }
    const Facts facts =
        factsOf(held(u"CPC"_s, {2026, 2, 10}), held(u"COC"_s, {2026, 2, 20}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    const Situation situation = situationOn(book, facts, kAsOf);
    const auto quotas = quotasOf(judgeCycles(situation).front(), situation);
    EXPECT_EQ(amountOf(quotas, u"CPC"_s) + amountOf(quotas, u"COC"_s), 2334) << "14 of 24 months of 40";
    EXPECT_EQ(amountOf(quotas, u"COC"_s), 233);
}

TEST(CredentialQuota, OfAnApprenticeIsBoundToTheSubjectOfItsCertification)
{
    SmallBook both = bothBooks();
    both.rule(u"a.cpc"_s, u"AAPC"_s,
              SubjectBoundRule{.credential = u"CPC"_s, .subject = u"compliance"_s, .amount = wholeCeus(4)});
    const RuleBook book = both;
    const Facts facts =
        factsOf(held(u"CPC-A"_s, {2023, 3, 14}), held(u"COC"_s, {2023, 3, 14}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    const Situation situation = situationOn(book, facts, kAsOf);
    const auto quotas = quotasOf(judgeCycles(situation).front(), situation);
    ASSERT_EQ(quotas.front().credential, u"CPC-A"_s);
    EXPECT_EQ(quotas.front().subject, u"compliance"_s);
    EXPECT_EQ(quotas.front().bound, wholeCeus(4));
    EXPECT_EQ(quotas.back().subject, std::nullopt);
}

/// subjectBook whose AAPC asks one that joins later for a part.
RuleBook partBook()
{
    RuleBook book = subjectBook();
    for (Rule& rule : book.rules) {
        if (auto* count = std::get_if<CeuAmountByCount>(&rule.editions.front().value)) {
            count->joinedLater = FirstPeriod::ProRatedByMonthsBegun;
        }
    }
    return book;
}

TEST(CredentialQuota, OfOneThatJoinedIsThePartThatIsAskedForIt)
{
    const RuleBook book = partBook();
    const Facts facts =
        factsOf(held(u"CPC"_s, {2020, 1, 10}), held(u"COC"_s, {2026, 10, 15}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    const Situation situation = situationOn(book, facts, kAsOf);
    const auto quotas = quotasOf(judgeCycles(situation).front(), situation);
    EXPECT_EQ(amountOf(quotas, u"CPC"_s), 3600);
    EXPECT_EQ(amountOf(quotas, u"COC"_s), 100) << "6 of 24 months of 4";
}

RC_GTEST_PROP(CredentialQuotaProperties, TogetherAskTheTotalOrAllThatIsBound, ())
{
    const RuleBook book = *rc::gen::arbitrary<bool>() ? subjectBook() : partBook();
    Facts facts = factsOf(aMembership(u"AAPC"_s, {2027, 3, 31}));
    for (const QString& code : {u"CPC-A"_s, u"COC"_s, u"CPMA"_s, u"CPCO"_s, u"CDEO"_s, u"CCA"_s, u"CCS"_s, u"RHIA"_s}) {
        if (*rc::gen::arbitrary<bool>()) {
            facts.of<HeldCredential>().push_back(held(code, QDate(2022, 1, 1).addDays(*rc::gen::inRange(0, 1780))));
        }
    }
    const Situation situation = situationOn(book, facts, kAsOf);
    for (const CycleProgress& cycle : judgeCycles(situation)) {
        int sum = 0;
        int bound = 0;
        int hiim = 0;
        for (const CredentialQuota& quota : quotasOf(cycle, situation)) {
            RC_ASSERT(quota.amount.value >= quota.bound.value);
            sum += quota.amount.value;
            bound += quota.bound.value;
            hiim += quota.hiim.value;
        }
        RC_ASSERT(sum == std::max(cycle.total.needed.value, bound));
        for (const Progress& share : cycle.shares) {
            RC_ASSERT(share.rule.ruleId != u"h.hiim"_s || share.needed.value == hiim);
        }
    }
}

/// What is carried over fills no share: the judgement asks the whole of it from the CEUs of the cycle.
TEST(CredentialQuota, AskTheWholeHiimShareThoughPartOfTheTotalIsCarriedOver)
{
    SmallBook book = ahimaBook();
    book.rule(u"h.carry"_s, u"AHIMA"_s, CarryOverRule{.body = u"AHIMA"_s, .atMost = wholeCeus(10)},
              BindingKey::CycleStart);
    CeuActivity many = aCeu(1, {2024, 6, 1}, wholeCeus(30));
    many.hiim = true;
    const RuleBook rules = book;
    const Facts facts = factsOf(held(u"CCA"_s, {2022, 12, 1}), many);
    const Situation situation = situationOn(rules, facts, kAsOf);
    const CycleProgress cycle = judgeCycles(situation).front();
    ASSERT_TRUE(cycle.total.carriedOver);
    const std::vector<CredentialQuota> quotas = quotasOf(cycle, situation);
    EXPECT_EQ(quotas.front().amount, wholeCeus(16));
    EXPECT_EQ(quotas.front().hiim, wholeCeus(16));
    EXPECT_EQ(allocateCeus({cycle}, situation, KeepCredits::SubmittedOnly).front().missing.value,
              missingIn(cycle).value);
}

}  // namespace credential_quota_test
}  // namespace credence
