// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window says of backups, and what it asks before one takes the file's place.
#include <QAction>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include "storage/backup.h"
#include "support/run_sql.h"
#include "support/ui_window.h"
#include "ui/shell/restore_dialog.h"

namespace credence {
namespace backups_test {

using namespace Qt::StringLiterals;

class BackupsInTheWindow : public testing::WindowTest {
protected:
    void awaitBackup()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !backupsOf(path()).empty(); }, 5000));
        // Its words follow when the thread has ended.
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return find<QLabel>("statusBackup")->text().startsWith(u"Last backup"_s); }, 5000));
    }

    /// Opens a file in which an entry has no placement any more.
    void openUnsound()
    {
        {
            const auto made = Workspace::create(path(), testing::builtInRules(), clock);
            ASSERT_TRUE(made.ok());
            Ledger ledger(*made.value());
            ASSERT_TRUE(ledger.add(Placement{.employer = u"Mercy"_s, .firstDay = {2026, 9, 1}}).ok());
            ASSERT_TRUE(
                ledger.add(ExperienceEntry{.onDate = {2026, 11, 20}, .minutes = hours(4), .placement = PlacementId(1)})
                    .ok());
        }
        testing::runSql(path(), "PRAGMA foreign_keys = OFF; DELETE FROM placement");
        openWindow(path());
    }

    void log(const QString& line)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        type(line);
        press(Qt::Key_Return);
    }

    /// Chooses the first backup of the list and agrees.
    void restoreFirst()
    {
        find<QAction>("restoreBackup")->trigger();
        auto* dialog = find<RestoreDialog>("restoreDialog");
        dialog->findChild<QListWidget*>(u"backupList"_s)->setCurrentRow(0);
        dialog->accept();
    }

    QMessageBox* doubt() { return find<QMessageBox>("restoreDoubt"); }

    static void agree(QMessageBox& box)
    {
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
    }
};

TEST_F(BackupsInTheWindow, OfAFileThatIsNotSoundAreSaidToBe)
{
    openUnsound();
    awaitBackup();
    EXPECT_TRUE(QTest::qWaitFor([this] { return message().contains(u"is not sound"_s); }, 5000))
        << message().toStdString();
    EXPECT_TRUE(find<QLabel>("statusBackup")->text().contains(u"not sound"_s));
}

TEST_F(BackupsInTheWindow, OfAFileThatWasNotSoundAreRestoredOnlyWhenAskedTwice)
{
    openUnsound();
    awaitBackup();
    log(u"2h ICD-10-CM"_s);
    ASSERT_EQ(stored(RecordKind::StudySession).size(), 1U);
    restoreFirst();
    EXPECT_TRUE(doubt()->text().contains(u"not sound"_s)) << doubt()->text().toStdString();
    EXPECT_EQ(stored(RecordKind::StudySession).size(), 1U);
    agree(*doubt());
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
}

TEST_F(BackupsInTheWindow, OfAnotherFileAreRestoredOnlyWhenAskedTwice)
{
    testing::TestWorkspace other;
    other.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(3), .subject = u"cpt"_s});
    const QString others = takeBackup(other.path(), clock.nowUtc()).value().backup.path;
    openNewFile();
    awaitBackup();
    log(u"2h ICD-10-CM"_s);
    const QString asOwn = backupFolderOf(path()) + u"/record 2099-01-01 000000Z.credence"_s;
    ASSERT_TRUE(QFile::copy(others, asOwn));
    restoreFirst();
    EXPECT_TRUE(doubt()->text().contains(u"is a copy of another file"_s)) << doubt()->text().toStdString();
    EXPECT_EQ(std::get<StudySession>(stored(RecordKind::StudySession).front()).minutes, hours(2));
    agree(*doubt());
    EXPECT_EQ(std::get<StudySession>(stored(RecordKind::StudySession).front()).minutes, hours(3));
}

TEST_F(BackupsInTheWindow, ThatFailAtTheEndAreSaidBeforeItGoes)
{
    openNewFile();
    awaitBackup();
    log(u"2h ICD-10-CM"_s);
    const QString place = backupFolderOf(path());
    ASSERT_TRUE(QDir(place).removeRecursively());
    QFile inItsPlace(place);
    ASSERT_TRUE(inItsPlace.open(QIODevice::WriteOnly));
    window->close();
    ASSERT_EQ(prompts.told.size(), 1);
    EXPECT_TRUE(prompts.told.front().startsWith(u"Saved, but the last changes are in no backup."_s))
        << prompts.told.front().toStdString();
}

}  // namespace backups_test
}  // namespace credence
