// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_length.h"

#include <algorithm>

namespace credence {

namespace {

/// Those of `body` that ever say how long a CEU is.
std::vector<const Rule*> lengthRules(const QString& body, const RuleBook& book)
{
    std::vector<const Rule*> rules;
    for (const Rule& rule : book.rules) {
        if (rule.body == body && std::ranges::any_of(rule.editions, [](const RuleEdition& edition) {
                return std::holds_alternative<CeuLengthRule>(edition.value);
            })) {
            rules.push_back(&rule);
        }
    }
    return rules;
}

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
    const std::vector<const Rule*> rules = lengthRules(body, situation.rules());
    for (const CountedCeus& counted : count.counted) {
        if (!counted.proofMissing) {
            continue;
        }
        const CeuActivity& activity = *counted.activity;
        for (const Rule* rule : rules) {
            const RuleEdition* edition = rule->editionOn(activity.onDate);
            const auto* length = edition ? std::get_if<CeuLengthRule>(&edition->value) : nullptr;
            if (const CeuHundredths byRule = length ? byLength(activity.ceus, *length) : activity.ceus;
                byRule != activity.ceus) {
                add(doubts, citationOf(*rule, *edition), activity.ceus, byRule);
            }
        }
    }
    return doubts;
}

}  // namespace credence
