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

/// The first day of those of `body`; what is sure goes before an estimate.
std::optional<LapsedSince> sinceIn(const std::vector<Lapse>& lapses, const QString& body)
{
    const auto order = [](const LapsedSince& since) { return std::tuple(since.isEstimate, since.day); };
    std::optional<LapsedSince> first;
    for (const Lapse& lapse : lapses) {
        if (lapse.body == body && (!first || order(lapse.since) < order(*first))) {
            first = lapse.since;
        }
    }
    return first;
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

std::optional<LapsedSince> Situation::lapsedSince(const QString& body) const
{
    return sinceIn(m_lapses.credentials, body);
}

std::optional<QDate> Situation::membershipOffSince(const QString& body) const
{
    const std::optional<LapsedSince> since = sinceIn(m_lapses.memberships, body);
    return since ? std::optional(since->day) : std::nullopt;
}

Situation situationOn(const RuleBook& rules, const Facts& facts, QDate asOf)
{
    Q_ASSERT(asOf.isValid());
    Facts sorted = facts;
    sorted.forEachList([](auto& records) { sort(records); });
    return {rules, std::make_shared<const Situation::Seen>(Situation::Seen{.facts = std::move(sorted)}), asOf};
}

}  // namespace credence
