// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of a line about an exam: credential, score, result. They may stand in any order.
#pragma once

#include "domain/quick_line/line_parts.h"

namespace credence {

void readExamWords(LineReading& line, const QuickLineContext& context, LineParts& parts);

}  // namespace credence
