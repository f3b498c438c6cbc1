// SPDX-License-Identifier: GPL-3.0-or-later
/// A record file whose backups are taken at a time of the test's choice.
#pragma once

#include "storage/backup.h"
#include "storage/storage_fixture.h"

namespace credence::testing {

inline QDateTime utc(QDate day, int hour = 8, int minute = 12)
{
    return {day, QTime(hour, minute), Qt::UTC};
}

inline const QDateTime kNow = utc(QDate(2026, 11, 23));

class Backups : public StorageTest {
protected:
    [[nodiscard]] QString backupFolder() const { return folder() + u"/record backups"_s; }

    Backup taken(const QDateTime& at = kNow)
    {
        const Result<TakenBackup> taken = takeBackup(path(), at);
        EXPECT_TRUE(taken.ok()) << (taken ? "" : taken.error().detail.toStdString());
        return taken ? taken.value().backup : Backup{};
    }

    [[nodiscard]] static std::size_t sessionsIn(const QString& file)
    {
        const Result<std::unique_ptr<RecordFile>> opened = RecordFile::open(file, FileAccess::ReadOnly);
        EXPECT_TRUE(opened.ok()) << (opened ? "" : opened.error().detail.toStdString());
        return opened ? opened.value()->all(RecordKind::StudySession).value().size() : 0;
    }

    /// The count of changes, by which SQLite knows a file.
    [[nodiscard]] static QByteArray countOf(const QByteArray& file) { return file.mid(24, 4); }

    /// So that it cannot be opened any more.
    void damage()
    {
        QByteArray bytes = bytesOf(path());
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
        writeBytes(path(), bytes);
    }

    /// So that its sessions cannot be read any more.
    void damageSessions()
    {
        constexpr int kPage = 4096;
        const int root = queryText(path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'study_session'").toInt();
        QByteArray bytes = bytesOf(path());
        bytes.replace((root - 1) * kPage, kPage, QByteArray(kPage, '\x5a'));
        writeBytes(path(), bytes);
    }
};

}  // namespace credence::testing
