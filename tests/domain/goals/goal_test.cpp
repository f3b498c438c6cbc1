// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_goal.h"

#include <gtest/gtest.h>

#include "domain/pace/date_spread.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/goals/goal_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace goal_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);  // a Monday

RuleBook goalBook()
{
    const QStringList cpc{u"CPC"_s};
    return SmallBook(routesBook())
        .rule(u"exam"_s, u"AAPC"_s,
              ExamFormat{.items = 100, .time = hours(4), .scale = ScoreScale::Percent, .passMark = 70},
              BindingKey::ExamDate, cpc)
        .rule(u"eligibility"_s, u"AAPC"_s,
              EligibilityRule{
                  .required = {{.id = u"member"_s, .title = {}, .what = MembershipNeed{u"AAPC"_s}}},
                  .recommendedAnyOf = {courseNeed(), experienceOf(24)},
              },
              BindingKey::ExamDate, cpc)
        .subject(u"cpt"_s, hours(60), cpc)
        .subject(u"icd-10-cm"_s, hours(40), cpc)
        .subject(u"icd-10-pcs"_s, hours(40), {u"CCS"_s});
}

std::vector<GoalProgress> judged(const Facts& facts, QDate asOf = kAsOf)
{
    static const RuleBook kBook = goalBook();
    return judgeGoals(situationOn(kBook, facts, asOf));
}

Goal wants(qint64 id, const QString& credential, int rank = 1, std::optional<QDate> byDate = {})
{
    return {.id = GoalId(id), .credential = credential, .byDate = byDate, .rank = rank};
}

/// Study of so many minutes on each of the last `days` days before the present week.
LogSums studied(Minutes aDay, int days)
{
    LogSums sums;
    for (int i = days; i >= 1; --i) {
        sums.recentDays.push_back({.day = kAsOf.addDays(-i), .study = aDay, .experience = {}});
    }
    return sums;
}

TEST(Goals, StandByRankThenId)
{
    const std::vector<GoalProgress> goals =
        judged(factsOf(wants(3, u"CCS"_s, 2), wants(2, u"CCA"_s, 2), wants(1, u"CPC"_s, 3), wants(4, u"COC"_s, 1)));
    ASSERT_EQ(goals.size(), 4U);
    EXPECT_EQ(goals.at(0).credential, u"COC"_s);
    EXPECT_EQ(goals.at(1).credential, u"CCA"_s);
    EXPECT_EQ(goals.at(2).credential, u"CCS"_s);
    EXPECT_EQ(goals.at(3).credential, u"CPC"_s);
}

TEST(Goals, FollowFromAHeldApprenticeCredential)
{
    const std::vector<GoalProgress> goals = judged(factsOf(held(u"CPC-A"_s, {2026, 7, 18})));
    ASSERT_EQ(goals.size(), 1U);
    EXPECT_EQ(goals.front().goal, std::nullopt);
    EXPECT_EQ(goals.front().credential, u"CPC"_s);
    EXPECT_EQ(goals.front().stage, GoalStage::Apprentice);
    EXPECT_EQ(goals.front().routes.size(), 3U);
    EXPECT_EQ(goals.front().requirements.size(), 0U);
}

TEST(Goals, OfTheUserTakeTheApprenticeCredentialIn)
{
    const std::vector<GoalProgress> goals = judged(factsOf(held(u"CPC-A"_s, {2026, 7, 18}), wants(7, u"CPC"_s)));
    ASSERT_EQ(goals.size(), 1U);
    EXPECT_EQ(goals.front().goal, GoalId(7));
    EXPECT_EQ(goals.front().stage, GoalStage::Apprentice);
}

TEST(Goals, DoNotFollowFromAnAThatCameOff)
{
    EXPECT_TRUE(
        judged(factsOf(held(u"CPC-A"_s, {2025, 7, 18}, QDate(2026, 7, 17)), held(u"CPC"_s, {2026, 7, 18}))).empty());
    EXPECT_TRUE(judged(factsOf(held(u"CPC-A"_s, {2025, 7, 18}), held(u"CPC"_s, {2026, 7, 18}))).empty());
}

TEST(Goals, AreDoneWhenTheCredentialIsHeld)
{
    const GoalProgress goal =
        judged(factsOf(held(u"CPC"_s, {2026, 7, 18}), wants(1, u"CPC"_s, 1, QDate(2026, 1, 1)))).front();
    EXPECT_EQ(goal.stage, GoalStage::Held);
    EXPECT_EQ(goal.state, ProgressState::Done);
}

TEST(Goals, AreLateFromTheDayAfterTheyWereWanted)
{
    EXPECT_EQ(judged(factsOf(wants(1, u"CPC"_s, 1, kAsOf))).front().state, ProgressState::Open);
    EXPECT_EQ(judged(factsOf(wants(1, u"CPC"_s, 1, kAsOf.addDays(-1)))).front().state, ProgressState::Late);
}

TEST(PreparingGoal, AsksForEligibilityThenTheExam)
{
    const GoalProgress goal = judged(factsOf(wants(1, u"CPC"_s))).front();
    ASSERT_EQ(goal.requirements.size(), 2U);
    EXPECT_EQ(goal.requirements.at(0).requirementId, u"member"_s);
    EXPECT_EQ(goal.requirements.at(1).requirementId, u"exam"_s);
    EXPECT_EQ(goal.requirements.at(1).rule.ruleId, u"exam"_s);
    EXPECT_TRUE(goal.exam.has_value());
}

TEST(PreparingGoal, MarksRecommendations)
{
    const GoalProgress goal = judged(factsOf(wants(1, u"CPC"_s))).front();
    ASSERT_EQ(goal.recommendations.size(), 2U);
    EXPECT_TRUE(goal.recommendations.front().recommendedOnly);
    EXPECT_FALSE(goal.requirements.front().recommendedOnly);
}

TEST(PreparingGoal, MeasuresTheSubjectsOfItsExamOnly)
{
    Facts facts = factsOf(wants(1, u"CPC"_s));
    facts.log.bySubject = {{.subject = u"CPT"_s, .minutes = {600}, .entries = 2},
                           {.subject = u"icd-10-pcs"_s, .minutes = {600}, .entries = 2}};
    const GoalProgress goal = judged(facts).front();
    ASSERT_EQ(goal.preparation.size(), 2U);
    EXPECT_EQ(goal.preparation.at(0).done, (Amount{AmountUnit::Minutes, 600}));
    EXPECT_EQ(goal.preparation.at(0).needed, (Amount{AmountUnit::Minutes, 3600}));
    EXPECT_EQ(goal.preparation.at(1).done.value, 0);
    EXPECT_EQ(goal.state, ProgressState::Partly);
}

TEST(PreparingGoal, ForeseesTheEndOfStudyAtThePaceOfTwelveWholeWeeksOrOfThoseSinceTheFirst)
{
    Facts facts = factsOf(wants(1, u"CPC"_s), studied({60}, 84));
    // 100 hours are missing, one hour a day is the pace: 15 whole weeks.
    EXPECT_EQ(judged(facts).front().forecast, kAsOf.addDays(105));
    facts.log = studied({60}, 42);
    EXPECT_EQ(judged(facts).front().forecast, kAsOf.addDays(105));
    facts.log.recentDays.insert(facts.log.recentDays.begin(),
                                {.day = kAsOf.addDays(-84), .study = {1}, .experience = {}});
    const std::vector<int> sixOfTwelve{1, 0, 0, 0, 0, 0, 420, 420, 420, 420, 420, 420};
    EXPECT_EQ(judged(facts).front().forecast, resampledDates(sixOfTwelve, 6000, kAsOf).p50);
}

TEST(PreparingGoal, LeavesThePresentWeekAndOldWeeksOutOfThePace)
{
    Facts facts = factsOf(wants(1, u"CPC"_s));
    facts.log.recentDays = {{.day = kAsOf.addDays(-85), .study = {600}, .experience = {}},
                            {.day = kAsOf, .study = {600}, .experience = {}}};
    EXPECT_EQ(judged(facts).front().forecast, std::nullopt);
}

TEST(PreparingGoal, IsReadyWhenNothingIsMissing)
{
    Facts facts = factsOf(wants(1, u"CPC"_s));
    facts.log.bySubject = {{.subject = u"cpt"_s, .minutes = hours(99), .entries = 2},
                           {.subject = u"icd-10-cm"_s, .minutes = hours(40), .entries = 2}};
    EXPECT_EQ(judged(facts).front().forecast, kAsOf);
}

TEST(PreparingGoal, ForeseesNothingOnceTheExamIsPassed)
{
    const Facts facts =
        factsOf(ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 7, 18}, .result = ExamResult::Passed},
                wants(1, u"CPC"_s), studied({60}, 84));
    EXPECT_EQ(judged(facts).front().forecast, std::nullopt);
}

TEST(PreparingGoal, ForAnUnknownCredentialInventsNothing)
{
    const GoalProgress goal = judged(factsOf(wants(1, u"XYZ"_s))).front();
    EXPECT_TRUE(goal.requirements.empty());
    EXPECT_TRUE(goal.preparation.empty());
    EXPECT_FALSE(goal.exam.has_value());
    EXPECT_FALSE(goal.forecast.has_value());
}

TEST(ApprenticeGoal, IsForeseenByTheQuickestRoute)
{
    const GoalProgress goal = judged(factsOf(aJob(1, {2026, 8, 3}), held(u"CPC-A"_s, {2026, 7, 18}))).front();
    const RouteProgress* quickest = quickestRoute(goal.routes);
    ASSERT_NE(quickest, nullptr);
    EXPECT_EQ(quickest->completeOn, QDate(2028, 8, 1));
    EXPECT_EQ(goal.forecast, QDate(2028, 8, 16)) << "with its letter, asked for on the day after";
    EXPECT_EQ(goal.state, ProgressState::Partly);
}

}  // namespace goal_test
}  // namespace credence
