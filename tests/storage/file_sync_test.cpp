// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_sync.h"

#include "storage/storage_fixture.h"

namespace credence {
namespace file_sync_test {

using namespace Qt::StringLiterals;
using namespace testing;

class FileSync : public StorageTest {
protected:
    FileSync()
    {
        writeBytes(m_new, "new");
        writeBytes(m_old, "old");
    }

    QString m_new = folder() + u"/new"_s;
    QString m_old = folder() + u"/old"_s;
};

TEST_F(FileSync, ReplacesOnlyWhenItIsTold)
{
    const std::optional<Error> refused = renameDurably(m_new, m_old, RenameMode::KeepExisting);
    ASSERT_TRUE(refused.has_value());
    EXPECT_EQ(refused->code, Error::Code::FileExists);
    EXPECT_EQ(bytesOf(m_old), QByteArray("old"));

    EXPECT_FALSE(renameDurably(m_new, m_old, RenameMode::Replace).has_value());
    EXPECT_EQ(bytesOf(m_old), QByteArray("new"));
}

TEST_F(FileSync, SaysThatAFileIsMissing)
{
    EXPECT_TRUE(syncFile(folder() + u"/none"_s).has_value());
    EXPECT_FALSE(syncFile(m_new).has_value());
}

TEST_F(FileSync, TakesATemporaryFileAwayUnlessItWasRenamed)
{
    {
        const TemporaryPath lost(folder() + u"/lost"_s);
        const TemporaryPath kept(folder() + u"/kept.part"_s);
        writeBytes(lost.path(), "half");
        writeBytes(kept.path(), "whole");
        ASSERT_FALSE(renameDurably(kept.path(), folder() + u"/kept"_s, RenameMode::KeepExisting).has_value());
    }
    EXPECT_EQ(contentsOf(folder()).keys(), QStringList({u"kept"_s, u"new"_s, u"old"_s}));
}

}  // namespace file_sync_test
}  // namespace credence
