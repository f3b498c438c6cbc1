// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonic.h"

namespace credence {

QString withMnemonic(const QString& label, QString& used)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar letter = label.at(i).toLower();
        if (letter.isLetter() && !used.contains(letter)) {
            used += letter;
            return QString(label).insert(i, u'&');
        }
    }
    return label;
}

}  // namespace credence
