// SPDX-License-Identifier: GPL-3.0-or-later
/// The program's own line drawings as icons that take their colour from the palette when painted.
#pragma once

#include <QIcon>
#include <QString>

namespace credence {

/// The drawing :/icons/<name>.svg. Selected and switched-on icons are drawn in the accent, disabled ones faint.
QIcon themedIcon(const QString& name);

}  // namespace credence
