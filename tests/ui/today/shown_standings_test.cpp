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
    EXPECT_EQ(shownStandings(overviewOf(goal), testing::builtInRules()).front().words.detail,
              u"complete, proof missing"_s);
    goal.routes.front().needs.front().counted.front().proofMissing = false;
    EXPECT_EQ(shownStandings(overviewOf(goal), testing::builtInRules()).front().words.detail,
              u"ready to be asked for"_s);
}

TEST(ShownStandings, OfALateGoalSayItByColour)
{
    GoalProgress goal = goalIn(GoalStage::Preparing);
    goal.requirements = {progress(AmountUnit::Count, 1, 1), progress(AmountUnit::Count, 0, 1)};
    const ShownStanding ring = shownStandings(overviewOf(goal), testing::builtInRules()).front();
    EXPECT_EQ(ring.words.figure, u"1 / 2"_s);
    EXPECT_EQ(ring.tone, Tone::Accent);
    goal.state = ProgressState::Late;
    EXPECT_EQ(shownStandings(overviewOf(goal), testing::builtInRules()).front().tone, Tone::Bad);
}

}  // namespace shown_standings_test
}  // namespace credence
