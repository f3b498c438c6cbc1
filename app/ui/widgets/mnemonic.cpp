// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonic.h"

using namespace Qt::StringLiterals;

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

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\uE000"_s).remove(u'&').replace(u'\uE000', u'&');
}

QChar mnemonicOf(const QString& text)
{
    const QString marked = QString(text).replace(u"&&"_s, QString());
    const qsizetype mark = marked.indexOf(u'&');
    return mark < 0 || mark + 1 == marked.size() ? QChar() : marked.at(mark + 1).toLower();
}

QString withLiteralAmpersands(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

}  // namespace credence
