// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/allocate_ceus.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>

#include "domain/allocation/body_supplies.h"
#include "domain/allocation/credit_demands.h"
#include "domain/allocation/freed_cycle.h"
#include "domain/allocation/movable_ceus.h"
#include "domain/cycles/cycle_shares.h"
#include "domain/cycles/ceu_counting.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

/// What the cycle asks from AHIMA's sources or in HIIM domains; 0 where it has no such share.
CeuHundredths askedOf(ShareOf sort, const CycleProgress& cycle, const RuleBook& rules)
{
    for (const Progress& share : cycle.shares) {
        const auto* value = citedValue<CeuShareRule>(rules, share.rule);
        if (value && value->of == sort) {
            return {share.needed.value};
        }
    }
    return {};
}

CeuHundredths lacking(CeuHundredths asked, CeuHundredths there)
{
    return {std::max(asked.value - there.value, 0)};
}

template <class OfSort>
CeuHundredths sumOf(const std::vector<CeuSupply>& supplies, OfSort ofSort)
{
    CeuHundredths sum;
    for (const CeuSupply& supply : supplies) {
        sum += std::invoke(ofSort, supply) ? supply.amount : CeuHundredths{};
    }
    return sum;
}

/// Allocates one cycle of one body.
class BodyAllocator {
public:
    BodyAllocator(const CycleProgress& cycle, const Situation& situation, KeepCredits keep)
        : m_cycle(cycle),
          m_situation(situation),
          m_quotas(quotasOf(cycle, situation)),
          m_demands(demandsOf(m_quotas, situation)),
          m_monthIsFree(isRenewalMonthFree(cycle, situation)),
          m_supplies(suppliesOf(cycle, situation, keep, m_monthIsFree)),
          m_hiimAsked(askedOf(ShareOf::HiimDomain, cycle, situation.rules())),
          m_fromAhimaAsked(askedOf(ShareOf::AhimaSource, cycle, situation.rules())),
          m_fromAhimaWanted(lacking(m_fromAhimaAsked, sumOf(m_supplies.kept, &CeuSupply::fromAhima)))
    {}

    BodyAllocation allocate()
    {
        const CeuMatch match = matchCeus(freeAndKept(), demands(), m_fromAhimaWanted);
        BodyAllocation result{
            .body = m_cycle.body,
            .range = m_cycle.range,
            .estimate = m_cycle.total.estimate,
            .credentials = {},
            .credits = m_supplies.credits,
            .spare = m_supplies.spare,
            .missing = {},
            .missingFromAhima = lacking(m_fromAhimaAsked, sumOf(freeAndKept(), &CeuSupply::fromAhima)),
            .missingHiim = lacking(m_hiimAsked, sumOf(freeAndKept(), &CeuSupply::hiim)),
            .worth = {},
            .movable = m_monthIsFree ? movableInto(m_cycle, m_situation) : std::vector<CountedItem>()};
        const std::vector<bool> isCredited = writeCredits(result, match);
        writeSpare(result, match, isCredited);
        sumUp(result, match);
        result.worth = worthOf(match, result);
        return result;
    }

private:
    [[nodiscard]] std::vector<CeuDemand> demands() const
    {
        std::vector<CeuDemand> demands;
        std::ranges::transform(m_demands, std::back_inserter(demands), &NamedDemand::demand);
        return demands;
    }

    /// All that the judgement will count: what is not credited counts whole. The free ones first, so that a match has
    /// them at their own places.
    [[nodiscard]] std::vector<CeuSupply> freeAndKept() const
    {
        std::vector<CeuSupply> all = m_supplies.free;
        std::ranges::copy(m_supplies.kept, std::back_inserter(all));
        return all;
    }

    /// Credits each activity that the match uses, whole; then those that the share from AHIMA's sources still lacks.
    /// Says which free ones are credited.
    std::vector<bool> writeCredits(BodyAllocation& result, const CeuMatch& match) const
    {
        std::vector<bool> isCredited(m_supplies.free.size());
        CeuHundredths lack = m_fromAhimaWanted;
        for (std::size_t s = 0; s < m_supplies.free.size(); ++s) {
            isCredited[s] = creditMatched(result.credits, s, match);
            if (isCredited[s] && m_supplies.free[s].fromAhima) {
                lack = lacking(lack, m_supplies.free[s].amount);
            }
        }
        creditForMinimums(result.credits, isCredited, lack);
        for (const std::size_t s : byReluctance()) {
            const CeuSupply& supply = m_supplies.free[s];
            if (lack.value > 0 && supply.fromAhima && supply.amount.value > 0 && !isCredited[s]) {
                result.credits.push_back(wholeCredit(s, m_quotas.front().credential, CreditWhy::SourceShare));
                lack = lacking(lack, supply.amount);
                isCredited[s] = true;
            }
        }
        std::ranges::stable_sort(result.credits, {}, [](const ProposedCredit& credit) {
            return std::tuple(credit.day, credit.activity, credit.credential);
        });
        return isCredited;
    }

    /// Credits those that a minimum still lacks; `fromAhimaLack` shrinks with them.
    void creditForMinimums(std::vector<ProposedCredit>& credits, std::vector<bool>& isCredited,
                           CeuHundredths& fromAhimaLack) const
    {
        for (const Progress* minimum : minimumsOf(m_cycle, m_situation.rules())) {
            CeuHundredths lack{minimum->needed.value};
            std::map<qint64, CeuHundredths> serves;
            for (const CountedItem& item : minimum->counted) {
                serves[item.record.id] = {item.amount.value};
                lack = lacking(lack, isFree(item.record) ? CeuHundredths{} : CeuHundredths{item.amount.value});
            }
            const auto servedBy = [&](std::size_t s) { return serves[m_supplies.activities[s]->id.value]; };
            for (std::size_t s = 0; s < isCredited.size(); ++s) {
                lack = lacking(lack, isCredited[s] ? servedBy(s) : CeuHundredths{});
            }
            for (const std::size_t s : byReluctance()) {
                if (lack.value > 0 && !isCredited[s] && servedBy(s).value > 0) {
                    credits.push_back(wholeCredit(s, askingFor(*minimum, s), CreditWhy::Minimum));
                    lack = lacking(lack, servedBy(s));
                    isCredited[s] = true;
                    fromAhimaLack = lacking(fromAhimaLack,
                                            m_supplies.free[s].fromAhima ? m_supplies.free[s].amount : CeuHundredths{});
                }
            }
        }
    }

    [[nodiscard]] bool isFree(const RecordRef& activity) const
    {
        return std::ranges::any_of(m_supplies.activities,
                                   [&activity](const CeuActivity* free) { return refTo(*free) == activity; });
    }

    /// The credential that `minimum` is asked of, or the first, among those that were held on the day of the supply.
    [[nodiscard]] QString askingFor(const Progress& minimum, std::size_t s) const
    {
        const Rule* rule = m_situation.rules().rule(minimum.rule.ruleId);
        const auto wasHeld = [&](const CredentialQuota& quota) {
            return !m_supplies.free[s].awardedLater.contains(m_situation.certificationOf(quota.credential));
        };
        const auto isAsked = [&](const CredentialQuota& quota) {
            return rule && rule->credentials.contains(m_situation.certificationOf(quota.credential)) && wasHeld(quota);
        };
        auto found = std::ranges::find_if(m_quotas, isAsked);
        found = found == m_quotas.end() ? std::ranges::find_if(m_quotas, wasHeld) : found;
        return found == m_quotas.end() ? m_quotas.front().credential : found->credential;
    }

    /// One credit for each credential that gets of it, with its narrowest reason; the rest goes along with the first.
    bool creditMatched(std::vector<ProposedCredit>& credits, std::size_t s, const CeuMatch& match) const
    {
        const std::size_t first = credits.size();
        CeuHundredths left = m_supplies.free[s].amount + m_supplies.spentBefore[s];
        for (std::size_t d = 0; d < m_demands.size(); ++d) {
            const CeuHundredths part = match.given[s][d];
            if (part.value == 0) {
                continue;
            }
            left = left - part;
            const NamedDemand asked = askedOnItsDay(s, m_demands[d]);
            const auto same =
                std::find_if(credits.begin() + static_cast<std::ptrdiff_t>(first), credits.end(),
                             [&asked](const ProposedCredit& credit) { return credit.credential == asked.credential; });
            ProposedCredit& credit =
                same != credits.end() ? *same : credits.emplace_back(creditOf(s, asked.credential, {}, asked.why));
            credit.amount += part;
            credit.early += asked.why == CreditWhy::BeforeAward ? part : CeuHundredths{};
        }
        if (credits.size() == first) {
            return false;
        }
        credits[first].amount += left;
        credits[first].before = m_supplies.spentBefore[s];
        credits[first].beyond = left;
        return true;
    }

    /// The demand that `given` stands for on the day of the supply: of a credential that was awarded later one of those
    /// held then takes it in its place.
    [[nodiscard]] NamedDemand askedOnItsDay(std::size_t s, const NamedDemand& given) const
    {
        const QStringList& later = m_supplies.free[s].awardedLater;
        if (!later.contains(given.demand.credential)) {
            return given;
        }
        const auto held = std::ranges::find_if(
            m_demands, [&later](const NamedDemand& other) { return !later.contains(other.demand.credential); });
        return held == m_demands.end()
                   ? given
                   : NamedDemand{.demand = held->demand, .credential = held->credential, .why = CreditWhy::BeforeAward};
    }

    [[nodiscard]] ProposedCredit creditOf(std::size_t s, const QString& credential, CeuHundredths amount,
                                          CreditWhy why) const
    {
        const CeuActivity& activity = *m_supplies.activities[s];
        return {.activity = refTo(activity),
                .title = activity.title,
                .day = activity.onDate,
                .credential = credential,
                .amount = amount,
                .why = why};
    }

    /// All that the activity has, what the cycle before took of it included.
    [[nodiscard]] ProposedCredit wholeCredit(std::size_t s, const QString& credential, CreditWhy why) const
    {
        ProposedCredit credit = creditOf(s, credential, m_supplies.free[s].amount + m_supplies.spentBefore[s], why);
        credit.before = m_supplies.spentBefore[s];
        return credit;
    }

    [[nodiscard]] std::vector<std::size_t> byReluctance() const
    {
        std::vector<std::size_t> places(m_supplies.free.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::ranges::stable_sort(places, {}, [this](std::size_t s) { return m_supplies.free[s].reluctance; });
        return places;
    }

    void writeSpare(BodyAllocation& result, const CeuMatch& match, const std::vector<bool>& isCredited) const
    {
        const bool isOpen = missingAfter(match).value > 0;
        for (std::size_t s = 0; s < m_supplies.free.size(); ++s) {
            if (!isCredited[s] && m_supplies.free[s].amount.value > 0) {
                const CeuActivity& activity = *m_supplies.activities[s];
                const bool mayMove = m_monthIsFree && inRenewalMonth(activity.onDate, m_cycle.range.last());
                result.spare.push_back({.activity = refTo(activity),
                                        .title = activity.title,
                                        .day = activity.onDate,
                                        .amount = activity.ceus,
                                        .why = mayMove  ? SpareWhy::RenewalMonth
                                               : isOpen ? SpareWhy::NoNeedOfSort
                                                        : SpareWhy::NothingIsOpen});
            }
        }
    }

    [[nodiscard]] CeuHundredths missingAfter(const CeuMatch& match) const
    {
        CeuHundredths asked;
        for (const NamedDemand& demand : m_demands) {
            asked += demand.demand.amount;
        }
        return asked - match.filled;
    }

    void sumUp(BodyAllocation& result, const CeuMatch& match) const
    {
        result.missing = missingAfter(match);
        for (const CredentialQuota& quota : m_quotas) {
            CredentialAllocation credential{.quota = quota, .given = {}, .missingBound = {}};
            for (const ProposedCredit& credit : result.credits) {
                const bool isSame =
                    m_situation.certificationOf(credit.credential) == m_situation.certificationOf(quota.credential);
                credential.given += isSame ? credit.amount - credit.before : CeuHundredths{};
            }
            const auto isBound = [&quota](const CeuSupply& supply) {
                return quota.subject && supply.subjects.contains(*quota.subject);
            };
            credential.missingBound = lacking(quota.bound, sumOf(freeAndKept(), isBound));
            result.credentials.push_back(credential);
        }
    }

    /// Each sort that the demands tell apart, tried with one more CEU.
    [[nodiscard]] std::vector<CeuWorth> worthOf(const CeuMatch& match, const BodyAllocation& result) const
    {
        std::vector<CeuWorth> worth;
        for (const CeuSort& sort : sortsThatMatter()) {
            std::vector<CeuSupply> more = freeAndKept();
            more.push_back({.amount = wholeCeus(1),
                            .hiim = sort.hiim,
                            .fromAhima = sort.fromAhima,
                            .subjects = sort.subject.isEmpty() ? QStringList() : QStringList{sort.subject}});
            const auto ofShare = [](bool serves, CeuHundredths missing) {
                return serves ? std::min(missing, wholeCeus(1)) : CeuHundredths{};
            };
            const CeuWorth one{.sort = sort,
                               .fills = matchCeus(more, demands(), m_fromAhimaWanted).filled - match.filled,
                               .fromAhima = ofShare(sort.fromAhima, result.missingFromAhima),
                               .hiim = ofShare(sort.hiim, result.missingHiim)};
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
                if ((m_hiimAsked.value > 0 || !sort.hiim) && (m_fromAhimaWanted.value > 0 || !sort.fromAhima)) {
                    sorts.push_back(sort);
                }
            }
        }
        return sorts;
    }

    const CycleProgress& m_cycle;
    const Situation& m_situation;
    std::vector<CredentialQuota> m_quotas;
    std::vector<NamedDemand> m_demands;
    bool m_monthIsFree;
    BodySupplies m_supplies;
    CeuHundredths m_hiimAsked;
    CeuHundredths m_fromAhimaAsked;
    CeuHundredths m_fromAhimaWanted;  ///< of those asked, what the kept credits lack
};

/// Whether `allocation` names the activity with anything that is not kept as it is.
bool creditsAnew(const BodyAllocation& allocation, const RecordRef& activity)
{
    const bool isGiven = std::ranges::any_of(allocation.credits, [&activity](const ProposedCredit& credit) {
        return credit.activity == activity && credit.why != CreditWhy::Locked;
    });
    return isGiven || std::ranges::any_of(allocation.spare, [&activity](const SpareCredit& spare) {
               return spare.activity == activity && spare.why != SpareWhy::Locked;
           });
}

}  // namespace

std::vector<BodyAllocation> allocateCeus(const std::vector<CycleProgress>& cycles, const Situation& situation,
                                         KeepCredits keep)
{
    std::vector<BodyAllocation> allocations;
    for (const CycleProgress& cycle : cycles) {
        const FreedCycle free = freed(cycle, situation, keep);
        allocations.push_back(BodyAllocator(free.cycle, situation, free.keep).allocate());
    }
    return allocations;
}

std::vector<CeuCredit> creditsAfter(const CeuActivity& activity, const std::vector<BodyAllocation>& allocations,
                                    const Situation& situation)
{
    std::vector<CeuCredit> credits;
    std::ranges::copy_if(activity.credits, std::back_inserter(credits), [&](const CeuCredit& credit) {
        const auto allocation =
            std::ranges::find(allocations, situation.bodyOf(credit.credential), &BodyAllocation::body);
        return credit.state != CreditState::Allocated || allocation == allocations.end() ||
               !creditsAnew(*allocation, refTo(activity));
    });
    for (const BodyAllocation& allocation : allocations) {
        for (const ProposedCredit& proposed : allocation.credits) {
            if (proposed.activity == refTo(activity) && proposed.why != CreditWhy::Locked) {
                credits.push_back(
                    {.credential = proposed.credential, .amount = proposed.amount, .state = CreditState::Allocated});
            }
        }
    }
    return credits;
}

}  // namespace credence
