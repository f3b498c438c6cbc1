// SPDX-License-Identifier: GPL-3.0-or-later
/// Whole careers by the rules that are built in: credentials that join, turn, lapse and come back, and both bodies at
/// once.
#include <gtest/gtest.h>

#include "domain/fixtures/built_in_book.h"
#include "domain/allocation/allocate_ceus.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/cycles/cycle_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace careers_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

std::vector<CycleProgress> cycles(const Facts& facts, QDate asOf)
{
    return judgeCycles(situationOn(builtInBook(), facts, asOf));
}

/// What is asked of holders of `held` on a day; cycles of AAPC end on 31 March of odd years.
struct HoldingsRow {
    const char* name;
    const char* rule;
    std::vector<HeldCredential> held;
    QDate asOf;
    QDate first;
    int needed;
    bool estimate;
    std::vector<QString> credentials;
};

class Holdings : public ::testing::TestWithParam<HoldingsRow> {};

TEST_P(Holdings, AskTheirCeus)
{
    const HoldingsRow& row = GetParam();
    const std::vector<CycleProgress> judged =
        cycles(factsOf(row.held, aMembership(u"AAPC"_s, {2027, 3, 31})), row.asOf);
    ASSERT_EQ(judged.size(), 1U);
    const CycleProgress& cycle = judged.front();
    EXPECT_EQ(cycle.total.rule.ruleId, QString::fromLatin1(row.rule));
    EXPECT_EQ(cycle.range.first(), row.first);
    EXPECT_EQ(cycle.total.needed.value, row.needed);
    EXPECT_EQ(cycle.total.estimate, row.estimate);
    EXPECT_EQ(cycle.credentials, row.credentials);
}

constexpr const char* kAapcAmount = "aapc.renewal.amount";
constexpr const char* kAhimaAmount = "ahima.renewal.amount";

const std::vector<HeldCredential> kSecondAtAapc{held(u"CPC"_s, {2020, 1, 10}), held(u"COC"_s, {2026, 2, 28})};
const std::vector<HeldCredential> kSecondAtAhima{held(u"CCA"_s, {2024, 2, 29}), held(u"CCS"_s, {2025, 6, 1})};
const std::vector<HeldCredential> kTurned{held(u"CPC-A"_s, {2024, 5, 1}, QDate(2026, 3, 14)),
                                          held(u"CPC"_s, {2026, 3, 15})};
const std::vector<HeldCredential> kBackAtAapc{held(u"CPC"_s, {2015, 5, 1}, QDate(2022, 6, 30)),
                                              held(u"CPC"_s, {2026, 4, 1})};
const std::vector<HeldCredential> kBackAtAhima{held(u"CCA"_s, {2015, 5, 1}, QDate(2022, 6, 30)),
                                               held(u"CCA"_s, {2025, 9, 15})};
const std::vector<HeldCredential> kRhitTurnedRhia{held(u"RHIT"_s, {2023, 9, 15}), held(u"RHIA"_s, {2026, 1, 31})};

INSTANTIATE_TEST_SUITE_P(
    SecondInMidCycle, Holdings,
    ::testing::Values(
        HoldingsRow{"AapcBefore", kAapcAmount, kSecondAtAapc, {2026, 2, 27}, {2025, 4, 1}, 3600, false, {u"CPC"_s}},
        HoldingsRow{
            "AapcJoins", kAapcAmount, kSecondAtAapc, {2026, 2, 28}, {2025, 4, 1}, 3850, true, {u"CPC"_s, u"COC"_s}},
        HoldingsRow{
            "AapcNext", kAapcAmount, kSecondAtAapc, {2027, 4, 1}, {2027, 4, 1}, 4000, false, {u"CPC"_s, u"COC"_s}},
        HoldingsRow{"AhimaBefore", kAhimaAmount, kSecondAtAhima, {2025, 5, 31}, {2024, 2, 29}, 2000, false, {u"CCA"_s}},
        HoldingsRow{
            "AhimaJoins", kAhimaAmount, kSecondAtAhima, {2025, 6, 1}, {2024, 2, 29}, 3000, true, {u"CCA"_s, u"CCS"_s}},
        HoldingsRow{
            "AhimaNext", kAhimaAmount, kSecondAtAhima, {2026, 2, 28}, {2026, 2, 28}, 3000, false, {u"CCA"_s, u"CCS"_s}},
        HoldingsRow{
            "RhitBefore", kAhimaAmount, kRhitTurnedRhia, {2026, 1, 30}, {2025, 9, 15}, 2000, false, {u"RHIT"_s}},
        HoldingsRow{
            "RhiaReplaces", kAhimaAmount, kRhitTurnedRhia, {2026, 1, 31}, {2025, 9, 15}, 3000, true, {u"RHIA"_s}}),
    [](const ::testing::TestParamInfo<HoldingsRow>& tested) { return std::string(tested.param.name); });

INSTANTIATE_TEST_SUITE_P(
    ApprenticeTurnsCpc, Holdings,
    ::testing::Values(
        HoldingsRow{"LastDayWithTheA", kAapcAmount, kTurned, {2026, 3, 14}, {2025, 4, 1}, 3600, false, {u"CPC-A"_s}},
        HoldingsRow{"FirstDayWithout", kAapcAmount, kTurned, {2026, 3, 15}, {2025, 4, 1}, 3600, false, {u"CPC"_s}},
        HoldingsRow{"NextCycle", kAapcAmount, kTurned, {2027, 4, 1}, {2027, 4, 1}, 3600, false, {u"CPC"_s}}),
    [](const ::testing::TestParamInfo<HoldingsRow>& tested) { return std::string(tested.param.name); });

INSTANTIATE_TEST_SUITE_P(
    LapsedAndBack, Holdings,
    ::testing::Values(
        HoldingsRow{"AapcLastDay", kAapcAmount, kBackAtAapc, {2022, 6, 30}, {2021, 4, 1}, 3600, false, {u"CPC"_s}},
        HoldingsRow{"AapcBack", kAapcAmount, kBackAtAapc, {2026, 4, 1}, {2026, 4, 1}, 1800, true, {u"CPC"_s}},
        HoldingsRow{"AhimaLastDay", kAhimaAmount, kBackAtAhima, {2022, 6, 30}, {2021, 5, 1}, 2000, false, {u"CCA"_s}},
        HoldingsRow{"AhimaBack", kAhimaAmount, kBackAtAhima, {2025, 9, 15}, {2025, 9, 15}, 2000, false, {u"CCA"_s}}),
    [](const ::testing::TestParamInfo<HoldingsRow>& tested) { return std::string(tested.param.name); });

/// aapc.renewal.cycle, ahima.renewal.cycle
TEST(LapsedCredential, HasNoCycleUntilItComesBack)
{
    for (const QDate day : {QDate(2022, 7, 1), QDate(2025, 9, 14)}) {
        EXPECT_TRUE(cycles(factsOf(kBackAtAhima), day).empty());
        EXPECT_TRUE(cycles(factsOf(kBackAtAapc, aMembership(u"AAPC"_s, {2027, 3, 31})), day).empty());
    }
}

/// aapc.renewal.once-per-course
TEST(LapsedCredential, GetsNoSecondCreditForACourseOfItsFirstLife)
{
    Facts facts = factsOf(kBackAtAapc, aMembership(u"AAPC"_s, {2027, 3, 31}));
    facts.of<CeuActivity>() = {aCeu(1, {2022, 6, 30}, {100}), aCeu(2, {2022, 7, 1}, {200}),
                               aCeu(3, {2026, 5, 1}, {400}), aCeu(4, {2026, 5, 2}, {800})};
    facts.of<CeuActivity>().at(2).indexNumber = facts.of<CeuActivity>().at(0).indexNumber;
    facts.of<CeuActivity>().at(3).indexNumber = facts.of<CeuActivity>().at(1).indexNumber;
    const Progress total = cycles(facts, {2026, 11, 23}).front().total;
    EXPECT_EQ(leftOut(total, NotCountedReason::SameCourseAgain), 400) << "credited on the last day of the first life";
    EXPECT_EQ(total.done.value, 800) << "what was done without a credential was never credited";
}

/// aapc.renewal.after-certification
TEST(ApprenticeThatTurnsCpc, KeepsItsCeusOfTheTimeWithTheA)
{
    Facts facts = factsOf(kTurned, aMembership(u"AAPC"_s, {2027, 3, 31}));
    facts.of<CeuActivity>() = {aCeu(1, {2025, 4, 1}, {100}), aCeu(2, {2026, 3, 14}, {200}),
                               aCeu(3, {2026, 3, 15}, {400})};
    const CycleProgress cycle = cycles(facts, {2026, 3, 15}).front();
    EXPECT_EQ(cycle.total.done.value, 700);
    EXPECT_TRUE(cycle.total.notCounted.empty());
}

/// CPC and CPMA at AAPC, CCA and CCS at AHIMA.
Facts bothBodies()
{
    return factsOf(held(u"CPC"_s, {2024, 4, 1}), held(u"CPMA"_s, {2024, 4, 1}), held(u"CCA"_s, {2025, 12, 6}),
                   held(u"CCS"_s, {2025, 12, 6}), aMembership(u"AAPC"_s, {2027, 3, 31}));
}

/// aapc.renewal.ahima-ceus, ahima.renewal.one-credential
TEST(BothBodies, CountTheSameActivityInFull)
{
    Facts facts = bothBodies();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 2, 1}, {600})};
    facts.of<CeuActivity>().front().credits = {{.credential = u"CCA"_s, .amount = {200}},
                                               {.credential = u"CCS"_s, .amount = {400}}};
    const std::vector<CycleProgress> judged = cycles(facts, {2026, 11, 23});
    ASSERT_EQ(judged.size(), 2U);
    EXPECT_EQ(judged.at(0).total.done.value, 600);
    EXPECT_EQ(judged.at(1).total.done.value, 600);
}

/// aapc.renewal.ahima-ceus, aapc.renewal.index-number
TEST(BothBodies, AskTheIndexNumberAtAapcOnly)
{
    Facts facts = bothBodies();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 2, 1}, {600})};
    facts.of<CeuActivity>().front().indexNumber.clear();
    facts.of<CeuActivity>().front().source = CeuSource::Ahima;
    const std::vector<CycleProgress> judged = cycles(facts, {2026, 11, 23});
    EXPECT_EQ(leftOut(judged.at(0).total, NotCountedReason::NoIndexNumber), 600);
    EXPECT_EQ(judged.at(1).total.done.value, 600);
}

/// ahima.renewal.one-credential
TEST(BothBodies, UseNoCeuTwiceInsideAhima)
{
    Facts facts = bothBodies();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 2, 1}, {600})};
    facts.of<CeuActivity>().front().credits = {{.credential = u"CCA"_s, .amount = {600}},
                                               {.credential = u"CCS"_s, .amount = {600}}};
    EXPECT_EQ(cycles(facts, {2026, 11, 23}).at(1).total.done.value, 600);
}

/// ahima.renewal.one-credential, aapc.cpma.subject-ceus
TEST(BothBodies, AreAllocatedEachForItself)
{
    Facts facts = bothBodies();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 2, 1}, {600})};
    facts.of<CeuActivity>().front().hiim = true;
    facts.of<CeuActivity>().front().subject = u"auditing"_s;
    const Situation situation = situationOn(builtInBook(), facts, {2026, 11, 23});
    for (const BodyAllocation& allocation :
         allocateCeus(judgeCycles(situation), situation, KeepCredits::SubmittedOnly)) {
        int credited = 0;
        for (const ProposedCredit& credit : allocation.credits) {
            credited += credit.amount.value;
        }
        EXPECT_EQ(credited, 600) << allocation.body.toStdString();
    }
}

}  // namespace careers_test
}  // namespace credence
