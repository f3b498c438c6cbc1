// SPDX-License-Identifier: GPL-3.0-or-later
/// What a quick line was understood as, in words: the chips below the line, and what is still missing.
#pragma once

#include <QStringList>

#include "domain/quick_line/quick_line.h"
#include "domain/rules/rule_book.h"

namespace credence {

/// Kind first, then each value that would be saved; where there is no draft yet, the parts understood so far.
QStringList quickLineChips(const QuickLine& line, const QuickLineContext& context, const RuleBook& rules);

/// One sentence per problem.
QStringList problemWords(RecordKind kind, const std::vector<Problem>& problems);

}  // namespace credence
