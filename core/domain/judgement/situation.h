// SPDX-License-Identifier: GPL-3.0-or-later
/// What every judgement looks at: the rules, the records in a fixed order, and the date.
#pragma once

#include <QDate>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "domain/judgement/facts.h"
#include "domain/judgement/lapsed_since.h"
#include "domain/judgement/same_course.h"
#include "domain/rules/rule_book.h"

namespace credence {

/// What of a body has not been in force for a while, as far as the records say.
struct Lapse {
    QString body;
    LapsedSince since;
};

struct Lapses {
    std::vector<Lapse> credentials{};  ///< a cycle was missed, or dues were
    std::vector<Lapse> memberships{};  ///< dues were missed
};

/// Made by situationOn only, so that the order in which records were read can never change a figure.
class Situation {
public:
    [[nodiscard]] const RuleBook& rules() const { return *m_rules; }
    /// Every list by its records' day, then id; goals by rank, then id.
    [[nodiscard]] const Facts& facts() const { return m_seen->facts; }
    /// Of the CEU activities, by their places in the list.
    [[nodiscard]] const SameCourses& sameCourses() const { return m_seen->courses; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    /// The same rules and records, seen on `day`.
    [[nodiscard]] Situation seenOn(QDate day) const { return {*m_rules, m_seen, day}; }
    /// The same with what has lapsed.
    [[nodiscard]] Situation withLapses(Lapses lapses) const
    {
        Situation lapsed = *this;
        lapsed.m_lapses = std::move(lapses);
        return lapsed;
    }
    /// Since when a credential of `body` that was awarded before may not be used, an estimate only where nothing else
    /// says so; nothing if it may.
    [[nodiscard]] std::optional<LapsedSince> lapsedSince(const QString& body) const;
    /// Since when the membership of `body` is off; nothing if it is not.
    [[nodiscard]] std::optional<QDate> membershipOffSince(const QString& body) const;

    /// The credential that `code` is or, for an apprentice form, becomes: CPC for CPC-A and CPC.
    [[nodiscard]] QString certificationOf(const QString& code) const;
    /// The body that awards `code`; empty for a code that is not in the catalogue.
    [[nodiscard]] QString bodyOf(const QString& code) const;

private:
    friend Situation situationOn(const RuleBook& rules, const Facts& facts, QDate asOf);

    /// Shared by the same records seen on other days.
    struct Seen {
        Facts facts;
        SameCourses courses{facts.of<CeuActivity>()};
    };
    Situation(const RuleBook& rules, std::shared_ptr<const Seen> seen, QDate asOf)
        : m_rules(&rules), m_seen(std::move(seen)), m_asOf(asOf)
    {}

    const RuleBook* m_rules;
    std::shared_ptr<const Seen> m_seen;
    QDate m_asOf;
    Lapses m_lapses{};
};

/// `rules` must outlive the situation; `facts` are copied and sorted. O(n log n).
Situation situationOn(const RuleBook& rules, const Facts& facts, QDate asOf);

}  // namespace credence
