// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/situation.h"

#include <algorithm>
#include <tuple>

#include "domain/records/kind_description.h"

namespace credence {

namespace {

/// By rank where the kind has one, then by day, then by id.
template <class R>
void sort(std::vector<R>& records)
{
    const KindDescription& kind = describe<R>();
    const auto key = [&kind](const R& record) {
        return std::tuple(kind.rank ? kind.rank(&record) : 0, kind.day && !kind.rank ? kind.day(&record) : QDate(),
                          record.id);
    };
    std::ranges::sort(records, [&key](const R& a, const R& b) { return key(a) < key(b); });
}

}  // namespace

QString Situation::certificationOf(const QString& code) const
{
    const CredentialFacts* credential = m_rules->credential(code);
    return credential && credential->apprenticeOf ? *credential->apprenticeOf : code;
}

QString Situation::bodyOf(const QString& code) const
{
    const CredentialFacts* credential = m_rules->credential(code);
    return credential ? credential->body : QString();
}

Situation situationOn(const RuleBook& rules, const Facts& facts, QDate asOf)
{
    Q_ASSERT(asOf.isValid());
    Situation situation(rules, facts, asOf);
    situation.m_facts.forEachList([](auto& records) { sort(records); });
    return situation;
}

}  // namespace credence
