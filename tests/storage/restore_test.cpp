// SPDX-License-Identifier: GPL-3.0-or-later
/// Backups that take the place of the file.
#include <QDir>
#include <algorithm>

#include "storage/backup_fixture.h"
#include "storage/child_process.h"

namespace credence {
namespace restore_test {

using namespace Qt::StringLiterals;
using namespace testing;

TEST_F(Backups, ShowWhatARestoreWouldChange)
{
    std::unique_ptr<RecordFile> file = created();
    const RecordRef kept = add(*file, aSession(kDay, 30));
    const RecordRef removed = add(*file, aSession(kDay, 40));
    const Backup backup = taken();
    AnyRecord edited = aSession(kDay, 99);
    setId(edited, kept.id);
    ASSERT_TRUE(applyOne(*file, UpdateRecord{edited}).ok());
    ASSERT_TRUE(applyOne(*file, RemoveRecord{removed}).ok());
    add(*file, sparseRecord(RecordKind::Deadline));
    add(*file, sparseRecord(RecordKind::Goal));

    const Result<RestorePreview> preview = previewRestore(path(), backup.path);

    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview.value().different, 1);
    EXPECT_EQ(preview.value().onlyInBackup, 1);
    EXPECT_EQ(preview.value().onlyInFile, 2);
    EXPECT_EQ(preview.value().entries, 2) << "in the backup";
    EXPECT_EQ(preview.value().lastDay, kDay);
}

TEST_F(Backups, BringBackWhatTheyHoldAndKeepWhatTheyReplace)
{
    created();
    const Backup empty = taken();
    add(*opened(), aSession(kDay, 30));

    ASSERT_TRUE(restoreBackup(path(), empty.path, kNow).ok());

    EXPECT_EQ(sessionsIn(path()), 0U);
    const std::vector<Backup> backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(sessionsIn(backups[0].path), 1U);
    EXPECT_EQ(sessionsIn(backups[1].path), 0U);
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList({u"record backups"_s, u"record.credence"_s}));
}

TEST_F(Backups, AreNotRestoredUnderAnOpenFile)
{
    const std::unique_ptr<RecordFile> file = created();
    const Backup backup = taken();
    const Result<void> restored = restoreBackup(path(), backup.path, kNow);
    ASSERT_FALSE(restored.ok());
    EXPECT_EQ(restored.error().code, Error::Code::FileLocked);
}

TEST_F(Backups, AreNotRestoredWhileAnotherProgramWrites)
{
    addOneOfEach(*created());
    const Backup backup = taken();
    const QByteArray before = bytesOf(path());
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(raw, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);

    const Result<void> restored = restoreBackup(path(), backup.path, kNow);

    sqlite3_close(raw);
    ASSERT_FALSE(restored.ok());
    EXPECT_EQ(restored.error().code, Error::Code::FileLocked);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(backupsOf(path()).size(), 1U);
}

TEST_F(Backups, ReplaceAFileThatCannotBeOpenedAndKeepItsBytes)
{
    addOneOfEach(*created());
    const Backup backup = taken();
    damage();
    const QByteArray damaged = bytesOf(path());

    ASSERT_TRUE(restoreBackup(path(), backup.path, kNow).ok());

    EXPECT_EQ(damageFound(*opened()), QStringList());
    const QString kept = backupFolder() + u"/replaced record 2026-11-23 081200Z.credence"_s;
    EXPECT_EQ(bytesOf(kept), damaged);
    EXPECT_EQ(backupsOf(path()).size(), 1U);
}

TEST_F(Backups, ReplaceADamagedFileAndKeepWhatItWas)
{
    addManySessions(*created());
    const Backup backup = taken();
    damageSessions();
    const QByteArray damaged = bytesOf(path());

    ASSERT_TRUE(restoreBackup(path(), backup.path, kNow).ok());

    EXPECT_EQ(damageFound(*opened()), QStringList());
    const std::vector<Backup> backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 2U);
    const auto kept = std::ranges::find(backups, false, &Backup::sound);
    ASSERT_NE(kept, backups.end());
    EXPECT_EQ(withoutCount(bytesOf(kept->path)), withoutCount(damaged));
}

TEST_F(Backups, OfAFileThatWasNotSoundAreRestoredOnlyWithConsent)
{
    addOneOfEach(*created());
    runSql(path(), "DELETE FROM placement");
    const Backup backup = taken();
    add(*opened(), aSession(kDay, 30));
    const QByteArray before = bytesOf(path());

    const Result<void> refused = restoreBackup(path(), backup.path, kNow);

    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().cause, Error::Cause::Unsound);
    EXPECT_EQ(bytesOf(path()), before);
    ASSERT_TRUE(restoreBackup(path(), backup.path, kNow, {.unsound = true}).ok());
    EXPECT_EQ(sessionsIn(path()), 1U);
}

TEST_F(Backups, BringBackAFileThatIsGone)
{
    add(*created(), aSession(kDay, 30));
    const Backup backup = taken();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(restoreBackup(path(), backup.path, kNow).ok());
    EXPECT_EQ(sessionsIn(path()), 1U);
}

TEST_F(Backups, ThatAreDamagedReplaceNothing)
{
    addOneOfEach(*created());
    const Backup backup = taken();
    const QByteArray before = bytesOf(path());
    writeBytes(backup.path, bytesOf(backup.path).chopped(4096));

    const Result<void> restored = restoreBackup(path(), backup.path, kNow);

    ASSERT_FALSE(restored.ok());
    EXPECT_EQ(restored.error().code, Error::Code::FileDamaged);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList({u"record backups"_s, u"record.credence"_s}));
}

TEST_F(Backups, ReplaceAFileInWhichAWriterDied)
{
    addManySessions(*created());
    const Backup backup = taken();
    leaveHotJournal(path());

    ASSERT_TRUE(restoreBackup(path(), backup.path, kNow).ok());

    EXPECT_TRUE(opened()->check().value().sound);
    const std::vector<Backup> backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(sessionsIn(backups[0].path), 500U);
}

TEST_F(Backups, IgnoreTheJournalOfAFileThatIsGone)
{
    created();
    const Backup empty = taken();
    addManySessions(*opened());
    leaveHotJournal(path());
    ASSERT_TRUE(QFile::remove(path()));

    ASSERT_TRUE(restoreBackup(path(), empty.path, kNow).ok());

    EXPECT_FALSE(QFile::exists(path() + u"-journal"_s));
    EXPECT_EQ(sessionsIn(path()), 0U);
}

/// The file of the fixture and another one, each with a backup.
class OthersBackups : public Backups {
protected:
    void SetUp() override
    {
        add(*created(), aSession(kDay, 30));
        add(*RecordFile::create(otherPath()).value(), aSession(kDay, 40));
        m_others = takeBackup(otherPath(), kNow).value().backup.path;
    }

    [[nodiscard]] QString otherPath() const { return folder() + u"/other.credence"_s; }

    void expectRefusedAsThatOf(const QString& owner, const QString& backup)
    {
        const QByteArray before = bytesOf(path());
        EXPECT_EQ(previewRestore(path(), backup).value().otherOwner, owner);
        const Result<void> refused = restoreBackup(path(), backup, kNow);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().cause, Error::Cause::OfAnotherFile);
        EXPECT_EQ(refused.error().detail, owner);
        EXPECT_EQ(bytesOf(path()), before);
    }

    QString m_others;
};

TEST_F(OthersBackups, AreRestoredOnlyWithConsent)
{
    expectRefusedAsThatOf(u"other"_s, m_others);
    ASSERT_TRUE(restoreBackup(path(), m_others, kNow, {.otherFile = true}).ok());
    EXPECT_EQ(queryText(path(), "SELECT minutes FROM study_session"), u"40"_s);
}

TEST_F(OthersBackups, AreKnownUnderTheNameOfOnesOwnToo)
{
    ASSERT_TRUE(QDir().mkpath(backupFolder()));
    const QString asOwn = backupFolder() + u"/record 2026-11-23 081200Z.credence"_s;
    ASSERT_TRUE(QFile::copy(m_others, asOwn));
    expectRefusedAsThatOf(u"record"_s, asOwn);
}

TEST_F(OthersBackups, OfAFileWithoutHistoryAreKnownByTheirPlace)
{
    ASSERT_TRUE(QFile::remove(path()));
    created();
    expectRefusedAsThatOf(u"other"_s, m_others);
    const Backup own = taken();
    EXPECT_EQ(previewRestore(path(), own.path).value().otherOwner, std::nullopt);
    EXPECT_TRUE(restoreBackup(path(), own.path, kNow).ok());
}

TEST_F(OthersBackups, AreNotThoseThatWereCopiedElsewhere)
{
    const QString elsewhere = folder() + u"/stick.credence"_s;
    ASSERT_TRUE(QFile::copy(taken().path, elsewhere));
    add(*opened(), aSession(kDay, 50));
    EXPECT_EQ(previewRestore(path(), elsewhere).value().otherOwner, std::nullopt);
    EXPECT_TRUE(restoreBackup(path(), elsewhere, kNow).ok());
}

}  // namespace restore_test
}  // namespace credence
