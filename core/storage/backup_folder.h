// SPDX-License-Identifier: GPL-3.0-or-later
/// The folder of backups: names, which ones stay, and copies that count only once they were checked. Used by storage
/// only.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "domain/result.h"

namespace credence {

/// The time in the name of a backup of `filePath`: "<base> 2026-11-23 081200Z.credence", UTC. Files that differ in
/// their ending have other names.
std::optional<QDateTime> backupTimeOf(const QString& filePath, const QString& backupName);
/// The first free name at `nowUtc` or the seconds after it: a backup never replaces another. With a `prefix` the name
/// is not one of backupTimeOf's, so that the file is never taken for a checked copy.
QString freeBackupPath(const QString& filePath, const QDateTime& nowUtc, const QString& prefix = {});

/// A whole copy of the record file `from` as the new file `to`, read back, checked and synced.
/// On an error `to` is not there.
std::optional<Error> copyChecked(const QString& from, const QString& to);

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
