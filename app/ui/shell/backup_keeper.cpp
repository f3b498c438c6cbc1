// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"

#include <utility>

namespace credence {

BackupKeeper::~BackupKeeper()
{
    finish();
}

void BackupKeeper::keep(const QString& path, const QDateTime& nowUtc)
{
    finish();
    m_thread = std::thread([this, path, nowUtc] {
        std::optional<Result<TakenBackup>> backup;
        if (!isBackedUp(path, nowUtc)) {
            backup = takeBackup(path, nowUtc);
        }
        QMetaObject::invokeMethod(
            this, [this, backup = std::move(backup)] { report(backup); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::finish()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BackupKeeper::report(const std::optional<Result<TakenBackup>>& backup)
{
    if (backup && !backup->ok()) {
        Q_EMIT failed(backup->error());
        return;
    }
    Q_EMIT kept();
    if (backup) {
        Q_EMIT taken(backup->value());
    }
}

}  // namespace credence
