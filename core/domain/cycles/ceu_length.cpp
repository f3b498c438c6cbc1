// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_length.h"

#include <algorithm>

#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

void add(std::vector<CeuDoubt>& doubts, const RuleCitation& rule, CeuHundredths entered, CeuHundredths byRule)
{
    const auto same =
        std::ranges::find_if(doubts, [&rule](const CeuDoubt& doubt) { return doubt.rule.ruleId == rule.ruleId; });
    if (same == doubts.end()) {
        doubts.push_back({.about = CeuDoubt::About::Length, .rule = rule, .amount = entered, .byRule = byRule});
        return;
    }
    same->amount += entered;
    same->byRule += byRule;
}

}  // namespace

CeuHundredths byLength(CeuHundredths ceus, const CeuLengthRule& rule)
{
    constexpr int kHour = 60;
    // Rounded down: a minute that is not full does not make a rest long enough.
    const int minutes = ceus.value * kHour / wholeCeus(1).value;
    const int whole = minutes / rule.one.value;
    return wholeCeus(minutes % rule.one.value >= rule.rest.value ? whole + 1 : whole);
}

std::vector<CeuDoubt> lengthDoubts(const CeuCount& count, const QString& body, const Situation& situation)
{
    std::vector<CeuDoubt> doubts;
    for (const CountedCeus& counted : count.counted) {
        const CeuActivity& activity = *counted.activity;
        if (!counted.proofMissing) {
            continue;
        }
        for (const auto& rule : rulesOfBody<CeuLengthRule>(situation.rules(), body, activity.onDate)) {
            if (const CeuHundredths byRule = byLength(activity.ceus, rule.value()); byRule != activity.ceus) {
                add(doubts, rule.citation(), activity.ceus, byRule);
            }
        }
    }
    return doubts;
}

}  // namespace credence
