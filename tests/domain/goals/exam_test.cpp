// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_exam.h"

#include <gtest/gtest.h>

#include "domain/goals/judge_need.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/goals/goal_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace exam_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

ExamFormat format(int items)
{
    return {.items = items, .time = hours(4), .scale = ScoreScale::Percent, .passMark = 70};
}

RuleBook examBook()
{
    const QStringList cpc{u"CPC"_s};
    return SmallBook(aapcBook())
        .rule(u"exam"_s, u"AAPC"_s, format(150), BindingKey::ExamDate, cpc)
        .edition({2027, 1, 1}, format(100))
        .rule(u"fees"_s, u"AAPC"_s, ExamFees{{{.name = u"one attempt"_s, .amount = Cents{42500}}}},
              BindingKey::ExamDate, cpc)
        .rule(u"retake"_s, u"AAPC"_s, RetakeRule{.waitDays = 90}, BindingKey::ExamDate, cpc)
        .edition({2026, 6, 1}, RetakeRule{.waitDays = 30});
}

ExamAttempt attempt(qint64 id, QDate day, ExamResult result)
{
    return {.id = ExamAttemptId(id), .credential = u"CPC"_s, .onDate = day, .result = result};
}

ExamOutlook judged(const std::vector<ExamAttempt>& attempts, QDate asOf = kAsOf)
{
    const RuleBook book = examBook();
    const auto outlook = judgeExam(u"CPC"_s, situationOn(book, factsOf(attempts), asOf));
    EXPECT_TRUE(outlook.has_value());
    return outlook.value_or(ExamOutlook{});
}

TEST(Exam, IsNotThereIfNeitherTheBookNorTheRecordsKnowOne)
{
    const RuleBook book = aapcBook();
    EXPECT_FALSE(judgeExam(u"CPC"_s, situationOn(book, {}, kAsOf)).has_value());
}

TEST(Exam, IsThereWithoutAFormatIfItWasSatOrPractised)
{
    const RuleBook book = aapcBook();
    const auto sat =
        judgeExam(u"CPC"_s, situationOn(book, factsOf(attempt(1, {2026, 11, 1}, ExamResult::NotPassed)), kAsOf));
    ASSERT_TRUE(sat.has_value());
    EXPECT_FALSE(sat->format.has_value());
    EXPECT_TRUE(sat->rule.ruleId.isEmpty());
    EXPECT_EQ(sat->requirementId, u"exam.CPC"_s);
    EXPECT_EQ(sat->attempts.size(), 1U);
    const PracticeExam practised{.onDate = {2026, 11, 1}, .credential = u"CPC-A"_s, .correct = 5, .items = 10};
    EXPECT_TRUE(judgeExam(u"CPC"_s, situationOn(book, factsOf(practised), kAsOf)).has_value());
}

TEST(Exam, KnowsTheWaitWithoutAFormat)
{
    const RuleBook book =
        SmallBook(ahimaBook())
            .rule(u"retake"_s, u"AHIMA"_s, RetakeRule{.waitDays = 90}, BindingKey::ExamDate, {u"CCS"_s});
    EXPECT_FALSE(judgeExam(u"CCS"_s, situationOn(book, {}, kAsOf))->format.has_value());
    ExamAttempt failed = attempt(1, {2026, 11, 1}, ExamResult::NotPassed);
    failed.credential = u"CCS"_s;
    EXPECT_EQ(judgeExam(u"CCS"_s, situationOn(book, factsOf(failed), kAsOf))->earliestRetake, QDate(2027, 1, 30));
}

TEST(Exam, HasTheFormatOfThePlannedDay)
{
    EXPECT_EQ(judged({}).format->items, 150);
    EXPECT_EQ(judged({attempt(1, {2027, 1, 1}, ExamResult::Scheduled)}).format->items, 100);
}

TEST(Exam, CitesWhereTheFeesStand)
{
    const ExamOutlook outlook = judged({});
    ASSERT_EQ(outlook.fees.size(), 1U);
    EXPECT_EQ(outlook.fees.front().amount, Cents{42500});
    ASSERT_TRUE(outlook.feeRule.has_value());
    EXPECT_EQ(outlook.feeRule->ruleId, u"fees"_s);
}

TEST(Exam, ShowsTheNewestAttemptFirst)
{
    const ExamOutlook outlook =
        judged({attempt(2, {2026, 7, 18}, ExamResult::NotPassed), attempt(3, {2027, 2, 1}, ExamResult::Scheduled),
                attempt(1, {2026, 6, 13}, ExamResult::NotPassed)});
    ASSERT_EQ(outlook.attempts.size(), 3U);
    EXPECT_EQ(outlook.attempts.front().id, ExamAttemptId(3));
    EXPECT_EQ(outlook.attempts.back().id, ExamAttemptId(1));
}

TEST(Exam, KnowsTheNextSittingFromTodayOn)
{
    const std::vector<ExamAttempt> attempts{attempt(1, {2026, 11, 22}, ExamResult::Scheduled),
                                            attempt(2, {2026, 11, 23}, ExamResult::Scheduled)};
    EXPECT_EQ(judged(attempts).nextSitting, QDate(2026, 11, 23));
    EXPECT_EQ(judged(attempts, {2026, 11, 24}).nextSitting, std::nullopt);
}

TEST(Retake, WaitsByTheEditionOfTheFailedDay)
{
    EXPECT_EQ(judged({attempt(1, {2026, 5, 31}, ExamResult::NotPassed)}).earliestRetake, QDate(2026, 8, 29));
    EXPECT_EQ(judged({attempt(1, {2026, 6, 1}, ExamResult::NotPassed)}).earliestRetake, QDate(2026, 7, 1));
}

TEST(Retake, WaitsAfterTheLastFailure)
{
    EXPECT_EQ(
        judged({attempt(1, {2026, 6, 1}, ExamResult::NotPassed), attempt(2, {2026, 7, 18}, ExamResult::NotPassed)})
            .earliestRetake,
        QDate(2026, 8, 17));
}

TEST(Retake, WaitsUntilThePassIsSat)
{
    const std::vector<ExamAttempt> attempts{attempt(1, {2026, 11, 10}, ExamResult::NotPassed),
                                            attempt(2, {2026, 12, 15}, ExamResult::Passed)};
    EXPECT_EQ(judged(attempts).earliestRetake, QDate(2026, 12, 10));
    EXPECT_EQ(judged(attempts, {2026, 12, 14}).earliestRetake, QDate(2026, 12, 10));
    EXPECT_EQ(judged(attempts, {2026, 12, 15}).earliestRetake, std::nullopt);
}

TEST(Retake, IsNotAskedAfterAPassANoShowOrInThePastOfAFailure)
{
    EXPECT_EQ(judged({attempt(1, {2026, 6, 1}, ExamResult::NotPassed), attempt(2, {2026, 7, 18}, ExamResult::Passed)})
                  .earliestRetake,
              std::nullopt);
    EXPECT_EQ(judged({attempt(1, {2026, 6, 1}, ExamResult::NoShow)}).earliestRetake, std::nullopt);
    EXPECT_EQ(judged({attempt(1, {2026, 6, 1}, ExamResult::NotPassed)}, {2026, 5, 31}).earliestRetake, std::nullopt);
}

/// Waits of 30 days, 90 and a year by the failures in a row.
const RetakeRule kLadder{.waitDays = 30, .laterWaits = {{90}, {365}}};
/// At most three attempts in twelve months, 30 days apart.
const RetakeRule kThreeAYear{.waitDays = 30, .attemptsAllowed = 3, .withinMonths = 12};
/// 30 days by one source, 90 by another.
const RetakeRule kDoubtful{.waitDays = 30, .otherWaitDays = 90};

ExamOutlook judgedBy(const RetakeRule& rule, const std::vector<ExamAttempt>& attempts, QDate asOf = kAsOf)
{
    const RuleBook book = SmallBook(aapcBook()).rule(u"retake"_s, u"AAPC"_s, rule, BindingKey::ExamDate, {u"CPC"_s});
    const auto outlook = judgeExam(u"CPC"_s, situationOn(book, factsOf(attempts), asOf));
    return outlook.value_or(ExamOutlook{});
}

/// One attempt on each day, none passed.
std::vector<ExamAttempt> failedOn(const std::vector<QDate>& days)
{
    std::vector<ExamAttempt> attempts;
    for (const QDate day : days) {
        attempts.push_back(attempt(std::ssize(attempts) + 1, day, ExamResult::NotPassed));
    }
    return attempts;
}

TEST(RetakeLadder, WaitsByTheFailuresInARow)
{
    EXPECT_EQ(judgedBy(kLadder, failedOn({{2024, 1, 10}})).earliestRetake, QDate(2024, 2, 9));
    EXPECT_EQ(judgedBy(kLadder, failedOn({{2024, 1, 10}, {2024, 2, 29}})).earliestRetake, QDate(2024, 5, 29));
    EXPECT_EQ(judgedBy(kLadder, failedOn({{2024, 1, 10}, {2024, 2, 29}, {2025, 6, 1}})).earliestRetake,
              QDate(2026, 6, 1));
    EXPECT_EQ(judgedBy(kLadder, failedOn({{2022, 1, 10}, {2022, 3, 1}, {2023, 6, 1}, {2026, 11, 1}})).earliestRetake,
              QDate(2027, 11, 1))
        << "the last wait serves all that follow";
}

TEST(RetakeLadder, CountsNoNoShow)
{
    std::vector<ExamAttempt> attempts = failedOn({{2026, 8, 1}, {2026, 9, 30}});
    attempts.front().result = ExamResult::NoShow;
    EXPECT_EQ(judgedBy(kLadder, attempts).earliestRetake, QDate(2026, 10, 30));
}

TEST(RetakeLimit, LastsUntilTheMonthsLeaveRoomForOne)
{
    const std::vector<ExamAttempt> two = failedOn({{2026, 1, 31}, {2026, 4, 1}});
    EXPECT_EQ(judgedBy(kThreeAYear, two).attemptsLeft, 1);
    EXPECT_EQ(judgedBy(kThreeAYear, two).earliestRetake, QDate(2026, 5, 1));
    const std::vector<ExamAttempt> three = failedOn({{2026, 1, 31}, {2026, 4, 1}, {2026, 7, 1}});
    EXPECT_EQ(judgedBy(kThreeAYear, three).attemptsLeft, 0);
    EXPECT_EQ(judgedBy(kThreeAYear, three).earliestRetake, QDate(2027, 1, 31));
    EXPECT_EQ(judgedBy(kThreeAYear, three, {2027, 1, 30}).attemptsLeft, 0);
    EXPECT_EQ(judgedBy(kThreeAYear, three, {2027, 1, 31}).attemptsLeft, 1) << "the first has left the twelve months";
}

TEST(RetakeLimit, IsNoShorterThanTheWait)
{
    const std::vector<ExamAttempt> three = failedOn({{2025, 11, 25}, {2026, 4, 1}, {2026, 11, 20}});
    EXPECT_EQ(judgedBy(kThreeAYear, three).earliestRetake, QDate(2026, 12, 20));
}

TEST(RetakeInDoubt, HasTheDaysOfBothSources)
{
    const ExamOutlook exam = judgedBy(kDoubtful, failedOn({{2026, 11, 10}}));
    EXPECT_EQ(exam.earliestRetake, QDate(2026, 12, 10));
    EXPECT_EQ(exam.retakeOtherwise, QDate(2027, 2, 8));
    EXPECT_EQ(judgedBy(kDoubtful, {}).retakeOtherwise, std::nullopt);
}

TEST(RetakeInDoubt, IsOverOnceTheUserSetHerOwnWait)
{
    RuleBook book = SmallBook(aapcBook()).rule(u"retake"_s, u"AAPC"_s, kDoubtful, BindingKey::ExamDate, {u"CPC"_s});
    const OwnValue own{.published = {.part = u"/retake/wait_days"_s, .steps = {}, .unit = RuleFigureUnit::Number},
                       .value = u"30"_s};
    book.rules.back().editions.front().own = {own};
    const auto exam = judgeExam(u"CPC"_s, situationOn(book, factsOf(failedOn({{2026, 11, 10}})), kAsOf));
    EXPECT_EQ(exam->earliestRetake, QDate(2026, 12, 10));
    EXPECT_EQ(exam->retakeOtherwise, std::nullopt);
}

TEST(RetakeInDoubt, LastsUntilTheLongerWaitIsOver)
{
    const RuleBook book =
        SmallBook(aapcBook()).rule(u"retake"_s, u"AAPC"_s, kDoubtful, BindingKey::ExamDate, {u"CPC"_s});
    const Facts facts = factsOf(failedOn({{2026, 11, 10}}));
    const Situation situation = situationOn(book, facts, kAsOf);
    const auto until = [&](QDate day) { return doubtedUntil(attempt(9, day, ExamResult::Scheduled), situation); };
    EXPECT_EQ(until({2026, 12, 10}), QDate(2027, 2, 8));
    EXPECT_EQ(until({2027, 2, 7}), QDate(2027, 2, 8));
    EXPECT_EQ(until({2027, 2, 8}), std::nullopt);
}

struct Lapse {
    const char* what;
    std::vector<HeldCredential> held;
    bool oldPassCounts;
};

HeldCredential ended(HeldCredential held, CredentialStatus status)
{
    held.status = status;
    return held;
}

class OldPass : public ::testing::TestWithParam<Lapse> {};

INSTANTIATE_TEST_SUITE_P(
    Retake, OldPass,
    ::testing::Values(
        Lapse{"NeverHeld", {}, true}, Lapse{"StillHeld", {held(u"CPC"_s, {2018, 5, 1})}, true},
        Lapse{"LastDayHeldIsTheDayOfJudgement", {held(u"CPC"_s, {2018, 5, 1}, kAsOf)}, true},
        Lapse{"EndedTheDayBefore", {held(u"CPC"_s, {2018, 5, 1}, kAsOf.addDays(-1))}, false},
        Lapse{"EndedOnTheDayOfThePass", {held(u"CPC"_s, {2016, 5, 1}, QDate(2018, 5, 1))}, false},
        Lapse{"EndedTheDayBeforeThePass", {held(u"CPC"_s, {2016, 5, 1}, QDate(2018, 4, 30))}, true},
        Lapse{"RevokedOnAnUnknownDay", {ended(held(u"CPC"_s, {2018, 5, 1}), CredentialStatus::Revoked)}, false},
        Lapse{"TheACameOff", {held(u"CPC-A"_s, {2018, 5, 1}, QDate(2020, 1, 1))}, true},
        Lapse{
            "TheATurnedFull", {held(u"CPC-A"_s, {2018, 5, 1}, QDate(2020, 1, 1)), held(u"CPC"_s, {2020, 1, 9})}, true},
        Lapse{"TheAWasRevoked",
              {ended(held(u"CPC-A"_s, {2018, 5, 1}, QDate(2020, 1, 1)), CredentialStatus::Revoked)},
              false},
        Lapse{"TheFullFormEnded",
              {held(u"CPC-A"_s, {2018, 5, 1}, QDate(2020, 1, 1)), held(u"CPC"_s, {2020, 1, 9}, QDate(2024, 6, 30))},
              false},
        Lapse{"AnotherCredentialEnded", {held(u"COC"_s, {2018, 5, 1}, QDate(2021, 6, 30))}, true}),
    [](const auto& row) { return row.param.what; });

TEST_P(OldPass, CountsUnlessItsCredentialHasEnded)
{
    const RuleBook book = examBook();
    const Facts facts = factsOf(attempt(1, {2018, 5, 1}, ExamResult::Passed),
                                attempt(2, {2026, 11, 10}, ExamResult::NotPassed), GetParam().held);
    const Situation situation = situationOn(book, facts, kAsOf);
    const auto retake = judgeExam(u"CPC"_s, situation)->earliestRetake;
    const Progress passed = judge({.id = u"passed"_s, .title = {}, .what = ExamNeed{u"CPC"_s}}, anyRule(), situation);
    if (GetParam().oldPassCounts) {
        EXPECT_EQ(retake, std::nullopt);
        EXPECT_EQ(passed.state, ProgressState::Done);
    } else {
        EXPECT_EQ(retake, QDate(2026, 12, 10));
        EXPECT_EQ(passed.state, ProgressState::Open);
        EXPECT_EQ(leftOut(passed, NotCountedReason::CredentialEnded), 1);
    }
}

}  // namespace exam_test
}  // namespace credence
