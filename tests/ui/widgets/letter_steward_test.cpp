// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/letter_steward.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "support/printers.h"

namespace credence {
namespace letter_steward_test {

using namespace Qt::StringLiterals;

class Letters : public ::testing::Test {
protected:
    QPushButton* add(const QString& text)
    {
        auto* button = new QPushButton(text, &m_window);
        m_row->addWidget(button);
        return button;
    }
    void show()
    {
        m_window.show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
        }
    }

    QWidget m_window;
    QHBoxLayout* m_row = new QHBoxLayout(&m_window);

private:
    const LetterSteward m_steward{nullptr};
};

TEST_F(Letters, ThatNobodyElseWishesStay)
{
    const QPushButton* save = add(u"&Save"_s);
    const QPushButton* keep = add(u"&Keep"_s);
    show();
    EXPECT_EQ(save->text(), u"&Save"_s);
    EXPECT_EQ(keep->text(), u"&Keep"_s);
}

TEST_F(Letters, ThatTwoWishGoToTheFirstAndTheOtherGetsTheNextOfItsWords)
{
    const QPushButton* save = add(u"&Save"_s);
    const QPushButton* send = add(u"&Send"_s);
    show();
    EXPECT_EQ(save->text(), u"&Save"_s);
    EXPECT_EQ(send->text(), u"S&end"_s);
}

TEST_F(Letters, AreNoLongerShownWhereNoneIsFree)
{
    add(u"&A"_s);
    const QPushButton* again = add(u"&a"_s);
    show();
    EXPECT_EQ(again->text(), u"a"_s);
}

TEST_F(Letters, GoFirstToWhatClaimsThem)
{
    const QPushButton* page = add(u"&Page"_s);
    auto* bar = add(u"&Pathway"_s);
    LetterSteward::claimLetter(*bar);
    show();
    EXPECT_EQ(bar->text(), u"&Pathway"_s);
    EXPECT_EQ(page->text(), u"P&age"_s);
}

TEST_F(Letters, AreFreeAgainWhenTheirPlaceIsHidden)
{
    auto* save = add(u"&Save"_s);
    const QPushButton* send = add(u"&Send"_s);
    show();
    save->hide();
    settle();
    EXPECT_EQ(send->text(), u"&Send"_s);
}

TEST_F(Letters, OfATextThatIsSetAnewAreLookedOverAgain)
{
    add(u"&Save"_s);
    auto* second = add(u"&Keep"_s);
    show();
    second->setText(u"&Send && close"_s);
    settle();
    EXPECT_EQ(second->text(), u"S&end && close"_s);
}

TEST_F(Letters, OfLabelsGoToTheirFields)
{
    add(u"&Note"_s);
    auto* label = new QLabel(u"&Name"_s, &m_window);
    auto* field = new QLineEdit(&m_window);
    label->setBuddy(field);
    m_row->addWidget(label);
    m_row->addWidget(field);
    show();
    EXPECT_EQ(label->text(), u"N&ame"_s);
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    QTest::keyClick(&m_window, Qt::Key_A, Qt::AltModifier);
    EXPECT_TRUE(field->hasFocus());
}

}  // namespace letter_steward_test
}  // namespace credence
