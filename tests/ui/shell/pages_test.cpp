// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>

#include "support/keyboard_help.h"
#include "ui/shell/commands.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/widgets/mnemonic.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

QString buttonName(const PageSpec& page)
{
    return page.id.name() + u"Button"_s;
}

class Pages : public testing::WindowTest {
protected:
    void SetUp() override { openNewFile(); }
};

TEST_F(Pages, EachStandsInTheSideBarInTheOrderOfItsRow)
{
    int above = -1;
    for (const PageSpec& page : pageSpecs()) {
        const auto* button = window->findChild<SideBarButton*>(buttonName(page));
        ASSERT_NE(button, nullptr) << page.text;
        EXPECT_EQ(button->text(), page.name());
        EXPECT_GT(button->y(), above) << page.text;
        above = button->y();
    }
}

TEST_F(Pages, EachStandsInTheViewMenuWithItsKeysWhichOpenIt)
{
    for (const PageSpec& page : pageSpecs()) {
        auto* action = find<QMenu>("viewMenu")->findChild<QAction*>(commandId(page.id));
        ASSERT_NE(action, nullptr) << page.text;
        EXPECT_EQ(action->text(), page.name());
        EXPECT_EQ(action->shortcut(), QKeySequence(page.keys));
        QTest::keySequence(window.get(), page.keys);
        EXPECT_EQ(window->findChild<PageStack*>()->current(), page.id) << page.text;
        EXPECT_TRUE(action->isChecked()) << page.text;
        EXPECT_TRUE(window->windowTitle().startsWith(withoutMnemonic(page.name()))) << page.text;
        EXPECT_TRUE(window->findChild<SideBarButton*>(buttonName(page))->isChecked()) << page.text;
    }
}

TEST_F(Pages, EachStandsInTheKeyboardHelpWithItsKeysAndThoseOfItsOwnActs)
{
    const testing::HelpLines lines = testing::keyboardHelp(*window);
    const auto says = [&](const QString& text, const QKeySequence& keys) {
        return lines.contains({withoutMnemonic(text), keys.toString(QKeySequence::NativeText)});
    };
    for (const PageSpec& page : pageSpecs()) {
        EXPECT_TRUE(says(page.name(), page.keys)) << page.text;
        for (const PageAct& act : page.acts ? page.acts() : std::vector<PageAct>{}) {
            EXPECT_TRUE(says(act.text, act.keys)) << act.text.toStdString();
        }
    }
}

TEST_F(Pages, NoTwoShareANameAWordAKeyOrALetterForAlt)
{
    QStringList seen;
    QString letters;
    for (const QAction* menu : window->menuBar()->actions()) {
        letters += mnemonicOf(menu->text());
    }
    for (const PageSpec& page : pageSpecs()) {
        const QChar letter = mnemonicOf(page.name());
        EXPECT_FALSE(letter.isNull() || letters.contains(letter)) << page.text;
        letters += letter;
        for (const QString& mark :
             {QString(page.id.name()), withoutMnemonic(page.name()), QKeySequence(page.keys).toString()}) {
            EXPECT_FALSE(seen.contains(mark)) << mark.toStdString();
            seen << mark;
        }
    }
}

TEST_F(Pages, EachHasItsDrawing)
{
    for (const PageSpec& page : pageSpecs()) {
        EXPECT_TRUE(QFile::exists(u":/icons/"_s + page.id.name() + u".svg"_s)) << page.text;
    }
}

TEST(PageIds, ThoseThatOthersLeadToHaveARow)
{
    for (const PageId id : {PageId::Today, PageId::Pathway, PageId::Log, PageId::Credentials, PageId::Ceus,
                            PageId::Evidence, PageId::Jobs}) {
        EXPECT_EQ(pageSpec(id).id, id);
    }
}

}  // namespace
}  // namespace credence
