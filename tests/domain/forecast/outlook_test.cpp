// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/outlook.h"

#include <gtest/gtest.h>

#include "domain/judgement/records.h"
#include "domain/judgement/small_book.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);  // a Monday

Outlook outlookWith(const RuleBook& book, const Facts& facts, QDate asOf = kAsOf)
{
    return outlookOf(judgeOverview(book, facts, asOf), situationOn(book, facts, asOf));
}

/// CCA, with `ceus` in each of the last twelve whole weeks.
Facts ccaWithWeekly(CeuHundredths ceus)
{
    Facts facts;
    facts.heldCredentials = {held(u"CCA"_s, {2026, 1, 5})};
    for (int week = 1; week <= 12; ++week) {
        facts.ceuActivities.push_back(aCeu(week, kAsOf.addDays(-7 * week), ceus));
    }
    return facts;
}

TEST(Outlook, OfACycleSaysWhenItsCeusAreThereAtThisPace)
{
    const Outlook outlook = outlookWith(bothBooks(), ccaWithWeekly({50}));
    const Forecast& total = outlook.amounts.front();
    EXPECT_EQ(total.subject, u"AHIMA"_s);
    EXPECT_EQ(total.missing, (Amount{AmountUnit::CeuHundredths, 1400}));
    EXPECT_EQ(total.recent, (Amount{AmountUnit::CeuHundredths, 600}));
    EXPECT_EQ(total.dates.p50, kAsOf.addDays(7 * 28));
    EXPECT_EQ(total.wantedBy, QDate(2028, 1, 4));
}

TEST(Outlook, OfACycleSaysThePaceThatItsLastDayAsksFor)
{
    const Forecast total = outlookWith(bothBooks(), ccaWithWeekly({50})).amounts.front();
    ASSERT_TRUE(total.neededPerWeek);
    const int days = static_cast<int>(kAsOf.daysTo(QDate(2028, 1, 4)));
    EXPECT_EQ(total.neededPerWeek->value, (1400 * 7 + days - 1) / days);
}

TEST(Outlook, OfSharesLooksOnlyAtCeusThatCountInThem)
{
    const Outlook outlook = outlookWith(bothBooks(), ccaWithWeekly({50}));
    ASSERT_EQ(outlook.amounts.size(), 3U);
    for (std::size_t i = 1; i < outlook.amounts.size(); ++i) {
        EXPECT_EQ(outlook.amounts[i].recent.value, 0);
        EXPECT_EQ(outlook.amounts[i].dates, DateSpread()) << "never at this pace";
    }
}

TEST(Outlook, LeavesThePresentWeekOutOfThePace)
{
    Facts facts = ccaWithWeekly({50});
    facts.ceuActivities.push_back(aCeu(99, kAsOf, {300}));
    EXPECT_EQ(outlookWith(bothBooks(), facts).amounts.front().recent.value, 600);
}

class RouteOutlook : public ::testing::Test {
protected:
    RouteOutlook()
    {
        facts.heldCredentials = {held(u"CPC-A"_s, {2026, 7, 18})};
        facts.placements = {aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3})};
    }
    [[nodiscard]] RouteForecast twoYears() const
    {
        const Outlook outlook = outlookWith(routesBook(), facts);
        EXPECT_EQ(outlook.routes.size(), 3U);
        return outlook.routes.front();
    }

    Facts facts;
};

TEST_F(RouteOutlook, NamesEveryRouteItsDayAndTheProofThatHoldsItUp)
{
    const RouteForecast route = twoYears();
    ASSERT_TRUE(route.completeOn);
    EXPECT_GT(*route.completeOn, kAsOf);
    EXPECT_TRUE(route.blockingNeed);
}

TEST_F(RouteOutlook, TellsForEachLetterFromWhenAndUntilWhenToAsk)
{
    facts.goals = {{.id = GoalId(1), .credential = u"CPC"_s, .byDate = QDate(2029, 3, 1)}};
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 2U);
    EXPECT_EQ(route.letters[0].askFrom, QDate(2026, 4, 25)) << "the placement is over";
    EXPECT_EQ(route.letters[1].askFrom, route.completeOn) << "the work goes on until then";
    EXPECT_EQ(route.letters[0].leadDays, 14);
    EXPECT_TRUE(route.letters[0].leadIsOurs);
    EXPECT_EQ(route.letters[0].lastSafeDay, QDate(2029, 2, 15));
}

TEST_F(RouteOutlook, WithoutAGoalsDateALetterMayWaitForTheLastOne)
{
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 2U);
    EXPECT_EQ(route.letters[0].lastSafeDay, route.letters[1].askFrom);
    EXPECT_EQ(route.letters[1].lastSafeDay, route.letters[1].askFrom);
}

TEST_F(RouteOutlook, HasItsLettersInHandWhenTheLastIsAnswered)
{
    const RouteForecast route = twoYears();
    EXPECT_EQ(route.lettersInHand, route.completeOn->addDays(14)) << "our planning value";
}

TEST_F(RouteOutlook, TakesTheWaitForALetterFromTheUsersOwn)
{
    facts.documents = {aLetter(1, 1, {2026, 6, 10})};
    facts.documents.front().askedOn = QDate(2026, 5, 11);
    const RouteForecast route = twoYears();
    ASSERT_EQ(route.letters.size(), 1U);
    EXPECT_EQ(route.letters[0].leadDays, 30);
    EXPECT_FALSE(route.letters[0].leadIsOurs);
}

TEST_F(RouteOutlook, WithoutPresentWorkIsNever)
{
    facts.placements = {aJob(1, {2026, 3, 2}, QDate(2026, 4, 24))};
    const RouteForecast route = twoYears();
    EXPECT_FALSE(route.completeOn);
    EXPECT_FALSE(route.lettersInHand);
    EXPECT_TRUE(route.blockingNeed);
}

TEST(StudyOutlook, IsAskedForByTheSittingBeforeTheGoalsDate)
{
    Facts facts;
    facts.goals = {{.id = GoalId(1), .credential = u"CCS"_s, .byDate = QDate(2027, 6, 30)}};
    ExamAttempt sitting{.credential = u"CCS"_s, .onDate = QDate(2027, 5, 3), .result = ExamResult::Scheduled};
    sitting.id = ExamAttemptId(1);
    facts.examAttempts = {sitting};
    facts.log.recentDays = {{.day = kAsOf.addDays(-7), .study = hours(6), .experience = {}}};
    SmallBook book = ahimaBook();
    book.rule(u"exam"_s, u"AHIMA"_s,
              ExamFormat{.items = 107, .time = hours(4), .scale = ScoreScale::Scaled, .passMark = 300},
              BindingKey::ExamDate, {u"CCS"_s});
    book.subject(u"pcs"_s, hours(100), {u"CCS"_s});
    const Forecast study = outlookWith(book, facts).amounts.front();
    EXPECT_EQ(study.kind, ForecastKind::Study);
    EXPECT_EQ(study.missing, (Amount{AmountUnit::Minutes, 6000}));
    EXPECT_EQ(study.wantedBy, QDate(2027, 5, 3));
    EXPECT_EQ(study.neededPerWeek, (Amount{AmountUnit::Minutes, 261})) << "6000 min in 161 days, rounded up";
    EXPECT_TRUE(study.dates.p50);
}

}  // namespace
}  // namespace credence
