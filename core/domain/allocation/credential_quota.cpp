// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/credential_quota.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "domain/cycles/cycle_amount.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

/// The largest single amount first; of equals the one held first.
std::vector<int> bySingles(const CeuAmountBySingles& rule, const QStringList& codes, int total)
{
    std::vector<int> amounts(static_cast<std::size_t>(codes.size()));
    const auto largest = std::ranges::max_element(
        codes, [&rule](const QString& a, const QString& b) { return singleAmount(rule, a) < singleAmount(rule, b); });
    const auto first = static_cast<std::size_t>(largest - codes.begin());
    int rest = std::max(0, total - singleAmount(rule, *largest).value);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (i != first) {
            amounts[i] = std::min(rule.perFurther.value, rest);
            rest -= amounts[i];
        }
    }
    amounts[first] = total - std::accumulate(amounts.begin(), amounts.end(), 0);
    return amounts;
}

/// The steps between the figures; where the cycle asks another total than the full one in proportion, in whole
/// multiples of `unit` as far as they go, so that the first takes the rest.
std::vector<int> byCount(const CeuAmountByCount& rule, std::size_t count, int total, int unit)
{
    std::vector<int> amounts(count);
    const int full = amountByCount(rule, static_cast<int>(count)).value;
    for (std::size_t i = 1; i < count; ++i) {
        const int step =
            amountByCount(rule, static_cast<int>(i) + 1).value - amountByCount(rule, static_cast<int>(i)).value;
        // Rounded down: the parts together may not ask more than the total.
        amounts[i] = full == 0 ? 0 : static_cast<int>(qint64{step} * total / full / unit) * unit;
    }
    amounts[0] = total - std::accumulate(amounts.begin() + 1, amounts.end(), 0);
    return amounts;
}

/// Raises the subject-bound quotas to what is bound, out of those that are not.
void raiseToBound(std::vector<CredentialQuota>& quotas)
{
    for (CredentialQuota& quota : quotas) {
        int lacking = quota.bound.value - quota.amount.value;
        if (lacking <= 0) {
            continue;
        }
        quota.amount = quota.bound;
        for (CredentialQuota& giver : quotas) {
            const int part = std::min(lacking, std::max(0, giver.amount.value - giver.bound.value));
            giver.amount.value -= part;
            lacking -= part;
        }
    }
}

/// In what multiples the body asks CEUs of this cycle.
int unitOf(const CycleProgress& cycle, const RuleBook& rules)
{
    const auto* rule = citedValue<CycleRule>(rules, cycle.cycleRule);
    return rule ? std::max(rule->proRatingStep.value, 1) : 1;
}

/// As much of `whole` as `some` is of `all`, rounded up.
CeuHundredths partOf(CeuHundredths whole, CeuHundredths some, CeuHundredths all)
{
    const qint64 divisor = std::max(all.value, 1);
    return {static_cast<int>((qint64{whole.value} * some.value + divisor - 1) / divisor)};
}

/// Splits what the share asks over the quotas, so that the parts make the whole to the hundredth. What was carried over
/// is of no known sort and fills no share: where the share asks more than is still to be earned in all, the first quota
/// takes the rest.
void splitHiim(std::vector<CredentialQuota>& quotas, CeuHundredths needed)
{
    CeuHundredths all;
    for (const CredentialQuota& quota : quotas) {
        all += quota.amount;
    }
    quotas.front().amount += std::max(needed - all, CeuHundredths{});
    all = std::max(all, needed);
    CeuHundredths asked;
    CeuHundredths split;
    for (CredentialQuota& quota : quotas) {
        asked += quota.amount;
        quota.hiim = partOf(needed, asked, all) - split;
        split += quota.hiim;
    }
}

/// The total without what was carried over: no activity of the cycle has to bring that.
int toBeEarned(const CycleProgress& cycle)
{
    const int carried = cycle.total.carriedOver ? cycle.total.carriedOver->amount.value : 0;
    return std::max(cycle.total.needed.value - carried, 0);
}

/// What is asked for `credential` if it joined in mid-cycle and is asked for a part; else null.
const CeuHundredths* askedOfJoined(const CycleProgress& cycle, const QString& credential)
{
    if (!cycle.total.basis) {
        return nullptr;
    }
    const auto found = std::ranges::find(cycle.total.basis->joined, credential, &NeededBasis::Joined::credential);
    return found == cycle.total.basis->joined.end() ? nullptr : &found->asked;
}

/// Of each credential, by `codes`. One that joined in mid-cycle has the part that is asked for it, and those held from
/// the beginning share the rest.
std::vector<int> amountsOf(const CycleProgress& cycle, const QStringList& codes, const RuleBook& rules)
{
    QStringList early;
    std::map<qsizetype, int> asked;  ///< of those that joined, by their place
    int total = toBeEarned(cycle);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const CeuHundredths* joined = askedOfJoined(cycle, cycle.credentials[static_cast<std::size_t>(i)]);
        const bool isOnly = early.isEmpty() && i + 1 == codes.size();  // what it replaced was held from the beginning
        if (joined && !isOnly) {
            asked[i] = std::min(joined->value, total);
            total -= asked[i];
        } else {
            early << codes[i];
        }
    }
    std::vector<int> amounts(static_cast<std::size_t>(early.size()));
    amounts.front() = total;  // where only the user's account at the body says how much
    if (const auto* singles = citedValue<CeuAmountBySingles>(rules, cycle.total.rule)) {
        amounts = bySingles(*singles, early, total);
    } else if (const auto* counts = citedValue<CeuAmountByCount>(rules, cycle.total.rule)) {
        amounts = byCount(*counts, amounts.size(), total, unitOf(cycle, rules));
    }
    for (const auto& [i, amount] : asked) {
        amounts.insert(amounts.begin() + i, amount);
    }
    return amounts;
}

}  // namespace

std::vector<CredentialQuota> quotasOf(const CycleProgress& cycle, const Situation& situation)
{
    const RuleBook& rules = situation.rules();
    QStringList codes;
    for (const QString& heldAs : cycle.credentials) {
        codes << situation.certificationOf(heldAs);
    }
    if (codes.isEmpty()) {
        return {};
    }
    const std::vector<int> amounts = amountsOf(cycle, codes, rules);
    std::vector<CredentialQuota> quotas;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        quotas.push_back({.credential = cycle.credentials[i],
                          .amount = {amounts[i]},
                          .hiim = {},
                          .bound = {},
                          .rule = cycle.total.rule});
    }
    for (const Progress& share : cycle.shares) {
        const auto* bound = citedValue<SubjectBoundRule>(rules, share.rule);
        for (std::size_t i = 0; bound && i < quotas.size(); ++i) {
            if (bound->credential == codes[static_cast<qsizetype>(i)] || bound->credential == quotas[i].credential) {
                quotas[i].subject = bound->subject;
                quotas[i].bound = {share.needed.value};
                quotas[i].rule = share.rule;
            }
        }
    }
    raiseToBound(quotas);
    for (const Progress& share : cycle.shares) {
        const auto* percent = citedValue<CeuShareRule>(rules, share.rule);
        if (percent && percent->of == ShareOf::HiimDomain) {
            splitHiim(quotas, {share.needed.value});
        }
    }
    return quotas;
}

}  // namespace credence
