// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/step_answers.h"

#include <gtest/gtest.h>

#include "domain/steps/step_keys.h"
#include "domain/steps/next_step.h"
#include "services/job_desk.h"
#include "services/planner.h"
#include "support/test_workspace.h"

namespace credence {
namespace step_answers_test {

using namespace Qt::StringLiterals;
using credence::testing::TestWorkspace;

const NextStep kStep{.kind = NextStepKind::SetGoal};

TEST(StepAnswers, KeepTheStepOutOfTheList)
{
    TestWorkspace file;
    ASSERT_EQ(file.workspace().overview().value().nextSteps.front().kind, NextStepKind::SetGoal);
    ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), std::span(&kStep, 1), {.fate = StepFate::Done}).ok());
    for (const NextStep& step : file.workspace().overview().value().nextSteps) {
        EXPECT_NE(step.kind, NextStepKind::SetGoal);
    }
}

TEST(StepAnswers, ALaterAnswerReplacesTheEarlierAndItsDay)
{
    TestWorkspace file;
    const StepAnswer later{.fate = StepFate::Snoozed, .until = QDate(2026, 12, 1)};
    ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), std::span(&kStep, 1), later).ok());
    ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), std::span(&kStep, 1), {.fate = StepFate::Retired}).ok());
    const std::vector<StepChoice> answers = answersInForce(file.workspace()).value();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers.front().fate, StepFate::Retired);
    EXPECT_EQ(answers.front().until, std::nullopt);
}

TEST(StepAnswers, ToSeveralStepsAreOneStepOfUndo)
{
    TestWorkspace file;
    const std::vector<NextStep> steps{kStep, {.kind = NextStepKind::LogFirstEntry}};
    ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), steps, {.fate = StepFate::Done}).ok());
    EXPECT_EQ(answersInForce(file.workspace()).value().size(), 2U);
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_TRUE(answersInForce(file.workspace()).value().empty());
}

TEST(StepAnswers, OfAFollowUpThatIsSentAreKeptWhereJobsLooks)
{
    TestWorkspace file;
    const QDate today = file.workspace().today();
    const RecordRef employer = file.add(Employer{.name = u"Lakeside"_s});
    const QDate sent = today.addDays(-16);
    const RecordRef silent = file.add(Application{.employer = EmployerId(employer.id),
                                                  .stage = ApplicationStage::Applied,
                                                  .stages = {{ApplicationStage::Applied, sent}}});
    const RecordRef wanted = file.add(Application{.employer = EmployerId(employer.id), .nextOn = today});
    const auto stepsOf = [&file] {
        std::vector<NextStep> found = file.workspace().overview().value().nextSteps;
        std::erase_if(found, [](const NextStep& step) {
            return step.kind != NextStepKind::FollowUp && step.kind != NextStepKind::SendApplication;
        });
        return found;
    };
    ASSERT_EQ(stepsOf().size(), 2U);
    ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), stepsOf(), {.fate = StepFate::Done}).ok());
    EXPECT_TRUE(stepsOf().empty());
    EXPECT_TRUE(answersInForce(file.workspace()).value().empty());
    const auto application = [&file](const RecordRef& ref) {
        return std::get<Application>(file.workspace().record(ref).value());
    };
    EXPECT_EQ(application(silent).followedUpOn, today);
    EXPECT_EQ(application(wanted).stage, ApplicationStage::Applied);
}

TEST(StepAnswers, OfAnEmployerTakeTheApplicationOutOfTheCountOfJobs)
{
    TestWorkspace file;
    const QDate today = file.workspace().today();
    const EmployerId employer(file.add(Employer{.name = u"Lakeside"_s}).id);
    const RecordRef offer = file.add(Application{.employer = employer,
                                                 .stage = ApplicationStage::Offer,
                                                 .stages = {{ApplicationStage::Offer, today.addDays(-5)}},
                                                 .answerBy = today.addDays(-1)});
    const RecordRef asked = file.add(Application{.employer = employer,
                                                 .stage = ApplicationStage::Applied,
                                                 .stages = {{ApplicationStage::Applied, today.addDays(-2)}},
                                                 .nextAct = u"Send the transcript"_s,
                                                 .nextOn = today});
    const auto search = [&file] { return jobSearchToday(file.workspace()).value().search; };
    const auto stepOf = [&file](const RecordRef& ref) {
        for (const NextStep& step : file.workspace().overview().value().nextSteps) {
            if (step.record == ref) {
                return std::optional(step);
            }
        }
        return std::optional<NextStep>();
    };
    const auto answer = [&](const RecordRef& ref, const StepAnswer& said) {
        const std::optional<NextStep> step = stepOf(ref);
        ASSERT_TRUE(step);
        EXPECT_EQ(step->kind, NextStepKind::AnswerEmployer);
        ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), std::span(&*step, 1), said).ok());
        EXPECT_FALSE(stepOf(ref));
    };
    ASSERT_EQ(search().toAnswer.size(), 2U);
    answer(asked, {.fate = StepFate::Done});
    EXPECT_EQ(search().toAnswer.size(), 1U);
    EXPECT_TRUE(answersInForce(file.workspace()).value().empty()) << "noted at the application";
    EXPECT_EQ(std::get<Application>(file.workspace().record(asked).value()).nextAct, QString());
    answer(offer, {.fate = StepFate::Done});
    EXPECT_TRUE(search().toAnswer.empty());
    EXPECT_EQ(search().pressing, 0);
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(search().pressing, 1);
    answer(offer, {.fate = StepFate::Snoozed, .until = today.addDays(3)});
    EXPECT_EQ(search().pressing, 0) << "later is later there too";
}

TEST(StepAnswers, OfAPaperThatIsDoneNoteTheDayOnWhichItWasHandedIn)
{
    TestWorkspace file;
    const QDate today = file.workspace().today();
    Placement clinic{.kind = PlacementKind::Externship, .employer = u"Lakeside Clinic"_s, .firstDay = today};
    clinic.papers = {{.what = u"background check"_s, .dueOn = today.addDays(3)},
                     {.what = u"CPR card"_s,
                      .dueOn = today.addDays(5),
                      .handedInOn = today.addDays(-400),
                      .goodUntil = today.addDays(-35)},
                     {.what = u"flu shot"_s, .dueOn = today.addDays(6)}};
    const RecordRef ref = file.add(clinic);
    std::vector<NextStep> steps;
    for (const NextStep& step : file.workspace().overview().value().nextSteps) {
        if (step.record == ref && !step.subject.startsWith(u"flu"_s)) {
            steps.push_back(step);
        }
    }
    ASSERT_EQ(steps.size(), 2U);
    ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), steps, {.fate = StepFate::Done}).ok());
    const auto papers = [&] { return std::get<Placement>(file.workspace().record(ref).value()).papers; };
    EXPECT_EQ(papers()[0].handedInOn, today);
    EXPECT_EQ(papers()[1].handedInOn, today);
    EXPECT_EQ(papers()[1].goodUntil, std::nullopt);
    EXPECT_EQ(papers()[2].handedInOn, std::nullopt);
    EXPECT_TRUE(answersInForce(file.workspace()).value().empty());
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(papers(), clinic.papers);
    ASSERT_TRUE(answerSteps(file.workspace(), file.ledger(), steps, {.fate = StepFate::Retired}).ok());
    EXPECT_EQ(papers(), clinic.papers) << "not for me is no day";
}

TEST(StepAnswers, RefuseASnoozeUntilToday)
{
    TestWorkspace file;
    const Result<void> written = answerSteps(file.workspace(), file.ledger(), std::span(&kStep, 1),
                                             {.fate = StepFate::Snoozed, .until = QDate(2026, 11, 23)});
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().subject, u"until"_s);
}

TEST(StepAnswers, AreOverOnTheDayOfASnooze)
{
    TestWorkspace file;
    file.add(StepChoice{.step = keyOf(kStep), .fate = StepFate::Snoozed, .until = QDate(2026, 11, 23)});
    EXPECT_TRUE(answersInForce(file.workspace()).value().empty());
}

TEST(Planner, CreditsInAnotherOrderAreNoChange)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = QDate(2026, 1, 18)});
    file.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
    CeuActivity activity{.onDate = QDate(2026, 9, 1), .title = u"Both"_s, .ceus = {100}};
    activity.indexNumber = u"CHP260901A"_s;
    activity.provider = u"AAPC"_s;
    activity.hiim = true;
    activity.certificate = true;
    file.add(activity);
    const Planner planner(file.workspace());
    const auto changed = [&] { return planner.credited(planner.allocations(KeepCredits::All).value()).value(); };
    ASSERT_EQ(changed().size(), 1U);
    auto credited = std::get<CeuActivity>(changed().front());
    ASSERT_EQ(credited.credits.size(), 2U);
    std::ranges::reverse(credited.credits);
    ASSERT_TRUE(file.ledger().edit(credited).ok());
    EXPECT_TRUE(changed().empty());
}

}  // namespace step_answers_test
}  // namespace credence
