// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ended_cycles.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/allocation/allocate_ceus.h"
#include "domain/judgement/progress.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/steps/step_keys.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace ended_cycles_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

Overview judged(const Facts& facts, QDate asOf)
{
    return judgeOverview(builtInBook(), facts, asOf);
}

Facts holderOf(const QString& credential, QDate since)
{
    return factsOf(held(credential, since));
}

std::optional<QDate> dayOf(const std::optional<RuledDay>& ruled)
{
    return ruled ? std::optional(ruled->day) : std::nullopt;
}

const NextStep* catchUp(const Overview& overview)
{
    const auto found = std::ranges::find(overview.nextSteps, NextStepKind::CatchUpCycle, &NextStep::kind);
    return found == overview.nextSteps.end() ? nullptr : &*found;
}

std::optional<QDate> deadlineOf(DeadlineKind kind, const Overview& overview)
{
    const auto found = std::ranges::find(overview.deadlines, kind, &DeadlineItem::kind);
    return found == overview.deadlines.end() ? std::nullopt : std::optional(found->day);
}

TEST(CycleEndedBefore, ADayIsNotTheOneThatEndsOnIt)
{
    const Situation situation = situationOn(builtInBook(), holderOf(u"CCS"_s, {2020, 5, 10}), {2026, 11, 23});
    const auto latest = cycleEndedBefore(u"AHIMA"_s, {2026, 11, 23}, situation);
    ASSERT_TRUE(latest);
    const QDate last = latest->range.last();
    const auto dayAfter = cycleEndedBefore(u"AHIMA"_s, last.addDays(1), situation);
    ASSERT_TRUE(dayAfter);
    EXPECT_EQ(dayAfter->range.last(), last);
    const auto onIt = cycleEndedBefore(u"AHIMA"_s, last, situation);
    ASSERT_TRUE(onIt);
    EXPECT_EQ(onIt->range.last(), latest->range.first().addDays(-1));
}

// ---- dates ------------------------------------------------------------------------------------------------

struct EndedRow {
    const char* name;
    QDate firstAward;  ///< of a CCS without any CEU; its first cycle ends 24 months later
    QDate asOf;
    bool missed;
    std::optional<QDate> countsUntil{};
    std::optional<QDate> lastBeforeRevocation{};
    std::optional<QDate> appealUntil{};
};

class EndedCycleTable : public ::testing::TestWithParam<EndedRow> {};

TEST_P(EndedCycleTable, TellTheDaysThatTheRulesStillGive)
{
    const EndedRow& row = GetParam();
    const Overview overview = judged(holderOf(u"CCS"_s, row.firstAward), row.asOf);
    ASSERT_EQ(overview.missedCycles.size(), row.missed ? 1U : 0U);
    if (row.missed) {
        const MissedCycle& missed = overview.missedCycles.front();
        EXPECT_EQ(missed.cycle.range.last(), row.firstAward.addMonths(24).addDays(-1));
        EXPECT_EQ(dayOf(missed.countsUntil), row.countsUntil);
        EXPECT_EQ(dayOf(missed.revocation), row.lastBeforeRevocation);
        EXPECT_EQ(dayOf(missed.appealUntil), row.appealUntil);
    }
}

const QDate kAward(2024, 7, 1);  // the cycle ends on 30 June 2026
const QDate kRevocation(2026, 12, 27);
const QDate kAppeal(2027, 3, 27);

INSTANTIATE_TEST_SUITE_P(
    Since2021, EndedCycleTable,
    ::testing::Values(
        EndedRow{"LastDayOfTheCycle", kAward, {2026, 6, 30}, false},
        EndedRow{"FirstDayAfter", kAward, {2026, 7, 1}, true, {}, kRevocation, kAppeal},
        EndedRow{"LastDayInactive", kAward, kRevocation, true, {}, kRevocation, kAppeal},
        EndedRow{"FirstDayRevoked", kAward, kRevocation.addDays(1), true, {}, kRevocation, kAppeal},
        EndedRow{"LastDayToAppeal", kAward, kAppeal, true, {}, kRevocation, kAppeal},
        EndedRow{"AfterAll", kAward, kAppeal.addDays(1), true, {}, kRevocation, kAppeal},
        EndedRow{"YearsAfter", kAward, kAppeal.addDays(400), true, {}, kRevocation, kAppeal},
        EndedRow{"EndedOnALeapDay", {2022, 3, 1}, {2024, 3, 1}, true, {}, QDate(2024, 8, 27), QDate(2024, 11, 25)},
        EndedRow{"AwardedOnALeapDay", {2024, 2, 29}, {2026, 3, 1}, true, {}, QDate(2026, 8, 26), QDate(2026, 11, 24)}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Until2020, EndedCycleTable,
    ::testing::Values(
        EndedRow{"InTheGrace", {2018, 8, 15}, {2020, 8, 15}, true, QDate(2020, 11, 14)},
        EndedRow{"LastDayOfTheGrace", {2018, 8, 15}, {2020, 11, 14}, true, QDate(2020, 11, 14)},
        EndedRow{"AfterTheGrace", {2018, 8, 15}, {2020, 11, 15}, true},
        EndedRow{"GraceCutShortByItsEnd", {2018, 11, 20}, {2020, 12, 31}, true, QDate(2020, 12, 31)},
        EndedRow{"InactiveOnceGraceIsAbolished",
                 {2018, 11, 20},
                 {2021, 1, 1},
                 true,
                 {},
                 QDate(2021, 5, 18),
                 QDate(2021, 8, 16)},
        EndedRow{
            "EndedOnTheLastDayOf2020", {2019, 1, 1}, {2021, 1, 1}, true, {}, QDate(2021, 6, 29), QDate(2021, 9, 27)}),
    [](const auto& row) { return row.param.name; });

TEST(EndedCycles, OfAapcAreRevokedNinetyDaysAfterTheRenewalDate)
{
    Facts facts = holderOf(u"CPC"_s, {2024, 11, 1});
    facts.of<Membership>() = {aMembership(u"AAPC"_s, {2026, 10, 31})};
    const Overview overview = judged(facts, {2026, 11, 1});
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    const MissedCycle& missed = overview.missedCycles.front();
    EXPECT_EQ(missed.cycle.range.last(), QDate(2026, 10, 31));
    ASSERT_TRUE(missed.revocation);
    EXPECT_EQ(missed.revocation->day, QDate(2027, 1, 29));
    EXPECT_EQ(missed.revocation->rule.confidence, Confidence::Medium);
    EXPECT_FALSE(missed.appealUntil);
    ASSERT_TRUE(missed.extension);
    EXPECT_EQ(missed.extension->terms.basis, FeeBasis::NotSaid);
    EXPECT_EQ(judged(facts, {2027, 1, 29}).missedCycles.size(), 1U);
    EXPECT_EQ(judged(facts, {2027, 1, 30}).missedCycles.size(), 1U) << "it stays until the user settles it";
}

TEST(EndedCycles, OfBothBodiesStandSideBySide)
{
    Facts facts = holderOf(u"CCS"_s, {2024, 10, 1});
    facts.of<HeldCredential>().push_back(held(u"CPC"_s, {2024, 11, 1}));
    facts.of<Membership>() = {aMembership(u"AAPC"_s, {2026, 10, 31})};
    EXPECT_EQ(judged(facts, {2026, 11, 1}).missedCycles.size(), 2U);
}

// ---- what counts ------------------------------------------------------------------------------------------

CeuActivity hiimFromAhima(qint64 id, QDate day, int ceus)
{
    CeuActivity activity = aCeu(id, day, wholeCeus(ceus));
    activity.source = CeuSource::Ahima;
    activity.hiim = true;
    return activity;
}

/// ahima.renewal.self-review: five CEUs.
CeuActivity selfReview(qint64 id, QDate day)
{
    CeuActivity activity = hiimFromAhima(id, day, 5);
    activity.subject = u"coding self-review"_s;
    return activity;
}

/// 12 CEUs inside the cycle that ended on 14 August 2020; it lacks 8.
Facts lackingEight(int inTheGrace)
{
    Facts facts = holderOf(u"CCS"_s, {2018, 8, 15});
    facts.of<CeuActivity>() = {selfReview(1, {2019, 3, 1}), selfReview(2, {2019, 12, 1}),
                               hiimFromAhima(3, {2020, 8, 14}, 2), hiimFromAhima(4, {2020, 11, 14}, inTheGrace),
                               hiimFromAhima(5, {2020, 11, 15}, 7)};
    return facts;
}

/// ahima.renewal.grace
TEST(EndedCycles, TakeCeusOfTheGraceUntilItsLastDay)
{
    const Overview overview = judged(lackingEight(5), {2020, 11, 14});
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    EXPECT_EQ(overview.missedCycles.front().cycle.total.done, amountOf(wholeCeus(17)));
    EXPECT_EQ(missingIn(overview.missedCycles.front().cycle), amountOf(wholeCeus(3)));
}

TEST(EndedCycles, LeaveToTheNextOneOnlyWhatTheyDidNotNeedOfTheGrace)
{
    const Overview needed = judged(lackingEight(5), {2020, 11, 15});
    EXPECT_EQ(needed.cycles.front().total.done, amountOf(wholeCeus(7)));
    EXPECT_EQ(leftOut(needed.cycles.front().total, NotCountedReason::CountedInCycleBefore), 500);
    const Overview more = judged(lackingEight(10), {2020, 11, 15});
    EXPECT_TRUE(more.missedCycles.empty());
    EXPECT_EQ(more.cycles.front().total.done, amountOf(wholeCeus(2 + 7)));
    EXPECT_EQ(leftOut(more.cycles.front().total, NotCountedReason::CountedInCycleBefore), 800);
}

/// A cycle that its grace completed stays complete once graces are abolished.
TEST(EndedCycles, KeepTheGraceThatBoundThem)
{
    Facts facts = holderOf(u"CCS"_s, {2018, 11, 1});
    facts.of<CeuActivity>() = {selfReview(1, {2019, 3, 1}), selfReview(2, {2019, 12, 1}),
                               hiimFromAhima(3, {2020, 5, 1}, 2)};
    EXPECT_EQ(judged(facts, {2021, 1, 10}).missedCycles.size(), 1U);
    facts.of<CeuActivity>().push_back(hiimFromAhima(4, {2020, 12, 5}, 8));
    EXPECT_TRUE(judged(facts, {2020, 12, 6}).missedCycles.empty());
    EXPECT_TRUE(judged(facts, {2021, 1, 10}).missedCycles.empty());
    EXPECT_EQ(judged(facts, {2021, 1, 10}).cycles.front().total.done, amountOf(wholeCeus(0)));
}

TEST(EndedCycles, TakeNoCeusAfterTheirLastDaySinceGraceWasAbolished)
{
    Facts facts = holderOf(u"CCS"_s, kAward);
    facts.of<CeuActivity>() = {hiimFromAhima(1, {2026, 6, 30}, 7), hiimFromAhima(2, {2026, 7, 1}, 13)};
    const Overview overview = judged(facts, {2026, 7, 2});
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    EXPECT_EQ(missingIn(overview.missedCycles.front().cycle), amountOf(wholeCeus(13)));
}

TEST(EndedCycles, AreNotMissedWhenTotalAndSharesAreReached)
{
    Facts facts = holderOf(u"CCS"_s, kAward);
    facts.of<CeuActivity>() = {hiimFromAhima(1, {2026, 6, 30}, 20)};
    EXPECT_TRUE(judged(facts, {2026, 7, 1}).missedCycles.empty());
    facts.of<CeuActivity>().front().hiim = false;
    EXPECT_EQ(judged(facts, {2026, 7, 1}).missedCycles.size(), 1U) << "16 of the 20 had to be in HIIM domains";
}

TEST(EndedCycles, AreNoneInTheFirstPeriodOrBeforeAnAward)
{
    EXPECT_TRUE(judged(holderOf(u"CCS"_s, kAward), kAward).missedCycles.empty());
    EXPECT_TRUE(judged(holderOf(u"CCS"_s, kAward), {2025, 1, 1}).missedCycles.empty());
    EXPECT_TRUE(judged({}, {2026, 7, 1}).missedCycles.empty());
}

/// The cycle of the account meets the one before it; that one is still asked for.
TEST(EndedCycles, AreFoundBesideACycleOfTheAccount)
{
    Facts facts = holderOf(u"CCA"_s, {2023, 11, 10});
    facts.of<PortalCycle>() = {{.body = u"AHIMA"_s, .firstDay = {2026, 1, 1}, .lastDay = {2027, 12, 31}}};
    const Overview after = judged(facts, {2026, 1, 10});
    ASSERT_EQ(after.missedCycles.size(), 1U);
    EXPECT_EQ(after.missedCycles.front().cycle.range.last(), QDate(2025, 12, 31));
}

TEST(EndedCycles, AreFoundWhenTheyWereOfTheAccount)
{
    Facts facts = holderOf(u"CCA"_s, {2025, 12, 6});
    facts.of<PortalCycle>() = {
        {.body = u"AHIMA"_s, .firstDay = {2025, 12, 6}, .lastDay = {2027, 12, 31}, .required = wholeCeus(20)}};
    const Overview after = judged(facts, {2028, 1, 10});
    ASSERT_EQ(after.missedCycles.size(), 1U);
    EXPECT_EQ(after.missedCycles.front().cycle.range.last(), QDate(2027, 12, 31));
    EXPECT_EQ(after.cycles.front().range.first(), QDate(2028, 1, 1));
}

/// One CEU has one subject: what two subjects lack has to be earned twice.
TEST(MissingCeus, OfTwoSubjectsAddUp)
{
    Facts facts = holderOf(u"CPMA"_s, {2020, 3, 14});
    facts.of<HeldCredential>().push_back(held(u"CPCO"_s, {2020, 4, 22}));
    facts.of<Membership>() = {aMembership(u"AAPC"_s, {2027, 3, 31})};
    facts.of<CeuActivity>() = {aCeu(1, {2026, 1, 10}, wholeCeus(26))};
    EXPECT_EQ(missingIn(judged(facts, {2026, 11, 23}).cycles.front()), amountOf(wholeCeus(32)));
}

// ---- what to do -------------------------------------------------------------------------------------------

TEST(EndedCycles, AskToBeSavedUntilTheRevocationAndThenToAppeal)
{
    const Facts facts = holderOf(u"CCS"_s, kAward);
    const Overview inactive = judged(facts, kRevocation);
    const NextStep* save = catchUp(inactive);
    ASSERT_TRUE(save);
    EXPECT_EQ(save->dueOn, kRevocation);
    EXPECT_EQ(save->amount, amountOf(wholeCeus(20)));
    EXPECT_EQ(save->rule.ruleId, u"ahima.renewal.inactive"_s);
    ASSERT_TRUE(save->delay);
    EXPECT_EQ(save->delay->what, CostOfDelay::Credential);
    EXPECT_EQ(save->delay->from, kRevocation.addDays(1));
    EXPECT_EQ(save->delay->fee, Cents{5000});
    const Overview revoked = judged(facts, kRevocation.addDays(1));
    const NextStep* appeal = catchUp(revoked);
    ASSERT_TRUE(appeal);
    EXPECT_EQ(appeal->dueOn, kAppeal);
    EXPECT_EQ(appeal->rule.ruleId, u"ahima.renewal.appeal"_s);
    EXPECT_FALSE(appeal->delay);
}

TEST(EndedCycles, RankAsLateBeforeWhatBlocksARoute)
{
    Facts facts = holderOf(u"CCS"_s, kAward);
    facts.of<Goal>() = {{.id = GoalId(1), .credential = u"RHIT"_s}};
    facts.of<Deadline>() = {{.id = DeadlineId(1), .title = u"own"_s, .dueOn = QDate(2026, 6, 1)}};
    facts.of<StepChoice>() = {{.step = u"pay_renewal_fee:2026-06-30:AHIMA"_s, .fate = StepFate::Done}};
    const Overview overview = judged(facts, {2026, 7, 1});
    ASSERT_GE(overview.nextSteps.size(), 3U);
    EXPECT_EQ(overview.nextSteps.at(0).kind, NextStepKind::MeetDeadline) << "late since June";
    EXPECT_EQ(overview.nextSteps.at(1).kind, NextStepKind::CatchUpCycle);
}

TEST(EndedCycles, HaveTheirDaysAmongTheDeadlines)
{
    const Facts facts = holderOf(u"CCS"_s, kAward);
    const Overview inactive = judged(facts, kRevocation);
    EXPECT_EQ(deadlineOf(DeadlineKind::Revocation, inactive), kRevocation);
    EXPECT_FALSE(deadlineOf(DeadlineKind::AppealEnd, inactive)) << "nothing is revoked yet";
    const Overview revoked = judged(facts, kRevocation.addDays(1));
    EXPECT_FALSE(deadlineOf(DeadlineKind::Revocation, revoked));
    EXPECT_EQ(deadlineOf(DeadlineKind::AppealEnd, revoked), kAppeal);
    const Overview grace = judged(holderOf(u"CCS"_s, {2018, 8, 15}), {2020, 9, 1});
    EXPECT_EQ(deadlineOf(DeadlineKind::GraceEnd, grace), QDate(2020, 11, 14));
}

TEST(EndedCycles, AreSettledWhenTheUserSaysSo)
{
    Facts facts = holderOf(u"CCS"_s, kAward);
    const QDate asOf(2026, 7, 1);
    const Overview open = judged(facts, asOf);
    ASSERT_TRUE(catchUp(open));
    facts.of<StepChoice>() = {{.step = keyOf(*catchUp(open)), .fate = StepFate::Snoozed, .until = asOf.addDays(30)}};
    EXPECT_EQ(judged(facts, asOf).missedCycles.size(), 1U) << "put off is not settled";
    EXPECT_FALSE(catchUp(judged(facts, asOf)));
    facts.of<StepChoice>().front().fate = StepFate::Done;
    EXPECT_TRUE(judged(facts, asOf).missedCycles.empty());
    EXPECT_FALSE(deadlineOf(DeadlineKind::Revocation, judged(facts, asOf)));
    EXPECT_EQ(judged(facts, {2028, 7, 1}).missedCycles.size(), 1U) << "the answer is about that one cycle";
}

TEST(RecordedRevocations, CanBeAppealedForNinetyDays)
{
    Facts facts = holderOf(u"CCS"_s, kAward);
    facts.of<HeldCredential>().front().status = CredentialStatus::Revoked;
    facts.of<HeldCredential>().front().endedOn = QDate(2026, 5, 4);
    EXPECT_EQ(deadlineOf(DeadlineKind::AppealEnd, judged(facts, {2026, 8, 2})), QDate(2026, 8, 2));
    EXPECT_FALSE(deadlineOf(DeadlineKind::AppealEnd, judged(facts, {2026, 8, 3})));
    EXPECT_FALSE(deadlineOf(DeadlineKind::AppealEnd, judged(facts, {2026, 5, 3})));
}

/// What a grace took is not there to be credited again.
TEST(EndedCycles, LeaveToTheAllocationOnlyWhatTheyDidNotNeedOfTheGrace)
{
    const Situation after = situationOn(builtInBook(), lackingEight(10), {2020, 11, 15});
    const std::vector<BodyAllocation> allocations = allocateCeus(judgeCycles(after), after, KeepCredits::SubmittedOnly);
    ASSERT_EQ(allocations.size(), 1U);
    EXPECT_EQ(allocations.front().credentials.front().given, wholeCeus(2 + 7));
}

TEST(EndedCycles, KeepWhatTheyTookOfTheGraceWhenAProposalIsAccepted)
{
    Facts facts = lackingEight(10);
    const Situation situation = situationOn(builtInBook(), facts, {2020, 11, 15});
    const std::vector<BodyAllocation> allocations =
        allocateCeus(judgeCycles(situation), situation, KeepCredits::SubmittedOnly);
    for (CeuActivity& activity : facts.of<CeuActivity>()) {
        activity.credits = creditsAfter(activity, allocations, situation);
    }
    const Overview accepted = judged(facts, {2020, 11, 15});
    EXPECT_TRUE(accepted.missedCycles.empty());
    EXPECT_EQ(accepted.cycles.front().total.done, amountOf(wholeCeus(2 + 7)));
}

}  // namespace ended_cycles_test
}  // namespace credence
