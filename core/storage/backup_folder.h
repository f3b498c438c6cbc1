// SPDX-License-Identifier: GPL-3.0-or-later
/// Names in the folder of backups, and copies that count only once they were checked. Used by storage only.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "domain/result.h"

namespace credence {

/// The time in the name of a backup of `filePath`: "<base> 2026-11-23 081200Z.credence", UTC.
std::optional<QDateTime> backupTimeOf(const QString& filePath, const QString& backupName);
/// The first free name at `nowUtc` or the seconds after it: a backup never replaces another. With a `prefix` the name
/// is not one of backupTimeOf's, so that the file is never taken for a checked copy.
QString freeBackupPath(const QString& filePath, const QDateTime& nowUtc, const QString& prefix = {});

/// A whole copy of the record file `from` as the new file `to`, read back, checked and synced.
/// On an error `to` is not there.
std::optional<Error> copyChecked(const QString& from, const QString& to);

}  // namespace credence
