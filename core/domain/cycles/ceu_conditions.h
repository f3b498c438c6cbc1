// SPDX-License-Identifier: GPL-3.0-or-later
/// The conditions that a body sets on CEU activities, each asked for the day that its rule is keyed on.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/judgement/situation.h"
#include "domain/rules/rule_book.h"

namespace credence {

/// Those of one body in a cycle that starts on `cycleStart`. Finding them looks at every rule of the book, so it is
/// done once for many activities. Borrows `book`.
class CeuConditions {
public:
    CeuConditions(const RuleBook& book, const QString& body, QDate cycleStart, QDate asOf);

    /// Whether it binds on any day at all.
    [[nodiscard]] bool everBinds(CeuCondition condition) const;
    /// An activity that no exception names.
    [[nodiscard]] bool binds(CeuCondition condition, QDate activityDay) const;
    [[nodiscard]] bool binds(CeuCondition condition, const CeuActivity& activity) const;
    /// The first that binds it among the rules about `credential`; null without one.
    [[nodiscard]] const CeuConditionRule* about(const QString& credential, CeuCondition condition,
                                                const CeuActivity& activity) const;

private:
    /// What the rule says then, if it is this; else null.
    [[nodiscard]] const CeuConditionRule* saying(CeuCondition condition, const Rule& rule, QDate activityDay) const;
    [[nodiscard]] bool isBound(const CeuActivity& activity, const CeuConditionRule& said) const;
    [[nodiscard]] QDate keyDay(const Rule& rule, QDate activityDay) const;

    const RuleBook& m_book;
    std::vector<const Rule*> m_rules;
    QDate m_cycleStart;
    QDate m_asOf;
};

/// The days that conditions may be keyed on.
struct ConditionDays {
    QDate cycleStart;
    QDate activity;
    QDate asOf;
};
/// Whether `condition` binds at `body` the activities that no exception names, each rule by the day that it is keyed
/// on.
bool binds(const RuleBook& rules, const QString& body, CeuCondition condition, const ConditionDays& days);
/// Whether it binds `activity` in a cycle that starts on `cycleStart`.
bool binds(const RuleBook& rules, const QString& body, CeuCondition condition, const CeuActivity& activity,
           QDate cycleStart, QDate asOf);

}  // namespace credence
