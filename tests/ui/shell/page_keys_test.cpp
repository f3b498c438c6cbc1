// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys on the pages of the real window: where they are when a page has nothing yet, and that Enter presses buttons.
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QToolButton>

#include "support/window_walk.h"
#include "ui/pages/page.h"

namespace credence {
namespace page_keys_test {

using namespace Qt::StringLiterals;

class PageKeys : public testing::WindowWalk {
protected:
    void SetUp() override { openNewFile(); }
};

TEST_F(PageKeys, AreOnTheFirstActWhereNothingStandsYet)
{
    const std::vector<std::pair<Qt::Key, QString>> firstActs{{Qt::Key_3, u"first_entry"_s},
                                                             {Qt::Key_4, u"firstActButton"_s},
                                                             {Qt::Key_6, u"firstActButton"_s},
                                                             {Qt::Key_7, u"firstActButton"_s},
                                                             {Qt::Key_8, u"careerNext"_s}};
    for (const auto& [page, act] : firstActs) {
        open(page);
        const QWidget* focused = QApplication::focusWidget();
        ASSERT_NE(focused, nullptr);
        EXPECT_TRUE(focused->isVisible());
        EXPECT_EQ(focused->objectName(), act) << "Ctrl+" << static_cast<char>(page);
    }
}

TEST_F(PageKeys, EnterTakesTheFirstAct)
{
    open(Qt::Key_3);
    press(Qt::Key_Return);
    EXPECT_FALSE(quickLine()->text().isEmpty());
    open(Qt::Key_4);
    press(Qt::Key_Return);
    EXPECT_NE(front<RecordDialog>(), nullptr) << "the form of a goal";
}

TEST_F(PageKeys, EnterPressesAButtonThatIsDrawnAsASign)
{
    open(Qt::Key_8);
    const auto* toggle = tabTo<QToolButton>(u"tableToggle"_s);
    ASSERT_NE(toggle, nullptr);
    ASSERT_FALSE(toggle->isChecked());
    press(Qt::Key_Return);
    EXPECT_TRUE(toggle->isChecked());
}

/// Qt warns of an order between windows, which fails the test.
TEST(TabOrder, LeavesOutWhatStandsInAWindowOfItsOwn)
{
    QWidget page;
    auto* first = new QLineEdit(&page);
    auto* combo = new QComboBox(&page);
    combo->addItem(u"one"_s);
    ASSERT_NE(combo->view()->window(), &page) << "its list is a window";
    auto* dialog = new QDialog(&page);
    new QLineEdit(dialog);
    auto* last = new QLineEdit(&page);
    QList<QWidget*> all{last};
    all += combo->findChildren<QWidget*>();
    all += dialog->findChildren<QWidget*>();
    all << combo;
    orderTabsBehind(first, all);
    EXPECT_EQ(first->nextInFocusChain(), last);
    EXPECT_EQ(last->nextInFocusChain(), combo);
}

}  // namespace page_keys_test
}  // namespace credence
