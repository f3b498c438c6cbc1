// SPDX-License-Identifier: GPL-3.0-or-later
/// What of a cycle's CEUs each credential asks for itself, by the built-in rules.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/allocation/credential_quota.h"
#include "domain/cycles/cycle_amount.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/cycles/cycle_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace built_in_quotas_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);
const QDate kAward(2025, 12, 6);

struct QuotaCase {
    QStringList held;
    std::vector<int> whole;  ///< CEUs of each, in the order of `held`
};

class BuiltInQuotas : public ::testing::TestWithParam<QuotaCase> {};

TEST_P(BuiltInQuotas, AreTheLargestAmountAndTensUpToTheCap)
{
    Facts facts;
    for (const QString& code : GetParam().held) {
        facts.of<HeldCredential>().push_back(held(code, kAward));
        facts.of<HeldCredential>().back().id = HeldCredentialId(static_cast<qint64>(facts.of<HeldCredential>().size()));
    }
    const Situation situation = situationOn(builtInBook(), facts, kAsOf);
    const std::vector<CycleProgress> cycles = judgeCycles(situation);
    ASSERT_EQ(cycles.size(), 1U);
    const std::vector<CredentialQuota> quotas = quotasOf(cycles.front(), situation);
    ASSERT_EQ(quotas.size(), GetParam().whole.size());
    for (std::size_t i = 0; i < quotas.size(); ++i) {
        EXPECT_EQ(quotas[i].credential, GetParam().held.at(static_cast<qsizetype>(i)));
        EXPECT_EQ(quotas[i].amount, wholeCeus(GetParam().whole[i])) << quotas[i].credential.toStdString();
        EXPECT_EQ(quotas[i].hiim, shareOf(quotas[i].amount, 80)) << quotas[i].credential.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Ahima, BuiltInQuotas,
                         ::testing::Values(QuotaCase{{u"CCA"_s}, {20}}, QuotaCase{{u"CCS"_s, u"CCA"_s}, {20, 10}},
                                           QuotaCase{{u"CCS"_s, u"RHIA"_s}, {10, 30}},
                                           QuotaCase{{u"RHIA"_s, u"CCS"_s, u"CCS-P"_s}, {30, 10, 10}},
                                           // 30 and three tens would be 60; the cap of 50 leaves the last one nothing.
                                           QuotaCase{{u"RHIA"_s, u"CCS"_s, u"CCS-P"_s, u"CDIP"_s}, {30, 10, 10, 0}}));

/// Any of the built-in credentials that can be held together, with the award of each.
Facts anyHoldings()
{
    Facts facts = factsOf(aMembership(u"AAPC"_s, {2027, 3, 31}));
    for (const CredentialFacts& credential : builtInBook().credentials) {
        if (*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 4)) == 0) {
            const int days = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 1400));
            facts.of<HeldCredential>().push_back(held(credential.code, QDate(2023, 1, 1).addDays(days)));
            facts.of<HeldCredential>().back().id =
                HeldCredentialId(static_cast<qint64>(facts.of<HeldCredential>().size()));
        }
    }
    return facts;
}

RC_GTEST_PROP(BuiltInQuotaProperties, AreWithinTheirAmountsAndMakeTheTotalOrAllThatIsBound, ())
{
    const Facts facts = anyHoldings();
    const Situation situation = situationOn(builtInBook(), facts, kAsOf);
    for (const CycleProgress& cycle : judgeCycles(situation)) {
        const std::vector<CredentialQuota> quotas = quotasOf(cycle, situation);
        RC_ASSERT(quotas.size() == cycle.credentials.size());
        int sum = 0;
        int bound = 0;
        for (const CredentialQuota& quota : quotas) {
            RC_ASSERT(0 <= quota.bound.value && quota.bound <= quota.amount);
            RC_ASSERT(0 <= quota.hiim.value && quota.hiim <= quota.amount);
            RC_ASSERT(quota.subject.has_value() || quota.bound.value == 0);
            sum += quota.amount.value;
            bound += quota.bound.value;
        }
        RC_ASSERT(sum == std::max(cycle.total.needed.value, bound));
    }
}

}  // namespace built_in_quotas_test
}  // namespace credence
