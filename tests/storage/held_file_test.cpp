// SPDX-License-Identifier: GPL-3.0-or-later
/// Another content in the place of an open file.
#include "storage/backup.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace held_file_test {

using namespace Qt::StringLiterals;
using namespace testing;

class HeldFileTest : public StorageTest {};

TEST_F(HeldFileTest, FollowsABackupThatIsCopiedOverTheOpenFile)
{
    std::unique_ptr<RecordFile> file = created();
    add(*file, aSession(kDay, 30));
    const QString backup = takeBackup(path(), QDateTime::currentDateTimeUtc()).value().backup.path;
    add(*file, aSession(kDay, 40));
    ASSERT_EQ(file->all(RecordKind::StudySession).value().size(), 2U);

    writeBytes(path(), bytesOf(backup));

    EXPECT_TRUE(file->changedOutside());
    EXPECT_EQ(file->all(RecordKind::StudySession).value().size(), 1U);
    add(*file, aSession(kDay, 50));
    EXPECT_EQ(damageFound(*opened(FileAccess::ReadOnly)), QStringList());
    EXPECT_EQ(file->all(RecordKind::StudySession).value().size(), 2U);
}

/// A file under which another content is put that SQLite takes for the one it knows.
class Overwritten : public HeldFileTest {
protected:
    void SetUp() override
    {
        m_file = created();
        addManySessions(*m_file);
        m_other = bytesOf(path());
        const RecordChange change = UpdateRecord{edited()};
        ASSERT_TRUE(applyOne(*m_file, change).ok());
        ASSERT_EQ(m_file->all(RecordKind::StudySession).value().size(), 500U);
        // Count of changes, pages, free pages: all that SQLite looks at.
        const QByteArray present = bytesOf(path());
        m_other.replace(24, 16, present.mid(24, 16));
        m_other.replace(92, 4, present.mid(92, 4));
        ASSERT_EQ(m_other.size(), present.size());
    }

    [[nodiscard]] AnyRecord edited() const
    {
        AnyRecord record = aSession(kDay, 99);
        setId(record, 1);
        return record;
    }

    [[nodiscard]] int firstMinutes() const
    {
        return std::get<StudySession>(m_file->find({.kind = RecordKind::StudySession, .id = 1}).value()).minutes.value;
    }

    std::unique_ptr<RecordFile> m_file;
    QByteArray m_other;
};

TEST_F(Overwritten, IsNotWrittenBeforeItIsLookedAt)
{
    writeBytes(path(), m_other);
    const RecordChange change = InsertRecord{aSession(kDay, 30)};

    const Result<std::vector<RecordRef>> added = m_file->apply(aLabel(), std::span(&change, 1));

    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().cause, Error::Cause::MovedWhileOpen);
    EXPECT_EQ(bytesOf(path()), m_other);
    EXPECT_TRUE(m_file->changedOutside());
    EXPECT_EQ(firstMinutes(), 30) << "nothing of the earlier content is remembered";
    EXPECT_TRUE(m_file->apply(aLabel(), std::span(&change, 1)).ok());
    EXPECT_EQ(queryText(path(), "PRAGMA integrity_check"), u"ok"_s);
}

TEST_F(Overwritten, IsSeenByALook)
{
    writeBytes(path(), m_other);
    EXPECT_TRUE(m_file->changedOutside());
    EXPECT_FALSE(m_file->changedOutside());
    EXPECT_EQ(firstMinutes(), 30);
}

TEST_F(Overwritten, ComesBackAfterAnotherFileLayInItsPlace)
{
    const QByteArray whole = bytesOf(path());
    writeBytes(path(), whole.first(50));
    EXPECT_TRUE(m_file->changedOutside());
    EXPECT_FALSE(m_file->changedOutside()) << "told once";
    const RecordChange change = InsertRecord{aSession(kDay, 30)};
    EXPECT_FALSE(m_file->apply(aLabel(), std::span(&change, 1)).ok());
    EXPECT_EQ(bytesOf(path()).size(), 50);

    writeBytes(path(), whole);

    EXPECT_TRUE(m_file->changedOutside());
    EXPECT_EQ(firstMinutes(), 99);
    EXPECT_TRUE(m_file->apply(aLabel(), std::span(&change, 1)).ok());
}

}  // namespace held_file_test
}  // namespace credence
