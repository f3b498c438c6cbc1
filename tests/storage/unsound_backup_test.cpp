// SPDX-License-Identifier: GPL-3.0-or-later
/// Backups of files that are not sound.
#include <algorithm>

#include "storage/backup_fixture.h"

namespace credence {
namespace unsound_backup_test {

using namespace Qt::StringLiterals;
using namespace testing;

TEST_F(Backups, OfAFileThatCannotBeOpenedAreNotKept)
{
    addOneOfEach(*created());
    taken();
    damage();

    const Result<TakenBackup> backup = takeBackup(path(), kNow.addDays(1));

    ASSERT_FALSE(backup.ok());
    EXPECT_EQ(backup.error().code, Error::Code::FileDamaged);
    EXPECT_EQ(contentsOf(backupFolder()).keys(), QStringList(u"record 2026-11-23 081200Z.credence"_s));
}

TEST_F(Backups, OfADamagedFileAreKeptAndSaySo)
{
    addManySessions(*created());
    const Backup before = taken();
    damageSessions();

    const Result<TakenBackup> backup = takeBackup(path(), kNow.addDays(1));

    ASSERT_TRUE(backup.ok()) << backup.error().detail.toStdString();
    EXPECT_FALSE(backup.value().findings.isEmpty());
    EXPECT_EQ(contentsOf(backupFolder()).keys(), QStringList({u"record 2026-11-23 081200Z.credence"_s,
                                                              u"record 2026-11-24 081200Z not sound.credence"_s}));
    EXPECT_EQ(withoutCount(bytesOf(backup.value().backup.path)), withoutCount(bytesOf(path())))
        << "as it is, so that it may still be mended";
    const std::vector<Backup> backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_FALSE(backups[0].sound);
    EXPECT_EQ(backups[1].path, before.path);
    EXPECT_TRUE(backups[1].sound);
}

TEST_F(Backups, OfAFileWithAReferenceToNothingAreKeptAndSaySo)
{
    addOneOfEach(*created());
    runSql(path(), "DELETE FROM placement");
    const Result<TakenBackup> backup = takeBackup(path(), kNow);
    ASSERT_TRUE(backup.ok());
    EXPECT_FALSE(backup.value().backup.sound);
    EXPECT_FALSE(backup.value().findings.filter(u"refers to a missing row of placement"_s).isEmpty());
}

TEST_F(Backups, OfAFileWhoseSchemaIsNotOursAreKeptAndSaySo)
{
    created();
    runSql(path(), "CREATE TRIGGER foreign_one AFTER INSERT ON goal BEGIN DELETE FROM study_session; END");
    EXPECT_FALSE(takeBackup(path(), kNow).value().backup.sound);
}

TEST_F(Backups, OfAValueThatTheSchemaForbidsAreKeptAndSaySo)
{
    add(*created(), aSession(kDay, 30));
    runSql(path(), "PRAGMA ignore_check_constraints = ON; UPDATE study_session SET minutes = 5000");
    EXPECT_FALSE(takeBackup(path(), kNow).value().backup.sound);
}

TEST_F(Backups, OfWhatOnlyAFormWouldRefuseAreSound)
{
    addOneOfEach(*created());
    ASSERT_FALSE(opened()->check().value().sound) << "samples have fields that exclude each other";
    EXPECT_TRUE(takeBackup(path(), kNow).value().backup.sound);
}

TEST_F(Backups, OfAFileThatIsNotSoundPushOutNoneOfASoundOne)
{
    addOneOfEach(*created());
    const Backup sound = taken(kNow.addDays(-1));
    runSql(path(), "DELETE FROM placement");
    for (int day = 0; day < 40; ++day) {
        EXPECT_FALSE(taken(kNow.addDays(day)).sound);
    }
    const std::vector<Backup> backups = backupsOf(path());
    EXPECT_EQ(std::ranges::count(backups, false, &Backup::sound), 5);
    EXPECT_TRUE(QFile::exists(sound.path));
}

}  // namespace unsound_backup_test
}  // namespace credence
