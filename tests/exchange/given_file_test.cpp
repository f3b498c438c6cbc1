// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/given_file.h"

#include <gtest/gtest.h>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>

#include "support/printers.h"

namespace credence {
namespace given_file_test {

using namespace Qt::StringLiterals;

class GivenFile : public ::testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"given.csv"_s); }

    [[nodiscard]] QString written(const QByteArray& bytes) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path();
    }

    QTemporaryDir m_folder;
};

TEST_F(GivenFile, IsReadUpToItsLimitAndNoByteBeyond)
{
    EXPECT_EQ(readGivenFile(written(QByteArray()), 10).value(), QByteArray());
    EXPECT_EQ(readGivenFile(written(QByteArray(10, 'x')), 10).value(), QByteArray(10, 'x'));
    const Result<QByteArray> longer = readGivenFile(written(QByteArray(11, 'x')), 10);
    ASSERT_FALSE(longer.ok());
    EXPECT_EQ(longer.error(), tooManyBytes(path(), 10));
    const QByteArray large(static_cast<qsizetype>(3 * kMebibyte + 7), 'y');
    EXPECT_EQ(readGivenFile(written(large), 4 * kMebibyte).value(), large);
}

TEST_F(GivenFile, IsNeitherAPipeNorAFolderNorADevice)
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString& name : {pipe, m_folder.path(), u"/dev/zero"_s, u"/dev/full"_s}) {
        const Result<QByteArray> read = readGivenFile(name, 10);
        ASSERT_FALSE(read.ok()) << name.toStdString();
        EXPECT_EQ(read.error().cause, Error::Cause::NotRegular) << name.toStdString();
    }
    EXPECT_EQ(readGivenFile(path(), 10).error(), (Error{.code = Error::Code::FileMissing, .subject = path()}));
}

TEST_F(GivenFile, ThatBreaksOffIsAFailureAndNoEnd)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    void* pages = ::mmap(nullptr, 2 * page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ASSERT_NE(pages, MAP_FAILED);
    ASSERT_EQ(::munmap(static_cast<char*>(pages) + page, page), 0);
    QFile memory(u"/proc/self/mem"_s);  // behind the first page of it there is nothing: EIO
    ASSERT_TRUE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    ASSERT_TRUE(memory.seek(reinterpret_cast<qint64>(pages)));
    const Result<QByteArray> read = readWithin(memory, u"half.csv"_s, kMebibyte);
    ASSERT_FALSE(read.ok()) << read.value().size() << " bytes were taken for all";
    EXPECT_EQ(read.error().code, Error::Code::Io);
    EXPECT_EQ(read.error().subject, u"half.csv"_s);
    EXPECT_FALSE(read.error().detail.isEmpty());
    ::munmap(pages, page);
}

}  // namespace given_file_test
}  // namespace credence
