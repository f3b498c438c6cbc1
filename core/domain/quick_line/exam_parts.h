// SPDX-License-Identifier: GPL-3.0-or-later
/// What a line says of an exam or a practice exam.
#pragma once

#include "domain/quick_line/line_parts.h"

namespace credence {

/// Credential, score and result, in any order. Takes their words out of the line. A result that did not come about
/// ("hope to pass") is none.
void readExam(LineReading& line, LineParts& parts, const QuickLineContext& context);
/// Right answers and credential.
void readPracticeExam(LineReading& line, LineParts& parts, const QuickLineContext& context);

/// Whether the exam of the line can have that score: "350" is none of one in percent.
bool mayBeScore(int score, bool isPercent, const LineParts& parts, const QuickLineContext& context);

/// "took", "sat for": the exam was, and how it went is not said. Alone "sat" is a Saturday.
bool saysItWasSat(const LineReading& line, int index);

/// Whether a result behind the word is none, or another one: "to", "not", "nearly".
bool takesResultBack(const QString& word);

}  // namespace credence
