// SPDX-License-Identifier: GPL-3.0-or-later
/// A file of an older schema is the old one or the new one, whatever moment the program that migrates it is killed at.
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "storage/migrations.h"
#include "storage/record_table.h"
#include "storage/released_files.h"
#include "storage/storage_fixture.h"
#include "storage/traced_child.h"

namespace credence {
namespace migration_kill_test {

using namespace Qt::StringLiterals;
using namespace testing;

/// Of each older schema, so that all together are killed 200 times and more, however many schemas there are.
int killsOfEach()
{
    constexpr int kOfAll = 200;
    constexpr int kLeast = 12;
    return qMax(kLeast, kOfAll / static_cast<int>(olderSchemas().size()) + 1);
}

bool opens(const QString& path)
{
    return RecordFile::open(path, FileAccess::ReadWrite).ok();
}

class KilledMigration : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"record.credence"_s);
        copyReleased(GetParam(), path);
        m_old = withoutCount(bytesOf(path));
        // Here first, so that every child finds read what a program reads once.
        const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, FileAccess::ReadWrite);
        ASSERT_TRUE(file.ok());
        m_new = withoutCount(bytesOf(path));
        m_records = recordsIn(*file.value());
        const QString other = folder.filePath(u"other.credence"_s);
        copyReleased(GetParam(), other);
        m_moments = traced(kNever, [&] { return opens(other); }).moments;
        ASSERT_EQ(withoutCount(bytesOf(other)), m_new);
    }

    static qsizetype recordsIn(const RecordFile& file)
    {
        qsizetype records = 0;
        for (const RecordKind kind : kAllKinds) {
            records += static_cast<qsizetype>(file.all(kind).value().size());
        }
        return records;
    }

    /// Kills a migration of the fresh file `path` at `moment`. A run may end some calls earlier than the one that was
    /// counted; it is no kill then, and another is killed earlier.
    void killAt(qint64 moment, const QString& path)
    {
        constexpr qint64 kEarlier = 8;
        for (bool wasKilled = false; !wasKilled; moment -= kEarlier) {
            ASSERT_GT(moment, 0);
            QFile::remove(path);
            copyReleased(GetParam(), path);
            wasKilled = traced(moment, [&] { return opens(path); }).wasKilled;
        }
    }

    /// Kills a migration at `moment` and gives whether the file was the new one then.
    bool isNewAfterTheKillAt(qint64 moment)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"record.credence"_s);
        killAt(moment, path);

        const QByteArray found = withoutCount(bytesOf(path));
        EXPECT_TRUE(found == m_old || found == m_new) << "neither the old file nor the new one";

        const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, FileAccess::ReadWrite);
        EXPECT_TRUE(file.ok()) << (file ? "" : file.error().detail.toStdString());
        if (file) {
            const CheckReport report = file.value()->check().value();
            EXPECT_EQ(damageFound(*file.value()), QStringList());
            EXPECT_EQ(report.schemaVersion, newestSchema());
            EXPECT_EQ(recordsIn(*file.value()), m_records);
            EXPECT_TRUE(file.value()->undoLabel().value().has_value());
        }
        EXPECT_EQ(withoutCount(bytesOf(path)), m_new);
        return found == m_new;
    }

    QByteArray m_old;
    QByteArray m_new;
    qint64 m_moments = 0;
    qsizetype m_records = 0;
};

INSTANTIATE_TEST_SUITE_P(Schemas, KilledMigration, ::testing::ValuesIn(olderSchemas()));

TEST_P(KilledMigration, LeavesTheOldFileOrTheNewOne)
{
    const int kills = killsOfEach();
    ASSERT_GT(m_moments, kills);
    QRandomGenerator random(static_cast<quint32>(GetParam()));
    int newFiles = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const qint64 from = 1 + m_moments * kill / kills;
        const qint64 until = qMax(from + 1, m_moments * (kill + 1) / kills);
        const bool isLast = kill + 1 == kills;
        const qint64 moment = isLast ? m_moments : from + random.bounded(until - from);
        newFiles += isNewAfterTheKillAt(moment) ? 1 : 0;
        ASSERT_FALSE(HasFailure()) << "killed at moment " << moment << " of " << m_moments;
    }
    EXPECT_LT(newFiles, kills);
    // How many calls a run makes varies with the machine's load, so that even the last kill may come before the swap.
    for (int more = 0; newFiles == 0 && more < kills; ++more) {
        newFiles += isNewAfterTheKillAt(m_moments) ? 1 : 0;
    }
    EXPECT_GT(newFiles, 0);
}

}  // namespace migration_kill_test
}  // namespace credence
