// SPDX-License-Identifier: GPL-3.0-or-later
/// Anything by its name, by keys alone.
#include "ui/shell/command_palette.h"

#include <QListView>

#include "support/ui_window.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages/page.h"
#include "ui/shell/main_menu.h"
#include "ui/widgets/announcer.h"

namespace credence {
namespace command_palette_test {

using namespace Qt::StringLiterals;

class PaletteDialog : public testing::WindowTest {
protected:
    void openPaletteByKeys()
    {
        bringToFront(*window);
        press(Qt::Key_K, Qt::ControlModifier);
        palette = window->findChild<CommandPalette*>();
        ASSERT_NE(palette, nullptr);
        bringToFront(*palette);
        list = palette->findChild<QListView*>(u"paletteList"_s);
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            lines << list->model()->index(row, 0).data().toString();
        }
        return lines;
    }
    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }
    [[nodiscard]] QString spoken() const { return list->currentIndex().data(Qt::AccessibleTextRole).toString(); }

    template <class D>
    D* opened()
    {
        D* dialog = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            dialog = window->findChild<D*>();
            return dialog && dialog->isVisible();
        }));
        return dialog;
    }

    QPointer<CommandPalette> palette;
    QListView* list = nullptr;
};

TEST_F(PaletteDialog, OpensAPageByAFewLetters)
{
    openNewFile();
    openPaletteByKeys();
    type(u"evid"_s);
    EXPECT_EQ(current(), u"Evidence"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !palette; }));
    EXPECT_EQ(window->workbench()->currentPage()->objectName(), u"evidencePage"_s);
}

TEST_F(PaletteDialog, HasEveryCommandButItself)
{
    openNewFile();
    QStringList ids;
    for (const PaletteEntry& act : window->menu().acts()) {
        ids << act.id;
        EXPECT_FALSE(act.words.isEmpty()) << act.id.toStdString();
        EXPECT_FALSE(act.detail.isEmpty()) << act.id.toStdString();
    }
    for (const CommandMenu& menu : commandMenus()) {
        for (const CommandGroup& group : menu.groups) {
            for (const Command& command : group.commands) {
                EXPECT_EQ(ids.contains(command.id), command.run && command.id != u"palette"_s)
                    << command.id.toStdString();
            }
        }
    }
}

TEST_F(PaletteDialog, OpensTheFormOfAKindByTheWordsOfItsMenu)
{
    openNewFile();
    openPaletteByKeys();
    type(u"add placem"_s);
    EXPECT_EQ(current(), u"Placement"_s);
    press(Qt::Key_Return);
    ASSERT_NE(opened<RecordDialog>(), nullptr);
}

TEST_F(PaletteDialog, OpensAnEntryOfTheLogByItsWords)
{
    openNewFile();
    type(u"2h cpt guideline odyssey"_s);
    press(Qt::Key_Return);
    openPaletteByKeys();
    type(u"odyss"_s);
    // The first is the undo of it.
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown().contains(u"guideline odyssey"_s); }));
    press(Qt::Key_Down);
    ASSERT_EQ(current(), u"guideline odyssey"_s);
    EXPECT_TRUE(spoken().contains(u"2 h 00"_s)) << spoken().toStdString();
    press(Qt::Key_Return);
    auto* form = opened<RecordDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !palette; }));
}

TEST_F(PaletteDialog, ShowsTheLogOfASubject)
{
    openNewFile();
    openPaletteByKeys();
    type(u"#cm"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !palette; }));
    auto* filter = window->workbench()->currentPage()->findChild<QLineEdit*>(u"search"_s);
    ASSERT_NE(filter, nullptr);
    EXPECT_EQ(filter->text(), u"subject:icd-10-cm"_s);
}

TEST_F(PaletteDialog, MovesInTheListWhileTheKeysStayInTheLine)
{
    openNewFile();
    openPaletteByKeys();
    type(u"zoom"_s);
    const QStringList found = shown();
    ASSERT_GE(found.size(), 2);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), found.at(1));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(current(), found.at(0));
    press(Qt::Key_PageDown);
    EXPECT_EQ(list->currentIndex().row(), std::min(6, static_cast<int>(found.size()) - 1));
    type(u" out"_s);
    EXPECT_EQ(current(), u"Zoom Out"_s);
}

TEST_F(PaletteDialog, SaysWhyAnActIsNotPossibleAndDoesNothing)
{
    openNewFile();
    openPaletteByKeys();
    type(u"redo"_s);
    ASSERT_EQ(current(), u"Redo"_s);
    EXPECT_TRUE(spoken().contains(u"there is nothing to redo"_s)) << spoken().toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(palette && palette->isVisible());
}

TEST_F(PaletteDialog, SaysWhatIsCurrentOnceTypingRests)
{
    openNewFile();
    openPaletteByKeys();
    type(u"evid"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto* announcer = palette->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
        return announcer && announcer->said().contains(u"Evidence"_s);
    }));
}

TEST_F(PaletteDialog, SaysThatNothingIsCalledSo)
{
    openNewFile();
    openPaletteByKeys();
    type(u"xqzw"_s);
    EXPECT_TRUE(palette->findChild<QLabel*>(u"paletteNothing"_s)->isVisible());
    EXPECT_FALSE(list->isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !palette; }));
}

TEST_F(PaletteDialog, PutsWhatWasChosenLastFirst)
{
    openNewFile();
    openPaletteByKeys();
    type(u"evid"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !palette; }));
    openPaletteByKeys();
    EXPECT_EQ(current(), u"Evidence"_s);
}

TEST_F(PaletteDialog, HasTheActsThatNeedNoFileWhereNoneIsOpen)
{
    window = std::make_unique<MainWindow>(testing::builtInRules(), clock, prompts);
    window->start({});
    window->show();
    bringToFront(*window);
    openPaletteByKeys();
    type(u"evid"_s);
    EXPECT_TRUE(spoken().contains(u"no file is open"_s)) << spoken().toStdString();
    press(Qt::Key_Escape);
}

}  // namespace command_palette_test
}  // namespace credence
