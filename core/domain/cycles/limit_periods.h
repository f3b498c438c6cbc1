// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of a cycle for which a limit of CEUs is judged, and which edition of its rule sets it there.
#pragma once

#include <QDate>
#include <vector>

#include "domain/date_range.h"
#include "domain/rules/rule_book.h"

namespace credence {

struct LimitPeriod {
    DateRange range;
    bool isWhole;  ///< a year of which no part lies outside the cycle
};

/// The cycle itself, or its years up to its last day, oldest first: each twelve months from its first day, or each
/// calendar year.
std::vector<LimitPeriod> limitPeriods(LimitPer per, const DateRange& cycle);

/// A limit as it is set in one period.
struct SetLimit {
    LimitPeriod period;
    const Rule* rule;
    const RuleEdition* edition;

    [[nodiscard]] const CeuLimitRule& value() const { return std::get<CeuLimitRule>(edition->value); }
    [[nodiscard]] RuleCitation citation() const { return citationOf(*rule, *edition); }
};

/// The limits of `bound` that `rule` sets in a cycle judged on `asOf`, a period after the other; those of a rule keyed
/// on the cycle's start by its edition of that day, else those of a year by the edition of its last day, and that of a
/// cycle by the edition of `asOf`.
std::vector<SetLimit> limitsIn(const Rule& rule, LimitBound bound, const DateRange& cycle, QDate asOf);

/// Those that bind an activity of `day`, of a rule keyed on it by the edition of that day. One of before or after the
/// cycle that counts in it belongs to its first or last period.
std::vector<SetLimit> limitsOn(const Rule& rule, LimitBound bound, const DateRange& cycle, QDate day, QDate asOf);

}  // namespace credence
