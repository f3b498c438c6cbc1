// SPDX-License-Identifier: GPL-3.0-or-later
/// Credentials that the catalogue does not list: recorded by their own code, judged by the rules of their body.
#include <gtest/gtest.h>

#include <algorithm>

#include "catalog/rule_packs.h"
#include "domain/quick_line/quick_line.h"
#include "domain/rules/own_credentials.h"
#include "domain/cycles/cycle_progress.h"
#include "services/effective_rules.h"
#include "services/planner.h"
#include "services/rule_desk.h"
#include "services/entry_contexts.h"
#include "support/pediatrics.h"
#include "support/test_workspace.h"

namespace credence {
namespace own_credentials_test {

using namespace Qt::StringLiterals;
using testing::pediatrics;
using testing::TestWorkspace;

OwnCredential ofAhima(const QString& code)
{
    return {.code = code, .name = u"Another of AHIMA's"_s, .body = u"AHIMA"_s, .level = CredentialLevel::Other};
}

class OwnCredentials : public ::testing::Test {
protected:
    RecordRef hold(const QString& code, QDate since)
    {
        return m_file.add(HeldCredential{.credential = code, .awardedOn = since});
    }
    /// CPC and CPEDC, both held before the cycle that ends on 31 March 2027.
    void holdCpcAndOwn()
    {
        m_own = m_file.add(pediatrics());
        m_file.add(Membership{.body = u"AAPC"_s, .dueOn = {2027, 3, 31}});
        hold(u"CPC"_s, {2022, 5, 2});
        m_held = hold(u"CPEDC"_s, {2023, 5, 2});
    }
    [[nodiscard]] CycleProgress cycle() { return m_file.workspace().overview().value().cycles.front(); }
    [[nodiscard]] Error refusalOf(const AnyRecord& draft)
    {
        const Result<RecordRef> added = m_file.ledger().add(draft);
        EXPECT_FALSE(added.ok());
        return added ? Error{.code = Error::Code::Internal} : added.error();
    }
    [[nodiscard]] Result<void> removed(RecordRef ref) { return m_file.ledger().remove(std::span(&ref, 1)); }

    TestWorkspace m_file;
    RecordRef m_own{};
    RecordRef m_held{};
};

TEST_F(OwnCredentials, CannotBeHeldBeforeTheyAreAdded)
{
    const Error error = refusalOf(HeldCredential{.credential = u"CPEDC"_s, .awardedOn = {2023, 5, 2}});
    EXPECT_EQ(error.detail, u"unknown_code"_s);
    m_file.add(pediatrics());
    m_file.add(HeldCredential{.credential = u"CPEDC"_s, .awardedOn = {2023, 5, 2}});
}

// aapc.renewal.amount
TEST_F(OwnCredentials, CountInTheAmountAndAskForTheirSubject)
{
    holdCpcAndOwn();
    EXPECT_EQ(cycle().total.needed, (Amount{AmountUnit::CeuHundredths, 4000}));
    ASSERT_EQ(cycle().shares.size(), 1U);
    const Progress share = cycle().shares.front();
    EXPECT_EQ(share.needed, (Amount{AmountUnit::CeuHundredths, 800}));
    EXPECT_EQ(share.title, u"CPEDC: pediatrics"_s);
    EXPECT_EQ(share.rule.confidence, Confidence::Low);
    EXPECT_EQ(share.rule.sources, QStringList{kOwnSource});
    ASSERT_EQ(share.rule.own.size(), 1U) << "marked as the user's own wherever it is shown";
    EXPECT_EQ(share.rule.own.front().value, u"8.00"_s);
    EXPECT_NE(m_file.workspace().rules().source(kOwnSource), nullptr);
}

TEST_F(OwnCredentials, TakeCeusOfTheirSubject)
{
    holdCpcAndOwn();
    m_file.add(CeuActivity{.onDate = {2026, 3, 1},
                           .title = u"Well visits"_s,
                           .indexNumber = u"X1"_s,
                           .ceus = wholeCeus(3),
                           .subject = u"Pediatrics"_s,
                           .credits = {{.credential = u"CPEDC"_s, .amount = wholeCeus(3)}}});
    EXPECT_EQ(cycle().shares.front().done.value, 300);
    const std::vector<BodyAllocation> allocated = Planner(m_file.workspace()).allocations(KeepCredits::All).value();
    const auto own = std::ranges::find(allocated.front().credentials, u"CPEDC"_s,
                                       [](const CredentialAllocation& one) { return one.quota.credential; });
    ASSERT_NE(own, allocated.front().credentials.end());
    EXPECT_EQ(own->quota.bound, wholeCeus(8));
    EXPECT_EQ(own->missingBound, wholeCeus(5));
}

TEST_F(OwnCredentials, AreKnownToGoalsAndTheQuickLine)
{
    m_file.add(pediatrics());
    m_file.add(Goal{.credential = u"CPEDC"_s});
    EXPECT_EQ(m_file.workspace().overview().value().goals.front().credential, u"CPEDC"_s);
    const QuickLine line =
        parseQuickLine(u"1.5 ceu \"Well visits\" today +CPEDC"_s, quickLineContext(m_file.workspace()));
    ASSERT_TRUE(line.draft);
    ASSERT_EQ(std::get<CeuActivity>(*line.draft).credits.size(), 1U);
    EXPECT_EQ(std::get<CeuActivity>(*line.draft).credits.front().credential, u"CPEDC"_s);
}

TEST_F(OwnCredentials, StandAfterARestartAndGoWithUndo)
{
    holdCpcAndOwn();
    m_file.reopen();
    EXPECT_EQ(cycle().shares.size(), 1U);
    for (int step = 0; step < 3; ++step) {
        ASSERT_TRUE(m_file.ledger().undo().ok());
    }
    EXPECT_EQ(m_file.workspace().undoLabel()->subject, u"CPEDC"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(m_file.workspace().rules().credential(u"CPEDC"_s), nullptr);
    ASSERT_TRUE(m_file.ledger().redo().ok());
    EXPECT_NE(m_file.workspace().rules().credential(u"CPEDC"_s), nullptr);
}

TEST_F(OwnCredentials, HaveACodeThatNoOtherCredentialHas)
{
    m_file.add(pediatrics());
    for (const QString& code : {u"CPC"_s, u"cpc-a"_s, u"CPEDC"_s, u"cpedc"_s}) {
        OwnCredential again = pediatrics();
        again.code = code;
        const Error error = refusalOf(again);
        EXPECT_EQ(error.subject, u"code"_s) << code.toStdString();
        EXPECT_EQ(error.detail, u"code_taken"_s) << code.toStdString();
    }
}

TEST_F(OwnCredentials, AreNotDeletedWhileARecordNamesThem)
{
    holdCpcAndOwn();
    const Result<void> refused = removed(m_own);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Error::Code::Constraint);
    EXPECT_EQ(refused.error().subject, u"held_credential"_s);
    EXPECT_EQ(refused.error().detail, u"1"_s);
    EXPECT_EQ(cycle().shares.size(), 1U);
    ASSERT_TRUE(removed(m_held).ok());
    EXPECT_TRUE(removed(m_own).ok());
}

TEST_F(OwnCredentials, AreNotDeletedWhileACreditOrAPlanNamesThem)
{
    const RecordRef own = m_file.add(pediatrics());
    const RecordRef activity = m_file.add(CeuActivity{.onDate = {2026, 3, 1},
                                                      .title = u"Well visits"_s,
                                                      .ceus = wholeCeus(3),
                                                      .credits = {{.credential = u"CPEDC"_s, .amount = wholeCeus(3)}}});
    ASSERT_FALSE(removed(own).ok());
    EXPECT_EQ(removed(own).error().subject, u"ceu_activity"_s);
    ASSERT_TRUE(removed(activity).ok());
    const RecordRef scenario = m_file.add(Scenario{.name = u"Further"_s, .credential = u"CPEDC"_s});
    ASSERT_FALSE(removed(own).ok());
    EXPECT_EQ(removed(own).error().subject, u"scenario"_s);
    ASSERT_TRUE(removed(scenario).ok());
    EXPECT_TRUE(removed(own).ok());
}

TEST_F(OwnCredentials, KeepTheirCodeWhileARecordNamesThem)
{
    holdCpcAndOwn();
    OwnCredential renamed = pediatrics();
    renamed.id = OwnCredentialId(m_own.id);
    renamed.code = u"CFPX"_s;
    const Result<void> refused = m_file.ledger().edit(renamed);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().detail, u"code_in_use"_s);
    renamed.code = u"CPEDC"_s;
    renamed.ceus = wholeCeus(10);
    ASSERT_TRUE(m_file.ledger().edit(renamed).ok());
    EXPECT_EQ(cycle().shares.front().needed.value, 1000);
}

struct AhimaCase {
    QStringList held;
    int needed;
    bool estimate;
    QStringList withoutAmount;
};

// ahima.renewal.amount
TEST(OwnCredentialsOfAhima, CountAsFurtherOnesAndAreSaidToBeEstimated)
{
    const AhimaCase kCases[] = {
        {{u"CCA"_s}, 2000, false, {}},
        {{u"CCA"_s, u"XA"_s}, 3000, true, {u"XA"_s}},
        {{u"RHIA"_s, u"XA"_s, u"XB"_s}, 5000, true, {u"XA"_s, u"XB"_s}},
        {{u"XA"_s}, 3000, true, {u"XA"_s}},
    };
    for (const AhimaCase& one : kCases) {
        TestWorkspace file;
        file.add(ofAhima(u"XA"_s));
        file.add(ofAhima(u"XB"_s));
        for (const QString& code : one.held) {
            file.add(HeldCredential{.credential = code, .awardedOn = {2025, 12, 6}});
        }
        const CycleProgress cycle = file.workspace().overview().value().cycles.front();
        EXPECT_EQ(cycle.total.needed.value, one.needed) << one.held.join(u' ').toStdString();
        EXPECT_EQ(cycle.total.estimate, one.estimate) << one.held.join(u' ').toStdString();
        EXPECT_EQ(cycle.withoutAmount, one.withoutAmount);
    }
}

TEST(OwnCredentialsOfAhima, AskWhatTheAccountSaysOnceThatIsKnown)
{
    TestWorkspace file;
    file.add(ofAhima(u"XA"_s));
    file.add(HeldCredential{.credential = u"XA"_s, .awardedOn = {2025, 12, 6}});
    file.add(PortalCycle{
        .body = u"AHIMA"_s, .firstDay = {2025, 12, 6}, .lastDay = {2027, 12, 5}, .required = wholeCeus(20)});
    const CycleProgress cycle = file.workspace().overview().value().cycles.front();
    EXPECT_EQ(cycle.total.needed.value, 2000);
    EXPECT_FALSE(cycle.total.estimate);
    EXPECT_EQ(cycle.withoutAmount, QStringList());
}

TEST_F(OwnCredentials, StandBehindWhatTheRulesListByNow)
{
    OwnCredential listed = pediatrics();
    listed.id = OwnCredentialId(7);
    listed.code = u"cpc"_s;
    const EffectiveRules rules = effectiveRules(testing::builtInRules(), {.credentials = {listed, pediatrics()}});
    EXPECT_EQ(rules.book.credential(u"CPC"_s)->body, u"AAPC"_s);
    EXPECT_EQ(rules.book.credential(u"cpc"_s), nullptr);
    ASSERT_EQ(rules.troubles.size(), 1U);
    EXPECT_EQ(rules.troubles.front().record, (RecordRef{RecordKind::OwnCredential, 7}));
    EXPECT_NE(rules.book.credential(u"CPEDC"_s), nullptr);
}

TEST_F(OwnCredentials, AreNoChangeOfAnOwnValueOrAPack)
{
    holdCpcAndOwn();
    const RuleOverride same{
        .rule = u"ahima.renewal.amount"_s, .part = u"/ceu_by_singles/cap"_s, .value = u"60"_s, .source = {}};
    EXPECT_TRUE(RuleDesk(m_file.workspace()).impactOf(same).value().empty());
}

TEST_F(OwnCredentials, AreJudgedTogetherWithAnOwnValue)
{
    holdCpcAndOwn();
    const Rule& amount = *m_file.workspace().rules().rule(u"aapc.renewal.amount"_s);
    m_file.add(RuleOverride{.rule = amount.id,
                            .editionFrom = amount.editionOn({2026, 11, 23})->from,
                            .part = u"/ceu_by_count/by_count/1"_s,
                            .value = u"44"_s});
    EXPECT_EQ(cycle().total.needed.value, 4400);
    EXPECT_EQ(cycle().shares.size(), 1U);
}

}  // namespace own_credentials_test
}  // namespace credence
