// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of a line about an exam that look like its result, its score or a credential, and were not read as one.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// What begins at the word `index`, which is left over: "faild", "cancelled", "76/100", a second score, a second
/// credential. Nothing on lines of other kinds than exams and practice exams.
std::optional<Suspect> examWordInDoubt(const ReadLine& read, int index);

/// "60% passed" where 70% pass: asked at the score.
std::optional<Suspect> contradictionInDoubt(const ReadLine& read, int index);

/// The question for a result where there is a score alone. It is asked behind the last word that was understood.
std::optional<Suspect> missingResult(const ReadLine& read);

}  // namespace credence
