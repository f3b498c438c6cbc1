// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <sys/stat.h>

#include <QFileInfo>
#include <algorithm>
#include <atomic>
#include <thread>

#include "storage/backup_fixture.h"
#include "storage/child_process.h"

namespace credence {
namespace backup_test {

using namespace Qt::StringLiterals;
using namespace testing;

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

TEST_F(Backups, TakenWhileTheClockIsBehindAreThereAfterwards)
{
    created();
    for (int day = 0; day < 40; ++day) {
        taken(kNow.addDays(day));
    }
    const std::size_t before = backupsOf(path()).size();
    for (int day = 0; day < 3; ++day) {
        const Result<TakenBackup> late = takeBackup(path(), utc(QDate(2010, 1, 1 + day)));
        ASSERT_TRUE(late.ok());
        EXPECT_TRUE(QFile::exists(late.value().backup.path)) << day;
        EXPECT_EQ(late.value().later, kNow.addDays(39)) << "that the clock is behind is told";
    }
    EXPECT_EQ(backupsOf(path()).size(), before + 3);
}

TEST_F(Backups, TellNothingOfAClockThatIsRight)
{
    created();
    taken();
    EXPECT_EQ(takeBackup(path(), kNow).value().later, std::nullopt);
}

TEST_F(Backups, OfAClockThatWasAheadHideNoneOfToday)
{
    created();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    taken(now.addYears(4));
    EXPECT_FALSE(isBackedUp(path(), now));
    EXPECT_EQ(newestBackup(path(), now), std::nullopt);
    const Backup today = taken(now.addSecs(1));
    EXPECT_TRUE(isBackedUp(path(), now.addSecs(1)));
    EXPECT_EQ(newestBackup(path(), now.addSecs(1))->path, today.path);
}

TEST_F(Backups, AreAsNewAsTheFileUntilItIsChanged)
{
    const std::unique_ptr<RecordFile> file = created();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    EXPECT_FALSE(isBackedUp(path(), now));
    taken(now);
    EXPECT_TRUE(isBackedUp(path(), now));
    add(*file, aSession(kDay, 30));
    EXPECT_FALSE(isBackedUp(path(), now)) << "in the same second";
}

TEST_F(Backups, OfSeveralProgramsInOneSecondAllSucceed)
{
    created();
    std::vector<pid_t> others;
    for (int i = 0; i < 6; ++i) {
        others.push_back(started([this] { return takeBackup(path(), kNow).ok(); }));
    }
    for (const pid_t other : others) {
        EXPECT_EQ(exitCodeOf(other), 0);
    }
    EXPECT_EQ(backupsOf(path()).size(), 5U) << "the oldest of six is thinned";
}

TEST_F(Backups, AreEachAnotherFileToSqlite)
{
    created();
    const Backup first = taken();
    const Backup second = taken();
    EXPECT_NE(countOf(bytesOf(first.path)), countOf(bytesOf(second.path)));
    EXPECT_EQ(queryText(first.path, "PRAGMA page_count"), queryText(path(), "PRAGMA page_count"));
}

TEST_F(Backups, LetAWriterInWhileTheyAreTaken)
{
    addManySessions(*created());
    const std::unique_ptr<RecordFile> file = opened();
    std::atomic<bool> isOver = false;
    int written = 0;
    std::thread backing([&] {
        for (int i = 0; i < 5; ++i) {
            EXPECT_TRUE(takeBackup(path(), kNow.addSecs(i)).ok());
        }
        isOver = true;
    });
    do {
        add(*file, aSession(kDay, 30));
        ++written;
    } while (!isOver);
    backing.join();
    EXPECT_EQ(file->logTotals({}).value().rows, 500 + written);
    EXPECT_FALSE(file->changedOutside());
    const std::vector<Backup> backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 5U);
    for (const Backup& backup : backups) {
        EXPECT_TRUE(backup.sound);
        EXPECT_GE(sessionsIn(backup.path), 500U);
    }
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
        const Result<TakenBackup> backup = takeBackup(path(), kNow);
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

TEST_F(Backups, SweepAwayTheJournalsOfSuchCopiesToo)
{
    created();
    taken();
    for (const QString& left : {u".123.part-journal"_s, u".123-1.part"_s, u"qt_temp.abcdef"_s}) {
        writeBytes(backupFolder() + u'/' + left, "half");
    }
    taken(QDateTime::currentDateTimeUtc().addSecs(2 * 60 * 60));
    EXPECT_EQ(contentsOf(backupFolder()).size(), 2);
}

TEST_F(Backups, AndAllBesideThemAreTheirOwnersAlone)
{
    const mode_t before = ::umask(0);
    addManySessions(*created());
    const Backup backup = taken();
    const std::unique_ptr<RecordFile> file = opened();
    ::umask(before);
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString& name : {path(), backup.path, folder() + u"/.record.credence.lock"_s}) {
        EXPECT_EQ(QFile::permissions(name), owner) << name.toStdString();
    }
    EXPECT_EQ(QFile::permissions(backupFolder()), owner | QFile::ExeOwner | QFile::ExeUser);
}

TEST_F(Backups, AreMadeUnderAnyUmask)
{
    const mode_t before = ::umask(0777);
    const bool isMade = RecordFile::create(path()).ok() && takeBackup(path(), kNow).ok();
    ::umask(before);
    EXPECT_TRUE(isMade);
    EXPECT_EQ(sessionsIn(backupsOf(path()).front().path), 0U);
}

TEST_F(Backups, ThinOldOnesAfterANewOne)
{
    created();
    for (int i = 0; i < 8; ++i) {
        taken(kNow.addSecs(i * 60));
    }
    EXPECT_EQ(backupsOf(path()).size(), 5U);
}

TEST_F(Backups, KeepTheRightsOfTheFile)
{
    created();
    ASSERT_EQ(::chmod(path().toUtf8().constData(), 0600), 0);
    const Backup backup = taken();
    EXPECT_EQ(QFile::permissions(backup.path), QFile::permissions(path()));
}

}  // namespace backup_test
}  // namespace credence
