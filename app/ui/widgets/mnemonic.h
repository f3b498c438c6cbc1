// SPDX-License-Identifier: GPL-3.0-or-later
/// Letters for Alt in lists of labels that are not known beforehand.
#pragma once

#include <QString>

namespace credence {

/// `label` with a mnemonic on its first letter that is not among `used`, which then holds it, too.
QString withMnemonic(const QString& label, QString& used);

}  // namespace credence
