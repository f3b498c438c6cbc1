// SPDX-License-Identifier: GPL-3.0-or-later
/// What every judgement looks at: the rules, the records in a fixed order, and the date.
#pragma once

#include <QDate>

#include "domain/judgement/facts.h"
#include "domain/rules/rule_book.h"

namespace credence {

/// Made by situationOn only, so that the order in which records were read can never change a figure.
class Situation {
public:
    [[nodiscard]] const RuleBook& rules() const { return *m_rules; }
    /// Every list by its records' day, then id; goals by rank, then id.
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    /// The same rules and records, seen on `day`.
    [[nodiscard]] Situation seenOn(QDate day) const { return {*m_rules, m_facts, day}; }

    /// The credential that `code` is or, for an apprentice form, becomes: CPC for CPC-A and CPC.
    [[nodiscard]] QString certificationOf(const QString& code) const;
    /// The body that awards `code`; empty for a code that is not in the catalogue.
    [[nodiscard]] QString bodyOf(const QString& code) const;

private:
    friend Situation situationOn(const RuleBook& rules, const Facts& facts, QDate asOf);
    Situation(const RuleBook& rules, const Facts& facts, QDate asOf) : m_rules(&rules), m_facts(facts), m_asOf(asOf) {}

    const RuleBook* m_rules;
    Facts m_facts;
    QDate m_asOf;
};

/// `rules` must outlive the situation; `facts` are copied and sorted. O(n log n).
Situation situationOn(const RuleBook& rules, const Facts& facts, QDate asOf);

}  // namespace credence
