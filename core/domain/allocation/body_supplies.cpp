// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/body_supplies.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/allocation/freed_cycle.h"
#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/cycle_shares.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

constexpr int kReluctantAside = 4;
constexpr int kReluctantRenewalMonth = 2;
constexpr int kReluctantUnproven = 1;

/// The subjects that each activity counts in, as the shares of the cycle were judged.
std::map<qint64, QStringList> boundSubjects(const CycleProgress& cycle, const Situation& situation)
{
    std::map<qint64, QStringList> subjects;
    for (const Progress& share : cycle.shares) {
        if (const auto* bound = citedValue<SubjectBoundRule>(situation.rules(), share.rule)) {
            for (const CountedItem& item : share.counted) {
                subjects[item.record.id] << bound->subject;
            }
        }
    }
    return subjects;
}

/// What of each activity did not count for `reason`.
std::map<qint64, CeuHundredths> leftOutFor(NotCountedReason reason, const CycleProgress& cycle)
{
    std::map<qint64, CeuHundredths> leftOut;
    for (const NotCountedItem& item : cycle.total.notCounted) {
        if (item.reason == reason) {
            leftOut[item.record.id] += {item.amount.value};
        }
    }
    return leftOut;
}

/// The activities that serve a minimum of the cycle.
std::set<qint64> servingMinimums(const CycleProgress& cycle, const RuleBook& rules)
{
    std::set<qint64> serving;
    for (const Progress* minimum : minimumsOf(cycle, rules)) {
        for (const CountedItem& item : minimum->counted) {
            serving.insert(item.record.id);
        }
    }
    return serving;
}

/// Those of `certifications` that were awarded after `day`.
QStringList awardedAfter(QDate day, const std::vector<Certification>& certifications)
{
    QStringList later;
    for (const Certification& certification : certifications) {
        if (certification.from > day) {
            later << certification.code;
        }
    }
    return later;
}

/// `counts`: what of the credits the cycle counts.
void keepCredits(BodySupplies& supplies, const CeuActivity& activity, CeuSupply supply, CeuHundredths counts,
                 const std::vector<CeuCredit>& credits, const Situation& situation)
{
    CeuHundredths rest = supply.amount - counts;
    CeuHundredths left = counts;
    for (const CeuCredit& credit : credits) {
        const CeuHundredths amount = std::min(credit.amount, left);
        if (amount.value == 0) {
            continue;
        }
        left = left - amount;
        supply.amount = amount;
        supply.keptBy = situation.certificationOf(credit.credential);
        supplies.kept.push_back(supply);
        supplies.credits.push_back({.activity = refTo(activity),
                                    .title = activity.title,
                                    .day = activity.onDate,
                                    .credential = credit.credential,
                                    .amount = amount,
                                    .why = CreditWhy::Locked});
    }
    rest += left;
    if (rest.value > 0) {
        supplies.spare.push_back({.activity = refTo(activity),
                                  .title = activity.title,
                                  .day = activity.onDate,
                                  .amount = rest,
                                  .why = SpareWhy::Locked});
    }
}

}  // namespace

std::vector<const Progress*> minimumsOf(const CycleProgress& cycle, const RuleBook& rules)
{
    std::vector<const Progress*> minimums;
    for (const Progress& share : cycle.shares) {
        if (citedValue<CeuLimitRule>(rules, share.rule)) {
            minimums.push_back(&share);
        }
    }
    return minimums;
}

BodySupplies suppliesOf(const CycleProgress& cycle, const Situation& situation, KeepCredits keep, bool monthIsFree)
{
    std::map<qint64, const CeuActivity*> activities;
    for (const CeuActivity& activity : cycle.activities) {
        activities[activity.id.value] = &activity;
    }
    std::map<qint64, QStringList> subjects = boundSubjects(cycle, situation);
    std::map<qint64, CeuHundredths> spent = leftOutFor(NotCountedReason::CountedInCycleBefore, cycle);
    std::map<qint64, CeuHundredths> overCap = leftOutFor(NotCountedReason::OverCap, cycle);
    const std::set<qint64> serving = servingMinimums(cycle, situation.rules());
    const std::vector<Certification> held = heldOn(certificationsOf(cycle.body, situation), situation.asOf());
    BodySupplies supplies;
    for (const CountedItem& item : cycle.total.counted) {
        const CeuActivity& activity = *activities.at(item.record.id);
        const bool late = monthIsFree && inRenewalMonth(activity.onDate, cycle.range.last());
        const bool isAside = !serving.empty() && !serving.contains(activity.id.value);
        const CeuSupply supply{.amount = activity.ceus - spent[activity.id.value] - overCap[activity.id.value],
                               .hiim = activity.hiim,
                               .fromAhima = isFromAhima(activity),
                               .subjects = subjects[activity.id.value],
                               .coreOnly = isCoreOnly(activity, cycle.body, cycle.range.first(), situation),
                               .reluctance = (item.proofMissing ? kReluctantUnproven : 0) +
                                             (late ? kReluctantRenewalMonth : 0) + (isAside ? kReluctantAside : 0),
                               .awardedLater = awardedAfter(activity.onDate, held)};
        const std::vector<CeuCredit> credits = creditsAt(cycle.body, activity, situation);
        if (stay(credits, keep)) {
            keepCredits(supplies, activity, supply, {item.amount.value}, credits, situation);
        } else {
            supplies.free.push_back(supply);
            supplies.activities.push_back(&activity);
            supplies.spentBefore.push_back(spent[activity.id.value]);
        }
    }
    return supplies;
}

}  // namespace credence
