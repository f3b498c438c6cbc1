// SPDX-License-Identifier: GPL-3.0-or-later
/// What a subject is kept as.
#pragma once

#include "domain/rules/rule_book.h"

namespace credence {

/// Code of the subject that `word` names; the word itself, without blanks around it, where it names none.
inline QString subjectCode(const RuleBook& rules, QStringView word)
{
    const CurriculumSubject* known = rules.subjectByWord(word);
    return known ? known->code : word.trimmed().toString();
}

}  // namespace credence
