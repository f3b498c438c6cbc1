// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/next_steps.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/steps/step_list.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace next_steps_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

std::vector<NextStep> steps(const Facts& facts)
{
    static const RuleBook kBook =
        SmallBook(routesBook())
            .rule(u"exam"_s, u"AAPC"_s,
                  ExamFormat{.items = 100, .time = hours(4), .scale = ScoreScale::Percent, .passMark = 70},
                  BindingKey::ExamDate, {u"CPC"_s})
            .subject(u"cpt"_s, hours(60), {u"CPC"_s})
            .subject(u"icd-10-cm"_s, hours(40), {u"CPC"_s});
    return judgeOverview(kBook, facts, kAsOf).nextSteps;
}

std::vector<NextStep> ofKind(NextStepKind kind, const Facts& facts)
{
    std::vector<NextStep> all = steps(facts);
    std::erase_if(all, [kind](const NextStep& step) { return step.kind != kind; });
    return all;
}

Facts apprentice()
{
    return factsOf(held(u"CPC-A"_s, {2026, 7, 18}), aMembership(u"AAPC"_s, {2027, 3, 31}));
}

TEST(NextSteps, BeginWithAGoalAndAnEntry)
{
    const std::vector<NextStep> all = steps({});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.at(0).kind, NextStepKind::SetGoal);
    EXPECT_EQ(all.at(1).kind, NextStepKind::LogFirstEntry);
}

TEST(NextSteps, AskForTheLettersOfTheQuickestRoute)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(4, {2026, 8, 3}), aJob(3, {2026, 3, 2}, QDate(2026, 4, 24))};
    const std::vector<NextStep> letters = ofKind(NextStepKind::AskForLetter, facts);
    ASSERT_EQ(letters.size(), 2U);
    EXPECT_EQ(letters.front().record, (RecordRef{.kind = RecordKind::Placement, .id = 3}));
    EXPECT_EQ(letters.front().amount, (Amount{AmountUnit::Days, 54}));
    EXPECT_FALSE(letters.front().rule.ruleId.isEmpty());
}

TEST(NextSteps, DoNotAskAgainForALetterOfAJobThatGoesOn)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(4, {2026, 8, 3})};
    facts.of<Document>() = {aLetter(1, 4, {2026, 10, 1})};
    EXPECT_TRUE(ofKind(NextStepKind::AskForLetter, facts).empty());
    facts.of<Placement>().front().lastDay = QDate(2026, 11, 20);
    EXPECT_EQ(ofKind(NextStepKind::AskForLetter, facts).size(), 1U);
}

TEST(NextSteps, PutALetterThatWasAskedForBehindWhatBlocks)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(5, {2026, 8, 3}, QDate(2026, 11, 20)), aJob(4, {2026, 3, 2}, QDate(2026, 4, 24))};
    facts.of<Document>() = {aLetter(1, 4, {2026, 10, 1})};
    facts.of<Document>().front().receivedOn.reset();
    facts.of<Document>().front().askedOn = QDate(2026, 10, 1);
    const std::vector<NextStep> letters = ofKind(NextStepKind::AskForLetter, facts);
    ASSERT_EQ(letters.size(), 2U);
    EXPECT_EQ(letters.front().record->id, 5);
}

TEST(NextSteps, AskForTheMembershipThatDatesACycle)
{
    Facts facts = apprentice();
    facts.of<Membership>().clear();
    const std::vector<NextStep> found = ofKind(NextStepKind::AddMembership, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().subject, u"AAPC"_s);
    EXPECT_EQ(found.front().rule.ruleId, u"a.cycle"_s);
}

TEST(NextSteps, AskForTheMonthOfBirthThatDatesACycleUntilItIsSaid)
{
    const auto asked = [](std::optional<int> month) {
        const CycleRule cycle{.body = u"B"_s,
                              .months = 36,
                              .anchor = CycleAnchor::BirthMonth,
                              .firstPeriod = FirstPeriod::Full,
                              .birthMonth = month};
        const RuleBook book = SmallBook(SmallBook().credential(u"C"_s, u"B"_s)).rule(u"b.cycle"_s, u"B"_s, cycle);
        std::vector<NextStep> all = judgeOverview(book, factsOf(held(u"C"_s, {2026, 7, 18})), kAsOf).nextSteps;
        std::erase_if(all, [](const NextStep& step) { return step.kind != NextStepKind::SetBirthMonth; });
        return all;
    };
    ASSERT_EQ(asked({}).size(), 1U);
    EXPECT_EQ(asked({}).front().subject, u"B"_s);
    EXPECT_EQ(asked({}).front().rule.ruleId, u"b.cycle"_s);
    EXPECT_TRUE(asked(5).empty());
}

TEST(NextSteps, AskForTheCeusMissing)
{
    Facts facts = apprentice();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {700})};
    const std::vector<NextStep> found = ofKind(NextStepKind::EarnCeus, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().amount, (Amount{AmountUnit::CeuHundredths, 650}));
    EXPECT_EQ(found.front().dueOn, QDate(2027, 3, 31));
    EXPECT_EQ(found.front().rule.ruleId, u"a.amount"_s);
    facts.of<CeuActivity>().push_back(aCeu(2, {2026, 8, 13}, {650}));
    EXPECT_TRUE(ofKind(NextStepKind::EarnCeus, facts).empty());
}

std::vector<NextStep> submissions(const RuleBook& book, const Facts& facts, QDate asOf)
{
    std::vector<NextStep> all = judgeOverview(book, facts, asOf).nextSteps;
    std::erase_if(all, [](const NextStep& step) { return step.kind != NextStepKind::SubmitCeus; });
    return all;
}

TEST(NextSteps, AskToSubmitWhatIsEarnedOnceTheBodyTakesIt)
{
    Facts facts = apprentice();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {1350})};
    EXPECT_TRUE(submissions(routesBook(), facts, {2027, 2, 27}).empty()) << "a month before the due date at the most";
    const std::vector<NextStep> found = submissions(routesBook(), facts, {2027, 2, 28});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().subject, u"AAPC"_s);
    EXPECT_EQ(found.front().amount, (Amount{AmountUnit::CeuHundredths, 1350}));
    EXPECT_EQ(found.front().dueOn, QDate(2027, 3, 31));
    facts.of<CeuActivity>().front().ceus = {1300};
    EXPECT_TRUE(submissions(routesBook(), facts, {2027, 2, 28}).empty()) << "earning comes first";
}

TEST(NextSteps, AskToSubmitOnlyWhatTheBodyDoesNotHave)
{
    Facts facts = factsOf(held(u"CCA"_s, {2025, 12, 6}));
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {1500}), aCeu(2, {2026, 8, 13}, {500})};
    facts.of<CeuActivity>().front().credits = {
        {.credential = u"CCA"_s, .amount = {1500}, .state = CreditState::Submitted}};
    EXPECT_TRUE(submissions(bothBooks(), facts, kAsOf).empty()) << "the shares lack something";
    for (CeuActivity& activity : facts.of<CeuActivity>()) {
        activity.hiim = true;
        activity.source = CeuSource::Ahima;
    }
    ASSERT_EQ(submissions(bothBooks(), facts, kAsOf).size(), 1U);
    EXPECT_EQ(submissions(bothBooks(), facts, kAsOf).front().amount, (Amount{AmountUnit::CeuHundredths, 500}));
    facts.of<CeuActivity>().back().credits = {
        {.credential = u"CCA"_s, .amount = {500}, .state = CreditState::Accepted}};
    EXPECT_TRUE(submissions(bothBooks(), facts, kAsOf).empty());
}

/// One CEU may be reported for a core and for a subject-bound credential, and is one still.
TEST(NextSteps, AskToSubmitWhatDoubleCreditsDoNotCover)
{
    Facts facts = apprentice();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {700}), aCeu(2, {2026, 8, 13}, {650})};
    facts.of<CeuActivity>().front().credits = {
        {.credential = u"CPC"_s, .amount = {700}, .state = CreditState::Submitted},
        {.credential = u"CPMA"_s, .amount = {700}, .state = CreditState::Submitted}};
    const std::vector<NextStep> found = submissions(routesBook(), facts, {2027, 2, 28});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().amount, (Amount{AmountUnit::CeuHundredths, 650}));
}

TEST(NextSteps, AskForAnIndexNumberUnderItsRule)
{
    Facts facts = apprentice();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {700})};
    facts.of<CeuActivity>().front().indexNumber.clear();
    const std::vector<NextStep> found = ofKind(NextStepKind::AddIndexNumber, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().record, (RecordRef{.kind = RecordKind::CeuActivity, .id = 1}));
    EXPECT_EQ(found.front().rule.ruleId, u"a.index"_s);
}

TEST(NextSteps, AskForACertificateOnce)
{
    static const RuleBook kBoth = bothBooks();
    Facts facts = apprentice();
    facts.of<HeldCredential>().push_back(held(u"CCA"_s, {2025, 12, 6}));
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {700})};
    facts.of<CeuActivity>().front().certificate = false;
    const std::vector<NextStep> all = judgeOverview(kBoth, facts, kAsOf).nextSteps;
    const auto isCertificate = [](const NextStep& step) { return step.kind == NextStepKind::AttachCertificate; };
    EXPECT_EQ(std::ranges::count_if(all, isCertificate), 1);
    EXPECT_EQ(std::ranges::find_if(all, isCertificate)->dueOn, QDate(2027, 3, 31));
}

TEST(NextSteps, PlanAnExamUntilItIsPlannedOrPassed)
{
    Facts facts = factsOf(Goal{.id = GoalId(1), .credential = u"CPC"_s});
    EXPECT_EQ(ofKind(NextStepKind::PlanExam, facts).size(), 1U);
    facts.of<ExamAttempt>() = {{.credential = u"CPC"_s, .onDate = {2027, 1, 1}}};
    EXPECT_TRUE(ofKind(NextStepKind::PlanExam, facts).empty());
    EXPECT_EQ(ofKind(NextStepKind::SitExam, facts).size(), 1U);
    facts.of<ExamAttempt>() = {{.credential = u"CPC"_s, .onDate = {2026, 1, 1}, .result = ExamResult::Passed}};
    EXPECT_TRUE(ofKind(NextStepKind::PlanExam, facts).empty());
    EXPECT_EQ(ofKind(NextStepKind::AddCredentialFromExam, facts).size(), 1U);
}

TEST(NextSteps, AskForTheResultOfAnExamThatIsOver)
{
    const Facts facts = factsOf(ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 11, 22}});
    EXPECT_EQ(steps(facts).front().kind, NextStepKind::RecordExamResult);
}

TEST(NextSteps, ProposeTheSubjectWithTheLeastOfItsTarget)
{
    Facts facts = factsOf(Goal{.id = GoalId(1), .credential = u"CPC"_s});
    facts.log.bySubject = {{.subject = u"cpt"_s, .minutes = hours(30), .entries = 1},
                           {.subject = u"icd-10-cm"_s, .minutes = hours(25), .entries = 1}};
    const std::vector<NextStep> found = ofKind(NextStepKind::StudyWeakSubject, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().subject, u"cpt"_s);
    EXPECT_EQ(found.front().amount, (Amount{AmountUnit::Minutes, 30 * 60}));
}

TEST(NextSteps, AskForTheCredentialOfAPassUnlessItIsRecorded)
{
    const auto asked = [](const std::vector<HeldCredential>& held) {
        const Facts facts =
            factsOf(ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 7, 18}, .result = ExamResult::Passed}, held);
        return ofKind(NextStepKind::AddCredentialFromExam, facts).size();
    };
    EXPECT_EQ(asked({}), 1U);
    EXPECT_EQ(asked({held(u"CPC-A"_s, {2026, 7, 18})}), 0U) << "awarded on the day";
    EXPECT_EQ(asked({held(u"CPC"_s, {2018, 5, 1})}), 0U) << "held on the day";
    EXPECT_EQ(asked({held(u"CPC"_s, {2018, 5, 1}, QDate(2021, 6, 30))}), 1U) << "lapsed and back";
}

TEST(NextSteps, NameDutiesDueWithinThirtyDays)
{
    const auto inDays = [](int days) {
        return factsOf(Deadline{.title = u"Follow up"_s, .dueOn = kAsOf.addDays(days)});
    };
    EXPECT_EQ(ofKind(NextStepKind::MeetDeadline, inDays(30)).size(), 1U);
    EXPECT_TRUE(ofKind(NextStepKind::MeetDeadline, inDays(31)).empty());
    EXPECT_EQ(ofKind(NextStepKind::MeetDeadline, inDays(-400)).size(), 1U);
}

TEST(NextSteps, NameEmployersWhomTheUserHasToAnswerWithinTheWeek)
{
    const auto withAct = [](std::optional<QDate> day) {
        return factsOf(Employer{.id = EmployerId(1), .name = u"Lakeside"_s},
                       Application{.id = ApplicationId(1),
                                   .employer = EmployerId(1),
                                   .stage = ApplicationStage::Applied,
                                   .stages = {{ApplicationStage::Applied, {2026, 9, 1}}},
                                   .nextOn = day});
    };
    const std::vector<NextStep> found = ofKind(NextStepKind::AnswerEmployer, withAct(kAsOf.addDays(7)));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().subject, u"Lakeside"_s);
    EXPECT_EQ(found.front().dueOn, kAsOf.addDays(7));
    EXPECT_TRUE(ofKind(NextStepKind::AnswerEmployer, withAct(kAsOf.addDays(8))).empty());
    EXPECT_TRUE(ofKind(NextStepKind::AnswerEmployer, withAct({})).empty()) << "a follow-up is a kind of its own";
    Facts facts = withAct({});
    facts.of<Interview>() = {{.id = InterviewId(1), .application = ApplicationId(1), .onDate = kAsOf.addDays(3)}};
    EXPECT_EQ(ofKind(NextStepKind::GoToInterview, facts).size(), 1U);
}

/// The step of the one application at Lakeside, as `change` has it.
template <class Change>
std::optional<NextStep> stepOfApplication(Change change, SearchHabits habits = {})
{
    Application application{.id = ApplicationId(1), .employer = EmployerId(1)};
    change(application);
    Facts facts = factsOf(Employer{.id = EmployerId(1), .name = u"Lakeside"_s}, application);
    facts.habits = habits;
    for (const NextStep& step : steps(facts)) {
        if (step.record == refOf(ApplicationId(1))) {
            return step;
        }
    }
    return std::nullopt;
}

TEST(NextSteps, AskToFollowUpOnceTheHabitOfTheUserSaysSo)
{
    const auto appliedDaysAgo = [](int days) {
        return [days](Application& application) {
            application.stage = ApplicationStage::Applied;
            application.stages = {{ApplicationStage::Applied, kAsOf.addDays(-days)}};
        };
    };
    const auto due = stepOfApplication(appliedDaysAgo(16));
    ASSERT_TRUE(due);
    EXPECT_EQ(due->kind, NextStepKind::FollowUp);
    EXPECT_EQ(due->subject, u"Lakeside"_s);
    EXPECT_EQ(due->dueOn, kAsOf.addDays(-2));
    EXPECT_TRUE(due->isLate);
    EXPECT_TRUE(stepOfApplication(appliedDaysAgo(7))) << "Jobs has it to answer already";
    EXPECT_FALSE(stepOfApplication(appliedDaysAgo(6)));
    EXPECT_FALSE(stepOfApplication(appliedDaysAgo(16), {.followUpDays = 30}));
}

TEST(NextSteps, AskForAnOfferWithoutALastDay)
{
    const auto offered = stepOfApplication([](Application& application) {
        application.stage = ApplicationStage::Offer;
        application.stages = {{ApplicationStage::Offer, kAsOf}};
    });
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->kind, NextStepKind::AnswerEmployer);
    EXPECT_EQ(offered->dueOn, std::nullopt);
}

TEST(NextSteps, AskForAnApplicationThatIsToBeSentOnceItsDayHasCome)
{
    const auto wantedBy = [](QDate day) { return [day](Application& application) { application.nextOn = day; }; };
    const auto due = stepOfApplication(wantedBy(kAsOf));
    ASSERT_TRUE(due);
    EXPECT_EQ(due->kind, NextStepKind::SendApplication);
    EXPECT_FALSE(stepOfApplication(wantedBy(kAsOf.addDays(1))));
}

TEST(NextSteps, RankLateThenDueSoonThenBlockingThenCheapThenCostly)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3})};
    facts.of<Document>() = {aLetter(1, 2, {2026, 10, 1})};
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {700}), aCeu(2, {2026, 8, 13}, {100})};
    facts.of<CeuActivity>().back().indexNumber.clear();
    facts.of<Deadline>() = {{.id = DeadlineId(1), .title = u"soon"_s, .dueOn = kAsOf.addDays(3)},
                            {.id = DeadlineId(2), .title = u"late"_s, .dueOn = kAsOf.addDays(-3)}};
    const std::vector<NextStep> all = steps(facts);
    ASSERT_EQ(all.size(), 5U);
    EXPECT_EQ(all.at(0).subject, u"late"_s);
    EXPECT_EQ(all.at(1).subject, u"soon"_s);
    EXPECT_EQ(all.at(2).kind, NextStepKind::AskForLetter);
    EXPECT_EQ(all.at(3).kind, NextStepKind::AddIndexNumber);
    EXPECT_EQ(all.at(4).kind, NextStepKind::EarnCeus);
}

TEST(NextSteps, PutACycleBehindItsPaceAmongWhatBlocks)
{
    Facts facts = apprentice();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {100}), aCeu(2, {2026, 8, 13}, {100})};
    facts.of<CeuActivity>().back().indexNumber.clear();
    EXPECT_EQ(steps(facts).front().kind, NextStepKind::EarnCeus);
}

TEST(NextSteps, LeaveOutWhatTheUserAnsweredUntilASnoozeEnds)
{
    const auto answered = [](StepFate fate, std::optional<QDate> until) {
        Facts facts;
        facts.of<StepChoice>() = {{.step = u"set_goal"_s, .fate = fate, .until = until}};
        return ofKind(NextStepKind::SetGoal, facts).empty();
    };
    EXPECT_TRUE(answered(StepFate::Done, {}));
    EXPECT_TRUE(answered(StepFate::Retired, {}));
    EXPECT_TRUE(answered(StepFate::Snoozed, kAsOf.addDays(1)));
    EXPECT_FALSE(answered(StepFate::Snoozed, kAsOf)) << "it comes back on that day";
}

TEST(NextSteps, PutCredentialsBeforeMoneyBeforeDays)
{
    const auto step = [](int record, CostOfDelay what) {
        return NextStep{.kind = NextStepKind::MeetDeadline,
                        .record = RecordRef{RecordKind::Deadline, record},
                        .dueOn = kAsOf.addDays(record),
                        .delay = DelayCost{.what = what, .from = kAsOf.addDays(7)}};
    };
    StepList list(kAsOf);
    list.add(step(1, CostOfDelay::Days), Urgency::Hours);
    list.add(step(2, CostOfDelay::Money), Urgency::Hours);
    list.add(step(3, CostOfDelay::Credential), Urgency::Hours);
    NextStep later = step(0, CostOfDelay::Credential);
    later.delay->from = kAsOf.addDays(8);
    list.add(later, Urgency::Hours);
    std::vector<qint64> order;
    for (const NextStep& ranked : list.ranked()) {
        order.push_back(ranked.record->id);
    }
    EXPECT_EQ(order, (std::vector<qint64>{3, 2, 1, 0})) << "what is lost after a week ranks by its due day";
}

TEST(NextSteps, ALetterThatIsAllARouteWaitsForCostsADayEachDay)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(3, {2023, 3, 2}, QDate(2026, 4, 24))};
    const std::vector<NextStep> letters = ofKind(NextStepKind::AskForLetter, facts);
    ASSERT_EQ(letters.size(), 1U);
    ASSERT_TRUE(letters.front().delay);
    EXPECT_EQ(letters.front().delay->what, CostOfDelay::Days);
    EXPECT_EQ(letters.front().delay->from, kAsOf);
}

}  // namespace next_steps_test
}  // namespace credence
