// SPDX-License-Identifier: GPL-3.0-or-later
/// The catalogue's own words in the language that the program speaks. What we say of the rules is translated: titles,
/// sentences, notes, doubts. The names of bodies, credentials, sources and places are theirs and stay.
/// packaging/catalogue-texts.py finds the same words for the translators; a test keeps both together.
#pragma once

#include <QString>

#include "domain/rules/rule_book.h"

namespace credence {

/// `words` of the catalogue in the language spoken now; as they are where there is no translation. What a record may
/// hold or a computation reads (points of a statement, facts to look up) is stored and compared in English and
/// translated only where it is shown.
QString inSpokenLanguage(const QString& words);

/// Translates what is only shown, once the language is chosen; again it changes nothing. English names of subjects
/// stay words by which they are known.
void speakCatalogue(RuleBook& book);

}  // namespace credence
