// SPDX-License-Identifier: GPL-3.0-or-later
/// The form of a record that is changed elsewhere meanwhile.
#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "support/run_sql.h"
#include "support/test_workspace.h"
#include "ui/dialogs/record_dialog.h"

namespace credence {
namespace outside_edit_test {

using namespace Qt::StringLiterals;

class OutsideEdit : public ::testing::Test {
protected:
    const PinnedClock clock{QDate(2026, 11, 23)};
    testing::TestWorkspace file;
    RecordRef ref = file.add(Deadline{.title = u"Renew"_s, .dueOn = QDate(2027, 3, 31)});
    std::unique_ptr<RecordDialog> dialog = opened(file.workspace(), file.ledger());

    std::unique_ptr<RecordDialog> opened(Workspace& workspace, Ledger& ledger)
    {
        auto form = std::make_unique<RecordDialog>(workspace, ledger, workspace.record(ref).value(), nullptr);
        form->show();
        form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(form.get()));
        return form;
    }
    QLineEdit* field(const QString& name) const { return dialog->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) const { return dialog->findChild<QPushButton*>(name); }
    QString said() const
    {
        const auto* words = dialog->findChild<QLabel*>(u"outside"_s);
        return words->isVisible() ? words->text() : QString();
    }
    void type(const QString& name, const QString& text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(dialog->focusWidget(), key, modifiers);
        QTest::qWait(150);  // a button pressed by its keys is down for a moment
    }
    /// Another program, which tells nobody.
    void writeOutside(const char* sql) const { testing::runSql(file.path(), sql); }
    void changeOutside() const { writeOutside("UPDATE deadline SET title = 'Theirs'"); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        const PinnedClock today(QDate(2026, 11, 23));
        const auto other = Workspace::open(file.path(), FileAccess::ReadOnly, testing::builtInRules(), today);
        for (const Deadline& each : recordsOf<Deadline>(*other.value())) {
            found << each.title;
        }
        return found;
    }
};

TEST_F(OutsideEdit, IsShownAtOnceWhereNothingWasTyped)
{
    changeOutside();
    file.workspace().lookOutside();
    EXPECT_EQ(field(u"title"_s)->text(), u"Theirs"_s);
    EXPECT_TRUE(said().contains(u"Title"_s)) << said().toStdString();
    EXPECT_FALSE(button(u"takeOthers"_s)->isVisible()) << "there is nothing to choose";
    type(u"title"_s, u"Mine"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(titles(), QStringList{u"Mine"_s}) << "typed in the knowledge of theirs";
}

TEST_F(OutsideEdit, IsSaidBesideWhatWasTypedAndNotWrittenOver)
{
    type(u"title"_s, u"Mine"_s);
    changeOutside();
    file.workspace().lookOutside();
    EXPECT_EQ(field(u"title"_s)->text(), u"Mine"_s);
    EXPECT_FALSE(said().isEmpty());
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(titles(), QStringList{u"Theirs"_s});
    EXPECT_TRUE(button(u"takeOthers"_s)->hasFocus());
}

TEST_F(OutsideEdit, IsFoundOnSavingWhereNobodyHasLookedYet)
{
    type(u"title"_s, u"Mine"_s);
    changeOutside();
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(said().isEmpty());
    EXPECT_EQ(titles(), QStringList{u"Theirs"_s});
}

TEST_F(OutsideEdit, IsTakenByOneKey)
{
    type(u"title"_s, u"Mine"_s);
    changeOutside();
    file.workspace().lookOutside();
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(field(u"title"_s)->text(), u"Theirs"_s);
    EXPECT_TRUE(said().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible()) << "nothing of one's own is left";
}

TEST_F(OutsideEdit, IsWrittenOverByOneKeyAndSave)
{
    type(u"title"_s, u"Mine"_s);
    changeOutside();
    file.workspace().lookOutside();
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(said().isEmpty());
    EXPECT_EQ(titles(), QStringList{u"Theirs"_s}) << "only Save writes";
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(titles(), QStringList{u"Mine"_s});
}

TEST_F(OutsideEdit, ThatIsTakenBackAsksNothingAnyMore)
{
    type(u"title"_s, u"Mine"_s);
    changeOutside();
    file.workspace().lookOutside();
    writeOutside("UPDATE deadline SET title = 'Renew'");
    file.workspace().lookOutside();
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(OutsideEdit, IsNotDeletedUnseen)
{
    changeOutside();
    button(u"delete"_s)->click();
    EXPECT_TRUE(dialog->isVisible());
    type(u"title"_s, u"Mine"_s);
    writeOutside("UPDATE deadline SET title = 'Theirs again'");
    button(u"delete"_s)->click();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(titles(), QStringList{u"Theirs again"_s});
}

TEST_F(OutsideEdit, ADeletionIsSaidAndMineIsKeptAsANewRecord)
{
    type(u"title"_s, u"Mine"_s);
    writeOutside("DELETE FROM deadline");
    file.workspace().lookOutside();
    EXPECT_FALSE(said().isEmpty());
    press(Qt::Key_Return);
    EXPECT_TRUE(titles().isEmpty());
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_FALSE(button(u"delete"_s)->isVisible());
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(titles(), QStringList{u"Mine"_s});
}

TEST_F(OutsideEdit, ADeletionClosesTheFormByOneKey)
{
    writeOutside("DELETE FROM deadline");
    file.workspace().lookOutside();
    EXPECT_FALSE(said().isEmpty()) << "also where nothing was typed";
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(OutsideEdit, OfTheSameProgramIsNoticedToo)
{
    type(u"title"_s, u"Mine"_s);
    Deadline theirs = std::get<Deadline>(file.workspace().record(ref).value());
    theirs.title = u"Theirs"_s;
    ASSERT_TRUE(file.ledger().edit(theirs).ok());
    EXPECT_FALSE(said().isEmpty());
}

TEST_F(OutsideEdit, IsSeenByAFormThatOnlyReads)
{
    const auto reader = Workspace::open(file.path(), FileAccess::ReadOnly, testing::builtInRules(), clock);
    ASSERT_TRUE(reader.ok());
    Ledger ledger(*reader.value());
    dialog = opened(*reader.value(), ledger);
    Deadline theirs = std::get<Deadline>(file.workspace().record(ref).value());
    theirs.title = u"Theirs"_s;
    ASSERT_TRUE(file.ledger().edit(theirs).ok());
    reader.value()->lookOutside();
    EXPECT_EQ(field(u"title"_s)->text(), u"Theirs"_s);
    dialog.reset();
}

}  // namespace outside_edit_test
}  // namespace credence
