// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/allocate_ceus.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/allocation/ceu_supply.h"
#include "domain/judgement/cycle_shares.h"
#include "domain/judgement/ceu_counting.h"
#include "domain/judgement/judge_cycle.h"
#include "domain/judgement/record_refs.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

constexpr int kReluctantRenewalMonth = 4;
constexpr int kReluctantUnproven = 1;

/// A demand, the credential that has it and what it is for.
struct NamedDemand {
    CeuDemand demand;
    QString credential;
    CreditWhy why;
};

/// The narrowest demands first, so that locked credits fill what few others could.
std::vector<NamedDemand> demandsOf(const std::vector<CredentialQuota>& quotas)
{
    std::vector<NamedDemand> demands;
    for (const CredentialQuota& quota : quotas) {
        const CeuHundredths hiim = std::min(quota.hiim, quota.amount - quota.bound);
        demands.push_back({.demand = {.amount = quota.bound, .subject = quota.subject.value_or(QString())},
                           .credential = quota.credential,
                           .why = CreditWhy::SubjectBound});
        demands.push_back({.demand = {.amount = hiim, .hiimOnly = true},
                           .credential = quota.credential,
                           .why = CreditWhy::HiimShare});
        demands.push_back({.demand = {.amount = quota.amount - quota.bound - hiim},
                           .credential = quota.credential,
                           .why = CreditWhy::Total});
    }
    return demands;
}

/// Allocates one cycle of one body.
class BodyAllocator {
public:
    BodyAllocator(const CycleProgress& cycle, const Situation& situation, KeepCredits keep)
        : m_cycle(cycle),
          m_situation(situation),
          m_keep(keep),
          m_quotas(quotasOf(cycle, situation)),
          m_demands(demandsOf(m_quotas)),
          m_monthIsFree(bindsRenewalMonth(cycle))
    {
        for (const Progress& share : cycle.shares) {
            const auto* value = citedValue<CeuShareRule>(situation.rules(), share.rule);
            if (value && value->of == ShareOf::AhimaSource) {
                m_fromAhimaWanted = {share.needed.value};
            }
        }
    }

    BodyAllocation allocate()
    {
        takeSupplies();
        const CeuMatch match = matchCeus(m_supplies, openDemands(), m_fromAhimaWanted);
        BodyAllocation result{.body = m_cycle.body,
                              .range = m_cycle.range,
                              .estimate = m_cycle.total.estimate,
                              .credentials = {},
                              .credits = m_locked,
                              .spare = m_lockedSpare,
                              .missing = {},
                              .missingFromAhima = m_fromAhimaWanted - match.fromAhima,
                              .worth = {},
                              .movable = movable()};
        writeCredits(result, match);
        sumUp(result);
        result.worth = worthOf(match, result.missingHiim);
        return result;
    }

private:
    [[nodiscard]] bool bindsRenewalMonth(const CycleProgress& cycle) const
    {
        const auto rules =
            inForceForCycle<CeuConditionRule>(m_situation.rules(), cycle.body, cycle.range.first(), m_situation.asOf());
        return std::ranges::any_of(rules, [](const InForce<CeuConditionRule>& rule) {
            return rule.value().condition == CeuCondition::RenewalMonthEitherCycle;
        });
    }

    [[nodiscard]] bool isLocked(const CeuCredit& credit) const
    {
        return m_keep == KeepCredits::All || credit.state != CreditState::Allocated;
    }

    /// Of the subjects that credentials are bound to those that the activity is of.
    [[nodiscard]] QStringList subjectsOf(const CeuActivity& activity) const
    {
        QStringList subjects;
        for (const CredentialQuota& quota : m_quotas) {
            const auto* bound = citedValue<SubjectBoundRule>(m_situation.rules(), quota.rule);
            if (bound && quota.subject && m_situation.rules().isOfSubject(activity.subject, *bound)) {
                subjects << *quota.subject;
            }
        }
        return subjects;
    }

    /// Every activity that counts, less what is locked.
    void takeSupplies()
    {
        std::map<qint64, const CeuActivity*> activities;
        for (const CeuActivity& activity : m_cycle.activities) {
            activities[activity.id.value] = &activity;
        }
        for (const CountedItem& item : m_cycle.total.counted) {
            const CeuActivity& activity = *activities.at(item.record.id);
            const bool proven = !item.proofMissing;
            const bool late = m_monthIsFree && inRenewalMonth(activity.onDate, m_cycle.range.last());
            CeuSupply supply{.amount = activity.ceus,
                             .hiim = activity.hiim,
                             .fromAhima = isFromAhima(activity),
                             .subjects = subjectsOf(activity),
                             .reluctance = (proven ? 0 : kReluctantUnproven) + (late ? kReluctantRenewalMonth : 0)};
            if (lockCredits(activity, supply)) {
                continue;
            }
            m_supplies.push_back(supply);
            m_activities.push_back(&activity);
        }
    }

    /// Whether credits of the activity stay; then all of it does, also what was credited to nobody.
    bool lockCredits(const CeuActivity& activity, CeuSupply supply)
    {
        bool any = false;
        for (const CeuCredit& credit : activity.credits) {
            if (m_situation.bodyOf(credit.credential) == m_cycle.body && isLocked(credit)) {
                lock(activity, supply, credit);
                any = true;
            }
        }
        if (any && supply.amount.value > 0) {
            m_lockedSpare.push_back({.activity = refTo(activity),
                                     .title = activity.title,
                                     .day = activity.onDate,
                                     .amount = supply.amount,
                                     .why = SpareWhy::Locked});
        }
        return any;
    }

    /// Takes a locked credit from the supply and from the demands it fills.
    void lock(const CeuActivity& activity, CeuSupply& supply, const CeuCredit& credit)
    {
        const CeuHundredths amount = std::min(credit.amount, supply.amount);
        if (amount.value == 0) {
            return;
        }
        supply.amount = supply.amount - amount;
        m_locked.push_back({.activity = refTo(activity),
                            .title = activity.title,
                            .day = activity.onDate,
                            .credential = credit.credential,
                            .amount = amount,
                            .why = CreditWhy::Locked});
        int left = amount.value;
        int used = 0;
        for (NamedDemand& demand : m_demands) {
            const bool same =
                m_situation.certificationOf(demand.credential) == m_situation.certificationOf(credit.credential);
            const int part = same && accepts(demand.demand, supply) ? std::min(left, demand.demand.amount.value) : 0;
            demand.demand.amount.value -= part;
            left -= part;
            used += part;
        }
        if (supply.fromAhima) {
            m_fromAhimaWanted.value -= std::min(used, m_fromAhimaWanted.value);
        }
    }

    [[nodiscard]] std::vector<CeuDemand> openDemands() const
    {
        std::vector<CeuDemand> open;
        std::ranges::transform(m_demands, std::back_inserter(open), &NamedDemand::demand);
        return open;
    }

    void writeCredits(BodyAllocation& result, const CeuMatch& match) const
    {
        std::vector<CeuDemand> open = openDemands();
        for (std::size_t s = 0; s < m_supplies.size(); ++s) {
            for (std::size_t d = 0; d < open.size(); ++d) {
                open[d].amount = open[d].amount - match.given[s][d];
            }
        }
        for (std::size_t s = 0; s < m_supplies.size(); ++s) {
            CeuHundredths left = m_supplies[s].amount;
            for (std::size_t d = 0; d < m_demands.size(); ++d) {
                const CeuHundredths part = match.given[s][d];
                if (part.value > 0) {
                    addCredit(result.credits, *m_activities[s], m_demands[d], part);
                    left = left - part;
                }
            }
            if (left.value > 0) {
                result.spare.push_back({.activity = refTo(*m_activities[s]),
                                        .title = m_activities[s]->title,
                                        .day = m_activities[s]->onDate,
                                        .amount = left,
                                        .why = whySpare(*m_activities[s], open)});
            }
        }
        std::ranges::stable_sort(result.credits, {}, [](const ProposedCredit& credit) {
            return std::tuple(credit.day, credit.activity, credit.credential);
        });
    }

    /// One credit for each activity and credential, with its narrowest reason.
    static void addCredit(std::vector<ProposedCredit>& credits, const CeuActivity& activity, const NamedDemand& demand,
                          CeuHundredths amount)
    {
        const auto same = std::ranges::find_if(credits, [&](const ProposedCredit& credit) {
            return credit.activity == refTo(activity) && credit.credential == demand.credential;
        });
        if (same != credits.end()) {
            same->amount += amount;
            return;
        }
        credits.push_back({.activity = refTo(activity),
                           .title = activity.title,
                           .day = activity.onDate,
                           .credential = demand.credential,
                           .amount = amount,
                           .why = demand.why});
    }

    [[nodiscard]] SpareWhy whySpare(const CeuActivity& activity, const std::vector<CeuDemand>& open) const
    {
        if (m_monthIsFree && inRenewalMonth(activity.onDate, m_cycle.range.last())) {
            return SpareWhy::RenewalMonth;
        }
        const bool isOpen = std::ranges::any_of(open, [](const CeuDemand& demand) { return demand.amount.value > 0; });
        return isOpen ? SpareWhy::NoNeedOfSort : SpareWhy::NothingIsOpen;
    }

    [[nodiscard]] const CeuActivity& activityOf(const ProposedCredit& credit) const
    {
        return *std::ranges::find(m_cycle.activities, credit.activity.id,
                                  [](const CeuActivity& activity) { return activity.id.value; });
    }

    [[nodiscard]] CredentialAllocation allocationTo(const CredentialQuota& quota, const BodyAllocation& result) const
    {
        CredentialAllocation credential{.quota = quota, .given = {}, .missingBound = quota.bound};
        for (const ProposedCredit& credit : result.credits) {
            if (m_situation.certificationOf(credit.credential) == m_situation.certificationOf(quota.credential)) {
                credential.given += credit.amount;
                const bool isBound = quota.subject && subjectsOf(activityOf(credit)).contains(*quota.subject);
                credential.missingBound.value -=
                    isBound ? std::min(credit.amount.value, credential.missingBound.value) : 0;
            }
        }
        return credential;
    }

    void sumUp(BodyAllocation& result) const
    {
        for (const CredentialQuota& quota : m_quotas) {
            result.credentials.push_back(allocationTo(quota, result));
            result.missingHiim += quota.hiim;
        }
        for (const ProposedCredit& credit : result.credits) {
            const int part = activityOf(credit).hiim ? credit.amount.value : 0;
            result.missingHiim.value -= std::min(part, result.missingHiim.value);
        }
        for (const NamedDemand& demand : m_demands) {
            result.missing += demand.demand.amount;
        }
        CeuHundredths given;
        for (const ProposedCredit& credit : result.credits) {
            given += credit.why == CreditWhy::Locked ? CeuHundredths{} : credit.amount;
        }
        result.missing = result.missing - given;
    }

    /// Each sort that the open demands tell apart, tried with one more CEU.
    [[nodiscard]] std::vector<CeuWorth> worthOf(const CeuMatch& match, CeuHundredths missingHiim) const
    {
        std::vector<CeuWorth> worth;
        for (const CeuSort& sort : sortsThatMatter()) {
            std::vector<CeuSupply> more = m_supplies;
            more.push_back({.amount = wholeCeus(1),
                            .hiim = sort.hiim,
                            .fromAhima = sort.fromAhima,
                            .subjects = sort.subject.isEmpty() ? QStringList() : QStringList{sort.subject}});
            const CeuMatch with = matchCeus(more, openDemands(), m_fromAhimaWanted);
            const CeuHundredths fills = with.filled - match.filled;
            const CeuWorth one{.sort = sort,
                               .fills = fills,
                               .fromAhima = with.fromAhima - match.fromAhima,
                               .hiim = sort.hiim ? std::min(fills, missingHiim) : CeuHundredths{}};
            if (one.fills.value > 0 || one.fromAhima.value > 0) {
                worth.push_back(one);
            }
        }
        std::ranges::stable_sort(worth, std::ranges::greater(),
                                 [](const CeuWorth& one) { return std::pair(one.fills, one.fromAhima + one.hiim); });
        return worth;
    }

    [[nodiscard]] std::vector<CeuSort> sortsThatMatter() const
    {
        const bool byHiim = std::ranges::any_of(m_demands, [](const NamedDemand& demand) {
            return demand.why == CreditWhy::HiimShare && demand.demand.amount.value > 0;
        });
        const bool byAhima = m_fromAhimaWanted.value > 0;
        QStringList subjects{QString()};
        for (const CredentialQuota& quota : m_quotas) {
            if (quota.subject && !subjects.contains(*quota.subject)) {
                subjects << *quota.subject;
            }
        }
        std::vector<CeuSort> sorts;
        for (const QString& subject : subjects) {
            for (int variant = 0; variant < 4; ++variant) {
                const CeuSort sort{.hiim = (variant & 1) != 0, .fromAhima = (variant & 2) != 0, .subject = subject};
                if ((byHiim || !sort.hiim) && (byAhima || !sort.fromAhima)) {
                    sorts.push_back(sort);
                }
            }
        }
        return sorts;
    }

    /// What the cycle before has in its renewal month beyond its need. 0 if there was none.
    [[nodiscard]] CeuHundredths movable() const
    {
        if (!m_monthIsFree || m_cycle.firstPeriod) {
            return {};
        }
        const std::optional<CycleProgress> before = cycleBefore(m_cycle, m_situation);
        if (!before) {
            return {};
        }
        CeuHundredths inMonth;
        for (const CountedItem& item : before->total.counted) {
            inMonth.value += inRenewalMonth(item.from, before->range.last()) ? item.amount.value : 0;
        }
        return {std::clamp(before->total.done.value - before->total.needed.value, 0, inMonth.value)};
    }

    const CycleProgress& m_cycle;
    const Situation& m_situation;
    KeepCredits m_keep;
    std::vector<CredentialQuota> m_quotas;
    std::vector<NamedDemand> m_demands;
    CeuHundredths m_fromAhimaWanted;
    bool m_monthIsFree;
    std::vector<CeuSupply> m_supplies;
    std::vector<const CeuActivity*> m_activities;  ///< of the supplies
    std::vector<ProposedCredit> m_locked;
    std::vector<SpareCredit> m_lockedSpare;
};

}  // namespace

std::vector<BodyAllocation> allocateCeus(const std::vector<CycleProgress>& cycles, const Situation& situation,
                                         KeepCredits keep)
{
    std::vector<BodyAllocation> allocations;
    for (const CycleProgress& cycle : cycles) {
        allocations.push_back(BodyAllocator(cycle, situation, keep).allocate());
    }
    return allocations;
}

std::vector<CeuCredit> creditsAfter(const CeuActivity& activity, const std::vector<BodyAllocation>& allocations,
                                    const Situation& situation)
{
    std::vector<CeuCredit> credits;
    for (const CeuCredit& credit : activity.credits) {
        const QString body = situation.bodyOf(credit.credential);
        if (std::ranges::find(allocations, body, &BodyAllocation::body) == allocations.end()) {
            credits.push_back(credit);
        }
    }
    for (const BodyAllocation& allocation : allocations) {
        for (const ProposedCredit& proposed : allocation.credits) {
            if (proposed.activity != refTo(activity)) {
                continue;
            }
            const auto kept = std::ranges::find(activity.credits, proposed.credential, &CeuCredit::credential);
            const bool stays = proposed.why == CreditWhy::Locked && kept != activity.credits.end();
            credits.push_back({.credential = proposed.credential,
                               .amount = proposed.amount,
                               .state = stays ? kept->state : CreditState::Allocated});
        }
    }
    return credits;
}

}  // namespace credence
