// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_progress.h"
#include "domain/sha256.h"
#include "services/rule_desk.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/test_workspace.h"

namespace credence {
namespace rule_desk_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

/// A file in which the AAPC cycle asks 36 CEUs.
class RuleDeskTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_file.add(Membership{.body = u"AAPC"_s, .dueOn = {2027, 3, 31}});
        m_file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2022, 5, 2}});
    }

    [[nodiscard]] Amount cycleTotal() { return m_file.workspace().overview().value().cycles.front().total.needed; }
    [[nodiscard]] const RuleEdition& amountRule()
    {
        return *m_file.workspace().rules().rule(u"aapc.renewal.amount"_s)->editionOn({2026, 11, 23});
    }
    [[nodiscard]] RuleOverride forty()
    {
        return {.rule = u"aapc.renewal.amount"_s,
                .editionFrom = amountRule().from,
                .part = u"/ceu_by_count/by_count/0"_s,
                .value = u"40"_s,
                .source = u"my AAPC account"_s};
    }
    /// The AAPC rules as they are built in, compiled later.
    static QByteArray sameRulesLater()
    {
        QByteArray content = builtInCatalogueFiles().front().json;
        const QByteArray compiled = "\"compiled_on\": \"";
        return content.replace(content.indexOf(compiled) + compiled.size(), 10, "2027-01-15");
    }
    /// The same with 40 CEUs for one credential.
    static QByteArray newerPack()
    {
        QByteArray content = sameRulesLater();
        const qsizetype at = content.indexOf("3600,", content.lastIndexOf("\"by_count\": ["));
        EXPECT_GT(at, 0);
        return content.replace(at, 4, "4000");
    }
    [[nodiscard]] Result<PackReport> examined(const QByteArray& content)
    {
        return RuleDesk(m_file.workspace()).examine(content, sha256Hex(content));
    }

    TestWorkspace m_file;
};

constexpr Amount kThirtySix{AmountUnit::CeuHundredths, 3600};
constexpr Amount kForty{AmountUnit::CeuHundredths, 4000};

TEST_F(RuleDeskTest, AnOwnValueIsJudgedByAndMarked)
{
    ASSERT_EQ(cycleTotal(), kThirtySix);
    m_file.add(forty());
    EXPECT_EQ(cycleTotal(), kForty);
    const CycleProgress cycle = m_file.workspace().overview().value().cycles.front();
    ASSERT_EQ(cycle.total.rule.own.size(), 1U);
    EXPECT_EQ(cycle.total.rule.own.front().source, u"my AAPC account"_s);
}

TEST_F(RuleDeskTest, AnOwnValueIsTakenBackByUndoAndStandsAfterARestart)
{
    m_file.add(forty());
    m_file.reopen();
    EXPECT_EQ(cycleTotal(), kForty);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(cycleTotal(), kThirtySix);
    ASSERT_TRUE(m_file.ledger().redo().ok());
    EXPECT_EQ(cycleTotal(), kForty);
}

TEST_F(RuleDeskTest, TellsBeforehandWhatAnOwnValueChanges)
{
    const std::vector<RuleImpact> impacts = RuleDesk(m_file.workspace()).impactOf(forty()).value();
    ASSERT_FALSE(impacts.empty());
    EXPECT_EQ(impacts.front().asOf, QDate(2026, 11, 23));
    const auto total = std::ranges::find_if(impacts.front().figures, [](const FigureChange& change) {
        return change.after && change.after->kind == FigureKind::CycleTotal;
    });
    ASSERT_NE(total, impacts.front().figures.end());
    EXPECT_EQ(total->before->needed, kThirtySix);
    EXPECT_EQ(total->after->needed, kForty);
    EXPECT_EQ(cycleTotal(), kThirtySix) << "nothing is written";
}

TEST_F(RuleDeskTest, ListsFiguresWithWhatIsSetInTheirPlace)
{
    m_file.add(forty());
    const std::vector<SettableFigure> figures =
        RuleDesk(m_file.workspace()).figures(u"aapc.renewal.amount"_s, amountRule().from).value();
    ASSERT_GT(figures.size(), 1U);
    EXPECT_EQ(figures[0].figure.value, u"36.00"_s) << "what is published stays known";
    ASSERT_TRUE(figures[0].own);
    EXPECT_EQ(figures[0].own->value, u"40"_s);
    EXPECT_FALSE(figures[1].own);
}

TEST_F(RuleDeskTest, ValuesThatTheRulesDoNotTakeAreRefusedBesideTheirField)
{
    RuleOverride wrong = forty();
    wrong.value = u"many"_s;
    const std::vector<Problem> problems = m_file.ledger().validate(wrong);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().field, u"value"_s);
    EXPECT_EQ(problems.front().code, ProblemCode::RefusedByRule);
    EXPECT_FALSE(m_file.ledger().add(wrong).ok());
    wrong.rule = u"aapc.no-such-rule"_s;
    EXPECT_EQ(m_file.ledger().validate(wrong).front().field, u"rule"_s);
}

TEST_F(RuleDeskTest, OneValueIsSetOnce)
{
    m_file.add(forty());
    const Result<RecordRef> again = m_file.ledger().add(forty());
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, Error::Code::Constraint);
}

TEST_F(RuleDeskTest, APackIsReportedBeforeItIsTaken)
{
    const Result<PackReport> report = examined(newerPack());
    ASSERT_TRUE(report.ok()) << report.error().subject.toStdString() << report.error().detail.toStdString();
    EXPECT_EQ(report.value().offered.compiledOn, QDate(2027, 1, 15));
    ASSERT_EQ(report.value().rules.size(), 1U);
    EXPECT_EQ(report.value().rules.front().kind, RuleChangeKind::EditionChanged);
    EXPECT_EQ(report.value().rules.front().rule, u"aapc.renewal.amount"_s);
    EXPECT_FALSE(report.value().impacts.empty());
    EXPECT_EQ(cycleTotal(), kThirtySix);
}

TEST_F(RuleDeskTest, ATakenPackRulesAndIsTakenBack)
{
    const TakenPack pack = examined(newerPack()).value().pack;
    m_file.add(pack.record, pack.file);
    EXPECT_EQ(cycleTotal(), kForty);
    m_file.reopen();
    EXPECT_EQ(cycleTotal(), kForty);
    EXPECT_TRUE(m_file.workspace().ruleTroubles().empty());
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(cycleTotal(), kThirtySix);
}

TEST_F(RuleDeskTest, APackThatChangesNothingForTheUserSaysSo)
{
    const Result<PackReport> report = examined(sameRulesLater());
    ASSERT_TRUE(report.ok());
    EXPECT_TRUE(report.value().rules.empty());
    EXPECT_TRUE(report.value().impacts.empty());
}

TEST_F(RuleDeskTest, OwnValuesThatANewPackDoesNotTakeAreTold)
{
    m_file.add(forty());
    QByteArray content = newerPack();
    content.replace("\"aapc.renewal.amount\"", "\"aapc.renewal.amounts\"");
    const Result<PackReport> report = examined(content);
    ASSERT_TRUE(report.ok());
    ASSERT_EQ(report.value().troubles.size(), 1U);
    EXPECT_EQ(report.value().troubles.front().record.kind, RecordKind::RuleOverride);
}

TEST_F(RuleDeskTest, AnActivityMovesOnlyOutOfARenewalMonth)
{
    CeuActivity activity{.onDate = {2026, 11, 3}, .title = u"E/M update"_s, .ceus = {100}, .nextCycle = true};
    const std::vector<Problem> problems = m_file.ledger().validate(activity);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, ProblemCode::OutsideRenewalMonth);
    EXPECT_EQ(problems.front().severity, Severity::Warning);
    activity.onDate = {2025, 3, 15};
    EXPECT_TRUE(m_file.ledger().validate(activity).empty()) << "the cycle ended on 2025-03-31";
    activity = {.onDate = {2026, 11, 3}, .title = u"E/M update"_s, .ceus = {100}};
    EXPECT_TRUE(m_file.ledger().validate(activity).empty());
}

/// ahima.renewal.one-credential: AAPC may count what AHIMA counts, and AHIMA counts it once.
TEST_F(RuleDeskTest, AnActivityIsCreditedOnceAtAhima)
{
    CeuActivity activity{.onDate = {2026, 11, 3}, .title = u"E/M update"_s, .ceus = {100}};
    const auto credit = [](const QString& credential, int amount) {
        return CeuCredit{.credential = credential, .amount = {amount}};
    };
    activity.credits = {credit(u"CCA"_s, 60), credit(u"CCS"_s, 40), credit(u"CPC"_s, 100), credit(u"CPMA"_s, 100)};
    EXPECT_TRUE(m_file.ledger().validate(activity).empty());
    activity.credits[1].amount = {50};
    const std::vector<Problem> problems = m_file.ledger().validate(activity);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, ProblemCode::CreditedTwice);
    EXPECT_EQ(problems.front().field, u"credits"_s);
    EXPECT_EQ(problems.front().detail, u"AHIMA"_s);
    EXPECT_EQ(problems.front().severity, Severity::Warning);
}

struct BadPack {
    const char* what;
    QByteArray (*made)();
    QString sha256;  ///< empty: the right one
    Error::Code code;
    QString subject;
};

QByteArray builtIn()
{
    return builtInCatalogueFiles().front().json;
}

class RefusedPackTest : public ::testing::TestWithParam<BadPack> {};

INSTANTIATE_TEST_SUITE_P(
    RuleDesk, RefusedPackTest,
    ::testing::Values(
        BadPack{"WrongChecksum", builtIn, QString(64, u'0'), Error::Code::InvalidInput, u"sha256"_s},
        BadPack{"NotNewer", builtIn, {}, Error::Code::InvalidInput, u"version"_s},
        BadPack{"NotJson", [] { return QByteArray("{"); }, {}, Error::Code::CatalogueInvalid, u"rule pack"_s},
        BadPack{"Empty", [] { return QByteArray(); }, {}, Error::Code::CatalogueInvalid, u"rule pack"_s},
        BadPack{"AgainstTheSchema",
                [] { return builtIn().replace("\"catalogue\": \"aapc\"", "\"catalogue\": \"aapc\", \"more\": 1"); },
                {},
                Error::Code::CatalogueInvalid,
                u"rule pack"_s},
        BadPack{"TheSameRulesUnderAnotherName",
                [] { return builtIn().replace("\"catalogue\": \"aapc\"", "\"catalogue\": \"other\""); },
                {},
                Error::Code::CatalogueInvalid,
                u"rule pack"_s}),
    [](const auto& each) { return each.param.what; });

TEST_P(RefusedPackTest, NamesItsCause)
{
    TestWorkspace file;
    const QByteArray content = GetParam().made();
    const Result<PackReport> report =
        RuleDesk(file.workspace())
            .examine(content, GetParam().sha256.isEmpty() ? sha256Hex(content) : GetParam().sha256);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, GetParam().code) << report.error().detail.toStdString();
    EXPECT_EQ(report.error().subject, GetParam().subject);
}

}  // namespace rule_desk_test
}  // namespace credence
