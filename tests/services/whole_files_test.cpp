// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whole_files.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "storage/child_process.h"
#include "storage/refused_calls.h"

namespace credence {
namespace whole_files_test {

using namespace Qt::StringLiterals;

class WholeFile : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static bool isRefused(const Result<void>& written, Error::Code code)
    {
        return !written && written.error().code == code;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(WholeFile, TakesThePlaceOfAnotherOrLeavesIt)
{
    ASSERT_TRUE(writeWhole(path(u"a.txt"_s), "one", IfThere::Refuse).ok());
    EXPECT_TRUE(isRefused(writeWhole(path(u"a.txt"_s), "two", IfThere::Refuse), Error::Code::FileExists));
    EXPECT_EQ(bytesOf(path(u"a.txt"_s)), "one");
    ASSERT_TRUE(writeWhole(path(u"a.txt"_s), "two", IfThere::Replace).ok());
    EXPECT_EQ(bytesOf(path(u"a.txt"_s)), "two");
    EXPECT_EQ(names(), QStringList{u"a.txt"_s});
}

TEST_F(WholeFile, OnAFullDiskLeavesWhatWasThere)
{
    ASSERT_TRUE(writeWhole(path(u"a.txt"_s), "one", IfThere::Refuse).ok());
    EXPECT_TRUE(testing::heldInChild([this] {
        return testing::fillDisk() &&
               isRefused(writeWhole(path(u"a.txt"_s), "two", IfThere::Replace), Error::Code::DiskFull) &&
               isRefused(writeWhole(path(u"b.txt"_s), "two", IfThere::Refuse), Error::Code::DiskFull);
    }));
    EXPECT_EQ(bytesOf(path(u"a.txt"_s)), "one");
    EXPECT_EQ(names(), QStringList{u"a.txt"_s});
}

TEST_F(WholeFile, IsNotWrittenWhereNothingCanBe)
{
    for (const IfThere ifThere : {IfThere::Replace, IfThere::Refuse}) {
        EXPECT_TRUE(isRefused(writeWhole(path(u"no/such.txt"_s), "one", ifThere), Error::Code::FileReadOnly));
    }
    EXPECT_TRUE(testing::heldWithoutRights([] {
        return isRefused(writeWhole(u"/usr/credence.txt"_s, "one", IfThere::Replace), Error::Code::FileReadOnly) &&
               isRefused(writeWhole(u"/usr/credence.txt"_s, "one", IfThere::Refuse), Error::Code::FileReadOnly);
    }));
}

}  // namespace whole_files_test
}  // namespace credence
