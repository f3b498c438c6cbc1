// SPDX-License-Identifier: GPL-3.0-or-later
/// What is called saved stays saved: killed programs, full disks, files of earlier versions.
#include <signal.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <array>
#include <cerrno>

#include "storage/migrations.h"
#include "storage/backup.h"
#include "storage/child_process.h"
#include "storage/record_table.h"
#include "storage/released_files.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace survival_test {

using namespace Qt::StringLiterals;
using namespace testing;

class Killing : public StorageTest {
protected:
    /// In the child: adds entries for ever and says so after each.
    bool addForEver(int acknowledge)
    {
        const std::unique_ptr<RecordFile> file = opened();
        const RecordChange change = InsertRecord{aSession(kDay, 30)};
        while (file && file->apply(aLabel(), std::span(&change, 1)).ok()) {
            if (::write(acknowledge, "+", 1) != 1) {
                return false;
            }
        }
        return false;
    }

    /// Lets a child write, kills it `delay` microseconds after its `entries`th entry, and gives what it acknowledged.
    int acknowledgedBeforeTheKill(int entries, useconds_t delay)
    {
        std::array<int, 2> ends{};
        EXPECT_EQ(::pipe(ends.data()), 0);
        const pid_t child = started([&] { return addForEver(ends[1]); });
        ::close(ends[1]);
        int acknowledged = 0;
        char sign = 0;
        while (acknowledged < entries && ::read(ends[0], &sign, 1) == 1) {
            ++acknowledged;
        }
        ::usleep(delay);
        ::kill(child, SIGKILL);
        while (::read(ends[0], &sign, 1) == 1) {
            ++acknowledged;
        }
        ::close(ends[0]);
        EXPECT_EQ(exitCodeOf(child), -1) << "it ended before it was killed";
        return acknowledged;
    }
};

TEST_F(Killing, LosesNothingThatWasAcknowledged)
{
    created();
    int saved = 0;
    constexpr int kRounds = 25;
    for (int round = 0; round < kRounds; ++round) {
        const int acknowledged = acknowledgedBeforeTheKill(1 + round % 4, static_cast<useconds_t>(round * 1237 % 5000));

        const std::unique_ptr<RecordFile> file = opened();
        ASSERT_TRUE(file) << round;
        const int found = file->logTotals({}).value().rows;
        // The last entry may be in the file before it could be acknowledged.
        EXPECT_GE(found, saved + acknowledged) << round;
        EXPECT_LE(found, saved + acknowledged + 1) << round;
        EXPECT_EQ(static_cast<int>(file->history(1'000'000).value().size()), found) << round;
        EXPECT_TRUE(file->check().value().sound) << round;
        saved = found;
    }
    EXPECT_GE(saved, kRounds);
}

/// SQLite's writing with a disk that is full after so many bytes.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes)
    {
        s_left = bytes;
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        for (const char* name : kCalls) {
            vfs->xSetSystemCall(vfs, name, callNamed(name));
        }
    }
    ~FullDisk()
    {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        for (const char* name : kCalls) {
            vfs->xSetSystemCall(vfs, name, nullptr);
        }
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    static constexpr std::array<const char*, 3> kCalls{"write", "pwrite", "pwrite64"};

    static bool hasRoomFor(size_t count)
    {
        s_left -= static_cast<qint64>(count);
        errno = ENOSPC;
        return s_left >= 0;
    }
    static ssize_t write(int file, const void* bytes, size_t count)
    {
        return hasRoomFor(count) ? ::write(file, bytes, count) : -1;
    }
    static ssize_t writeAt(int file, const void* bytes, size_t count, off_t offset)
    {
        return hasRoomFor(count) ? ::pwrite(file, bytes, count, offset) : -1;
    }
    static sqlite3_syscall_ptr callNamed(const char* name)
    {
        return qstrcmp(name, "write") == 0 ? reinterpret_cast<sqlite3_syscall_ptr>(&write)
                                           : reinterpret_cast<sqlite3_syscall_ptr>(&writeAt);
    }

    static inline qint64 s_left = 0;
};

class DiskFull : public StorageTest {};

/// Notes the order in which SQLite removes files and opens folders to sync them.
class RemovalLog {
public:
    RemovalLog()
    {
        s_log.clear();
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        s_openFolder = reinterpret_cast<OpenFolder>(vfs->xGetSystemCall(vfs, "openDirectory"));
        vfs->xSetSystemCall(vfs, "unlink", reinterpret_cast<sqlite3_syscall_ptr>(&remove));
        vfs->xSetSystemCall(vfs, "openDirectory", reinterpret_cast<sqlite3_syscall_ptr>(&openFolder));
    }
    ~RemovalLog()
    {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        vfs->xSetSystemCall(vfs, "unlink", nullptr);
        vfs->xSetSystemCall(vfs, "openDirectory", nullptr);
    }
    RemovalLog(const RemovalLog&) = delete;
    RemovalLog& operator=(const RemovalLog&) = delete;

    [[nodiscard]] QStringList log() const { return s_log; }

private:
    using OpenFolder = int (*)(const char*, int*);

    static int remove(const char* path)
    {
        s_log << u"remove"_s;
        return ::unlink(path);
    }
    static int openFolder(const char* path, int* file)
    {
        s_log << u"sync folder"_s;
        return s_openFolder(path, file);
    }

    static inline QStringList s_log;
    static inline OpenFolder s_openFolder = nullptr;
};

class PowerFailure : public StorageTest {};

/// A commit is the removal of the journal; without a sync of its folder the journal may be there again.
TEST_F(PowerFailure, BringsNoJournalBackOfWhatWasCalledSaved)
{
    const std::unique_ptr<RecordFile> file = created();
    const RemovalLog removals;
    add(*file, aSession(kDay, 30));
    const QStringList log = removals.log();
    ASSERT_TRUE(log.contains(u"remove"_s));
    EXPECT_EQ(log.last(), u"sync folder"_s) << log.join(u", "_s).toStdString();
    EXPECT_EQ(log.value(log.lastIndexOf(u"remove"_s) + 1), u"sync folder"_s);
}

TEST_F(DiskFull, LeavesTheFileAsItWasWhereverItStrikes)
{
    add(*created(), aSession(kDay, 30));
    const std::vector<RecordChange> changes(40, InsertRecord{aSession(kDay, 30, u"word "_s.repeated(20))});
    bool wasWritten = false;
    int failures = 0;
    for (qint64 room = 0; !wasWritten; room += 3000) {
        {
            const std::unique_ptr<RecordFile> file = opened();
            const FullDisk full(room);
            const Result<std::vector<RecordRef>> added = file->apply(aLabel(), changes);
            wasWritten = added.ok();
            EXPECT_TRUE(wasWritten || added.error().code == Error::Code::DiskFull)
                << added.error().detail.toStdString();
        }
        failures += wasWritten ? 0 : 1;
        const std::unique_ptr<RecordFile> file = opened();
        EXPECT_EQ(file->logTotals({}).value().rows, wasWritten ? 41 : 1) << room;
        EXPECT_TRUE(file->check().value().sound) << room;
    }
    EXPECT_GT(failures, 3);
}

TEST_F(DiskFull, LeavesNoHalfFile)
{
    const FullDisk full(5000);
    const Result<std::unique_ptr<RecordFile>> made = RecordFile::create(path());
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Error::Code::DiskFull);
    EXPECT_TRUE(contentsOf(folder()).isEmpty());
}

TEST_F(DiskFull, LeavesNoHalfBackup)
{
    addOneOfEach(*created());
    const FullDisk full(5000);
    const Result<TakenBackup> backup = takeBackup(path(), QDateTime(kDay, QTime(8, 0), Qt::UTC));
    ASSERT_FALSE(backup.ok());
    EXPECT_EQ(backup.error().code, Error::Code::DiskFull);
    EXPECT_TRUE(contentsOf(backupFolderOf(path())).isEmpty());
}

class ReleasedFile : public ::testing::TestWithParam<int> {};

INSTANTIATE_TEST_SUITE_P(Schemas, ReleasedFile, ::testing::ValuesIn(kReleasedSchemas));

/// The first schema with the table `name`.
int schemaThatMade(const QString& name)
{
    int schema = 0;
    for (const MigrationStep& step : migrationSteps()) {
        ++schema;
        if (step.statements.filter(u"CREATE TABLE %1 ("_s.arg(name)).size() == 1) {
            return schema;
        }
    }
    ADD_FAILURE() << "no step makes " << name.toStdString();
    return schema;
}

TEST_P(ReleasedFile, StillOpensWithAllItsRecords)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.credence"_s);
    copyReleased(GetParam(), path);

    const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, FileAccess::ReadWrite);

    ASSERT_TRUE(file.ok()) << file.error().detail.toStdString();
    EXPECT_EQ(damageFound(*file.value()), QStringList());
    for (const RecordKind kind : kAllKinds) {
        const bool knownThen = GetParam() >= schemaThatMade(nameOf(kind));
        EXPECT_EQ(file.value()->all(kind).value().size(), knownThen ? 2U : 0U) << nameOf(kind).toStdString();
    }
    EXPECT_TRUE(file.value()->undo().ok());
}

TEST_P(ReleasedFile, TakesEverySourceOfCeus)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.credence"_s);
    copyReleased(GetParam(), path);
    const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, FileAccess::ReadWrite);
    ASSERT_TRUE(file.ok());
    for (const auto& [source, name] : EnumNames<CeuSource>::kNames) {
        const RecordChange change =
            InsertRecord{CeuActivity{.onDate = kDay, .title = u"Webinar"_s, .ceus = {100}, .source = source}};
        EXPECT_TRUE(file.value()->apply(aLabel(RecordKind::CeuActivity), std::span(&change, 1)).ok())
            << QString::fromUtf16(name).toStdString();
    }
}

class Check : public StorageTest {};

TEST_F(Check, FindsNothingInASoundFile)
{
    const std::unique_ptr<RecordFile> file = created();
    addOneOfEach(*file);
    makeValid(*file);
    const CheckReport report = file->check().value();
    EXPECT_TRUE(report.sound);
    EXPECT_EQ(report.findings, QStringList());
    EXPECT_EQ(report.records, static_cast<int>(kAllKinds.size()));
    EXPECT_EQ(report.schemaVersion, newestSchema());
}

TEST_F(Check, FindsABrokenReference)
{
    addOneOfEach(*created());
    runSql(path(), "DELETE FROM placement");
    const CheckReport report = opened()->check().value();
    EXPECT_FALSE(report.sound);
    EXPECT_TRUE(report.findings.join(u'\n').contains(u"experience_entry"_s));
}

TEST_F(Check, FindsAnIndexThatDisagrees)
{
    addOneOfEach(*created());
    const int root = queryText(path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'study_session_day'").toInt();
    QByteArray bytes = bytesOf(path());
    const qsizetype at = bytes.indexOf("2028-02-29", (root - 1) * 4096);
    bytes.replace(at, 4, "2027");
    writeBytes(path(), bytes);
    EXPECT_FALSE(opened()->check().value().sound);
}

TEST_F(Check, FindsAnUnreadableStepOfHistory)
{
    add(*created(), aSession(kDay, 30));
    runSqlOnHistory(path(), "UPDATE history SET changeset = x'54ff00'");
    EXPECT_FALSE(opened()->check().value().sound);
}

}  // namespace survival_test
}  // namespace credence
