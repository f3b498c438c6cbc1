// SPDX-License-Identifier: GPL-3.0-or-later
/// The folder of backups: names, which ones stay, and copies that count only once they were checked. Used by storage
/// only.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/result.h"

namespace credence {

/// What the name of a backup tells.
struct BackupName {
    QDateTime takenAt;  ///< UTC
    bool sound;

    friend bool operator==(const BackupName&, const BackupName&) = default;
};

/// Of a backup of `filePath`: "<base> 2026-11-23 081200Z.credence", or "<base> 2026-11-23 081200Z not sound.credence".
/// Files that differ in their ending have other names.
std::optional<BackupName> backupNameOf(const QString& filePath, const QString& backupName);
/// The first free name at `nowUtc` or the seconds after it: a backup never replaces another.
QString freeBackupPath(const QString& filePath, const QDateTime& nowUtc, bool isSound);
/// The same for a file that is kept as it is, which is never taken for a copy that was checked.
QString freePathForReplaced(const QString& filePath, const QDateTime& nowUtc);

/// Makes the folder, for its owner alone, and takes away what killed programs left in it more than an hour ago.
std::optional<Error> prepareBackupFolder(const QString& filePath, const QDateTime& nowUtc);
/// A name in that folder for a copy that is not finished, no other thread's or program's.
QString unfinishedPath(const QString& filePath);

enum class CopyUse {
    Backup,        ///< one that others may open: it does not go on with the file's timer unasked
    InItsOwnPlace  ///< the same file, made anew
};

/// A whole copy of the record file `from` as the new file `to`, read back, checked and synced: why it is not sound, as
/// the file itself is then; empty if it is. On an error `to` is not there.
Result<QStringList> copyChecked(const QString& from, const QString& to, CopyUse use);

/// Which backups of `filePath` stay is decided among those up to `until`, of sound and of other files by themselves:
/// what a wrong clock or a damaged file made pushes nothing out. The newest of them stays.
void thinBackups(const QString& filePath, const QDateTime& until);

/// How many stay of each sort. A backup that serves several sorts is one file.
struct BackupRotation {
    int newest = 5;  ///< whatever their day
    int days = 12;   ///< the last one of each of the newest days that have any
    int weeks = 10;  ///< of each ISO week, beginning on Monday
    int months = 9;
};

/// Those of `times` (UTC, any order, no two alike) that no longer need to be kept, oldest first.
std::vector<QDateTime> supersededBackups(std::vector<QDateTime> times, const BackupRotation& rotation = {});

}  // namespace credence
