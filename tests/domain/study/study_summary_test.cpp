// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/study_summary.h"

#include <gtest/gtest.h>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace study_summary_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 25);  // a Wednesday

StudySummary summed(const Facts& facts)
{
    static const RuleBook kBook = SmallBook().subject(u"cpt"_s, hours(60), {});
    return summarizeStudy(situationOn(kBook, facts, kAsOf));
}

TEST(StudySummary, KeepsKindsOfExperienceApart)
{
    Facts facts = factsOf(ofKind(PlacementKind::Externship, aJob(1, {2026, 1, 1})),
                          ofKind(PlacementKind::Internship, aJob(2, {2026, 1, 1})),
                          ofKind(PlacementKind::Volunteer, aJob(3, {2026, 1, 1})), aJob(4, {2026, 1, 1}));
    for (int id = 1; id <= 4; ++id) {
        facts.log.byPlacement.push_back({.placement = PlacementId(id), .minutes = {id * 10}, .entries = 1});
    }
    const StudySummary summary = summed(facts);
    EXPECT_EQ(summary.externship, Minutes{30});
    EXPECT_EQ(summary.volunteer, Minutes{30});
    EXPECT_EQ(summary.work, Minutes{40});
    EXPECT_EQ(summary.study, Minutes{0});
}

TEST(StudySummary, PutsTheMostStudiedSubjectFirst)
{
    Facts facts;
    facts.log.bySubject = {{.subject = u"Spanish"_s, .minutes = {60}, .entries = 1},
                           {.subject = u"cpt"_s, .minutes = {90}, .entries = 1},
                           {.subject = u"Latin"_s, .minutes = {60}, .entries = 1}};
    const StudySummary summary = summed(facts);
    EXPECT_EQ(summary.study, Minutes{210});
    ASSERT_EQ(summary.subjects.size(), 3U);
    EXPECT_EQ(summary.subjects.at(0).subject, u"cpt"_s);
    EXPECT_EQ(summary.subjects.at(0).target, hours(60));
    EXPECT_EQ(summary.subjects.at(1).subject, u"Latin"_s);
    EXPECT_EQ(summary.subjects.at(1).target, std::nullopt);
}

TEST(StudySummary, CountsWhatIsBroughtForwardInTotalsAndInNoWeek)
{
    Facts facts;
    facts.log.bySubject = {{.subject = u"cpt"_s, .minutes = hours(212), .entries = 2, .broughtForward = hours(210)}};
    facts.log.recentDays = {{.day = kAsOf, .study = hours(2), .experience = {}}};
    const StudySummary summary = summed(facts);
    EXPECT_EQ(summary.study, hours(212));
    EXPECT_EQ(summary.broughtForward, hours(210));
    EXPECT_EQ(summary.subjects.at(0).logged, hours(212));
    EXPECT_EQ(summary.weeks.back().study, hours(2));
    EXPECT_EQ(summary.weeksOfRecords, 0);
}

TEST(StudySummary, EndsWithThePresentWeek)
{
    const StudySummary summary = summed({});
    ASSERT_EQ(summary.weeks.size(), 13U);
    EXPECT_EQ(summary.weeks.front().monday, QDate(2026, 8, 31));
    EXPECT_EQ(summary.weeks.back().monday, QDate(2026, 11, 23));
}

TEST(StudySummary, TellsTheDaysAwayOfEachWeek)
{
    Facts facts;
    facts.of<Absence>() = {{.firstDay = {2026, 11, 12}, .lastDay = {2026, 11, 18}},
                           {.firstDay = {2026, 11, 18}, .lastDay = {2026, 11, 18}}};
    const StudySummary summary = summed(facts);
    EXPECT_EQ(summary.weeks.at(10).daysAway, 4);
    EXPECT_TRUE(isAway(summary.weeks.at(10)));
    EXPECT_EQ(summary.weeks.at(11).daysAway, 3);
    EXPECT_FALSE(isAway(summary.weeks.at(11)));
    EXPECT_TRUE(summary.away.on({2026, 11, 12}));
    EXPECT_EQ(summary.paceWeeks.size(), 11U);
}

TEST(StudySummary, SumsWeeksFromMondayToSunday)
{
    Facts facts;
    facts.log.recentDays = {{.day = {2026, 11, 15}, .study = {1}, .experience = {2}},
                            {.day = {2026, 11, 16}, .study = {10}, .experience = {20}},
                            {.day = {2026, 11, 22}, .study = {100}, .experience = {200}},
                            {.day = {2026, 11, 23}, .study = {1000}, .experience = {2000}}};
    const std::vector<WeekSum> weeks = summed(facts).weeks;
    EXPECT_EQ(weeks.at(10).study, Minutes{1});
    EXPECT_EQ(weeks.at(11).study, Minutes{110});
    EXPECT_EQ(weeks.at(11).experience, Minutes{220});
    EXPECT_EQ(weeks.at(12).study, Minutes{1000});
}

TEST(StudySummary, HasEveryDayOfTwentySixWeeksToTheAsOfDate)
{
    Facts facts;
    facts.log.recentDays = {{.day = {2026, 5, 31}, .study = {5}, .experience = {}},
                            {.day = {2026, 6, 1}, .study = {7}, .experience = {}},
                            {.day = kAsOf.addDays(1), .study = {9}, .experience = {}}};
    const std::vector<DaySum> days = summed(facts).days;
    ASSERT_EQ(days.size(), 25U * 7 + 3);
    EXPECT_EQ(days.front(), (DaySum{.day = {2026, 6, 1}, .study = {7}, .experience = {}}));
    EXPECT_EQ(days.back(), (DaySum{.day = kAsOf, .study = {}, .experience = {}}));
}

}  // namespace study_summary_test
}  // namespace credence
