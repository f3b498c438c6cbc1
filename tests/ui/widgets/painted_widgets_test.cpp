// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QPainter>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "support/show_focused.h"
#include "support/printers.h"
#include "words/plain_tooltip.h"
#include "ui/theme/calm_style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/chart_or_table.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/timeline.h"

namespace credence {
namespace painted_widgets_test {

using namespace Qt::StringLiterals;

double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double bright = std::max(luminance(one), luminance(other));
    const double dim = std::min(luminance(one), luminance(other));
    return (bright + 0.05) / (dim + 0.05);
}

class ThemeContrast : public ::testing::TestWithParam<ColourScheme> {
protected:
    void SetUp() override { applyTheme(*qApp, GetParam(), 100); }
    void TearDown() override { applyTheme(*qApp, ColourScheme::Light, 100); }
};

TEST_P(ThemeContrast, TextTonesKeepFourAndAHalfToOneOnWindowAndCard)
{
    const QPalette palette = QApplication::palette();
    for (const Tone ground : {Tone::Window, Tone::Card}) {
        for (const Tone text :
             {Tone::Text, Tone::Secondary, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad, Tone::Study}) {
            EXPECT_GE(contrast(colour(text, palette), colour(ground, palette)), 4.5)
                << "tone " << static_cast<int>(text) << " on " << static_cast<int>(ground);
        }
    }
}

TEST_P(ThemeContrast, TextOnAccentAndOnSelectionIsReadable)
{
    const QPalette palette = QApplication::palette();
    EXPECT_GE(contrast(colour(Tone::OnAccent, palette), colour(Tone::Accent, palette)), 4.5);
    EXPECT_GE(contrast(colour(Tone::OnAccent, palette), colour(Tone::Warn, palette)), 4.5);
    EXPECT_GE(contrast(colour(Tone::Text, palette), colour(Tone::Selection, palette)), 4.5);
}

/// How many pixels of a line through the middle stand out from the ground: the left and the right border at least.
int borderSeen(QStyle::PrimitiveElement element, Tone ground)
{
    const QPalette palette = QApplication::palette();
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(colour(ground, palette));
    QStyleOptionButton option;
    option.rect = picture.rect();
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QPainter painter(&picture);
    CalmStyle().drawPrimitive(element, &option, &painter, nullptr);
    painter.end();
    int seen = 0;
    for (int x = 0; x < picture.width(); ++x) {
        seen += contrast(picture.pixelColor(x, picture.height() / 2), colour(ground, palette)) >= 3 ? 1 : 0;
    }
    return seen;
}

TEST_P(ThemeContrast, ABoxThatIsNotTickedIsSeenOnEveryGround)
{
    for (const Tone ground : {Tone::Card, Tone::Window}) {
        EXPECT_GE(borderSeen(QStyle::PE_IndicatorCheckBox, ground), 2);
        EXPECT_GE(borderSeen(QStyle::PE_IndicatorRadioButton, ground), 2);
        EXPECT_GE(borderSeen(QStyle::PE_PanelButtonCommand, ground), 2);
    }
}

INSTANTIATE_TEST_SUITE_P(Schemes, ThemeContrast, ::testing::Values(ColourScheme::Light, ColourScheme::Dark),
                         [](const auto& scheme) { return scheme.param == ColourScheme::Dark ? "Dark" : "Light"; });

TEST(Theme, ZoomScalesTheProgramsFontAndComesBack)
{
    const double normal = QApplication::font().pointSizeF();
    applyTheme(*qApp, ColourScheme::Light, 200);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 2 * normal);
    applyTheme(*qApp, ColourScheme::Light, 100);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), normal);
}

TEST(Theme, LabelsInsideAWindowFollowTheZoom)
{
    const double normal = QApplication::font().pointSizeF();
    QWidget window;
    auto* box = new QWidget(&window);
    const auto* title = new RoleLabel(TextRole::Title, QStringLiteral("Title"), box);
    window.show();
    applyTheme(*qApp, ColourScheme::Light, 200);
    EXPECT_NEAR(title->font().pointSizeF(), 2 * 1.4 * normal, 0.01);
    applyTheme(*qApp, ColourScheme::Light, 100);
    EXPECT_NEAR(title->font().pointSizeF(), 1.4 * normal, 0.01);
}

TEST(Theme, SecondaryLabelsFollowTheZoom)
{
    const std::unique_ptr<QLabel> label(makeSecondaryLabel(u"of 365 days"_s));
    const double normal = label->font().pointSizeF();
    applyTheme(*qApp, ColourScheme::Light, 150);
    QApplication::sendPostedEvents();
    EXPECT_NEAR(label->font().pointSizeF(), 1.5 * normal, 0.01);
    applyTheme(*qApp, ColourScheme::Light, 100);
}

TEST(PaintedShare, IsFullWhereNothingIsNeededAndNeverLeavesZeroToOne)
{
    EXPECT_DOUBLE_EQ(paintedShare(0, 0), 1.0);
    EXPECT_DOUBLE_EQ(paintedShare(5, 4), 1.0);
    EXPECT_DOUBLE_EQ(paintedShare(-1, 4), 0.0);
    EXPECT_DOUBLE_EQ(paintedShare(1, 4), 0.25);
}

TEST(ProgressBar, TellsItsFiguresToScreenReadersAndAsTooltip)
{
    ProgressBar bar;
    bar.setTexts(u"AHIMA cycle"_s, u"14.75 of 20 CEUs"_s);
    EXPECT_EQ(bar.accessibleName(), u"AHIMA cycle"_s);
    EXPECT_EQ(bar.accessibleDescription(), u"14.75 of 20 CEUs"_s);
    EXPECT_EQ(bar.toolTip(), plainToolTip(u"14.75 of 20 CEUs"_s));
}

TEST(ThemedIcon, DrawsInTheColourOfTheScheme)
{
    const auto strokeOf = [] {
        const QImage drawn = themedIcon(u"log"_s).pixmap(48, 48).toImage();
        return drawn.pixelColor(10, 24);  // the left edge of the sheet
    };
    applyTheme(*qApp, ColourScheme::Light, 100);
    const QColor light = strokeOf();
    applyTheme(*qApp, ColourScheme::Dark, 100);
    const QColor dark = strokeOf();
    applyTheme(*qApp, ColourScheme::Light, 100);
    EXPECT_EQ(light.alpha(), 255);
    EXPECT_LT(light.lightness(), dark.lightness());
}

std::vector<HeatMap::Day> twoWeeks()
{
    std::vector<HeatMap::Day> days;
    for (int i = 0; i < 14; ++i) {
        const QDate day = QDate(2026, 11, 9).addDays(i);
        days.push_back({day, i * 10, false, Tone::Accent, day.toString(Qt::ISODate)});
    }
    return days;
}

TEST(HeatMap, ArrowKeysWalkOverDaysAndSayThem)
{
    HeatMap map;
    map.setDays(twoWeeks(), u"two weeks"_s);
    testing::showFocused(map);
    EXPECT_EQ(map.accessibleDescription(), u"2026-11-22"_s);
    QTest::keyClick(&map, Qt::Key_Left);
    EXPECT_EQ(map.accessibleDescription(), u"2026-11-15"_s);
    QTest::keyClick(&map, Qt::Key_Up);
    EXPECT_EQ(map.accessibleDescription(), u"2026-11-14"_s);
}

TEST(HeatMap, ADayAwayLooksUnlikeADayWithoutAnEntry)
{
    const auto painted = [](bool away) {
        HeatMap map;
        map.resize(400, 120);
        map.setDays({{QDate(2026, 11, 9), 0, away, Tone::Accent, u"Monday"_s},
                     {QDate(2026, 11, 10), 10, false, Tone::Accent, u"Tuesday"_s}},
                    {});
        return map.grab().toImage();
    };
    EXPECT_NE(painted(true), painted(false));
}

TEST(HeatMap, WithoutDaysPaintsAndTakesKeysWithoutHarm)
{
    HeatMap map;
    map.show();
    QTest::keyClick(&map, Qt::Key_Left);
    EXPECT_FALSE(map.grab().isNull());
}

std::vector<Timeline::Point> points(int count)
{
    std::vector<Timeline::Point> made;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2026, 11, 23).addDays(i);
        made.push_back({day, u"Point %1"_s.arg(i), u"soon"_s, Tone::Accent, u"Point %1, soon"_s.arg(i)});
    }
    return made;
}

TEST(HeatMap, ADayOpensByEnterAndByClick)
{
    HeatMap map;
    map.setDays(twoWeeks(), u"two weeks"_s);
    testing::showFocused(map);
    const QSignalSpy activated(&map, &WalkableChart::itemActivated);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().toInt(), 12);
    // Monday of the first week: below the months, beside the weekdays.
    QTest::mouseClick(&map, Qt::LeftButton, {},
                      {map.fontMetrics().horizontalAdvance(u'W') + 12, map.fontMetrics().height() + 4});
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.back().front().toInt(), 0);
}

TEST(Timeline, StandsToScale)
{
    Timeline line;
    auto made = points(3);
    made[1].day = made[0].day.addDays(10);
    made[2].day = made[0].day.addDays(100);
    line.setPoints(made, u"three"_s);
    line.resize(1010, line.heightForWidth(1010));
    const std::vector<int> dots = line.dotPlaces();
    ASSERT_EQ(dots.size(), 3U);
    EXPECT_NEAR(dots[1] - dots[0], (dots[2] - dots[0]) / 10, 1);
    EXPECT_EQ(line.labelledPoints(), 3);
}

TEST(Timeline, TwoThingsOfOneDayStandAtOnePointWithTwoLabels)
{
    Timeline line;
    auto made = points(3);
    made[2].day = made[1].day;
    line.setPoints(made, u"three"_s);
    line.resize(800, line.heightForWidth(800));
    EXPECT_EQ(line.dotPlaces()[1], line.dotPlaces()[2]);
    EXPECT_EQ(line.labelledPoints(), 3);
}

TEST(Timeline, LabelsAsManyPointsAsHaveRoomAndWalksOverAll)
{
    Timeline line;
    line.setPoints(points(1'000), u"many"_s);
    line.resize(600, line.heightForWidth(600));
    EXPECT_GT(line.labelledPoints(), 4);
    EXPECT_LT(line.labelledPoints(), 40);
    EXPECT_FALSE(line.grab().isNull());
    testing::showFocused(line);
    for (int i = 0; i < 999; ++i) {
        QTest::keyClick(&line, Qt::Key_Right);
    }
    EXPECT_EQ(line.accessibleDescription(), u"Point 999, soon"_s);
}

TEST(Timeline, EnterActivatesThePointTheArrowsChose)
{
    Timeline line;
    line.setPoints(points(3), u"three"_s);
    line.resize(600, line.heightForWidth(600));
    testing::showFocused(line);
    const QSignalSpy activated(&line, &WalkableChart::itemActivated);
    QTest::keyClick(&line, Qt::Key_Right);
    EXPECT_EQ(line.accessibleDescription(), u"Point 1, soon"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().toInt(), 1);
}

TEST(CalmStyle, LeavesRoomBetweenTheWordsOfAMenuAndItsKeys)
{
    const CalmStyle style;
    QStyleOptionMenuItem item;
    const auto width = [&](const QString& text) {
        item.text = text;
        return style.sizeFromContents(QStyle::CT_MenuItem, &item, QSize(100, 20), nullptr).width();
    };
    EXPECT_GE(width(u"Rules…\tF1"_s), width(u"Rules…"_s) + 2 * item.fontMetrics.averageCharWidth());
}

TEST(ChartOrTable, ShowsTheFiguresAsATableOnRequest)
{
    ChartOrTable both(new QWidget, u"Hours by week"_s);
    both.setFigures({{u"Week"_s, u"Study"_s}, {{u"23 Nov"_s, u"2 h"_s}}});
    EXPECT_EQ(both.findChild<QTableWidget*>(), nullptr);
    both.toggle()->click();
    const auto* table = both.findChild<QTableWidget*>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(both.currentWidget(), table);
    EXPECT_EQ(table->item(0, 1)->text(), u"2 h"_s);
    delete both.toggle();
}

}  // namespace painted_widgets_test
}  // namespace credence
