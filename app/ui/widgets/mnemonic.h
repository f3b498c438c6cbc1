// SPDX-License-Identifier: GPL-3.0-or-later
/// Letters for Alt in lists of labels that are not known beforehand, and texts without them.
#pragma once

#include <QString>

namespace credence {

/// `label` with a mnemonic on its first letter that is not among `used`, which then holds it, too.
QString withMnemonic(const QString& label, QString& used);

/// `text` as it is read: without its mnemonic, "&&" as "&".
QString withoutMnemonic(QString text);

/// The letter for Alt in `text`, in lower case; null if it has none.
QChar mnemonicOf(const QString& text);

/// `text` where a mnemonic could stand: its own "&" are shown.
QString withLiteralAmpersands(QString text);

}  // namespace credence
