// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/credit_demands.h"

#include <algorithm>

#include "domain/cycles/cycle_shares.h"

namespace credence {

std::vector<NamedDemand> demandsOf(const std::vector<CredentialQuota>& quotas, const Situation& situation)
{
    std::vector<NamedDemand> demands;
    for (const CredentialQuota& quota : quotas) {
        const CeuHundredths hiim = std::min(quota.hiim, quota.amount - quota.bound);
        const QString held = situation.certificationOf(quota.credential);
        const bool isCore = isCoreCredential(held, situation.rules());
        const auto add = [&](CeuDemand demand, CreditWhy why) {
            demand.isCore = isCore;
            demand.credential = held;
            demands.push_back({.demand = demand, .credential = quota.credential, .why = why});
        };
        add({.amount = quota.bound, .subject = quota.subject.value_or(QString())}, CreditWhy::SubjectBound);
        add({.amount = hiim, .hiimOnly = true}, CreditWhy::HiimShare);
        add({.amount = quota.amount - quota.bound - hiim}, CreditWhy::Total);
    }
    return demands;
}

}  // namespace credence
