// SPDX-License-Identifier: GPL-3.0-or-later
/// What-if beside the routes: the slider moves the day, by keys and mouse.
#include "ui/pages/credentials/lever_card.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "services/planner.h"
#include "ui/credentials/credentials_page_fixture.h"
#include "words/format_levers.h"

namespace credence {
namespace lever_card_test {

using namespace Qt::StringLiterals;
using credence::testing::CredentialsPageTest;

class LeverCardTest : public CredentialsPageTest {
protected:
    void SetUp() override
    {
        CredentialsPageTest::SetUp();
        for (int week = 1; week <= 12; ++week) {
            m_file.add(StudySession{
                .onDate = QDate(2026, 11, 23).addDays(-7 * week), .minutes = hours(4), .subject = u"icd-10-pcs"_s});
        }
        m_page->refresh();
        list().setCurrentLine(1);  // CCS
    }

    [[nodiscard]] QSlider& slider() const { return *m_page->findChild<QSlider*>(u"leverSlider"_s); }
    [[nodiscard]] QString words(const QString& name) const { return m_page->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QPushButton& button(const QString& name) const { return *m_page->findChild<QPushButton*>(name); }
    /// The day of the study as `hoursAWeek` would make it.
    [[nodiscard]] std::optional<QDate> dayAt(int hoursAWeek) const
    {
        Scenario scenario{.name = u"x"_s};
        scenario.weeklyStudy = hours(hoursAWeek);
        const Imagined imagined = Planner(m_file.workspace()).imagine(scenario).value();
        return std::ranges::find(imagined.outlook.amounts, ForecastKind::Study, &Forecast::kind)->dates.p50;
    }
};

TEST_F(LeverCardTest, StandsAtThePaceThatIsThereAndSaysItsDay)
{
    ASSERT_TRUE(find(u"leverCard"_s));
    EXPECT_EQ(words(u"leverTitle"_s), u"Study a week"_s);
    EXPECT_EQ(words(u"leverValue"_s), u"4 h 00, as it is"_s);
    const Outlook outlook = Planner(m_file.workspace()).outlook().value();
    const auto study = std::ranges::find(outlook.amounts, ForecastKind::Study, &Forecast::kind);
    EXPECT_EQ(words(u"leverDay"_s), format::leverDay(study->dates.p50));
    EXPECT_FALSE(button(u"keepLever"_s).isEnabled());
}

TEST_F(LeverCardTest, KeysMoveTheHoursAndTheDayAtOnce)
{
    slider().setFocus();
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(&slider(), Qt::Key_Right);
    }
    EXPECT_EQ(words(u"leverValue"_s), u"8 h 00"_s);
    EXPECT_EQ(words(u"leverDay"_s), format::leverDay(dayAt(8)));
    EXPECT_TRUE(words(u"leverChange"_s).contains(u"earlier"_s)) << words(u"leverChange"_s).toStdString();
    EXPECT_TRUE(slider().accessibleDescription().contains(format::leverDay(dayAt(8))));
    QTest::keyClick(&button(u"resetLever"_s), Qt::Key_Space);
    EXPECT_EQ(words(u"leverValue"_s), u"4 h 00, as it is"_s);
    EXPECT_TRUE(slider().hasFocus());
}

TEST_F(LeverCardTest, AMouseDragMovesTheDayToo)
{
    const QString before = words(u"leverDay"_s);
    const QPoint from(slider().width() * slider().value() / slider().maximum(), slider().height() / 2);
    QTest::mousePress(&slider(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&slider(), from + QPoint(slider().width() / 3, 0));
    QTest::mouseRelease(&slider(), Qt::LeftButton, {}, from + QPoint(slider().width() / 3, 0));
    EXPECT_NE(words(u"leverDay"_s), before);
}

TEST_F(LeverCardTest, KeepMakesAWhatIfOfWhereItStands)
{
    QSignalSpy told(m_page, &Page::noticeRaised);
    slider().setValue(20);  // 10 h
    QTest::keyClick(&button(u"keepLever"_s), Qt::Key_Return);
    const std::vector<Scenario> kept = recordsOf<Scenario>(m_file.workspace());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().weeklyStudy, hours(10));
    EXPECT_EQ(kept.front().name, u"CCS: 10 h 00 of study a week"_s);
    EXPECT_EQ(told.size(), 1);
    m_page->refresh();
    EXPECT_EQ(words(u"leverValue"_s), u"10 h 00"_s) << "it stays where the user put it";
}

TEST_F(LeverCardTest, OfAnApprenticeTheWorkIsDragged)
{
    list().setCurrentLine(0);
    EXPECT_EQ(words(u"leverTitle"_s), u"Your work goes on until"_s);
    EXPECT_EQ(words(u"leverValue"_s), u"no end, as it is"_s);
    EXPECT_EQ(words(u"leverDay"_s), format::leverDay(overview().goals.front().forecast));
    EXPECT_TRUE(find(u"leverNote"_s));
    slider().setValue(2);
    EXPECT_EQ(words(u"leverDay"_s), u"no day in sight"_s);
}

TEST_F(LeverCardTest, WhatProvesTheCredentialStandsBesideIt)
{
    list().setCurrentLine(0);
    ASSERT_TRUE(find(u"evidenceCard"_s));
    QSignalSpy asked(m_page, &Page::pageRequested);
    QTest::keyClick(&button(u"openEvidence"_s), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<PageId>(), PageId::Evidence);
}

TEST_F(LeverCardTest, ARouteFoldsAndStaysSo)
{
    list().setCurrentLine(0);
    const QString rule = overview().goals.front().routes.front().rule.ruleId;
    auto* fold = find<FigureButton>(u"fold-"_s + rule);
    ASSERT_NE(fold, nullptr);
    const bool isOpen = fold->isChecked();
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Return);
    EXPECT_EQ(fold->isChecked(), !isOpen);
    CredentialsPage again(m_file.workspace(), m_file.ledger());
    again.refresh();
    EXPECT_EQ(again.findChild<FigureButton*>(u"fold-"_s + rule)->isChecked(), !isOpen);
    QTest::keyClick(fold, Qt::Key_Return);
}

}  // namespace lever_card_test
}  // namespace credence
