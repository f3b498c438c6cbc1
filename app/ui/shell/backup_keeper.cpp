// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"

#include <QFileInfo>
#include <QThread>

#include "storage/backup.h"

namespace credence {
namespace {

bool isBackedUp(const QString& path)
{
    const std::vector<Backup> backups = backupsOf(path);
    return !backups.empty() && backups.front().takenAt >= QFileInfo(path).lastModified();
}

}  // namespace

BackupKeeper::~BackupKeeper()
{
    finish();
}

void BackupKeeper::keep(const QString& path, const QDateTime& nowUtc)
{
    finish();
    m_error.reset();
    m_thread = QThread::create([this, path, nowUtc] {
        if (!isBackedUp(path)) {
            const Result<Backup> backup = takeBackup(path, nowUtc);
            m_error = backup ? std::nullopt : std::optional(backup.error());
        }
    });
    connect(m_thread, &QThread::finished, this, &BackupKeeper::report);
    m_thread->start(QThread::LowPriority);
}

void BackupKeeper::finish()
{
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
        m_thread = nullptr;
    }
}

void BackupKeeper::report()
{
    finish();
    if (m_error) {
        Q_EMIT failed(*m_error);
    } else {
        Q_EMIT kept();
    }
}

}  // namespace credence
