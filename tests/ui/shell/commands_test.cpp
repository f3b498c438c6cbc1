// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include "support/keyboard_help.h"
#include "ui/shell/pages.h"
#include "ui/widgets/mnemonic.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (const CommandMenu& menu : commandMenus()) {
        for (const CommandGroup& group : menu.groups) {
            all.insert(all.end(), group.commands.begin(), group.commands.end());
        }
    }
    return all;
}

QString words(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& sequence : keys) {
        texts << sequence.toString(QKeySequence::NativeText);
    }
    return texts.join(u", "_s);
}

/// What needs can be met at a moment of the test below.
struct Moment {
    bool openFile = false;
    bool writableFile = false;
    bool undo = false;
    bool redo = false;
    bool recentFile = false;

    [[nodiscard]] bool meets(Needs needs) const
    {
        return needs == Needs::Nothing || (needs == Needs::OpenFile && openFile) ||
               (needs == Needs::WritableFile && writableFile) || (needs == Needs::SomethingToUndo && undo) ||
               (needs == Needs::SomethingToRedo && redo) || (needs == Needs::RecentFile && recentFile);
    }
};

class Commands : public testing::WindowTest {
protected:
    QAction* actionOf(const Command& command) { return window->findChild<QAction*>(command.id); }

    /// The menus of the bar with those that they open.
    QList<QMenu*> menus()
    {
        QList<QMenu*> found;
        for (const QAction* action : window->menuBar()->actions()) {
            found << action->menu();
        }
        for (qsizetype i = 0; i < found.size(); ++i) {
            for (const QAction* action : found.at(i)->actions()) {
                if (action->menu()) {
                    found << action->menu();
                }
            }
        }
        return found;
    }

    void expectEnabled(const Moment& moment)
    {
        for (const Command& command : commands()) {
            EXPECT_EQ(actionOf(command)->isEnabled(), moment.meets(command.needs)) << command.id.toStdString();
        }
    }
};

TEST_F(Commands, EachStandsInOneMenuWithItsWordsAndKeys)
{
    openNewFile();
    for (const Command& command : commands()) {
        QAction* action = actionOf(command);
        ASSERT_NE(action, nullptr) << command.id.toStdString();
        EXPECT_EQ(std::ranges::count_if(menus(), [&](QMenu* menu) { return menu->actions().contains(action); }), 1)
            << command.id.toStdString();
        EXPECT_EQ(action->text(), action->menu() ? action->menu()->title() : command.text);
        EXPECT_FALSE(withoutMnemonic(action->text()).isEmpty()) << command.id.toStdString();
        EXPECT_EQ(action->shortcuts(), command.keys);
    }
}

TEST_F(Commands, EachRunsOrOpensAMenu)
{
    const std::vector<CommandMenu> menus = commandMenus();
    for (const Command& command : commands()) {
        const bool opens = std::ranges::find(menus, command.submenu, &CommandMenu::id) != menus.end();
        EXPECT_NE(static_cast<bool>(command.run), opens) << command.id.toStdString();
    }
}

TEST_F(Commands, EachWithKeysStandsInTheKeyboardHelp)
{
    openNewFile();
    const testing::HelpLines lines = testing::keyboardHelp(*window);
    for (const Command& command : commands()) {
        EXPECT_TRUE(command.keys.isEmpty() || lines.contains({withoutMnemonic(command.text), words(command.keys)}))
            << command.id.toStdString();
    }
}

TEST_F(Commands, TheKeyboardHelpForgetsNoKeysOfAnyActInTheWindow)
{
    openNewFile();
    for (const PageSpec& page : pageSpecs()) {
        window->workbench()->openPage(page.id);
    }
    const testing::HelpLines lines = testing::keyboardHelp(*window);
    for (const QAction* action : window->findChildren<QAction*>()) {
        EXPECT_TRUE(action->shortcuts().isEmpty() ||
                    lines.contains({withoutMnemonic(action->text()), words(action->shortcuts())}))
            << action->text().toStdString();
    }
}

TEST_F(Commands, TheKeyboardHelpCutsNoWordsAtAnyZoom)
{
    openNewFile();
    for (const int steps : {0, 10}) {
        window->zoom(steps);
        testing::keyboardHelp(*window);
        auto* tree = find<QTreeWidget>("keyboardHelp");
        for (const int column : {0, 1}) {
            const QAbstractItemView* view = tree;
            EXPECT_GE(tree->columnWidth(column), view->sizeHintForColumn(column)) << "column " << column;
        }
        delete tree->window();
    }
    window->zoom(0);
}

TEST_F(Commands, NoTwoShareTheirIdOrKeys)
{
    QStringList seen;
    for (const Command& command : commands()) {
        EXPECT_FALSE(seen.contains(command.id)) << command.id.toStdString();
        seen << command.id;
        for (const QKeySequence& keys : command.keys) {
            EXPECT_FALSE(seen.contains(keys.toString())) << keys.toString().toStdString();
            seen << keys.toString();
        }
    }
}

TEST_F(Commands, NoTwoEntriesOfAMenuShareTheirLetterForAlt)
{
    openNewFile();
    QList<QList<QAction*>> lists{window->menuBar()->actions()};
    for (const QMenu* menu : menus()) {
        lists << menu->actions();
    }
    for (const QList<QAction*>& actions : lists) {
        QString seen;
        for (const QAction* action : actions) {
            const QChar letter = mnemonicOf(action->text());
            EXPECT_TRUE(letter.isNull() || !seen.contains(letter)) << action->text().toStdString();
            seen += letter;
        }
    }
}

TEST_F(Commands, EachIsEnabledExactlyWhereItsNeedsAreMet)
{
    openWindow({});
    expectEnabled({});
    window.reset();
    openNewFile();
    const Moment atFirst{.openFile = true, .writableFile = true, .recentFile = true};
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<QAction*>(u"openRecent"_s)->isEnabled(); }));
    expectEnabled(atFirst);
    press(Qt::Key_L, Qt::ControlModifier);
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    expectEnabled({.openFile = true, .writableFile = true, .undo = true, .recentFile = true});
    press(Qt::Key_Z, Qt::ControlModifier);
    expectEnabled({.openFile = true, .writableFile = true, .redo = true, .recentFile = true});
    const std::unique_ptr<MainWindow> holder = std::move(window);
    openWindow(path());
    find<QPushButton>("readOnlyButton")->click();
    expectEnabled({.openFile = true, .recentFile = true});
}

TEST_F(Commands, UndoAndRedoSayWhatTheyWouldDo)
{
    openNewFile();
    press(Qt::Key_L, Qt::ControlModifier);
    type(u"2h ICD-10-CM — A&P"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(withoutMnemonic(find<QAction>("undo")->text()), u"Undo add study session “A&P”"_s);
    EXPECT_EQ(withoutMnemonic(find<QAction>("redo")->text()), u"Redo"_s);
}

}  // namespace
}  // namespace credence
