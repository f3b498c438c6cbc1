// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/in_sight.h"

#include <gtest/gtest.h>

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "ui/widgets/figure_button.h"

namespace credence {
namespace in_sight_test {

using namespace Qt::StringLiterals;

constexpr int kRoom = 300;

/// A page that is higher than its window, with a figure at the lower edge of what is seen.
class InSightTest : public ::testing::Test {
protected:
    InSightTest()
    {
        auto* inside = new QWidget;
        auto* lines = new QVBoxLayout(inside);
        auto* above = new QWidget;
        above->setFixedHeight(kRoom - 2 * space::kRowHeight);
        m_part->setFixedHeight(kRoom / 2);
        auto* below = new QWidget;
        below->setFixedHeight(2 * kRoom);
        for (QWidget* each : {above, static_cast<QWidget*>(m_figure), m_part, below}) {
            lines->addWidget(each);
        }
        m_figure->setOpens(m_part);
        m_page.setWidgetResizable(true);
        m_page.setWidget(inside);
        m_page.resize(kRoom, kRoom);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }
    /// Before that nothing can be said of where it stands.
    [[nodiscard]] bool isLaidOut() const { return m_part->isVisible() && m_part->y() > m_figure->y(); }
    [[nodiscard]] bool isSeen(const QWidget& widget) const
    {
        const QRect place(widget.mapTo(m_page.viewport(), QPoint()), widget.size());
        return isLaidOut() && m_page.viewport()->rect().contains(place);
    }

    QScrollArea m_page;
    FigureButton* m_figure = new FigureButton(u"Hours"_s, u"12"_s);
    QWidget* m_part = new QWidget;
};

TEST_F(InSightTest, IsWhatAKeyUnfoldsWithWhatItBelongsTo)
{
    m_figure->setFocus();
    QTest::keyClick(m_figure, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isSeen(*m_part) && isSeen(*m_figure); }));
}

TEST_F(InSightTest, BeginsWithWhatItBelongsToWhereThereIsNoRoomForAll)
{
    m_part->setFixedHeight(2 * kRoom);
    m_figure->setFocus();
    QTest::keyClick(m_figure, Qt::Key_Space);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return isLaidOut() && m_part->mapTo(m_page.viewport(), QPoint()).y() < kRoom / 2; }));
    EXPECT_TRUE(isSeen(*m_figure));
}

TEST_F(InSightTest, NothingScrollsWhereAPageOpensItAgainByItself)
{
    m_page.setFocus();
    m_figure->setChecked(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isLaidOut(); }));
    QTest::qWait(1);
    EXPECT_EQ(m_page.verticalScrollBar()->value(), 0);
}

}  // namespace in_sight_test
}  // namespace credence
