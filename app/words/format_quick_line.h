// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what a quick line was understood as, and for the questions it leaves open.
#pragma once

#include "domain/quick_line/quick_line.h"
#include "domain/rules/rule_book.h"

namespace credence::format {

struct LineChip {
    QString text;
    LineSense sense;
};
/// Kind first, then each value that would be saved.
std::vector<LineChip> lineChips(const QuickLine& line, const QuickLineContext& context, const RuleBook& rules);

QString lineQuestion(const LineDoubt& doubt);  ///< "“nov 20”: is it the day?"
/// "Fri, Nov 20", "keep it in the title", "new subject: cmm"
QString lineAnswer(const LineDoubt& doubt, const LineAnswer& answer, const QuickLineContext& context,
                   const RuleBook& rules);

}  // namespace credence::format
