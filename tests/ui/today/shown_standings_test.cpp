// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/shown_standings.h"

#include <gtest/gtest.h>

#include "support/one_goal.h"
#include "support/test_workspace.h"

namespace credence {
namespace shown_standings_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

TEST(ShownStandings, OfACompleteRouteSayWhetherItsProofIsInHand)
{
    Progress course = progress(AmountUnit::Minutes, 4800, 4800);
    const QDate day(2026, 8, 20);
    course.counted.push_back({.record = {RecordKind::Programme, 1},
                              .label = u"Course"_s,
                              .from = day,
                              .to = day,
                              .amount = course.done,
                              .proofMissing = true});
    GoalProgress goal = goalIn(GoalStage::Apprentice);
    goal.routes.push_back({.rule = {.ruleId = u"route"_s},
                           .title = u"Course"_s,
                           .needs = {course},
                           .state = ProgressState::Done,
                           .completeOn = day,
                           .quickest = true});
    EXPECT_EQ(shownStandings(overviewOf(goal), {}, testing::builtInRules()).front().words.detail,
              u"complete, proof missing"_s);
    goal.routes.front().needs.front().counted.front().proofMissing = false;
    EXPECT_EQ(shownStandings(overviewOf(goal), {}, testing::builtInRules()).front().words.detail,
              u"ready to be asked for"_s);
}

TEST(ShownStandings, OfALateGoalSayItByColour)
{
    GoalProgress goal = goalIn(GoalStage::Preparing);
    goal.requirements = {progress(AmountUnit::Count, 1, 1), progress(AmountUnit::Count, 0, 1)};
    const ShownStanding ring = shownStandings(overviewOf(goal), {}, testing::builtInRules()).front();
    EXPECT_EQ(ring.words.figure, u"1 / 2"_s);
    EXPECT_EQ(ring.tone, Tone::Accent);
    goal.state = ProgressState::Late;
    EXPECT_EQ(shownStandings(overviewOf(goal), {}, testing::builtInRules()).front().tone, Tone::Bad);
}

/// An AAPC cycle of 13.50 CEUs that keeps an even pace with 7.
Overview evenCycle()
{
    Overview overview = overviewOf(goalIn(GoalStage::Held));
    overview.cycles = {{.body = u"AAPC"_s,
                        .credentials = {},
                        .range = DateRange::make(QDate(2025, 4, 1), QDate(2027, 3, 31)).value(),
                        .cycleRule = {},
                        .total = progress(AmountUnit::CeuHundredths, 700, 1350),
                        .shares = {},
                        .burnUp = {},
                        .evenPace = {700},
                        .daysLeft = {},
                        .activities = {}}};
    return overview;
}

TEST(ShownStandings, OfACycleThatIsLikelyLateSayItInWordAndColourThoughItIsEvenSoFar)
{
    const Overview overview = evenCycle();
    Outlook outlook{.asOf = overview.asOf,
                    .amounts = {{.kind = ForecastKind::Ceus,
                                 .subject = u"AAPC"_s,
                                 .requirementId = overview.cycles.front().total.requirementId,
                                 .title = {},
                                 .rule = {},
                                 .missing = {AmountUnit::CeuHundredths, 650},
                                 .recent = {},
                                 .dates = {.p50 = QDate(2027, 3, 29)},
                                 .wantedBy = QDate(2027, 3, 31)}},
                    .routes = {}};
    const ShownStanding inTime = shownStandings(overview, outlook, testing::builtInRules()).back();
    EXPECT_EQ(inTime.tone, Tone::Good);
    EXPECT_TRUE(inTime.words.detail.contains(u"✓ even so far"_s)) << qPrintable(inTime.words.detail);
    EXPECT_EQ(inTime.words.figure, u"7"_s) << "as on the page of CEUs";
    EXPECT_EQ(inTime.words.unit, u"of 13.50"_s);

    outlook.amounts.front().dates.p50 = QDate(2027, 4, 12);
    const ShownStanding late = shownStandings(overview, outlook, testing::builtInRules()).back();
    EXPECT_EQ(late.tone, Tone::Warn);
    EXPECT_TRUE(late.words.detail.contains(u"! even so far, likely 12 days late"_s)) << qPrintable(late.words.detail);
}

}  // namespace shown_standings_test
}  // namespace credence
