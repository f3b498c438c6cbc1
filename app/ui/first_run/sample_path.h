// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the window keeps the sample.
#pragma once

#include <QString>

namespace credence {

/// Apart from the user's own file.
QString sampleFilePath();

}  // namespace credence
