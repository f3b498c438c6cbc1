// SPDX-License-Identifier: GPL-3.0-or-later
/// Goals whose exam facts are not sourced, or whose requirement is a programme, on the built-in rules.
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/exam_plan/exam_plan.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace unsourced_exam_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;
using testing::builtInBook;

const QDate kAsOf(2026, 11, 27);

Facts wanting(const QString& credential)
{
    return factsOf(Goal{.id = GoalId(1), .credential = credential});
}

ExamAttempt attemptAt(const QString& credential, QDate day, ExamResult result)
{
    return {.id = ExamAttemptId(day.toJulianDay()), .credential = credential, .onDate = day, .result = result};
}

bool hasStep(const Overview& overview, NextStepKind kind)
{
    return std::ranges::find(overview.nextSteps, kind, &NextStep::kind) != overview.nextSteps.end();
}

QStringList requiredOf(const GoalProgress& goal)
{
    QStringList ids;
    for (const Progress& requirement : goal.requirements) {
        ids << requirement.requirementId;
    }
    return ids;
}

TEST(GoalWithoutExamFigures, CdipWaitsNinetyDaysAfterAFailure)
{
    Facts facts = wanting(u"CDIP"_s);
    facts.of<ExamAttempt>() = {attemptAt(u"CDIP"_s, {2026, 11, 1}, ExamResult::NotPassed)};
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    const GoalProgress& goal = overview.goals.front();
    ASSERT_TRUE(goal.exam.has_value());
    EXPECT_EQ(goal.exam->earliestRetake, QDate(2027, 1, 30));
    EXPECT_EQ(goal.exam->retakeRule->ruleId, u"ahima.cdip.retake"_s);
    EXPECT_EQ(requiredOf(goal), QStringList{u"ahima.cdip.exam"_s});
    EXPECT_FALSE(hasNoRules(goal));
    EXPECT_TRUE(hasStep(overview, NextStepKind::PlanExam));
}

TEST(GoalWithoutExamFigures, CirccHasItsPracticeItsAttemptsAndItsStep)
{
    Facts facts = wanting(u"CIRCC"_s);
    facts.of<PracticeExam>() = {{.onDate = {2026, 11, 1}, .credential = u"CIRCC"_s, .correct = 50, .items = 100}};
    ExamAttempt failed = attemptAt(u"CIRCC"_s, {2026, 11, 10}, ExamResult::NotPassed);
    failed.attemptNumber = 1;
    failed.attemptsBought = 2;
    facts.of<ExamAttempt>() = {failed};
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    const GoalProgress& goal = overview.goals.front();
    EXPECT_EQ(requiredOf(goal), (QStringList{u"aapc.exam.eligibility.membership"_s, u"aapc.circc.exam"_s}));
    EXPECT_EQ(goal.exam->attemptsLeft, 1);
    EXPECT_FALSE(goal.exam->earliestRetake.has_value()) << "no wait is known";
    EXPECT_TRUE(hasStep(overview, NextStepKind::PlanExam));
    const std::vector<ExamPlan> plans = examPlansOf(overview, situationOn(builtInBook(), facts, kAsOf));
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans.front().band->middle, 50);
    EXPECT_EQ(plans.front().readiness, Readiness::PassMarkUnknown);
    EXPECT_EQ(plans.front().attemptsLeft, 1);
}

TEST(GoalWithoutExamFigures, EveryCredentialAsksForItsExam)
{
    for (const CredentialFacts& credential : builtInBook().credentials) {
        const bool isGiven = !rulesFor<ExamFormat>(builtInBook(), credential.code, kAsOf).empty();
        if (credential.apprenticeOf || !isGiven) {
            continue;
        }
        const Overview overview = judgeOverview(builtInBook(), wanting(credential.code), kAsOf);
        const GoalProgress& goal = overview.goals.front();
        ASSERT_TRUE(goal.exam.has_value()) << credential.code.toStdString();
        EXPECT_TRUE(requiredOf(goal).contains(goal.exam->requirementId)) << credential.code.toStdString();
        EXPECT_TRUE(hasStep(overview, NextStepKind::PlanExam)) << credential.code.toStdString();
    }
}

TEST(LapsedAndBack, AnOldPassHidesNoRetake)
{
    Facts facts = wanting(u"CCA"_s);
    facts.of<HeldCredential>() = {testing::held(u"CCA"_s, {2018, 5, 1}, QDate(2021, 6, 30))};
    facts.of<HeldCredential>().front().status = CredentialStatus::Revoked;
    facts.of<ExamAttempt>() = {attemptAt(u"CCA"_s, {2018, 5, 1}, ExamResult::Passed),
                               attemptAt(u"CCA"_s, {2026, 11, 10}, ExamResult::NotPassed)};
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    const GoalProgress& goal = overview.goals.front();
    EXPECT_EQ(goal.exam->earliestRetake, QDate(2026, 12, 10));
    EXPECT_EQ(goal.requirements.back().requirementId, u"ahima.cca.exam"_s);
    EXPECT_EQ(goal.requirements.back().done.value, 0);
    EXPECT_TRUE(hasStep(overview, NextStepKind::PlanExam));
    EXPECT_FALSE(hasStep(overview, NextStepKind::AddCredentialFromExam));

    facts.of<ExamAttempt>().push_back(attemptAt(u"CCA"_s, {2026, 11, 20}, ExamResult::Passed));
    const Overview passed = judgeOverview(builtInBook(), facts, kAsOf);
    EXPECT_EQ(passed.goals.front().requirements.back().done.value, 1);
    EXPECT_EQ(passed.goals.front().exam->earliestRetake, std::nullopt);
    EXPECT_TRUE(hasStep(passed, NextStepKind::AddCredentialFromExam));
}

struct Required {
    const char* goal;
    ProgrammeKind kind;
    const char* recognition;
    bool enough;
};

TEST(ProgrammeGoals, AskForTheProgrammeThatTheyRequire)
{
    const std::vector<Required> table{
        {"RHIT", ProgrammeKind::Associate, "CAHIIM", true},
        {"RHIT", ProgrammeKind::Associate, "", false},
        {"RHIT", ProgrammeKind::Certificate, "CAHIIM", false},
        {"RHIT", ProgrammeKind::Bachelor, "foreign reciprocity", true},
        {"RHIA", ProgrammeKind::Bachelor, "CAHIIM", true},
        {"RHIA", ProgrammeKind::Other, "CAHIIM", true},
        {"RHIA", ProgrammeKind::Certificate, "CAHIIM", true},
        {"RHIA", ProgrammeKind::Associate, "CAHIIM", false},
        {"RHIA", ProgrammeKind::Associate, "reciprocity", true},
    };
    for (const Required& row : table) {
        const QString code = QString::fromLatin1(row.goal);
        Facts facts = wanting(code);
        const auto required = [&facts] {
            return judgeOverview(builtInBook(), facts, kAsOf).goals.front().requirements.front();
        };
        EXPECT_EQ(required().requirementId, u"ahima.%1.eligibility.programme"_s.arg(code.toLower()));
        EXPECT_EQ(required().state, ProgressState::Open) << row.goal;
        facts.of<Programme>() = {{.name = u"HIM"_s,
                                  .kind = row.kind,
                                  .completedOn = QDate(2026, 5, 20),
                                  .recognition = QString::fromLatin1(row.recognition)}};
        EXPECT_EQ(required().state == ProgressState::Done, row.enough) << row.goal << ' ' << row.recognition;
    }
}

}  // namespace unsourced_exam_test
}  // namespace credence
