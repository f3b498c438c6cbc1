// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/deadlines.h"

#include <gtest/gtest.h>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace deadlines_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

Deadline due(QDate day, DeadlineRepeat repeat = DeadlineRepeat::Never, std::optional<QDate> doneOn = {})
{
    return {.title = u"Send transcript"_s, .dueOn = day, .repeat = repeat, .doneOn = doneOn};
}

std::vector<DeadlineItem> listed(const Facts& facts)
{
    static const RuleBook kBook = bothBooks();
    const Overview overview = judgeOverview(kBook, facts, kAsOf);
    return overview.deadlines;
}

TEST(OpenDueDay, StaysUntilItIsDone)
{
    EXPECT_EQ(openDueDay(due({2026, 1, 1}), kAsOf), QDate(2026, 1, 1));
    EXPECT_EQ(openDueDay(due({2026, 1, 1}, DeadlineRepeat::Never, QDate(2026, 1, 5)), kAsOf), std::nullopt);
    EXPECT_EQ(openDueDay(due({2026, 1, 1}, DeadlineRepeat::Never, QDate(2026, 11, 24)), kAsOf), QDate(2026, 1, 1));
}

TEST(OpenDueDay, OfAYearlyOneIsTheFirstIfThatIsAhead)
{
    EXPECT_EQ(openDueDay(due({2028, 3, 1}, DeadlineRepeat::Yearly), kAsOf), QDate(2028, 3, 1));
}

TEST(OpenDueDay, OfAYearlyOneIsTheLatestThatIsNotDone)
{
    EXPECT_EQ(openDueDay(due({2020, 3, 1}, DeadlineRepeat::Yearly), kAsOf), QDate(2026, 3, 1));
    EXPECT_EQ(openDueDay(due({2020, 3, 1}, DeadlineRepeat::Yearly, QDate(2025, 3, 1)), kAsOf), QDate(2026, 3, 1));
}

TEST(OpenDueDay, OfAYearlyOneThatIsDoneIsNextYears)
{
    EXPECT_EQ(openDueDay(due({2020, 3, 1}, DeadlineRepeat::Yearly, QDate(2026, 3, 1)), kAsOf), QDate(2027, 3, 1));
    EXPECT_EQ(openDueDay(due({2020, 3, 1}, DeadlineRepeat::Yearly, QDate(2027, 3, 1)), kAsOf), QDate(2028, 3, 1));
}

TEST(OpenDueDay, OfAYearlyOneDueTodayIsToday)
{
    EXPECT_EQ(openDueDay(due({2020, 11, 23}, DeadlineRepeat::Yearly), kAsOf), kAsOf);
    EXPECT_EQ(openDueDay(due({2020, 11, 23}, DeadlineRepeat::Yearly, kAsOf), kAsOf), QDate(2027, 11, 23));
}

TEST(OpenDueDay, OfAYearlyOneOnALeapDayFallsOnThe28thInCommonYears)
{
    EXPECT_EQ(openDueDay(due({2024, 2, 29}, DeadlineRepeat::Yearly, QDate(2026, 2, 28)), kAsOf), QDate(2027, 2, 28));
    EXPECT_EQ(openDueDay(due({2024, 2, 29}, DeadlineRepeat::Yearly, QDate(2027, 2, 28)), kAsOf), QDate(2028, 2, 29));
}

TEST(Deadlines, StandByDayWithLateOnesFirst)
{
    const std::vector<DeadlineItem> items = listed(factsOf(due({2026, 12, 1}), due({2026, 11, 20})));
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items.front().daysLeft, CalendarDays{-3});
    EXPECT_EQ(items.back().daysLeft, CalendarDays{8});
    EXPECT_EQ(items.front().record->kind, RecordKind::Deadline);
}

TEST(Deadlines, NameDuesCycleEndAndSubmission)
{
    const std::vector<DeadlineItem> items =
        listed(factsOf(held(u"CPC"_s, {2026, 7, 18}), aMembership(u"AAPC"_s, {2025, 3, 31})));
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items.at(0).kind, DeadlineKind::SubmissionOpens);
    EXPECT_EQ(items.at(0).day, QDate(2027, 2, 28));
    EXPECT_EQ(items.at(1).kind, DeadlineKind::MembershipDues);
    EXPECT_EQ(items.at(1).day, QDate(2027, 3, 31));
    EXPECT_EQ(items.at(2).kind, DeadlineKind::CycleEnd);
    EXPECT_EQ(items.at(2).title, u"AAPC"_s);
}

TEST(Deadlines, NameDuesOfABodyOnce)
{
    EXPECT_EQ(listed(factsOf(aMembership(u"AAPC"_s, {2025, 3, 31}), aMembership(u"AAPC"_s, {2026, 3, 31}))).size(), 1U);
}

TEST(Deadlines, NamePlannedExamsOnly)
{
    const std::vector<DeadlineItem> items =
        listed(factsOf(ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 11, 22}},
                       ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 11, 23}},
                       ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 12, 1}, .result = ExamResult::Passed}));
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items.front().kind, DeadlineKind::Exam);
    EXPECT_EQ(items.front().day, kAsOf);
}

TEST(Deadlines, NameGoalsUntilTheyAreHeld)
{
    Facts facts = factsOf(Goal{.id = GoalId(1), .credential = u"CCS"_s, .byDate = QDate(2026, 6, 30)});
    ASSERT_EQ(listed(facts).size(), 1U);
    EXPECT_EQ(listed(facts).front().kind, DeadlineKind::GoalDate);
    facts.of<HeldCredential>() = {held(u"CCS"_s, {2026, 6, 1})};
    for (const DeadlineItem& item : listed(facts)) {
        EXPECT_NE(item.kind, DeadlineKind::GoalDate);
    }
}

TEST(Deadlines, NameTheQuickestRoute)
{
    const RuleBook book = routesBook();
    const Facts facts = factsOf(aJob(1, {2026, 8, 3}), held(u"CPC-A"_s, {2026, 7, 18}));
    const std::vector<DeadlineItem> items = judgeOverview(book, facts, kAsOf).deadlines;
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items.front().kind, DeadlineKind::RouteForecast);
    EXPECT_EQ(items.front().day, QDate(2028, 8, 16)) << "with the letter for the work up to 1 August";
}

TEST(Deadlines, AreNoneWithoutRecords)
{
    EXPECT_TRUE(listed({}).empty());
}

}  // namespace deadlines_test
}  // namespace credence
