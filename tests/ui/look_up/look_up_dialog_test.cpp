// SPDX-License-Identifier: GPL-3.0-or-later
/// Looking things up and writing entries of one's own, by keys, in the real window.
#include "ui/look_up/look_up_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "support/ui_window.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/two_line_list.h"

namespace credence {
namespace look_up_dialog_test {

using namespace Qt::StringLiterals;

class LookUpDialogTest : public testing::WindowTest {
protected:
    void SetUp() override
    {
        openNewFile();
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = find<LookUpDialog>("lookUpDialog");
        bringToFront(*dialog);
    }
    [[nodiscard]] TwoLineList* list() { return find<TwoLineList>("lookUpList"); }
    [[nodiscard]] int rows() { return list()->model()->rowCount(); }
    [[nodiscard]] QString title() { return find<QLabel>("entryTitle")->text(); }
    [[nodiscard]] bool has(const char* name)
    {
        return window->findChild<QWidget*>(QString::fromLatin1(name)) != nullptr;
    }

    void pressButton(const char* name)
    {
        auto* button = dialog->findChild<QPushButton*>(QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        button->setFocus();
        press(Qt::Key_Space);
    }
    /// Opens the form by the button, types a title and saves.
    void writeTitle(const char* button, const QString& words)
    {
        pressButton(button);
        auto* form = dialog->findChild<RecordDialog*>();
        ASSERT_NE(form, nullptr);
        bringToFront(*form);
        form->focusField(u"title"_s);
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
        type(words);
        press(Qt::Key_Return);
        bringToFront(*dialog);
    }
    void copyBaystate()
    {
        type(u"baystate four acute"_s);
        writeTitle("editEntry", u"Baystate, as I know it"_s);
    }

    LookUpDialog* dialog = nullptr;
};

TEST_F(LookUpDialogTest, TypingFindsAndShowsTheFirstEntry)
{
    const int all = rows();
    EXPECT_GT(all, 100);
    type(u"baystate four acute"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(title(), u"Baystate Health"_s);
    EXPECT_TRUE(find<QLabel>("entryStanding")->text().contains(u"2025"_s));
}

TEST_F(LookUpDialogTest, ArrowsWalkOverTheEntries)
{
    const QString first = title();
    list()->setFocus();
    press(Qt::Key_Down);
    EXPECT_NE(title(), first);
}

TEST_F(LookUpDialogTest, EnterInTheSearchGoesToWhatWasFound)
{
    type(u"baystate"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(dialog->findChild<RecordDialog*>(), nullptr);
}

TEST_F(LookUpDialogTest, AKindShowsTheLadderOfRoles)
{
    auto* kinds = find<QComboBox>("lookUpKinds");
    kinds->setFocus();
    type(u"Role"_s);
    EXPECT_EQ(rows(), 8);
    EXPECT_EQ(title(), u"Apprentice / trainee coder"_s);
}

TEST_F(LookUpDialogTest, MarksWhatIsUnconfirmedByItsWord)
{
    type(u"67,700"_s);
    EXPECT_EQ(find<QLabel>("entryMark")->text(), u"unconfirmed"_s);
}

TEST_F(LookUpDialogTest, LinksToTheSources)
{
    type(u"baystate four acute"_s);
    const auto* source = find<QLabel>("source-ma:BAYST");
    EXPECT_TRUE(source->text().contains(u"<a href=\"http"_s));
    EXPECT_TRUE(source->openExternalLinks());
}

TEST_F(LookUpDialogTest, AnEditedCopyIsMarkedWithThePublishedEntryBeneath)
{
    copyBaystate();
    ASSERT_EQ(stored(RecordKind::ReferenceCopy).size(), 1U);
    EXPECT_EQ(title(), u"Baystate, as I know it"_s);
    EXPECT_EQ(find<QLabel>("entryMark")->text(), u"your entry"_s);
    EXPECT_TRUE(find<QLabel>("entryStanding")->text().contains(u"checked on"_s));
    EXPECT_EQ(find<QLabel>("publishedTitle")->text(), u"Baystate Health"_s);
}

TEST_F(LookUpDialogTest, TakeBackIsOneStepThatUndoBringsAgain)
{
    copyBaystate();
    pressButton("takeEntryBack");
    EXPECT_EQ(title(), u"Baystate Health"_s);
    EXPECT_TRUE(message().contains(u"published"_s));
    EXPECT_TRUE(dialog->isAncestorOf(QApplication::focusWidget()));
    window->workbench()->undo();
    EXPECT_EQ(title(), u"Baystate, as I know it"_s);
}

TEST_F(LookUpDialogTest, AnEditOfACopyChangesThatCopy)
{
    copyBaystate();
    writeTitle("editEntry", u"Baystate again"_s);
    EXPECT_EQ(stored(RecordKind::ReferenceCopy).size(), 1U);
    EXPECT_EQ(title(), u"Baystate again"_s);
}

TEST_F(LookUpDialogTest, WhereNothingIsFoundItOffersAnOwnEntryOfThoseWords)
{
    type(u"Lakeside Hospital"_s);
    EXPECT_FALSE(list()->isVisible());
    EXPECT_FALSE(find<QWidget>("lookUpView")->isVisible());
    pressButton("firstActButton");
    auto* form = dialog->findChild<RecordDialog*>();
    ASSERT_NE(form, nullptr);
    bringToFront(*form);
    press(Qt::Key_Return);
    EXPECT_EQ(title(), u"Lakeside Hospital"_s);
    EXPECT_EQ(find<QPushButton>("takeEntryBack")->text().remove(u'&'), u"Delete"_s);
}

TEST_F(LookUpDialogTest, ANewEntryIsShownThoughTheSearchWouldHideIt)
{
    type(u"baystate four acute"_s);
    writeTitle("newEntry", u"Lakeside Hospital"_s);
    EXPECT_EQ(title(), u"Lakeside Hospital"_s);
    EXPECT_TRUE(find<QLineEdit>("lookUpSearch")->text().isEmpty());
}

TEST_F(LookUpDialogTest, ARecordOpenForReadingIsOnlyRead)
{
    window->openFile(path(), FileAccess::ReadOnly);
    window->workbench()->openLookUp();
    EXPECT_FALSE(find<QPushButton>("editEntry")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("newEntry")->isEnabled());
    EXPECT_TRUE(find<QLabel>("readOnlyReason")->text().contains(u"reading only"_s));
}

TEST_F(LookUpDialogTest, ItStandsBesideThePageAndRemembersItsSize)
{
    EXPECT_FALSE(dialog->isModal());
    dialog->resize(700, 480);
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !has("lookUpDialog"); }));
    window->workbench()->openLookUp();
    EXPECT_EQ(find<LookUpDialog>("lookUpDialog")->size(), QSize(700, 480));
}

TEST_F(LookUpDialogTest, OpeningItAgainKeepsOneWindow)
{
    window->workbench()->openLookUp();
    EXPECT_EQ(window->findChildren<LookUpDialog*>().size(), 1);
}

TEST_F(LookUpDialogTest, ASchoolBecomesAProgrammeOfOnesOwnByOneActWhichUndoTakesBack)
{
    type(u"massachusetts bay community"_s);
    ASSERT_EQ(rows(), 1);
    pressButton("keepEntry");
    ASSERT_EQ(stored(RecordKind::Programme).size(), 1U);
    EXPECT_EQ(std::get<Programme>(stored(RecordKind::Programme).front()).provider,
              u"Massachusetts Bay Community College"_s);
    EXPECT_EQ(find<QPushButton>("keepEntry")->text().remove(u'&'), u"Open my programme…"_s);
    Ledger ledger(workspace());
    ASSERT_TRUE(ledger.undo().ok());
    EXPECT_TRUE(stored(RecordKind::Programme).empty());
    EXPECT_EQ(find<QPushButton>("keepEntry")->text().remove(u'&'), u"Add to my programmes"_s);
}

TEST_F(LookUpDialogTest, ASourceOfFundingIsKeptWithTheProgrammeItIsFor)
{
    type(u"massreconnect allowance"_s);
    EXPECT_FALSE(find<QPushButton>("keepEntry")->isEnabled()) << "there is no programme yet";
    Ledger ledger(workspace());
    ASSERT_TRUE(ledger.add(Programme{.name = u"Certificate"_s}).ok());
    ASSERT_TRUE(find<QPushButton>("keepEntry")->isEnabled());
    pressButton("keepEntry");
    const auto programme = std::get<Programme>(stored(RecordKind::Programme).front());
    ASSERT_EQ(programme.funding.size(), 1U);
    EXPECT_EQ(programme.funding.front().source, u"MassReconnect"_s);
    EXPECT_FALSE(find<QPushButton>("keepEntry")->isEnabled()) << "it is there";
}

TEST_F(LookUpDialogTest, AnExternshipAsksForItsFirstDay)
{
    type(u"baystate four acute"_s);
    pressButton("keepEntry");
    auto* form = dialog->findChild<RecordDialog*>();
    ASSERT_NE(form, nullptr);
    bringToFront(*form);
    EXPECT_EQ(form->findChild<QLineEdit*>(u"employer"_s)->text(), u"Baystate Health"_s);
    form->focusField(u"first_day"_s);
    type(u"2027-01-11"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::Placement).size(), 1U);
    EXPECT_EQ(std::get<Placement>(stored(RecordKind::Placement).front()).kind, PlacementKind::Externship);
}

TEST_F(LookUpDialogTest, WhatIsOnlyToBeReadOffersNoRecord)
{
    type(u"believed closed salter"_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_FALSE(find<QPushButton>("keepEntry")->isVisible());
}

TEST_F(LookUpDialogTest, EveryEntryCanBeRead)
{
    for (int line = 0; line < rows(); ++line) {
        list()->setCurrentLine(line);
        EXPECT_EQ(title(), list()->model()->index(line, 0).data().toString());
    }
}

TEST_F(LookUpDialogTest, PutsAnEmployerAmongTheUsersOwnByOneAct)
{
    type(u"baystate four acute"_s);
    pressButton("takeEmployer");
    pressButton("takeEmployer");
    const std::vector<AnyRecord> employers = stored(RecordKind::Employer);
    ASSERT_EQ(employers.size(), 1U);
    EXPECT_EQ(std::get<Employer>(employers.front()).reference, u"ma.employer.baystate"_s);
}

}  // namespace look_up_dialog_test
}  // namespace credence
