// SPDX-License-Identifier: GPL-3.0-or-later
/// How many CEUs a renewal cycle asks.
#pragma once

#include <QStringList>
#include <optional>

#include "domain/date_range.h"
#include "domain/rules/rule_values.h"
#include "domain/units.h"

namespace credence {

/// AAPC: the figure for `certifications` certifications; beyond the list its last one. 0 for none.
/// Source: aapc C1, C2.
CeuHundredths amountByCount(const CeuAmountByCount& rule, int certifications);

/// AHIMA: the largest single amount plus `perFurther` for each further credential, at most the cap. A credential that
/// another one held replaces does not count. Codes the rule does not know count as further ones only; nothing if it
/// knows none of them. Source: ahima A5, A6.
std::optional<CeuHundredths> amountBySingles(const CeuAmountBySingles& rule, const QStringList& held);

/// The amount that the rule names for `credential` alone; 0 if it names none.
CeuHundredths singleAmount(const CeuAmountBySingles& rule, const QString& credential);

/// The largest amount that the rule names for one credential: what is planned for where it names none of those held.
CeuHundredths largestSingle(const CeuAmountBySingles& rule);

/// Those of `held` for which the rule names no amount.
QStringList withoutSingle(const CeuAmountBySingles& rule, const QStringList& held);

/// `held` without those that another held one replaces (RHIT beside RHIA).
QStringList withoutReplaced(const CeuAmountBySingles& rule, const QStringList& held);

/// Months of `range` that have begun by its last day: the count of k >= 0 with first day plus k months in it.
int monthsBegun(const DateRange& range);

/// `full` by months begun of `months`, at most all of it, rounded up to a multiple of `step`: rather a half too many
/// than a half too few.
CeuHundredths proRated(CeuHundredths full, const DateRange& range, int months, CeuHundredths step);

/// `percent` of `required`, rounded up to a hundredth: at least so much is asked.
CeuHundredths shareOf(CeuHundredths required, int percent);

/// What an even pace brings by `asOf` in `range`: required times days gone by all days, rounded down.
CeuHundredths evenPace(CeuHundredths required, const DateRange& range, QDate asOf);

}  // namespace credence
