// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview/overview.h"
#include "words/format_ruled.h"
#include "words/format_steps.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/printers.h"
#include "support/test_workspace.h"

namespace credence {
namespace format_missed_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

MissedCycle missed(const QString& credential, QDate since, QDate today)
{
    TestWorkspace file(today);
    file.add(HeldCredential{.credential = credential, .awardedOn = since});
    const Overview overview = file.workspace().overview().value();
    EXPECT_EQ(overview.missedCycles.size(), 1U);
    return overview.missedCycles.front();
}

QStringList linesOf(const MissedCycle& missed)
{
    QStringList lines;
    for (const format::RuledLine& line : format::missedCycleLines(missed)) {
        EXPECT_FALSE(line.rule.ruleId.isEmpty());
        lines << line.title + u": "_s + line.value;
    }
    return lines;
}

TEST(FormatMissed, NamesTheCycleAndWhatTheRecordsLack)
{
    const MissedCycle cycle = missed(u"CCS"_s, {2024, 7, 1}, {2026, 7, 1});
    EXPECT_EQ(format::missedCycleTitle(cycle), u"AHIMA cycle that ended on Jun 30, 2026"_s);
    EXPECT_TRUE(format::missedCycleNote(cycle).startsWith(u"As far as your records say, 20 CEUs are missing."_s));
}

TEST(FormatMissed, SaysEachDayAndTheFeeThatARuleGives)
{
    EXPECT_EQ(
        linesOf(missed(u"CCS"_s, {2024, 7, 1}, {2026, 7, 1})),
        (QStringList{u"Your AHIMA credentials: inactive since Jul 1, 2026: they must not be used"_s,
                     u"Last day before the credentials are revoked: Dec 27, 2026"_s,
                     u"Last day to appeal a revocation: Mar 27, 2027"_s,
                     u"Extension: more time for the CEUs costs $50 for each credential · how long it lasts: not known: "
                     u"fill it in"_s}));
}

TEST(FormatMissed, SaysUntilWhenAnExtensionLastsOnceItsLengthIsFilledIn)
{
    MissedCycle cycle = missed(u"CCS"_s, {2024, 7, 1}, {2026, 7, 1});
    cycle.extension->terms.days = 60;
    EXPECT_TRUE(linesOf(cycle).last().endsWith(u"for each credential · it lasts until Aug 29, 2026"_s))
        << linesOf(cycle).last().toStdString();
}

TEST(FormatMissed, OfWhatIsLostSaysTheWayBackAndNothingThatCouldHaveSavedIt)
{
    const QStringList lines = linesOf(missed(u"CCS"_s, {2023, 5, 1}, {2026, 11, 28}));
    EXPECT_TRUE(lines.front().contains(u"revoked since"_s)) << lines.front().toStdString();
    EXPECT_TRUE(lines.back().startsWith(u"The way back: "_s)) << lines.back().toStdString();
    for (const QString& line : lines) {
        EXPECT_FALSE(line.startsWith(u"Last day on which"_s) || line.startsWith(u"Extension"_s)) << line.toStdString();
    }
    EXPECT_EQ(lines.filter(u"Last day before the credentials are revoked"_s).size(), 1) << "what the loss rests on";
}

TEST(FormatMissed, LeavesOutWhatTheRulesOfThatTimeDidNotKnow)
{
    EXPECT_EQ(linesOf(missed(u"CCS"_s, {2018, 8, 15}, {2020, 9, 1})),
              QStringList{u"Last day on which CEUs still count: Nov 14, 2020"_s});
}

TEST(FormatMissed, SaysForWhatCeusAreMissingWhereTheTotalIsThere)
{
    TestWorkspace file({2026, 3, 10});
    file.add(HeldCredential{.credential = u"CCS"_s, .awardedOn = {2024, 3, 10}});
    file.add(CeuActivity{.onDate = {2025, 5, 1}, .title = u"Audit"_s, .ceus = CeuHundredths{2000}, .hiim = false});
    const Overview overview = file.workspace().overview().value();
    ASSERT_EQ(overview.missedCycles.size(), 1U);
    EXPECT_TRUE(format::missedCycleNote(overview.missedCycles.front())
                    .startsWith(u"As far as your records say, 16 CEUs of “Share in HIIM domains” are missing."_s));
    const auto step = std::ranges::find(overview.nextSteps, NextStepKind::CatchUpCycle, &NextStep::kind);
    ASSERT_NE(step, overview.nextSteps.end());
    EXPECT_TRUE(format::nextStepDetail(*step).contains(u"without 16 CEUs of “Share in HIIM domains”"_s));
}

}  // namespace format_missed_test
}  // namespace credence
