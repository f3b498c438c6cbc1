// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/sample_path.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace credence {

QString sampleFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample/sample.credence"_s;
}

}  // namespace credence
