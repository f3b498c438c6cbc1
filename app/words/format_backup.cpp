// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_backup.h"

#include <QStringList>

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

QString backupDoubts(const TakenBackup& taken, QDate asOf)
{
    QStringList doubts;
    if (!taken.findings.isEmpty()) {
        doubts << Text::tr("The file is not sound (%1). Its backup is a copy of it as it is; earlier ones stay.")
                      .arg(taken.findings.first());
    }
    if (taken.later) {
        doubts << Text::tr("The clock stands before the backup of %1: one of the two is wrong.")
                      .arg(dateTime(*taken.later, asOf));
    }
    return doubts.join(u' ');
}

}  // namespace credence::format
