// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer_lock.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <QCoreApplication>
#include <QSysInfo>
#include <array>
#include <chrono>
#include <thread>

#include "storage/child_process.h"
#include "storage/patience.h"
#include "storage/refused_calls.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace writer_lock_test {

using namespace Qt::StringLiterals;
using namespace testing;

class WriterLocks : public StorageTest {
protected:
    [[nodiscard]] QString lockPath() const { return folder() + u"/.record.credence.lock"_s; }
};

/// What may stand in a lock file that nobody holds.
struct Left {
    const char* name;
    QByteArray bytes;
};

class LeftLocks : public WriterLocks, public ::testing::WithParamInterface<Left> {};

TEST_P(LeftLocks, HoldNobodyUp)
{
    created();
    writeBytes(lockPath(), GetParam().bytes);
    EXPECT_NE(opened(), nullptr);
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList(u"record.credence"_s));
}

INSTANTIATE_TEST_SUITE_P(WriterLock, LeftLocks,
                         ::testing::Values(Left{"Unwritten", ""}, Left{"HalfAnOwner", "12"},
                                           Left{"NoText", QByteArray("\x00\xff\n\n\n\n", 6)},
                                           Left{"OfAnotherMachine", "12\ncredence\nanother-machine\nid\nboot\n"},
                                           Left{"OfAProcessWhoseNumberIsInUseAgain",
                                                "1\ncredence\n" + QSysInfo::machineHostName().toUtf8() + '\n'},
                                           Left{"Long", QByteArray(100'000, 'x')}),
                         [](const auto& info) { return info.param.name; });

TEST_F(WriterLocks, OfWhomeverHoldTheFileAreRespectedWhateverStandsInIt)
{
    created();
    writeBytes(lockPath(), "");
    QFile held(lockPath());
    ASSERT_TRUE(held.open(QIODevice::ReadWrite));
    ASSERT_EQ(::flock(held.handle(), LOCK_EX | LOCK_NB), 0);
    EXPECT_EQ(openError(path()).code, Error::Code::FileLocked);
    EXPECT_TRUE(QFile::exists(lockPath()));
}

TEST_F(WriterLocks, AreWaitedForWhileTheOtherWriterIsAboutToEnd)
{
    created();
    std::array<int, 2> began{};
    ASSERT_EQ(::pipe(began.data()), 0);
    const pid_t other = started([&] {
        const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path(), FileAccess::ReadWrite);
        const bool isTold = ::write(began[1], "x", 1) == 1;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return file.ok() && isTold;
    });
    char byte = 0;
    ASSERT_EQ(::read(began[0], &byte, 1), 1);

    // In a thread of its own: this one may just have waited in vain.
    std::thread([this] { EXPECT_NE(opened(), nullptr); }).join();

    EXPECT_EQ(exitCodeOf(other), 0);
    ::close(began[0]);
    ::close(began[1]);
}

TEST_F(WriterLocks, HaveTheRightsOfTheirRecord)
{
    created();
    for (const mode_t mode : {0600U, 0660U, 0644U}) {
        ASSERT_EQ(::chmod(path().toUtf8().constData(), mode), 0);
        const std::unique_ptr<RecordFile> file = opened();
        EXPECT_EQ(QFile::permissions(lockPath()), QFile::permissions(path())) << mode;
    }
}

TEST_F(WriterLocks, OfAnotherUserThatNobodyCanAskAreNamed)
{
    created();
    writeBytes(lockPath(), "");
    ASSERT_EQ(::chmod(lockPath().toUtf8().constData(), 0600), 0);
    ASSERT_EQ(::chmod(path().toUtf8().constData(), 0666), 0);
    ASSERT_EQ(::chmod(folder().toUtf8().constData(), 0777), 0);
    if (::geteuid() != 0) {
        ASSERT_EQ(::chmod(lockPath().toUtf8().constData(), 0), 0);
    }
    EXPECT_TRUE(heldWithoutRights([&] {
        const Error error = openError(path());
        return error.cause == Error::Cause::LockOfOthers && error.detail == lockPath();
    }));
}

TEST_F(WriterLocks, ThatAFileSystemDoesNotHaveAreNamedAndNothingIsLeft)
{
    created();
    const QMap<QString, QByteArray> before = contentsOf(folder());
    EXPECT_TRUE(heldInChild([&] { return loseFileLocks() && openError(path()).cause == Error::Cause::WithoutLocks; }));
    EXPECT_TRUE(contentsOf(folder()) == before);
}

TEST_F(WriterLocks, ThatAFileSystemDoesNotHaveAreNamedToAReaderToo)
{
    created();
    EXPECT_TRUE(heldInChild([&] {
        return loseFileLocks() && openError(path(), FileAccess::ReadOnly).cause == Error::Cause::WithoutLocks;
    }));
}

TEST(Patience, OfAnActIsUsedUpOnceAndForItsFileAlone)
{
    std::thread([] {
        bool isFirst = true;
        int waits = 0;
        while (waitForOthers(u"held"_s, isFirst)) {
            isFirst = false;
            ++waits;
        }
        EXPECT_GT(waits, 0);
        EXPECT_FALSE(waitForOthers(u"held"_s, true)) << "the next statement of the same act";
        EXPECT_TRUE(waitForOthers(u"another"_s, true));
    }).join();
}

}  // namespace writer_lock_test
}  // namespace credence
