// SPDX-License-Identifier: GPL-3.0-or-later
/// Copies of a record file that were checked after writing, their rotation, and the way back.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/result.h"

namespace credence {

struct Backup {
    QString path;
    QDateTime takenAt;  ///< UTC, from its name
    qint64 bytes;
    bool sound = true;  ///< the copy of a sound file, from its name
};

/// A backup just taken, and what is to be said of it.
struct TakenBackup {
    Backup backup;
    QStringList findings{};            ///< why the file, and so its copy, is not sound
    std::optional<QDateTime> later{};  ///< of the newest backup, if the clock stands before it: one of both is wrong
};

/// Records that a restore would bring back, change or take away.
struct RestorePreview {
    int onlyInBackup = 0;
    int onlyInFile = 0;
    int different = 0;
    int entries = 0;                      ///< of what is logged day by day, in the backup
    std::optional<QDate> lastDay{};       ///< of those
    std::optional<QString> otherOwner{};  ///< of which file it is a copy, if not of this one
};

/// What is not done unless it was agreed to.
struct RestoreConsent {
    bool otherFile = false;  ///< a copy of another file comes in the place of this one
    bool unsound = false;    ///< the copy of a file that was not sound
};

/// The folder beside the file: "<name> backups".
QString backupFolderOf(const QString& filePath);
/// Newest first.
std::vector<Backup> backupsOf(const QString& filePath);
/// The newest one that was not taken after `nowUtc`: a clock that once was ahead makes no later change look backed up.
std::optional<Backup> newestBackup(const QString& filePath, const QDateTime& nowUtc);
/// Whether that one is as new as the file: a backup has the time of what it is a copy of.
bool isBackedUp(const QString& filePath, const QDateTime& nowUtc);
/// Writes a copy under a temporary name, checks it, syncs it, renames it; then thins old ones
/// (12 daily, 10 weekly, 9 monthly). The source is only read, a few pages at a time; what is not sound is backed up
/// too, and its name says so. FileReadOnly, DiskFull, FileDamaged (not even to be opened), Io.
Result<TakenBackup> takeBackup(const QString& filePath, const QDateTime& nowUtc);
/// What restoring `backupPath` over `filePath` would change.
Result<RestorePreview> previewRestore(const QString& filePath, const QString& backupPath);
/// Replaces the file by the backup; the replaced file is kept as a backup first. The file must not be open. Conflict
/// (OfAnotherFile) and FileDamaged (Unsound) where it lacks consent.
Result<void> restoreBackup(const QString& filePath, const QString& backupPath, const QDateTime& nowUtc,
                           const RestoreConsent& consent = {});

}  // namespace credence
