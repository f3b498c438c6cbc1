// SPDX-License-Identifier: GPL-3.0-or-later
/// Which backups stay. Pure: times in, times out.
#pragma once

#include <QDateTime>
#include <vector>

namespace credence {

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
