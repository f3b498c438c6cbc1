// SPDX-License-Identifier: GPL-3.0-or-later
/// Copies of a record file that were checked after writing, their rotation, and the way back.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "domain/result.h"

namespace credence {

struct Backup {
    QString path;
    QDateTime takenAt;  ///< UTC, from its name
    qint64 bytes;
};

/// Records that a restore would bring back, change or take away.
struct RestorePreview {
    int onlyInBackup = 0;
    int onlyInFile = 0;
    int different = 0;
};

/// The folder beside the file: "<name> backups".
QString backupFolderOf(const QString& filePath);
/// Newest first.
std::vector<Backup> backupsOf(const QString& filePath);
/// Writes a copy under a temporary name, checks it, syncs it, renames it; then thins old ones
/// (12 daily, 10 weekly, 9 monthly). The source is only read. FileReadOnly, DiskFull, FileDamaged, Io.
Result<Backup> takeBackup(const QString& filePath, const QDateTime& nowUtc);
/// What restoring `backupPath` over `filePath` would change.
Result<RestorePreview> previewRestore(const QString& filePath, const QString& backupPath);
/// Replaces the file by the backup; the replaced file is kept as a backup first. The file must not be open.
Result<void> restoreBackup(const QString& filePath, const QString& backupPath, const QDateTime& nowUtc);

}  // namespace credence
