// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <sys/stat.h>

#include <QFileInfo>

#include "storage/backup_folder.h"
#include "storage/child_process.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace backup_test {

using namespace Qt::StringLiterals;
using namespace testing;

QDateTime utc(QDate day, int hour = 8, int minute = 12)
{
    return {day, QTime(hour, minute), Qt::UTC};
}

const QDateTime kNow = utc(QDate(2026, 11, 23));

class Backups : public StorageTest {
protected:
    [[nodiscard]] QString backupFolder() const { return folder() + u"/record backups"_s; }

    Backup taken(const QDateTime& at = kNow)
    {
        const Result<Backup> backup = takeBackup(path(), at);
        EXPECT_TRUE(backup.ok()) << (backup ? "" : backup.error().detail.toStdString());
        return backup ? backup.value() : Backup{};
    }

    [[nodiscard]] static std::size_t sessionsIn(const QString& file)
    {
        const Result<std::unique_ptr<RecordFile>> opened = RecordFile::open(file, FileAccess::ReadOnly);
        EXPECT_TRUE(opened.ok()) << (opened ? "" : opened.error().detail.toStdString());
        return opened ? opened.value()->all(RecordKind::StudySession).value().size() : 0;
    }

    void damage()
    {
        QByteArray bytes = bytesOf(path());
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
        writeBytes(path(), bytes);
    }
};

TEST_F(Backups, AreOrdinaryFilesNamedByTheirTime)
{
    addOneOfEach(*created());
    const Backup backup = taken();
    EXPECT_EQ(backup.path, backupFolder() + u"/record 2026-11-23 081200Z.credence"_s);
    EXPECT_EQ(backup.takenAt, kNow);
    EXPECT_EQ(backup.bytes, QFileInfo(backup.path).size());
    EXPECT_EQ(contentsOf(backupFolder()).size(), 1);
    const Result<std::unique_ptr<RecordFile>> copy = RecordFile::open(backup.path, FileAccess::ReadWrite);
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ(damageFound(*copy.value()), QStringList());
    EXPECT_EQ(copy.value()->undoLabel().value(), std::optional(aLabel()));
}

TEST_F(Backups, LeaveTheFileAlone)
{
    addOneOfEach(*created());
    const QByteArray before = bytesOf(path());
    taken();
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(Backups, MayBeTakenOfAnOpenFile)
{
    const std::unique_ptr<RecordFile> file = created();
    add(*file, aSession(kDay, 30));
    EXPECT_EQ(sessionsIn(taken().path), 1U);
    add(*file, aSession(kDay, 30));
    EXPECT_FALSE(file->changedOutside());
}

TEST_F(Backups, NeverReplaceOneAnother)
{
    created();
    taken();
    EXPECT_EQ(taken().takenAt, kNow.addSecs(1));
    EXPECT_EQ(backupsOf(path()).size(), 2U);
}

TEST_F(Backups, AreListedNewestFirstAndNothingElse)
{
    created();
    taken(kNow);
    taken(kNow.addDays(1));
    for (const char* name : {"notes.txt", "record 2026-13-01 000000Z.credence",
                             "record 2026-11-23 081200Z copy.credence", "other 2026-11-23 081200Z.credence"}) {
        writeBytes(backupFolder() + u'/' + QString::fromLatin1(name), "x");
    }
    const std::vector<Backup> backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups[0].takenAt, kNow.addDays(1));
    EXPECT_EQ(backups[1].takenAt, kNow);
}

TEST_F(Backups, OfFilesThatDifferInTheirEndingAreNotEachOthers)
{
    const QStringList names{u"coder.credence"_s,   u"coder.db"_s,          u"coder"_s,
                            u"coder 2.credence"_s, u"coder.db.credence"_s, u"coder..credence"_s};
    for (const QString& name : names) {
        addOneOfEach(*RecordFile::create(folder() + u'/' + name).value());
        ASSERT_TRUE(takeBackup(folder() + u'/' + name, kNow).ok()) << name.toStdString();
    }
    QStringList paths;
    for (const QString& name : names) {
        const std::vector<Backup> backups = backupsOf(folder() + u'/' + name);
        ASSERT_EQ(backups.size(), 1U) << name.toStdString();
        paths << backups.front().path;
    }
    paths.removeDuplicates();
    EXPECT_EQ(paths.size(), names.size());
}

TEST_F(Backups, OfADamagedFileAreNotKept)
{
    addOneOfEach(*created());
    taken();
    damage();

    const Result<Backup> backup = takeBackup(path(), kNow.addDays(1));

    ASSERT_FALSE(backup.ok());
    EXPECT_EQ(backup.error().code, Error::Code::FileDamaged);
    EXPECT_EQ(contentsOf(backupFolder()).keys(), QStringList(u"record 2026-11-23 081200Z.credence"_s));
}

TEST_F(Backups, CountOnlyIfTheCopyIsSound)
{
    addOneOfEach(*created());
    runSql(path(), "DELETE FROM placement");
    const Result<Backup> backup = takeBackup(path(), kNow);
    ASSERT_FALSE(backup.ok());
    EXPECT_EQ(backup.error().code, Error::Code::FileDamaged);
    EXPECT_TRUE(contentsOf(backupFolder()).isEmpty());
}

TEST_F(Backups, AreOnlyTakenOfRecordFiles)
{
    EXPECT_EQ(takeBackup(path(), kNow).error().code, Error::Code::FileMissing);
    runSql(path(), "CREATE TABLE t (x)");
    EXPECT_EQ(takeBackup(path(), kNow).error().code, Error::Code::NotARecordFile);
}

TEST_F(Backups, NeedTheRightToWriteBesideTheFile)
{
    created();
    ASSERT_EQ(::chmod(folder().toUtf8().constData(), 0555), 0);
    EXPECT_TRUE(heldWithoutRights([&] {
        const Result<Backup> backup = takeBackup(path(), kNow);
        return !backup.ok() && backup.error().code == Error::Code::FileReadOnly;
    }));
    ASSERT_EQ(::chmod(folder().toUtf8().constData(), 0755), 0);
}

TEST_F(Backups, SweepAwayWhatAKilledProgramLeft)
{
    created();
    taken();
    writeBytes(backupFolder() + u"/.123.part"_s, "half a copy");
    taken(QDateTime::currentDateTimeUtc().addSecs(60));
    EXPECT_EQ(contentsOf(backupFolder()).size(), 3);
    taken(QDateTime::currentDateTimeUtc().addSecs(2 * 60 * 60));
    EXPECT_FALSE(QFile::exists(backupFolder() + u"/.123.part"_s));
}

TEST_F(Backups, ThinOldOnesAfterANewOne)
{
    created();
    for (int i = 0; i < 8; ++i) {
        taken(kNow.addSecs(i * 60));
    }
    EXPECT_EQ(backupsOf(path()).size(), 5U);
}

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

TEST_F(Backups, ReplaceADamagedFileAndKeepItsBytes)
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

TEST_F(Backups, KeepTheRightsOfTheFile)
{
    created();
    ASSERT_EQ(::chmod(path().toUtf8().constData(), 0600), 0);
    const Backup backup = taken();
    EXPECT_EQ(QFile::permissions(backup.path), QFile::permissions(path()));
}

// -- rotation: times in, times out
// -------------------------------------------------------------------------------------

/// One backup a day at noon, the newest on the day of kNow.
std::vector<QDateTime> daily(int count)
{
    std::vector<QDateTime> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(utc(kNow.date().addDays(-i)));
    }
    return times;
}

std::vector<QDateTime> kept(const std::vector<QDateTime>& times, const BackupRotation& rotation)
{
    const std::vector<QDateTime> superseded = supersededBackups(times, rotation);
    std::vector<QDateTime> left;
    for (const QDateTime& time : times) {
        if (std::ranges::find(superseded, time) == superseded.end()) {
            left.push_back(time);
        }
    }
    return left;
}

TEST(BackupRotationTest, KeepsNothingOfNothing)
{
    EXPECT_TRUE(supersededBackups({}).empty());
}

TEST(BackupRotationTest, KeepsTheNewestWhateverTheirDay)
{
    std::vector<QDateTime> times;
    for (int minute = 9; minute >= 0; --minute) {
        times.push_back(utc(kNow.date(), 10, minute));
    }
    EXPECT_EQ(kept(times, {}), std::vector<QDateTime>(times.begin(), times.begin() + 5));
}

TEST(BackupRotationTest, KeepsTheLastOfEachOfTwelveDays)
{
    const BackupRotation daysOnly{.newest = 0, .weeks = 0, .months = 0};
    std::vector<QDateTime> times = daily(20);
    const std::vector<QDateTime> expected(times.begin(), times.begin() + 12);
    times.push_back(utc(kNow.date(), 1));
    times.push_back(utc(kNow.date().addDays(-3), 1));
    EXPECT_EQ(kept(times, daysOnly), expected);
}

TEST(BackupRotationTest, CountsDaysThatHaveABackupNotDaysOfTheCalendar)
{
    const BackupRotation daysOnly{.newest = 0, .days = 2, .weeks = 0, .months = 0};
    const std::vector<QDateTime> times{utc(QDate(2026, 11, 23)), utc(QDate(2026, 2, 1)), utc(QDate(2025, 2, 1))};
    EXPECT_EQ(kept(times, daysOnly), (std::vector<QDateTime>{times[0], times[1]}));
}

TEST(BackupRotationTest, KeepsTheLastOfEachWeekFromMonday)
{
    const BackupRotation weeksOnly{.newest = 0, .days = 0, .weeks = 3, .months = 0};
    EXPECT_EQ(kept(daily(30), weeksOnly),
              (std::vector<QDateTime>{utc(QDate(2026, 11, 23)), utc(QDate(2026, 11, 22)), utc(QDate(2026, 11, 15))}));
}

TEST(BackupRotationTest, TakesAWeekOverNewYearAsOne)
{
    const BackupRotation weeksOnly{.newest = 0, .days = 0, .weeks = 10, .months = 0};
    const std::vector<QDateTime> times{utc(QDate(2027, 1, 1)), utc(QDate(2026, 12, 31))};
    EXPECT_EQ(kept(times, weeksOnly), std::vector<QDateTime>{times[0]});
}

TEST(BackupRotationTest, KeepsTheLastOfEachMonth)
{
    const BackupRotation monthsOnly{.newest = 0, .days = 0, .weeks = 0, .months = 9};
    const std::vector<QDateTime> left = kept(daily(400), monthsOnly);
    ASSERT_EQ(left.size(), 9U);
    EXPECT_EQ(left[1].date(), QDate(2026, 10, 31));
    EXPECT_EQ(left[8].date(), QDate(2026, 3, 31));
}

TEST(BackupRotationTest, OfTenYearsOfDaysIsSmall)
{
    EXPECT_EQ(kept(daily(3650), {}).size(), 27U);
}

}  // namespace backup_test
}  // namespace credence
