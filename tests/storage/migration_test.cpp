// SPDX-License-Identifier: GPL-3.0-or-later
/// Files of every released schema brought up to date: nothing lost, undo and redo kept, links and rights as they were.
#include <sys/stat.h>
#include <unistd.h>

#include <QFileInfo>

#include "storage/backup.h"
#include "storage/migrations.h"
#include "storage/record_table.h"
#include "storage/released_files.h"
#include "storage/sql_failure.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace migration_test {

using namespace Qt::StringLiterals;
using namespace testing;

std::vector<AnyRecord> everythingIn(const RecordFile& file)
{
    std::vector<AnyRecord> records;
    for (const RecordKind kind : kAllKinds) {
        const std::vector<AnyRecord> ofKind = file.all(kind).value();
        records.insert(records.end(), ofKind.begin(), ofKind.end());
    }
    return records;
}

class MigratedFile : public StorageTest, public ::testing::WithParamInterface<int> {
protected:
    void SetUp() override { copyReleased(GetParam(), path()); }

    void expectSound(const RecordFile& file)
    {
        const CheckReport report = file.check().value();
        EXPECT_EQ(damageFound(file), QStringList());
        EXPECT_EQ(report.schemaVersion, newestSchema());
    }
};

INSTANTIATE_TEST_SUITE_P(Schemas, MigratedFile, ::testing::ValuesIn(olderSchemas()));

TEST_P(MigratedFile, TakesBackAndDoesAgainEveryOldStep)
{
    const std::unique_ptr<RecordFile> file = opened();
    const std::vector<AnyRecord> before = everythingIn(*file);
    const std::size_t steps = file->history(1000).value().size();
    ASSERT_EQ(steps, before.size());
    for (std::size_t step = 0; step < steps; ++step) {
        ASSERT_TRUE(file->undo().ok()) << step;
    }
    EXPECT_TRUE(everythingIn(*file).empty());
    EXPECT_EQ(file->undo().error().code, Error::Code::NothingToUndo);
    for (std::size_t step = 0; step < steps; ++step) {
        ASSERT_TRUE(file->redo().ok()) << step;
    }
    EXPECT_TRUE(everythingIn(*file) == before);
    expectSound(*file);
}

TEST_P(MigratedFile, KeepsTheWordsAndTimesOfItsHistory)
{
    const QString times =
        queryText(path(), "SELECT group_concat(id || taken_at || action || kind || subject || count) FROM history");
    opened();
    EXPECT_EQ(
        queryText(path(), "SELECT group_concat(id || taken_at || action || kind || subject || count) FROM history"),
        times);
}

/// Schema 7 adds the kind; nobody knows it of what was there before.
TEST_P(MigratedFile, SaysNoKindOfItsCeuActivities)
{
    const std::vector<CeuActivity> activities = allOf<CeuActivity>(*opened()).value();
    ASSERT_EQ(activities.size(), 2U);
    constexpr int kHasKinds = 7;
    for (const CeuActivity& activity : activities) {
        EXPECT_TRUE(GetParam() >= kHasKinds || activity.kind == std::nullopt) << activity.title.toStdString();
    }
}

TEST_P(MigratedFile, LeavesNothingBesideButItsBackup)
{
    opened();
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList({u"record backups"_s, u"record.credence"_s}));
    ASSERT_EQ(backupsOf(path()).size(), 1U);
    EXPECT_EQ(queryText(backupsOf(path()).front().path, "PRAGMA user_version").toInt(), GetParam());
}

TEST_P(MigratedFile, KeepsItsRights)
{
    ASSERT_EQ(::chmod(path().toUtf8().constData(), 0640), 0);
    const QFile::Permissions before = QFile::permissions(path());
    opened();
    EXPECT_EQ(QFile::permissions(path()), before);
}

TEST_P(MigratedFile, KeepsItsOwner)
{
    if (::geteuid() == 0) {
        ASSERT_EQ(::chown(path().toUtf8().constData(), 65534, 65534), 0);
    }
    const uint owner = QFileInfo(path()).ownerId();
    opened();
    EXPECT_EQ(QFileInfo(path()).ownerId(), owner);
}

TEST_P(MigratedFile, IsStillMetByItsLinks)
{
    const QString link = folder() + u"/link.credence"_s;
    ASSERT_TRUE(QFile::link(path(), link));
    ASSERT_TRUE(RecordFile::open(link, FileAccess::ReadWrite).ok());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_FALSE(QFileInfo(path()).isSymLink());
    EXPECT_EQ(queryText(path(), "PRAGMA user_version").toInt(), newestSchema());
}

TEST_P(MigratedFile, IsStillOneFileUnderAllItsNames)
{
    const QString other = folder() + u"/other.credence"_s;
    ASSERT_EQ(::link(path().toUtf8().constData(), other.toUtf8().constData()), 0);
    expectSound(*opened());
    EXPECT_EQ(queryText(other, "PRAGMA user_version").toInt(), newestSchema());
    EXPECT_EQ(bytesOf(other), bytesOf(path()));
    EXPECT_EQ(contentsOf(folder()).keys(),
              QStringList({u"other.credence"_s, u"record backups"_s, u"record.credence"_s}));
}

TEST_P(MigratedFile, IsComparedWithItsOlderBackupsAndRestoredFromThem)
{
    {
        const std::unique_ptr<RecordFile> file = opened();
        add(*file, aSession(kDay, 30));
    }
    const QString backup = backupsOf(path()).front().path;
    const Result<RestorePreview> preview = previewRestore(path(), backup);
    ASSERT_TRUE(preview.ok()) << preview.error().detail.toStdString();
    EXPECT_EQ(preview.value().onlyInFile, 1);
    EXPECT_EQ(preview.value().onlyInBackup, 0);
    EXPECT_EQ(preview.value().different, 0);
    ASSERT_TRUE(restoreBackup(path(), backup, QDateTime::currentDateTimeUtc()).ok());
    EXPECT_EQ(opened()->all(RecordKind::StudySession).value().size(), 2U);
}

TEST_P(MigratedFile, MayHaveAReferenceToNothing)
{
    runSql(path(), "UPDATE experience_entry SET placement = 99 WHERE id = 1");
    const std::unique_ptr<RecordFile> file = opened();
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(damageFound(*file).filter(u"row 1 of experience_entry refers to a missing row of placement"_s),
              damageFound(*file));
    EXPECT_FALSE(damageFound(*file).isEmpty());
    ASSERT_EQ(backupsOf(path()).size(), 1U);
    EXPECT_FALSE(backupsOf(path()).front().sound);
    EXPECT_NE(opened(FileAccess::ReadOnly), nullptr);
}

class OldFile : public StorageTest {};

TEST_F(OldFile, IsNotReplacedWhileAnotherProgramWrites)
{
    copyReleased(kReleasedSchemas.front(), path());
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(raw, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(openError(path()).code, Error::Code::FileLocked);
    sqlite3_close(raw);
    EXPECT_EQ(bytesOf(path()), before);
}

/// A file of schema 3 or 4 in which the newest steps were taken back by the program of that time.
class UndoneBeforeMigration : public StorageTest {
protected:
    /// The last steps of the file made records `tables`, newest first, each with id 2 then 1.
    void undoAsThen(int schema, const QList<QByteArray>& tables)
    {
        copyReleased(schema, path());
        for (const QByteArray& table : tables) {
            runSql(path(), "DELETE FROM " + table);
        }
        runSql(path(), "UPDATE history SET undone = 1 WHERE id > (SELECT MAX(id) FROM history) - " +
                           QByteArray::number(2 * tables.size()));
    }
};

TEST_F(UndoneBeforeMigration, CanStillBeRedoneInTheirOrder)
{
    copyReleased(4, path());
    std::vector<AnyRecord> whole = everythingIn(*opened());
    ASSERT_TRUE(QFile::remove(path()));
    undoAsThen(4, {"own_credential", "reference_copy", "rule_pack"});

    const std::unique_ptr<RecordFile> file = opened();

    const std::vector<HistoryStep> rows = file->history(1000).value();
    EXPECT_EQ(rows.front().act, HistoryAct::Undo);
    EXPECT_EQ(std::ranges::count(rows, true, &HistoryStep::undone), 6);
    EXPECT_EQ(file->redoLabel().value()->kind, RecordKind::RulePack) << "the one taken back last";
    for (int step = 0; step < 6; ++step) {
        ASSERT_TRUE(file->redo().ok()) << step;
    }
    EXPECT_EQ(file->redo().error().code, Error::Code::NothingToRedo);
    EXPECT_TRUE(everythingIn(*file) == whole);
    EXPECT_EQ(damageFound(*file), QStringList());
}

TEST_F(UndoneBeforeMigration, BringTheirFilesWithThem)
{
    undoAsThen(3, {"reference_copy", "rule_pack"});
    const std::unique_ptr<RecordFile> file = opened();
    EXPECT_TRUE(file->all(RecordKind::RulePack).value().empty());
    ASSERT_TRUE(file->redo().ok());
    const RulePack pack = allOf<RulePack>(*file).value().front();
    EXPECT_EQ(file->content(pack.content).value(), sampleContent());
    EXPECT_EQ(pack.sha256, u"Tésha256"_s) << "what was said to be its checksum stays";
}

TEST_F(UndoneBeforeMigration, AreForgottenByANewStepAsBefore)
{
    undoAsThen(4, {"own_credential"});
    const std::unique_ptr<RecordFile> file = opened();
    add(*file, aSession(kDay, 30));
    EXPECT_EQ(file->redo().error().code, Error::Code::NothingToRedo);
    ASSERT_TRUE(file->undo().ok());
    EXPECT_EQ(file->undoLabel().value()->kind, RecordKind::ReferenceCopy);
}

TEST_F(UndoneBeforeMigration, StepsThatWereDamagedAreToldAsBefore)
{
    copyReleased(4, path());
    runSql(path(), "UPDATE history SET changeset = x'54ff00' WHERE id = 3");
    const std::unique_ptr<RecordFile> file = opened();
    EXPECT_EQ(damageFound(*file), QStringList(u"step 3 of history: a changeset of history is not what was written"_s));
}

TEST(MigratedContents, LieOutsideRecordsAndHistory)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.credence"_s);
    copyReleased(4, path);
    ASSERT_TRUE(RecordFile::open(path, FileAccess::ReadWrite).ok());
    EXPECT_EQ(queryText(path, "SELECT COUNT(*) FROM content"), u"1"_s) << "two packs had the same file";
    EXPECT_EQ(queryText(path, "SELECT COUNT(*) FROM rule_pack JOIN content ON content.sha256 = rule_pack.content"),
              u"2"_s);
    EXPECT_EQ(queryText(path,
                        "SELECT COUNT(*) FROM history WHERE kind = 'rule_pack' AND "
                        "instr(changeset, CAST('first line' AS BLOB)) > 0"),
              u"1"_s)
        << "only the note of the full one still says so";
}

class MigrationFolder : public StorageTest {
protected:
    void addFile(const QString& name) { writeBytes(folder() + u'/' + name, "CREATE TABLE t (x)"); }
};

TEST_F(MigrationFolder, GivesItsStepsInTheOrderOfTheirNumbers)
{
    addFile(u"002_second.sql"_s);
    addFile(u"001_first.sql"_s);
    writeBytes(folder() + u"/notes.txt"_s, "no step");
    const std::vector<MigrationStep> steps = migrationStepsIn(folder());
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_TRUE(steps[0].resource.endsWith(u"001_first.sql"_s));
    EXPECT_TRUE(steps[1].resource.endsWith(u"002_second.sql"_s));
}

TEST_F(MigrationFolder, WithAGapOrANumberTwiceIsRefused)
{
    addFile(u"001_first.sql"_s);
    addFile(u"003_third.sql"_s);
    EXPECT_THROW((void)migrationStepsIn(folder()), SqlFailure);
    addFile(u"002_second.sql"_s);
    EXPECT_EQ(migrationStepsIn(folder()).size(), 3U);
    addFile(u"002_another.sql"_s);
    EXPECT_THROW((void)migrationStepsIn(folder()), SqlFailure);
}

TEST_F(MigrationFolder, OfTheProgramIsThatOfTheSources)
{
    const QDir sources(QStringLiteral(CREDENCE_MIGRATIONS));
    QStringList names;
    for (const MigrationStep& step : migrationSteps()) {
        names << QFileInfo(step.resource).fileName();
    }
    EXPECT_EQ(names, sources.entryList({u"*.sql"_s}, QDir::Files, QDir::Name));
}

}  // namespace migration_test
}  // namespace credence
