// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/study_summary.h"
#include "ui/pages/today/week_bars.h"

#include <gtest/gtest.h>

#include <QTest>

#include "words/format.h"
#include "support/printers.h"
#include "support/show_focused.h"

namespace credence {
namespace week_bars_test {

using namespace Qt::StringLiterals;

TEST(AxisStep, GivesAtMostFourSteps)
{
    EXPECT_EQ(axisStepHours(Minutes{0}), 1);
    EXPECT_EQ(axisStepHours(hours(4)), 1);
    EXPECT_EQ(axisStepHours(Minutes{241}), 2);
    EXPECT_EQ(axisStepHours(hours(33)), 10);
    EXPECT_EQ(axisStepHours(hours(168)), 50);
}

TEST(WeekBars, SayEveryWeekToScreenReadersAndOneByOneByArrowKeys)
{
    WeekBars bars;
    const WeekSum first{.monday = QDate(2026, 11, 16), .study = {120}, .experience = {1440}};
    const WeekSum last{.monday = QDate(2026, 11, 23), .study = {60}, .experience = {}};
    bars.setWeeks({first, last});
    EXPECT_TRUE(bars.accessibleDescription().contains(weekWords(first)));
    EXPECT_TRUE(bars.accessibleDescription().contains(format::duration(hours(24))));
    testing::showFocused(bars);
    QTest::keyClick(&bars, Qt::Key_Left);
    EXPECT_EQ(bars.accessibleDescription(), weekWords(first));
}

TEST(WeekBars, WithoutWeeksStillPaintTheirAxis)
{
    WeekBars bars;
    bars.setWeeks({});
    EXPECT_FALSE(bars.grab().isNull());
}

}  // namespace week_bars_test
}  // namespace credence
