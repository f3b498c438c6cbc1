// SPDX-License-Identifier: GPL-3.0-or-later
/// What is to be said of a backup that was taken.
#pragma once

#include <QDate>
#include <QString>

#include "storage/backup.h"

namespace credence::format {

/// That the file is not sound, that the clock or a backup of before is wrong; empty if all is well.
QString backupDoubts(const TakenBackup& taken, QDate asOf);

}  // namespace credence::format
