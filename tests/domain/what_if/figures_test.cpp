// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/what_if/figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/printers.h"

namespace credence {
namespace figures_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

Overview withCca()
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    facts.of<Goal>() = {Goal{.credential = u"CCS"_s}};
    return judgeOverview(ahimaBook(), facts, kToday);
}

TEST(Figures, NameEachFigureOnce)
{
    const std::vector<StandingFigure> figures = figuresOf(withCca());
    std::set<QString> keys;
    for (const StandingFigure& figure : figures) {
        keys.insert(figure.key);
    }
    EXPECT_GT(figures.size(), 3U);
    EXPECT_EQ(keys.size(), figures.size());
}

TEST(Figures, GiveTheCyclesTotalAndItsLastDay)
{
    const Overview overview = withCca();
    const std::vector<StandingFigure> figures = figuresOf(overview);
    const auto total = std::ranges::find(figures, FigureKind::CycleTotal, &StandingFigure::kind);
    ASSERT_NE(total, figures.end());
    EXPECT_EQ(total->needed, overview.cycles.front().total.needed);
    EXPECT_EQ(total->day, overview.cycles.front().range.last());
}

TEST(Figures, OfTheSameOverviewDoNotDiffer)
{
    const std::vector<StandingFigure> figures = figuresOf(withCca());
    EXPECT_TRUE(changesBetween(figures, figures).empty());
}

TEST(Figures, DifferWhereAnAmountDiffers)
{
    const std::vector<StandingFigure> before{
        {.key = u"a"_s, .kind = FigureKind::CycleTotal, .subject = u"AHIMA"_s, .needed = Amount{AmountUnit::Count, 1}},
        {.key = u"b"_s, .kind = FigureKind::CycleTotal, .subject = u"AAPC"_s}};
    std::vector<StandingFigure> after = before;
    after[0].needed = Amount{AmountUnit::Count, 2};
    const std::vector<FigureChange> changes = changesBetween(before, after);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].before->needed, (Amount{AmountUnit::Count, 1}));
    EXPECT_EQ(changes[0].after->needed, (Amount{AmountUnit::Count, 2}));
}

TEST(Figures, ThatStandOnOneSideOnlyDiffer)
{
    const std::vector<StandingFigure> before{{.key = u"gone"_s, .kind = FigureKind::Goal, .subject = u"CPC"_s}};
    const std::vector<StandingFigure> after{{.key = u"new"_s, .kind = FigureKind::Goal, .subject = u"CCS"_s}};
    const std::vector<FigureChange> changes = changesBetween(before, after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_FALSE(changes[0].before);
    EXPECT_EQ(changes[0].after->subject, u"CCS"_s);
    EXPECT_EQ(changes[1].before->subject, u"CPC"_s);
    EXPECT_FALSE(changes[1].after);
}

TEST(Figures, OfTwoDeadlinesWithOneTitleAreSetSideBySideInOrder)
{
    const StandingFigure call{
        .key = u"deadline:0:call"_s, .kind = FigureKind::Deadline, .subject = u"call"_s, .day = kToday};
    StandingFigure later = call;
    later.day = kToday.addDays(1);
    StandingFigure latest = call;
    latest.day = kToday.addDays(2);
    const std::vector<FigureChange> changes = changesBetween({call, later}, {call, latest});
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].before->day, later.day);
    EXPECT_EQ(changes[0].after->day, latest.day);
}

}  // namespace figures_test
}  // namespace credence
