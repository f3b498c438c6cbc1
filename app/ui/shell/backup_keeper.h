// SPDX-License-Identifier: GPL-3.0-or-later
/// Takes the backup of a freshly opened file beside the work, in its own thread on its own path.
#pragma once

#include <QDateTime>
#include <QObject>
#include <optional>
#include <thread>

#include "domain/result.h"
#include "storage/backup.h"

namespace credence {

class BackupKeeper : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~BackupKeeper() override;

    /// Backs the file up unless the newest backup is already as new as the file.
    void keep(const QString& path, const QDateTime& nowUtc);
    /// Waits for a backup under way.
    void finish();

Q_SIGNALS:
    void kept();  ///< taken, or not needed
    void taken(const credence::TakenBackup& backup);
    void failed(const credence::Error& error);

private:
    void report(const std::optional<Result<TakenBackup>>& backup);

    /// Joined, unlike a QThread, whose wait() returns before the last of it is gone.
    std::thread m_thread;
};

}  // namespace credence
