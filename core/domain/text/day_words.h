// SPDX-License-Identifier: GPL-3.0-or-later
/// Days that are said in words, in the languages of the program: "yesterday", "two days ago", "last friday", "ayer".
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

#include "domain/records/fields.h"
#include "domain/text/notation.h"

namespace credence {

/// `words` in any case, with single blanks. Of weekdays, which are read in English and as the notation names them, the
/// one is meant that `lean` says; behind "last" the one before `asOf`, behind "next" the one after it.
std::optional<QDate> dayInWords(const QString& words, QDate asOf, DayLean lean, const Notation& notation);

/// Whether the single word says a day beyond doubt, as "today" does: "friday" may be a word of a title.
bool isCertainDayWord(const QString& word);
/// The words and phrases that are days, for those that are misspelt.
const QStringList& dayWordsToMisspell();

}  // namespace credence
