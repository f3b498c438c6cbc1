// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pathway/road_costs.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "domain/steps/overdue.h"
#include "domain/steps/step_keys.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace road_costs_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

RoadCosts costsOf(const Facts& facts, QDate asOf = kToday)
{
    const Situation situation = situationOn(builtInBook(), facts, asOf);
    return roadCostsOf(judgeOverview(situation), situation);
}

Programme programmeFor(std::optional<Cents> cost, QDate first)
{
    Programme programme{.id = ProgrammeId(1), .name = u"Certificate"_s, .startedOn = first};
    programme.cost = cost;
    return programme;
}

ExamAttempt attempt(const QString& credential, QDate day, ExamResult result, std::optional<Cents> fee = {})
{
    ExamAttempt one{.id = ExamAttemptId(1), .credential = credential, .onDate = day, .result = result};
    one.fee = fee;
    return one;
}

constexpr CostRange exactly(int dollars)
{
    return {.low = {dollars * 100}, .high = {dollars * 100}};
}

TEST(RoadCosts, OfAProgrammeCountFromItsFirstDay)
{
    const Facts facts = factsOf(programmeFor(Cents{602100}, {2028, 2, 29}));
    EXPECT_EQ(sumOf(costsOf(facts, {2028, 2, 28}).soFar).items, 0) << "it is only thought of";
    EXPECT_EQ(sumOf(costsOf(facts, {2028, 2, 29}).soFar).amount, exactly(6021));
}

TEST(RoadCosts, WhatNobodyStatesIsNeverNothing)
{
    const RoadCosts costs = costsOf(factsOf(programmeFor(std::nullopt, {2026, 9, 1})));
    EXPECT_EQ(sumOf(costs.soFar).items, 1);
    EXPECT_EQ(sumOf(costs.soFar).notStated, 1);
    EXPECT_FALSE(sumOf(costs.soFar).amount.has_value());
}

TEST(RoadCosts, FundingThatWasGrantedIsTakenOffAndOtherFundingIsNot)
{
    Programme programme = programmeFor(Cents{602100}, {2026, 9, 1});
    programme.funding = {{.source = u"MassReconnect"_s, .state = FundingState::Granted, .amount = Cents{500000}},
                         {.source = u"MassHire"_s, .state = FundingState::AskedFor, .amount = Cents{102100}},
                         {.source = u"Pell"_s, .state = FundingState::Granted}};
    EXPECT_EQ(afterFunding(programme), Cents{102100});
    programme.funding.front().amount = Cents{900000};
    EXPECT_EQ(afterFunding(programme), Cents{0}) << "no more than it costs";
    programme.cost.reset();
    EXPECT_FALSE(afterFunding(programme).has_value());
}

TEST(RoadCosts, AnExamBoughtWithAnotherCostsNothingMore)
{
    std::vector attempts{attempt(u"CPC"_s, {2026, 6, 13}, ExamResult::NotPassed, Cents{49900}),
                         attempt(u"CPC"_s, {2026, 7, 18}, ExamResult::Passed)};
    attempts[0].attemptNumber = 1;
    attempts[0].attemptsBought = 2;
    attempts[1].id = ExamAttemptId(2);
    attempts[1].attemptNumber = 2;
    attempts[1].attemptsBought = 2;
    EXPECT_EQ(sumOf(costsOf(factsOf(attempts)).soFar, CostPart::Exams).amount, exactly(499));
    EXPECT_EQ(sumOf(costsOf(factsOf(attempts)).soFar, CostPart::Exams).notStated, 0);
}

TEST(RoadCosts, AnExamToComeCostsFromTheCheapestFeeToTheDearest)
{
    const RoadCosts costs = costsOf(factsOf(Goal{.id = GoalId(1), .credential = u"CCS"_s}));
    const auto exam = std::ranges::find(costs.toCome, CostKind::ExamFee, &CostItem::kind);
    ASSERT_NE(exam, costs.toCome.end());
    EXPECT_EQ(exam->amount, (CostRange{.low = {29900}, .high = {39900}})) << "member to non-member";
    EXPECT_EQ(exam->rule.ruleId, u"ahima.ccs.exam-fee"_s);
}

TEST(RoadCosts, AnExamWhoseFeeNoSourceGivesIsNotStated)
{
    const RoadCosts costs = costsOf(factsOf(Goal{.id = GoalId(1), .credential = u"CPMA"_s}));
    EXPECT_EQ(sumOf(costs.toCome, CostPart::Exams).notStated, 1);
    EXPECT_FALSE(sumOf(costs.toCome, CostPart::Exams).amount.has_value());
}

TEST(RoadCosts, AnAttemptLeftOfThoseBoughtIsPaid)
{
    ExamAttempt first = attempt(u"CPC"_s, {2026, 11, 1}, ExamResult::NotPassed, Cents{49900});
    first.attemptNumber = 1;
    first.attemptsBought = 2;
    const RoadCosts costs = costsOf(factsOf(Goal{.id = GoalId(1), .credential = u"CPC"_s}, first));
    EXPECT_EQ(sumOf(costs.toCome, CostPart::Exams).items, 0);
}

TEST(RoadCosts, AMembershipThatAGoalAsksForCostsItsDues)
{
    const RoadCosts costs = costsOf(factsOf(Goal{.id = GoalId(1), .credential = u"CPC"_s}));
    const auto dues = std::ranges::find(costs.toCome, CostKind::Dues, &CostItem::kind);
    ASSERT_NE(dues, costs.toCome.end());
    EXPECT_EQ(dues->amount, exactly(222));
    EXPECT_EQ(dues->rule.ruleId, u"aapc.membership.dues"_s);
}

TEST(RoadCosts, DuesOfARecordGoBeforeThoseOfTheRules)
{
    Membership membership = aMembership(u"AAPC"_s, {2027, 3, 31});
    membership.id = MembershipId(1);
    membership.dues = Cents{20500};
    const RoadCosts costs = costsOf(factsOf(membership));
    const auto dues = std::ranges::find(costs.toCome, CostKind::Dues, &CostItem::kind);
    ASSERT_NE(dues, costs.toCome.end());
    EXPECT_EQ(dues->amount, exactly(205));
    EXPECT_EQ(dues->day, QDate(2027, 3, 31));
    EXPECT_TRUE(dues->rule.ruleId.isEmpty());
    EXPECT_EQ(sumOf(costs.soFar, CostPart::Renewal).notStated, 1) << "what was paid before is not recorded";
}

TEST(RoadCosts, DuesAnsweredWithDoneArePaidAndTheNextOnesComeAYearLater)
{
    Membership membership = aMembership(u"AAPC"_s, {2024, 2, 29});
    membership.id = MembershipId(1);
    membership.dues = Cents{22200};
    Facts facts = factsOf(membership);
    const QDate asOf(2026, 2, 1);
    const Situation situation = situationOn(builtInBook(), facts, asOf);
    const NextStep step = duesStep(membership, {2026, 2, 28}, situation);
    put(facts, StepChoice{.id = StepChoiceId(1), .step = keyOf(step), .fate = StepFate::Done});
    const RoadCosts costs = costsOf(facts, asOf);
    EXPECT_EQ(sumOf(costs.soFar, CostPart::Renewal).amount, exactly(222));
    const auto dues = std::ranges::find(costs.toCome, CostKind::Dues, &CostItem::kind);
    ASSERT_NE(dues, costs.toCome.end());
    EXPECT_EQ(dues->day, QDate(2027, 2, 28));
}

TEST(RoadCosts, RenewalFeesAreThoseOfTheOverview)
{
    const Facts facts = factsOf(held(u"CCA"_s, {2025, 12, 6}));
    const Overview overview = judgeOverview(builtInBook(), facts, kToday);
    const RoadCosts costs = costsOf(facts);
    const auto fee = std::ranges::find(costs.toCome, CostKind::RenewalFee, &CostItem::kind);
    ASSERT_FALSE(overview.fees.empty());
    ASSERT_NE(fee, costs.toCome.end());
    EXPECT_EQ(fee->amount->low, overview.fees.front().amount);
    EXPECT_EQ(fee->day, overview.fees.front().dueOn);
}

TEST(RoadCosts, ASumKeepsRangesAndWhatIsNotStatedApart)
{
    const std::vector<CostItem> items{
        {.kind = CostKind::ExamFee, .about = u"CCS"_s, .amount = CostRange{.low = {29900}, .high = {39900}}},
        {.kind = CostKind::ExamFee, .about = u"CPMA"_s},
        {.kind = CostKind::Dues, .about = u"AAPC"_s, .amount = exactly(222)}};
    EXPECT_EQ(sumOf(items).amount, (CostRange{.low = {52100}, .high = {62100}}));
    EXPECT_EQ(sumOf(items).notStated, 1);
    EXPECT_EQ(sumOf(items, CostPart::Renewal).amount, exactly(222));
    EXPECT_FALSE(sumOf(items, CostPart::Education).amount.has_value());
}

}  // namespace road_costs_test
}  // namespace credence
