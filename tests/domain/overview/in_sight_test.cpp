// SPDX-License-Identifier: GPL-3.0-or-later
/// What lapsed, was missed, is unpaid or was not submitted stays in sight until the user settles it.
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "domain/steps/step_keys.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace in_sight_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 28);

Overview judged(const Facts& facts, QDate asOf = kToday)
{
    return judgeOverview(builtInBook(), facts, asOf);
}

const NextStep* stepOf(const Overview& overview, NextStepKind kind)
{
    const auto found = std::ranges::find(overview.nextSteps, kind, &NextStep::kind);
    return found == overview.nextSteps.end() ? nullptr : &*found;
}

std::optional<QDate> deadlineOf(const Overview& overview, DeadlineKind kind)
{
    const auto found = std::ranges::find(overview.deadlines, kind, &DeadlineItem::kind);
    return found == overview.deadlines.end() ? std::nullopt : std::optional(found->day);
}

void answer(Facts& facts, const NextStep& step, StepFate fate = StepFate::Done)
{
    facts.of<StepChoice>().push_back({.step = keyOf(step), .fate = fate});
}

CeuCredit submitted(const QString& credential, CeuHundredths amount)
{
    return {.credential = credential, .amount = amount, .state = CreditState::Submitted};
}

/// A CPC whose period ended on 31 March 2025 with `ceus` of 36.
Facts periodOf2025(int ceus)
{
    Facts facts = factsOf(held(u"CPC"_s, {2021, 4, 10}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    CeuActivity first = aCeu(1, {2022, 6, 1}, wholeCeus(36));
    first.credits = {submitted(u"CPC"_s, wholeCeus(36))};
    facts.of<CeuActivity>() = {first, aCeu(2, {2024, 5, 1}, wholeCeus(ceus))};
    return facts;
}

/// A CCS whose cycle ended on 30 April 2025 with `ceus` of 20.
Facts cycleOf2025(int ceus)
{
    Facts facts = factsOf(held(u"CCS"_s, {2023, 5, 1}));
    CeuActivity activity = aCeu(1, {2024, 5, 1}, wholeCeus(ceus));
    activity.hiim = true;
    activity.source = CeuSource::Ahima;
    facts.of<CeuActivity>() = {activity};
    return facts;
}

TEST(InSight, AMissedPeriodStaysWithTheWayBackAndItsLastDay)
{
    const Facts facts = periodOf2025(20);
    const Overview overview = judged(facts);
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    const MissedCycle& missed = overview.missedCycles.front();
    EXPECT_EQ(missed.cycle.range.last(), QDate(2025, 3, 31));
    EXPECT_EQ(missingIn(missed), amountOf(wholeCeus(16)));
    ASSERT_TRUE(missed.lapsed);
    EXPECT_EQ(missed.lapsed->as, LapsedAs::Cancelled);
    EXPECT_EQ(missed.lapsed->since, QDate(2025, 6, 30));
    ASSERT_TRUE(missed.wayBack);
    EXPECT_EQ(missed.wayBack->until, QDate(2028, 6, 29));
    EXPECT_EQ(missed.wayBack->terms.fee, Cents{20000});
    EXPECT_EQ(deadlineOf(overview, DeadlineKind::WayBackEnd), QDate(2028, 6, 29));
    const NextStep* step = stepOf(overview, NextStepKind::CatchUpCycle);
    ASSERT_TRUE(step);
    EXPECT_TRUE(isGone(*step));
    EXPECT_EQ(step->dueOn, QDate(2028, 6, 29));
    EXPECT_FALSE(stepOf(overview, NextStepKind::EarnCeus)) << "the next period hangs on coming back";
    const Overview later = judged(facts, {2028, 6, 30});
    ASSERT_TRUE(stepOf(later, NextStepKind::CatchUpCycle)) << "also when only the exam is left";
    EXPECT_EQ(later.missedCycles.back().wayBack->until, QDate(2028, 6, 29)) << "past, and still told";
}

TEST(InSight, OnceCancelledOnlyTheWayBackIsADeadline)
{
    const Facts facts = periodOf2025(20);
    const QDate late(2027, 4, 20);  // dues of 31 March 2027 are open, and the period after the missed one ended
    const Overview overview = judged(facts, late);
    EXPECT_EQ(deadlineOf(overview, DeadlineKind::WayBackEnd), QDate(2028, 6, 29));
    for (const DeadlineKind dead :
         {DeadlineKind::DuesFree, DeadlineKind::DuesLate, DeadlineKind::RenewalFee, DeadlineKind::CycleEnd,
          DeadlineKind::SubmissionOpens, DeadlineKind::GraceEnd, DeadlineKind::Revocation}) {
        EXPECT_FALSE(deadlineOf(overview, dead)) << static_cast<int>(dead);
    }
    EXPECT_EQ(overview.lateDues.size(), 1U) << "unpaid dues stay in sight";
    ASSERT_EQ(overview.cycles.size(), 1U);
    EXPECT_EQ(overview.cycles.front().outOfUseSince, (LapsedSince{.day = {2025, 6, 30}}));
    EXPECT_FALSE(judged(facts, {2025, 6, 29}).cycles.front().outOfUseSince);
}

// The first period is shorter than two years: what it asks is an estimate.
TEST(InSight, WhatAnEstimateAloneSaysIsSaidToBeOneAndHidesNothing)
{
    const Facts facts = factsOf(held(u"CPC"_s, {2024, 11, 1}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    const Overview overview = judged(facts);
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    EXPECT_TRUE(isMissedByEstimate(overview.missedCycles.front()));
    EXPECT_NE(stepOf(overview, NextStepKind::CatchUpCycle), nullptr);
    ASSERT_EQ(overview.cycles.size(), 1U);
    EXPECT_EQ(overview.cycles.front().outOfUseSince, (LapsedSince{.day = {2025, 6, 30}, .isEstimate = true}));
    EXPECT_NE(stepOf(overview, NextStepKind::EarnCeus), nullptr) << "the running cycle is asked for all the same";
    EXPECT_EQ(deadlineOf(overview, DeadlineKind::CycleEnd), QDate(2027, 3, 31));
}

TEST(InSight, WhatIsSureGoesBeforeAnEarlierEstimate)
{
    const Facts facts = factsOf(held(u"CPC"_s, {2022, 5, 2}), aMembership(u"AAPC"_s, {2027, 1, 31}),
                                aCeu(1, {2022, 6, 1}, wholeCeus(1)));
    const Overview overview = judged(facts);
    ASSERT_EQ(overview.missedCycles.size(), 2U);
    ASSERT_EQ(overview.cycles.size(), 1U);
    EXPECT_EQ(overview.cycles.front().outOfUseSince, (LapsedSince{.day = {2025, 5, 2}}));
    EXPECT_EQ(stepOf(overview, NextStepKind::EarnCeus), nullptr);
}

TEST(InSight, NoFeeIsAskedOfARevokedCredential)
{
    const Facts facts = cycleOf2025(12);
    EXPECT_TRUE(judged(facts).fees.empty());
    EXPECT_FALSE(deadlineOf(judged(facts), DeadlineKind::CycleEnd));
}

TEST(InSight, UntilTheCancellationAPeriodIsNotRenewedAndStillUsed)
{
    Facts facts = periodOf2025(20);
    facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CPC"_s}};
    const Overview overview = judged(facts, {2025, 6, 29});
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    EXPECT_EQ(overview.missedCycles.front().lapsed->as, LapsedAs::NotRenewed);
    EXPECT_FALSE(overview.missedCycles.front().wayBack);
    EXPECT_FALSE(overview.goals.front().lapsedSince);
    EXPECT_EQ(judged(facts, {2025, 6, 30}).goals.front().lapsedSince, (LapsedSince{.day = {2025, 6, 30}}));
}

TEST(InSight, AMissedCycleOfAhimaIsInactiveFromItsFirstDayAndThenRevoked)
{
    const Facts facts = cycleOf2025(12);
    const auto lapsedOn = [&facts](QDate day) { return judged(facts, day).missedCycles.at(0).lapsed.value(); };
    EXPECT_EQ(lapsedOn({2025, 5, 1}).as, LapsedAs::Inactive);
    EXPECT_EQ(lapsedOn({2025, 5, 1}).since, QDate(2025, 5, 1));
    EXPECT_EQ(lapsedOn({2025, 10, 27}).as, LapsedAs::Inactive);
    EXPECT_EQ(lapsedOn({2025, 10, 28}).as, LapsedAs::Revoked);
    EXPECT_EQ(lapsedOn(kToday).as, LapsedAs::Revoked);
    const MissedCycle missed = judged(facts).missedCycles.front();
    ASSERT_TRUE(missed.wayBack);
    EXPECT_FALSE(missed.wayBack->until) << "not known";
    EXPECT_EQ(missed.wayBack->rule.confidence, Confidence::Low);
}

TEST(InSight, WhatLapsedMeetsNoNeedMeanwhile)
{
    Facts facts = cycleOf2025(12);
    facts.of<HeldCredential>().front().credential = u"RHIT"_s;
    facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CCS"_s}};
    const auto meets = [&facts](QDate day) {
        const std::vector<Progress> recommended = judged(facts, day).goals.front().recommendations;
        return std::ranges::any_of(recommended, isDone);
    };
    EXPECT_TRUE(meets({2025, 4, 30}));
    EXPECT_FALSE(meets({2025, 5, 1}));
    EXPECT_FALSE(meets(kToday));
    answer(facts, *stepOf(judged(facts), NextStepKind::CatchUpCycle));
    EXPECT_TRUE(meets(kToday)) << "it was renewed";
}

TEST(InSight, WhatWasNotSubmittedWasNotRenewed)
{
    Facts facts = periodOf2025(36);
    const QDate fiveDaysLater(2025, 4, 5);
    const Overview overview = judged(facts, fiveDaysLater);
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    EXPECT_EQ(overview.missedCycles.front().unsubmitted, wholeCeus(36));
    EXPECT_EQ(stepOf(overview, NextStepKind::CatchUpCycle)->amount, amountOf(wholeCeus(36)));
    Facts reported = facts;
    reported.of<CeuActivity>().back().credits = {submitted(u"CPC"_s, wholeCeus(36))};
    EXPECT_TRUE(judged(reported, fiveDaysLater).missedCycles.empty());
    answer(facts, *stepOf(judged(facts, {2025, 3, 30}), NextStepKind::SubmitCeus));
    EXPECT_TRUE(judged(facts, fiveDaysLater).missedCycles.empty()) << "the user says that they were";
}

TEST(InSight, AnEarlierMissedCycleIsNotForgottenOverALaterOne)
{
    Facts facts = cycleOf2025(12);
    CeuActivity later = facts.of<CeuActivity>().front();
    later.id = CeuActivityId(2);
    later.indexNumber = u"other"_s;
    later.onDate = {2026, 1, 10};
    later.ceus = wholeCeus(20);
    facts.of<CeuActivity>().push_back(later);
    const Overview overview = judged(facts, {2027, 5, 1});
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    EXPECT_EQ(overview.missedCycles.front().cycle.range.last(), QDate(2025, 4, 30));
}

TEST(InSight, RenewingALaterCycleSettlesThoseBefore)
{
    Facts facts = cycleOf2025(12);
    const Overview both = judged(facts, {2027, 5, 1});
    ASSERT_EQ(both.missedCycles.size(), 2U);
    const auto latest = std::ranges::find(both.nextSteps, NextStepKind::CatchUpCycle, &NextStep::kind);
    ASSERT_NE(latest, both.nextSteps.end());
    facts.of<StepChoice>() = {{.step = u"catch_up_cycle:2027-04-30:AHIMA"_s, .fate = StepFate::Done}};
    EXPECT_TRUE(judged(facts, {2027, 5, 1}).missedCycles.empty());
    facts.of<StepChoice>() = {{.step = u"catch_up_cycle:2025-04-30:AHIMA"_s, .fate = StepFate::Done}};
    EXPECT_EQ(judged(facts, {2027, 5, 1}).missedCycles.size(), 1U);
}

TEST(InSight, OfTheYearsBeforeTheFirstActivityTheLastCycleIsAskedForAndThoseBeforeItAsOne)
{
    Facts facts = factsOf(held(u"CCS"_s, {2015, 5, 1}));
    const Overview overview = judged(facts);
    ASSERT_EQ(overview.missedCycles.size(), 2U);
    EXPECT_EQ(overview.missedCycles.front().cycle.range.last(), QDate(2025, 4, 30));
    EXPECT_FALSE(overview.missedCycles.front().openSince);
    EXPECT_EQ(overview.missedCycles.back().cycle.range.last(), QDate(2023, 4, 30));
    EXPECT_EQ(overview.missedCycles.back().openSince, QDate(2017, 4, 30));
    Facts lastOnly = facts;
    lastOnly.of<StepChoice>() = {{.step = u"catch_up_cycle:2023-04-30:AHIMA"_s, .fate = StepFate::Done}};
    EXPECT_EQ(judged(lastOnly).missedCycles.size(), 1U) << "those before it went with it";
    for (const StepFate fate : {StepFate::Done, StepFate::Retired}) {
        facts.of<StepChoice>() = {{.step = u"catch_up_cycle:2025-04-30:AHIMA"_s, .fate = fate}};
        EXPECT_TRUE(judged(facts).missedCycles.empty()) << "one answer to the last settles all";
    }
}

TEST(InSight, ACancelledCredentialDoesNotBecomeSavableWhenTheNextPeriodEnds)
{
    const Facts facts = factsOf(held(u"CPC"_s, {2022, 3, 10}), aMembership(u"AAPC"_s, {2027, 2, 28}));
    for (const QDate day : {QDate(2026, 2, 28), QDate(2026, 3, 1), QDate(2026, 12, 1), QDate(2030, 12, 1)}) {
        const Overview overview = judged(facts, day);
        ASSERT_FALSE(overview.missedCycles.empty());
        const MissedCycle& first = overview.missedCycles.back();
        EXPECT_EQ(first.openSince.value_or(first.cycle.range.last()), QDate(2024, 2, 28)) << qPrintable(day.toString());
        ASSERT_TRUE(first.lapsed && first.wayBack);
        EXPECT_EQ(first.lapsed->since, QDate(2024, 5, 29));
        EXPECT_EQ(first.wayBack->until, QDate(2027, 5, 28));
        EXPECT_FALSE(deadlineOf(overview, DeadlineKind::Revocation)) << "nothing is left to save";
    }
}

TEST(InSight, ARevokedCredentialDoesNotBecomeSavableWhenTheNextCycleEnds)
{
    const Facts facts = factsOf(held(u"CCS"_s, {2022, 3, 10}));
    for (const QDate day : {QDate(2025, 3, 1), QDate(2026, 3, 12)}) {
        const Overview overview = judged(facts, day);
        ASSERT_FALSE(overview.missedCycles.empty());
        EXPECT_EQ(overview.missedCycles.back().cycle.range.last(), QDate(2024, 3, 9));
        EXPECT_EQ(overview.missedCycles.back().lapsed->as, LapsedAs::Revoked);
        EXPECT_FALSE(deadlineOf(overview, DeadlineKind::Revocation));
    }
}

/// A CCS whose cycle ended on 9 March 2026 with all its CEUs, none of them submitted.
Facts unsubmittedCycleOf2026()
{
    Facts facts = factsOf(held(u"CCS"_s, {2024, 3, 10}));
    CeuActivity activity = aCeu(1, {2025, 5, 1}, wholeCeus(20));
    activity.hiim = true;
    activity.source = CeuSource::Ahima;
    facts.of<CeuActivity>() = {activity};
    return facts;
}

TEST(InSight, CeusThatWereNotSubmittedInTimeStayAskedForAlsoWhereNoWindowIsSet)
{
    Facts facts = unsubmittedCycleOf2026();
    for (const QDate day : {QDate(2026, 3, 9), QDate(2026, 3, 10), QDate(2027, 4, 14), QDate(2028, 3, 10)}) {
        const Overview overview = judged(facts, day);
        const NextStep* step = stepOf(overview, NextStepKind::SubmitCeus);
        ASSERT_TRUE(step) << qPrintable(day.toString());
        EXPECT_EQ(step->dueOn, QDate(2026, 3, 9));
        EXPECT_EQ(step->amount, amountOf(wholeCeus(20)));
        EXPECT_EQ(step->isLate, day > QDate(2026, 3, 9));
    }
    Facts reported = facts;
    reported.of<CeuActivity>().front().credits = {submitted(u"CCS"_s, wholeCeus(20))};
    EXPECT_FALSE(stepOf(judged(reported, {2026, 3, 10}), NextStepKind::SubmitCeus));
    answer(facts, *stepOf(judged(facts, {2026, 3, 10}), NextStepKind::SubmitCeus));
    EXPECT_FALSE(stepOf(judged(facts, {2026, 3, 10}), NextStepKind::SubmitCeus));
}

TEST(InSight, TheFeeOfAMissedCycleIsLateUntilTheWayBackStandsForIt)
{
    Facts facts = factsOf(held(u"CCS"_s, {2024, 2, 29}));
    CeuActivity activity = aCeu(1, {2025, 5, 1}, wholeCeus(20));
    activity.hiim = false;
    facts.of<CeuActivity>() = {activity};
    const QDate end = judged(facts, {2026, 1, 10}).cycles.front().range.last();
    const auto feeOn = [&facts, end](QDate day) {
        const std::vector<RenewalFee> fees = judged(facts, day).fees;
        return std::ranges::any_of(fees, [end](const RenewalFee& fee) { return fee.cycle.last() == end; });
    };
    EXPECT_TRUE(feeOn(end));
    EXPECT_TRUE(feeOn(end.addDays(1)));
    const Overview late = judged(facts, end.addDays(1));
    ASSERT_TRUE(stepOf(late, NextStepKind::PayRenewalFee));
    EXPECT_TRUE(stepOf(late, NextStepKind::PayRenewalFee)->isLate);
    EXPECT_TRUE(feeOn(end.addDays(180)));
    EXPECT_FALSE(feeOn(end.addDays(181))) << "revoked";
    EXPECT_TRUE(stepOf(judged(facts, end.addDays(181)), NextStepKind::CatchUpCycle));
}

TEST(InSight, ACycleWithoutItsShareIsNotCompleteAndItsStepSaysWhichCeus)
{
    Facts facts = factsOf(held(u"CCS"_s, {2024, 3, 10}));
    CeuActivity activity = aCeu(1, {2025, 5, 1}, wholeCeus(20));
    activity.hiim = false;
    activity.source = CeuSource::Ahima;
    facts.of<CeuActivity>() = {activity};
    const Overview running = judged(facts, {2026, 1, 10});
    ASSERT_EQ(running.cycles.size(), 1U);
    EXPECT_TRUE(isDone(running.cycles.front().total));
    EXPECT_EQ(stateOf(running.cycles.front()), ProgressState::Open);
    ASSERT_TRUE(stepOf(running, NextStepKind::EarnCeus));
    EXPECT_EQ(stepOf(running, NextStepKind::EarnCeus)->amount, amountOf(wholeCeus(16)));
    EXPECT_EQ(stepOf(running, NextStepKind::EarnCeus)->share, u"Share in HIIM domains"_s);
    EXPECT_EQ(stepOf(judged(facts, {2026, 3, 10}), NextStepKind::CatchUpCycle)->share, u"Share in HIIM domains"_s);
}

TEST(InSight, ARecordedEndSettlesTheCycleAndKeepsTheWayBack)
{
    Facts facts = periodOf2025(20);
    facts.of<HeldCredential>().front().status = CredentialStatus::Revoked;
    facts.of<HeldCredential>().front().endedOn = QDate(2025, 6, 29);
    const Overview overview = judged(facts);
    EXPECT_TRUE(overview.missedCycles.empty());
    EXPECT_EQ(deadlineOf(overview, DeadlineKind::WayBackEnd), QDate(2028, 6, 29));
}

TEST(InSight, TheRenewalFeeIsAskedForUntilItIsPaid)
{
    Facts facts = cycleOf2025(20);
    const QDate last(2025, 4, 30);
    const auto feeOn = [&facts](QDate day) { return judged(facts, day).fees; };
    const Overview before = judged(facts, {2025, 1, 10});
    ASSERT_TRUE(stepOf(before, NextStepKind::PayRenewalFee)) << "the CEUs are there";
    EXPECT_EQ(stepOf(before, NextStepKind::PayRenewalFee)->fee, Cents{21800});
    EXPECT_EQ(deadlineOf(before, DeadlineKind::RenewalFee), last);
    EXPECT_FALSE(stepOf(before, NextStepKind::PayRenewalFee)->isLate);
    const Overview after = judged(facts, {2025, 6, 1});
    ASSERT_TRUE(stepOf(after, NextStepKind::PayRenewalFee));
    EXPECT_TRUE(stepOf(after, NextStepKind::PayRenewalFee)->isLate);
    EXPECT_EQ(deadlineOf(after, DeadlineKind::RenewalFee), last);
    answer(facts, *stepOf(after, NextStepKind::PayRenewalFee));
    ASSERT_EQ(feeOn({2025, 6, 1}).size(), 1U);
    EXPECT_EQ(feeOn({2025, 6, 1}).front().dueOn, QDate(2027, 4, 30)) << "that of the next cycle";
}

TEST(InSight, AMemberPaysLessAndEachFurtherCredentialMore)
{
    Facts facts = cycleOf2025(20);
    facts.of<Membership>() = {aMembership(u"AHIMA"_s, {2025, 12, 31})};
    HeldCredential further = held(u"CCS-P"_s, {2023, 5, 1});
    further.id = HeldCredentialId(9);
    facts.of<HeldCredential>().push_back(further);
    EXPECT_EQ(judged(facts, {2025, 4, 10}).fees.front().amount, Cents{15000});
}

TEST(InSight, LateStepsOfAFeeAreDataOfAnyBody)
{
    RuleBook book = builtInBook();
    for (Rule& rule : book.rules) {
        if (rule.id == u"ahima.renewal.fee") {
            std::get<RenewalFeeRule>(rule.editions.front().value).late = {{.days = 30, .fee = Cents{2500}},
                                                                          {.days = 60, .fee = Cents{7500}}};
        }
    }
    const Facts facts = cycleOf2025(20);
    const auto feeOn = [&](QDate day) { return judgeOverview(book, facts, day).fees.front(); };
    EXPECT_EQ(feeOn({2025, 4, 30}).amount, Cents{21800});
    EXPECT_EQ(feeOn({2025, 4, 30}).nextFee, Cents{2500});
    EXPECT_EQ(feeOn({2025, 5, 1}).amount, Cents{24300});
    EXPECT_EQ(feeOn({2025, 5, 1}).payableUntil, QDate(2025, 5, 30));
    EXPECT_EQ(feeOn({2025, 5, 31}).amount, Cents{29300});
    EXPECT_FALSE(feeOn({2025, 5, 31}).nextFee);
}

TEST(InSight, DuesOfAnEarlierYearStayOpenWithTheLateFeeAndDayNinety)
{
    Facts facts = factsOf(held(u"CPC"_s, {2026, 1, 20}), aMembership(u"AAPC"_s, {2025, 11, 20}));
    const Overview overview = judged(facts);
    const NextStep* dues = stepOf(overview, NextStepKind::MeetDeadline);
    ASSERT_TRUE(dues);
    EXPECT_EQ(dues->dueOn, QDate(2026, 11, 20));
    EXPECT_EQ(dues->dueSince, QDate(2025, 11, 20));
    EXPECT_TRUE(dues->isLate);
    EXPECT_EQ(deadlineOf(overview, DeadlineKind::DuesFree), QDate(2026, 12, 20));
    EXPECT_EQ(deadlineOf(overview, DeadlineKind::DuesLate), QDate(2027, 2, 18));
    facts.of<StepChoice>() = {{.step = keyOf(*dues), .fate = StepFate::Done}};
    EXPECT_FALSE(stepOf(judged(facts), NextStepKind::MeetDeadline)) << "all of them are paid";
    facts.of<StepChoice>().front().step.replace(u"2026"_s, u"2025"_s);
    const Overview lastYearPaid = judged(facts);
    ASSERT_TRUE(stepOf(lastYearPaid, NextStepKind::MeetDeadline));
    EXPECT_FALSE(stepOf(lastYearPaid, NextStepKind::MeetDeadline)->dueSince);
    EXPECT_EQ(stepOf(lastYearPaid, NextStepKind::MeetDeadline)->delay->what, CostOfDelay::Money);
}

TEST(InSight, AMembershipThatIsOffMeetsNoNeed)
{
    Facts facts = factsOf(aMembership(u"AAPC"_s, {2026, 3, 15}));
    facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CPC"_s}};
    const auto membership = [&facts](QDate day) {
        const std::vector<Progress> needs = judged(facts, day).goals.front().requirements;
        return std::ranges::find_if(needs, [](const Progress& need) { return need.title.contains(u"membership"_s); })
            ->state;
    };
    EXPECT_EQ(membership({2026, 6, 13}), ProgressState::Done) << "the last day with a late fee";
    EXPECT_EQ(membership({2026, 6, 14}), ProgressState::Open);
    EXPECT_EQ(membership(kToday), ProgressState::Open);
    answer(facts, *stepOf(judged(facts), NextStepKind::MeetDeadline));
    EXPECT_EQ(membership(kToday), ProgressState::Done);
}

TEST(InSight, ASittingWaitsUntilTheRetakeDay)
{
    Facts facts;
    facts.of<ExamAttempt>() = {
        {.id = ExamAttemptId(1), .credential = u"CCA"_s, .onDate = {2026, 11, 5}, .result = ExamResult::NotPassed},
        {.id = ExamAttemptId(2), .credential = u"CCA"_s, .onDate = {2026, 12, 1}, .result = ExamResult::Scheduled}};
    const Overview overview = judged(facts);
    EXPECT_EQ(stepOf(overview, NextStepKind::SitExam)->dueOn, QDate(2026, 12, 5));
    EXPECT_EQ(deadlineOf(overview, DeadlineKind::Exam), QDate(2026, 12, 5));
}

TEST(InSight, AStepWhoseDayHasPassedIsLate)
{
    Facts facts;
    facts.of<Goal>() = {{.id = GoalId(1), .credential = u"CCA"_s, .byDate = QDate(2026, 10, 31)}};
    const NextStep* study = nullptr;
    const Overview overview = judged(facts);
    study = stepOf(overview, NextStepKind::StudyWeakSubject);
    ASSERT_TRUE(study);
    EXPECT_TRUE(study->isLate);
}

}  // namespace in_sight_test
}  // namespace credence
