// SPDX-License-Identifier: GPL-3.0-or-later
/// Rules of one kind that bind on given dates, each with its value and its citation.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/rules/rule_book.h"

namespace credence {

/// One rule as it binds; points into the rule book.
template <class V>
struct InForce {
    const Rule* rule;
    const RuleEdition* edition;

    [[nodiscard]] const V& value() const { return std::get<V>(edition->value); }
    [[nodiscard]] RuleCitation citation() const { return citationOf(*rule, *edition); }
};

/// The rules that `isAsked` picks and whose edition of the day that `dayOf` gives holds a V, in catalogue order.
template <class V, class IsAsked, class DayOf>
std::vector<InForce<V>> inForce(const RuleBook& book, IsAsked isAsked, DayOf dayOf)
{
    std::vector<InForce<V>> found;
    for (const Rule& rule : book.rules) {
        const RuleEdition* edition = isAsked(rule) ? rule.editionOn(dayOf(rule)) : nullptr;
        if (edition && std::holds_alternative<V>(edition->value)) {
            found.push_back({.rule = &rule, .edition = edition});
        }
    }
    return found;
}

/// Rules about `credential` (its apprentice form included) on `day`.
template <class V>
std::vector<InForce<V>> rulesFor(const RuleBook& book, const QString& credential, QDate day)
{
    return inForce<V>(
        book, [&](const Rule& rule) { return rule.credentials.contains(credential); },
        [day](const Rule&) { return day; });
}

/// Rules of `body` on `day`.
template <class V>
std::vector<InForce<V>> rulesOfBody(const RuleBook& book, const QString& body, QDate day)
{
    return inForce<V>(
        book, [&](const Rule& rule) { return rule.body == body; }, [day](const Rule&) { return day; });
}

/// The rules of `body` that bind in a cycle which starts on `cycleStart` and is judged on `asOf`: those keyed on the
/// cycle's start by their edition of that day, the others by their edition of `asOf`.
template <class V>
std::vector<InForce<V>> rulesOfCycle(const RuleBook& book, const QString& body, QDate cycleStart, QDate asOf)
{
    return inForce<V>(
        book, [&](const Rule& rule) { return rule.body == body; },
        [=](const Rule& rule) { return rule.binding == BindingKey::CycleStart ? cycleStart : asOf; });
}

template <class V>
std::optional<InForce<V>> firstOf(const std::vector<InForce<V>>& rules)
{
    return rules.empty() ? std::nullopt : std::optional(rules.front());
}

/// The value of the edition that `citation` names; null if it is not a V.
template <class V>
const V* citedValue(const RuleBook& book, const RuleCitation& citation)
{
    const Rule* rule = book.rule(citation.ruleId);
    if (!rule) {
        return nullptr;
    }
    for (const RuleEdition& edition : rule->editions) {
        if (edition.from == citation.editionFrom && edition.to == citation.editionTo) {
            return std::get_if<V>(&edition.value);
        }
    }
    return nullptr;
}

}  // namespace credence
