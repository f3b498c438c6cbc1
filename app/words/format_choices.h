// SPDX-License-Identifier: GPL-3.0-or-later
/// Words that the descriptions of records carry: of kinds, fields and choices.
#pragma once

#include <QString>

#include "domain/records/choices.h"
#include "domain/records/fields.h"

namespace credence::format {

/// A text of a description in the language of the user.
QString recordText(const char* english);

/// The words of a choice.
template <class E>
QString wordsOf(E value) requires requires
{
    EnumNames<E>::kWords;
}
{
    return recordText(englishOf(value));
}

/// The words of `choice` of the field; code sets are proper names and stay as they are.
QString choiceWords(const FieldSpec& spec, const QString& choice);

}  // namespace credence::format
