// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for values of rules that the user set for herself, for rule packs, and for how sure a figure is.
#pragma once

#include <QStringList>

#include "words/format.h"
#include "services/rule_desk.h"

namespace credence::format {

/// "CEUs by number of credentials · 1", "Fees · one attempt · amount".
QString ruleFigureLabel(const RuleFigure& figure);
/// "36 CEUs", "80 h 00", "$425"; a dash where the rule says nothing.
QString ruleFigureValue(RuleFigureUnit unit, const std::optional<QString>& value);
/// What can be typed for the unit: "CEUs such as 36 or 1.5".
QString ruleFigureForm(RuleFigureUnit unit);
/// "CEUs by number of credentials · 1: 40 CEUs, yours; published: 36 CEUs (my AAPC account)".
QString ownValue(const OwnValue& own);

/// "takes effect on 1 Jan 2028: CPC exam (aapc.cpc.exam)" and the like.
QString ruleChange(const RuleChange& change);
/// A line for each day that differs ("Today", "Judged on 1 Jan 2028") and for each of its figures; one line if nothing
/// does.
QStringList impactLines(const std::vector<RuleImpact>& impacts, QDate today);
/// Why a file of rules is not taken.
QString packRefusal(const Error& refusal);
/// Why a value of one's own is not taken; `figure` is what it was for, if that is known.
QString ownValueRefusal(const Error& refusal, const std::optional<RuleFigure>& figure);
/// A line for each own value or pack that is not used.
QString ruleTrouble(const RuleTrouble& trouble);

}  // namespace credence::format
