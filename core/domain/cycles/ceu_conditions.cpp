// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_conditions.h"

#include <algorithm>

namespace credence {

CeuConditions::CeuConditions(const RuleBook& book, const QString& body, QDate cycleStart, QDate asOf)
    : m_book(book), m_cycleStart(cycleStart), m_asOf(asOf)
{
    const auto saysOne = [](const Rule& rule) {
        return std::ranges::any_of(rule.editions, [](const RuleEdition& edition) {
            return std::holds_alternative<CeuConditionRule>(edition.value);
        });
    };
    for (const Rule& rule : book.rules) {
        if (rule.body == body && saysOne(rule)) {
            m_rules.push_back(&rule);
        }
    }
}

bool CeuConditions::everBinds(CeuCondition condition) const
{
    return std::ranges::any_of(m_rules, [condition](const Rule* rule) {
        return std::ranges::any_of(rule->editions, [condition](const RuleEdition& edition) {
            const auto* value = std::get_if<CeuConditionRule>(&edition.value);
            return value && value->condition == condition;
        });
    });
}

bool CeuConditions::binds(CeuCondition condition, QDate activityDay) const
{
    return std::ranges::any_of(m_rules,
                               [&](const Rule* rule) { return saying(condition, *rule, activityDay) != nullptr; });
}

bool CeuConditions::binds(CeuCondition condition, const CeuActivity& activity) const
{
    return std::ranges::any_of(m_rules, [&](const Rule* rule) {
        const CeuConditionRule* said = saying(condition, *rule, activity.onDate);
        return said && isBound(activity, *said);
    });
}

const CeuConditionRule* CeuConditions::about(const QString& credential, CeuCondition condition,
                                             const CeuActivity& activity) const
{
    for (const Rule* rule : m_rules) {
        const CeuConditionRule* said =
            rule->credentials.contains(credential) ? saying(condition, *rule, activity.onDate) : nullptr;
        if (said && isBound(activity, *said)) {
            return said;
        }
    }
    return nullptr;
}

const CeuConditionRule* CeuConditions::saying(CeuCondition condition, const Rule& rule, QDate activityDay) const
{
    const RuleEdition* edition = rule.editionOn(keyDay(rule, activityDay));
    const auto* said = edition ? std::get_if<CeuConditionRule>(&edition->value) : nullptr;
    return said && said->condition == condition ? said : nullptr;
}

bool CeuConditions::isBound(const CeuActivity& activity, const CeuConditionRule& said) const
{
    return fitOfAny(activity, said.except, m_book) != Fit::Fits;
}

QDate CeuConditions::keyDay(const Rule& rule, QDate activityDay) const
{
    switch (rule.binding) {
        case BindingKey::ActivityDate:
            return activityDay;
        case BindingKey::CycleStart:
            return m_cycleStart;
        case BindingKey::CalendarDate:
        case BindingKey::ExamDate:
            break;
    }
    return m_asOf;
}

bool binds(const RuleBook& rules, const QString& body, CeuCondition condition, const ConditionDays& days)
{
    return CeuConditions(rules, body, days.cycleStart, days.asOf).binds(condition, days.activity);
}

bool binds(const RuleBook& rules, const QString& body, CeuCondition condition, const CeuActivity& activity,
           QDate cycleStart, QDate asOf)
{
    return CeuConditions(rules, body, cycleStart, asOf).binds(condition, activity);
}

}  // namespace credence
