// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/time.h>

#include <QCoreApplication>
#include <array>
#include <thread>

#include "storage/child_process.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace opening_test {

using namespace Qt::StringLiterals;
using namespace testing;

class Opening : public StorageTest {
protected:
    [[nodiscard]] QString other(const QString& name) const { return folder() + u'/' + name; }

    /// Both ways of opening give `code` and leave the folder as it was, byte by byte.
    void expectRefused(const QString& file, Error::Code code)
    {
        const QMap<QString, QByteArray> before = contentsOf(folder());
        for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly}) {
            const Error error = openError(file, access);
            EXPECT_EQ(error.code, code) << error.detail.toStdString();
            EXPECT_EQ(error.subject, file);
        }
        EXPECT_TRUE(contentsOf(folder()) == before);
    }
};

TEST_F(Opening, MakesAFileOnlyWhereThereIsNone)
{
    writeBytes(path(), "mine");
    const Result<std::unique_ptr<RecordFile>> made = RecordFile::create(path());
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Error::Code::FileExists);
    EXPECT_EQ(bytesOf(path()), QByteArray("mine"));
}

TEST_F(Opening, MakesNoFolders)
{
    const Result<std::unique_ptr<RecordFile>> made = RecordFile::create(other(u"none/record.credence"_s));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Error::Code::Io);
    EXPECT_TRUE(contentsOf(folder()).isEmpty());
}

TEST_F(Opening, LeavesOneFileAtRest)
{
    add(*created(), aSession(kDay, 30));
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList(u"record.credence"_s));
}

TEST_F(Opening, TakesAnyFileName)
{
    const QString odd = other(u"50% of #1? ä 'x'.credence"_s);
    ASSERT_TRUE(RecordFile::create(odd).ok());
    EXPECT_TRUE(RecordFile::open(odd, FileAccess::ReadWrite).ok());
    EXPECT_TRUE(RecordFile::open(odd, FileAccess::ReadOnly).ok());
    EXPECT_EQ(contentsOf(folder()).size(), 1);
}

TEST_F(Opening, RefusesWhatIsNotThere)
{
    expectRefused(other(u"none.credence"_s), Error::Code::FileMissing);
}

TEST_F(Opening, RefusesAFolder)
{
    expectRefused(folder(), Error::Code::NotARecordFile);
}

TEST_F(Opening, RefusesAnEmptyFile)
{
    writeBytes(path(), "");
    expectRefused(path(), Error::Code::NotARecordFile);
}

TEST_F(Opening, RefusesGarbage)
{
    writeBytes(path(), QByteArray("\x00\xff garbage", 10).repeated(1000));
    expectRefused(path(), Error::Code::NotARecordFile);
}

TEST_F(Opening, RefusesAnotherProgramsDatabase)
{
    runSql(path(), "PRAGMA journal_mode = WAL; CREATE TABLE history (x)");
    expectRefused(path(), Error::Code::NotARecordFile);
}

TEST_F(Opening, RefusesAFileOfANewerVersion)
{
    created();
    runSql(path(), "PRAGMA user_version = 999");
    expectRefused(path(), Error::Code::FileTooNew);
}

TEST_F(Opening, RefusesAFileCutShort)
{
    created();
    writeBytes(path(), bytesOf(path()).chopped(5000));
    expectRefused(path(), Error::Code::FileDamaged);
}

TEST_F(Opening, RefusesAFileWhoseSchemaIsUnreadable)
{
    created();
    QByteArray bytes = bytesOf(path());
    bytes.replace(100, 900, QByteArray(900, '\x5a'));
    writeBytes(path(), bytes);
    expectRefused(path(), Error::Code::FileDamaged);
}

TEST_F(Opening, RefusesAFileWithoutItsTables)
{
    runSql(path(), "PRAGMA application_id = 0x43524443; PRAGMA user_version = 1; CREATE TABLE x (y)");
    expectRefused(path(), Error::Code::FileDamaged);
}

TEST_F(Opening, FindsDamageWhereItReads)
{
    addManySessions(*created());
    const int root = queryText(path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'study_session'").toInt();
    QByteArray bytes = bytesOf(path());
    bytes.replace((root - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
    writeBytes(path(), bytes);

    const std::unique_ptr<RecordFile> file = opened();
    const Result<std::vector<AnyRecord>> sessions = file->all(RecordKind::StudySession);

    ASSERT_FALSE(sessions.ok());
    EXPECT_EQ(sessions.error().code, Error::Code::FileDamaged);
    EXPECT_EQ(sessions.error().subject, path());
    const Result<CheckReport> report = file->check();
    ASSERT_TRUE(report.ok());
    EXPECT_FALSE(report.value().sound);
}

TEST_F(Opening, LetsOneWriterInAndNamesIt)
{
    const std::unique_ptr<RecordFile> writer = created();
    const QMap<QString, QByteArray> before = contentsOf(folder());

    const Error error = openError(path());

    EXPECT_EQ(error.code, Error::Code::FileLocked);
    EXPECT_TRUE(error.detail.contains(QString::number(QCoreApplication::applicationPid())))
        << error.detail.toStdString();
    EXPECT_TRUE(contentsOf(folder()) == before);
}

TEST_F(Opening, KnowsAFileByItsLinksToo)
{
    const std::unique_ptr<RecordFile> writer = created();
    ASSERT_TRUE(QFile::link(path(), other(u"link.credence"_s)));
    EXPECT_EQ(openError(other(u"link.credence"_s)).code, Error::Code::FileLocked);
}

TEST_F(Opening, KeepsAnotherProcessOut)
{
    const std::unique_ptr<RecordFile> writer = created();
    EXPECT_TRUE(heldInChild([&] { return openError(path()).code == Error::Code::FileLocked; }));
}

TEST_F(Opening, LetsReadersInBesideTheWriter)
{
    const std::unique_ptr<RecordFile> writer = created();
    const std::unique_ptr<RecordFile> reader = opened(FileAccess::ReadOnly);
    const RecordRef session = add(*writer, aSession(kDay, 30));
    EXPECT_TRUE(reader->find(session).ok());
}

TEST_F(Opening, RespectsALockHoweverOldItIs)
{
    const std::unique_ptr<RecordFile> writer = created();
    const timeval longAgo{.tv_sec = 1'000'000'000, .tv_usec = 0};
    const std::array<timeval, 2> times{longAgo, longAgo};
    ASSERT_EQ(::utimes(other(u".record.credence.lock"_s).toUtf8().constData(), times.data()), 0);
    EXPECT_EQ(openError(path()).code, Error::Code::FileLocked);
}

TEST_F(Opening, TakesOverTheLockOfADeadProgram)
{
    created();
    ASSERT_TRUE(heldInChild([&] {
        static std::unique_ptr<RecordFile> neverClosed = opened();
        return neverClosed != nullptr;
    }));
    ASSERT_TRUE(QFile::exists(other(u".record.credence.lock"_s)));
    opened();
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList(u"record.credence"_s));
}

TEST_F(Opening, ReportsASQLiteLockOfAnotherProgram)
{
    created();
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(raw, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_EQ(openError(path()).code, Error::Code::FileLocked);
    sqlite3_close(raw);
    opened();
}

TEST_F(Opening, RollsBackWhatAKilledWriterLeft)
{
    addManySessions(*created());
    leaveHotJournal(path());
    const std::unique_ptr<RecordFile> file = opened();
    EXPECT_EQ(file->logTotals({}).value().study, Minutes{500 * 30});
    EXPECT_FALSE(QFile::exists(path() + u"-journal"_s));
}

TEST_F(Opening, RollsBackForAReaderToo)
{
    addManySessions(*created());
    leaveHotJournal(path());
    const std::unique_ptr<RecordFile> file = opened(FileAccess::ReadOnly);
    EXPECT_EQ(file->logTotals({}).value().study, Minutes{500 * 30});
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList(u"record.credence"_s));
}

TEST_F(Opening, WritesNothingThroughAReader)
{
    created();
    const std::unique_ptr<RecordFile> reader = opened(FileAccess::ReadOnly);
    const QMap<QString, QByteArray> before = contentsOf(folder());
    const RecordChange change = InsertRecord{aSession(kDay, 30)};

    const Result<std::vector<RecordRef>> added = reader->apply(aLabel(), std::span(&change, 1));

    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, Error::Code::FileReadOnly);
    EXPECT_EQ(reader->undo().error().code, Error::Code::FileReadOnly);
    EXPECT_EQ(reader->setSetting(u"a"_s, u"b"_s).error().code, Error::Code::FileReadOnly);
    EXPECT_TRUE(contentsOf(folder()) == before);
}

TEST_F(Opening, NoticesWhatAnotherProgramWrites)
{
    const std::unique_ptr<RecordFile> file = created();
    add(*file, aSession(kDay, 30));
    EXPECT_FALSE(file->changedOutside());
    runSql(path(), "UPDATE study_session SET minutes = 31");
    EXPECT_TRUE(file->changedOutside());
    EXPECT_FALSE(file->changedOutside());
}

TEST_F(Opening, RefusesToWriteIntoAFileThatWasReplaced)
{
    const std::unique_ptr<RecordFile> file = created();
    ASSERT_TRUE(QFile::rename(path(), other(u"moved.credence"_s)));
    writeBytes(path(), "synced from elsewhere");
    const RecordChange change = InsertRecord{aSession(kDay, 30)};

    const Result<std::vector<RecordRef>> added = file->apply(aLabel(), std::span(&change, 1));

    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, Error::Code::FileMissing);
    EXPECT_TRUE(file->changedOutside());
}

TEST_F(Opening, FinishesWhatAWriterLeftWhoUsedAnotherNameOfTheFile)
{
    addManySessions(*created());
    const QString second = other(u"second.credence"_s);
    ASSERT_EQ(::link(path().toUtf8().constData(), second.toUtf8().constData()), 0);
    leaveHotJournal(second);
    const std::unique_ptr<RecordFile> file = opened();
    EXPECT_EQ(file->logTotals({}).value().study, Minutes{500 * 30});
    EXPECT_FALSE(QFile::exists(second + u"-journal"_s));
}

TEST_F(Opening, LetsOneWriterInByAllNamesOfAFile)
{
    const std::unique_ptr<RecordFile> writer = created();
    const QString second = other(u"second.credence"_s);
    ASSERT_EQ(::link(path().toUtf8().constData(), second.toUtf8().constData()), 0);
    EXPECT_EQ(openError(second).code, Error::Code::FileLocked);
}

TEST_F(Opening, OnlyReadsAFileThatHasANameInAnotherFolder)
{
    created();
    ASSERT_TRUE(QDir().mkdir(other(u"elsewhere"_s)));
    const QString second = other(u"elsewhere/second.credence"_s);
    ASSERT_EQ(::link(path().toUtf8().constData(), second.toUtf8().constData()), 0);
    for (const QString& name : {path(), second}) {
        EXPECT_EQ(openError(name).code, Error::Code::FileReadOnly);
        EXPECT_EQ(openError(name).cause, Error::Cause::NameElsewhere);
        EXPECT_TRUE(RecordFile::open(name, FileAccess::ReadOnly));
    }
    ASSERT_TRUE(QFile::remove(second));
    EXPECT_TRUE(RecordFile::open(path(), FileAccess::ReadWrite));
}

TEST_F(Opening, SweepsAwayWhatAKilledProgramLeftBesideTheFile)
{
    created();
    for (const char* purpose : {"new", "restored", "migrated", "new-journal", "restored-journal"}) {
        writeBytes(other(u".record.credence."_s + QString::fromLatin1(purpose)), "half");
    }
    writeBytes(other(u".another.credence.new"_s), "not of this file");
    opened();
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList({u".another.credence.new"_s, u"record.credence"_s}));
}

TEST_F(Opening, WorksInAnyOneThread)
{
    created();
    bool added = false;
    std::thread([&] {
        const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path(), FileAccess::ReadWrite);
        const RecordChange change = InsertRecord{aSession(kDay, 30)};
        added = file.ok() && file.value()->apply(aLabel(), std::span(&change, 1)).ok();
    }).join();
    EXPECT_TRUE(added);
}

/// Folders and files whose permissions bind: checked by a user without rights.
class Rights : public StorageTest {
protected:
    void TearDown() override { allow(0755, 0644); }

    void allow(unsigned folderMode, unsigned fileMode)
    {
        ASSERT_EQ(::chmod(path().toUtf8().constData(), fileMode), 0);
        ASSERT_EQ(::chmod(folder().toUtf8().constData(), folderMode), 0);
    }

    void SetUp() override { add(*created(), aSession(kDay, 30)); }
};

TEST_F(Rights, LetAReaderInWhereNothingCanBeWritten)
{
    allow(0555, 0444);
    EXPECT_TRUE(heldWithoutRights([&] {
        const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path(), FileAccess::ReadOnly);
        return file.ok() && file.value()->all(RecordKind::StudySession).value().size() == 1;
    }));
}

TEST_F(Rights, KeepAWriterOutOfAFolderWithoutThem)
{
    allow(0555, 0666);
    const QMap<QString, QByteArray> before = contentsOf(folder());
    EXPECT_TRUE(heldWithoutRights([&] { return openError(path()).code == Error::Code::FileReadOnly; }));
    EXPECT_TRUE(contentsOf(folder()) == before);
}

TEST_F(Rights, KeepAWriterOutOfAFileWithoutThem)
{
    allow(0777, 0444);
    const QMap<QString, QByteArray> before = contentsOf(folder());
    EXPECT_TRUE(heldWithoutRights([&] { return openError(path()).code == Error::Code::FileReadOnly; }));
    EXPECT_TRUE(contentsOf(folder()) == before);
}

TEST_F(Rights, KeepEveryoneOutOfAnUnreadableFile)
{
    allow(0777, 0000);
    EXPECT_TRUE(heldWithoutRights([&] {
        return openError(path(), FileAccess::ReadOnly).code == Error::Code::FileNotReadable &&
               openError(path(), FileAccess::ReadWrite).code == Error::Code::FileNotReadable;
    }));
}

TEST_F(Rights, AreNeededToMakeAFile)
{
    allow(0555, 0444);
    EXPECT_TRUE(heldWithoutRights([&] {
        const Result<std::unique_ptr<RecordFile>> made = RecordFile::create(folder() + u"/new.credence"_s);
        return !made.ok() && made.error().code == Error::Code::FileReadOnly;
    }));
}

}  // namespace opening_test
}  // namespace credence
