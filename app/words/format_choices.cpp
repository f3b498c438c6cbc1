// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_choices.h"

#include <QCoreApplication>

namespace credence::format {

QString recordText(const char* english)
{
    return QCoreApplication::translate("Records", english);
}

QString choiceWords(const FieldSpec& spec, const QString& choice)
{
    const qsizetype index = spec.choices.indexOf(choice);
    const bool hasWords = index >= 0 && static_cast<std::size_t>(index) < spec.choiceWords.size();
    return hasWords ? recordText(spec.choiceWords[static_cast<std::size_t>(index)]) : choice;
}

}  // namespace credence::format
