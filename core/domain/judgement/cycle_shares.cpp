// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/cycle_shares.h"

#include <algorithm>

#include "domain/judgement/amounts.h"
#include "domain/judgement/cycle_amount.h"
#include "domain/judgement/record_refs.h"

namespace credence {

namespace {

/// One share: `belongs` says which activities of the total are of its sort; the others get `otherwise`.
template <class V, class Belongs>
Progress judgeShare(const InForce<V>& rule, CeuHundredths needed, bool estimate, const CeuCount& count, Belongs belongs,
                    NotCountedReason otherwise)
{
    Progress share{.requirementId = rule.rule->id,
                   .title = rule.rule->title,
                   .rule = rule.citation(),
                   .done = amountOf(CeuHundredths{0}),
                   .needed = amountOf(needed),
                   .state = ProgressState::Open,
                   .estimate = estimate};
    for (const CountedCeus& counted : count.counted) {
        if (!belongs(*counted.activity)) {
            share.notCounted.push_back(leftOutActivity(*counted.activity, counted.amount, otherwise));
            continue;
        }
        share.counted.push_back(countedActivity(counted));
        share.done.value += counted.amount.value;
        if (!share.completeOn && share.done.value >= needed.value) {
            share.completeOn = counted.activity->onDate;
        }
    }
    share.state = stateOf(share.done, share.needed);
    return share;
}

Progress judgePercentShare(const InForce<CeuShareRule>& rule, CeuHundredths required, bool estimate,
                           const CeuCount& count)
{
    const CeuHundredths needed = shareOf(required, rule.value().percent);
    if (rule.value().of == ShareOf::HiimDomain) {
        return judgeShare(
            rule, needed, estimate, count, [](const CeuActivity& activity) { return activity.hiim; },
            NotCountedReason::NotHiim);
    }
    return judgeShare(rule, needed, estimate, count, isFromAhima, NotCountedReason::NotFromAhima);
}

/// Null if it is not held.
const Certification* find(const std::vector<Certification>& held, const QString& credential)
{
    const auto found = std::ranges::find_if(held, [&credential](const Certification& certification) {
        return certification.code == credential || certification.heldAs == credential;
    });
    return found == held.end() ? nullptr : &*found;
}

}  // namespace

bool isFromAhima(const CeuActivity& activity)
{
    return activity.source == CeuSource::Ahima || activity.source == CeuSource::AhimaComponent ||
           activity.source == CeuSource::Hcpro;
}

CeuHundredths CyclePortion::of(CeuHundredths full) const
{
    return proRated ? credence::proRated(full, range, months, step) : full;
}

CountedItem countedActivity(const CountedCeus& counted)
{
    return {.record = refTo(*counted.activity),
            .label = counted.activity->title,
            .from = counted.activity->onDate,
            .to = counted.activity->onDate,
            .amount = amountOf(counted.amount),
            .proofMissing = counted.proofMissing};
}

std::vector<Progress> judgeShares(const QString& body, CeuHundredths required, bool estimate,
                                  const CyclePortion& portion, const std::vector<Certification>& held,
                                  const CeuCount& count, const Situation& situation)
{
    const RuleBook& book = situation.rules();
    const QDate start = portion.range.first();
    std::vector<Progress> shares;
    for (const InForce<CeuShareRule>& rule : inForceForCycle<CeuShareRule>(book, body, start, situation.asOf())) {
        shares.push_back(judgePercentShare(rule, required, estimate, count));
    }
    for (const auto& rule : inForceForCycle<SubjectBoundRule>(book, body, start, situation.asOf())) {
        if (const Certification* holder = find(held, rule.value().credential)) {
            // What is asked of one awarded in mid-cycle is said nowhere.
            const bool isEstimate = portion.proRated || holder->from > start;
            const QString& subject = rule.value().subject;
            const auto belongs = [&subject](const CeuActivity& activity) {
                return activity.subject.trimmed().compare(subject, Qt::CaseInsensitive) == 0;
            };
            shares.push_back(judgeShare(rule, portion.of(rule.value().amount), isEstimate, count, belongs,
                                        NotCountedReason::NotThisSubject));
        }
    }
    return shares;
}

}  // namespace credence
