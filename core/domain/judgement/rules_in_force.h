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

template <class V>
std::vector<InForce<V>> inForce(const std::vector<const Rule*>& rules, QDate day)
{
    std::vector<InForce<V>> found;
    for (const Rule* rule : rules) {
        found.push_back({.rule = rule, .edition = rule->editionOn(day)});
    }
    return found;
}

/// The first rule of this kind about `credential` on `day`, in catalogue order.
template <class V>
std::optional<InForce<V>> firstForCredential(const RuleBook& book, const QString& credential, QDate day)
{
    const std::vector<InForce<V>> found = inForce<V>(book.rulesFor<V>(credential, day), day);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

/// The rules of `body` that bind in a cycle which starts on `cycleStart` and is judged on `asOf`: those keyed on the
/// cycle's start by their edition of that day, the others by their edition of `asOf`.
template <class V>
std::vector<InForce<V>> inForceForCycle(const RuleBook& book, const QString& body, QDate cycleStart, QDate asOf)
{
    std::vector<InForce<V>> found;
    for (const Rule& rule : book.rules) {
        const RuleEdition* edition =
            rule.body == body ? rule.editionOn(rule.binding == BindingKey::CycleStart ? cycleStart : asOf) : nullptr;
        if (edition && std::holds_alternative<V>(edition->value)) {
            found.push_back({.rule = &rule, .edition = edition});
        }
    }
    return found;
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
