// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/body_supplies.h"

#include <algorithm>
#include <map>

#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/cycle_shares.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

constexpr int kReluctantRenewalMonth = 4;
constexpr int kReluctantUnproven = 1;

/// What `body` sees of the activity's credits.
std::vector<CeuCredit> creditsAt(const QString& body, const CeuActivity& activity, const Situation& situation)
{
    std::vector<CeuCredit> credits;
    std::ranges::copy_if(activity.credits, std::back_inserter(credits),
                         [&](const CeuCredit& credit) { return situation.bodyOf(credit.credential) == body; });
    return credits;
}

/// All credits at a body stay if any of them was submitted, since accepting writes the activity's as a whole.
bool stay(const std::vector<CeuCredit>& credits, KeepCredits keep)
{
    return keep == KeepCredits::All ? !credits.empty() : std::ranges::any_of(credits, [](const CeuCredit& credit) {
        return credit.state != CreditState::Allocated;
    });
}

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

/// What of each activity cannot count in the cycle, whatever it is credited to: the cycle before took it of its grace,
/// or it lies over a cap.
std::map<qint64, CeuHundredths> takenOff(const CycleProgress& cycle)
{
    std::map<qint64, CeuHundredths> taken;
    for (const NotCountedItem& item : cycle.total.notCounted) {
        if (item.reason == NotCountedReason::CountedInCycleBefore || item.reason == NotCountedReason::OverCap) {
            taken[item.record.id] += {item.amount.value};
        }
    }
    return taken;
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

void keepCredits(BodySupplies& supplies, const CeuActivity& activity, CeuSupply supply,
                 const std::vector<CeuCredit>& credits, const Situation& situation)
{
    CeuHundredths left = supply.amount;
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
    if (left.value > 0) {
        supplies.spare.push_back({.activity = refTo(activity),
                                  .title = activity.title,
                                  .day = activity.onDate,
                                  .amount = left,
                                  .why = SpareWhy::Locked});
    }
}

}  // namespace

BodySupplies suppliesOf(const CycleProgress& cycle, const Situation& situation, KeepCredits keep, bool monthIsFree)
{
    std::map<qint64, const CeuActivity*> activities;
    for (const CeuActivity& activity : cycle.activities) {
        activities[activity.id.value] = &activity;
    }
    std::map<qint64, QStringList> subjects = boundSubjects(cycle, situation);
    std::map<qint64, CeuHundredths> taken = takenOff(cycle);
    const std::vector<Certification> held = heldOn(certificationsOf(cycle.body, situation), situation.asOf());
    BodySupplies supplies;
    for (const CountedItem& item : cycle.total.counted) {
        const CeuActivity& activity = *activities.at(item.record.id);
        const bool late = monthIsFree && inRenewalMonth(activity.onDate, cycle.range.last());
        const CeuSupply supply{
            .amount = activity.ceus - taken[activity.id.value],
            .hiim = activity.hiim,
            .fromAhima = isFromAhima(activity),
            .subjects = subjects[activity.id.value],
            .coreOnly = isCoreOnly(activity, cycle.body, cycle.range.first(), situation),
            .reluctance = (item.proofMissing ? kReluctantUnproven : 0) + (late ? kReluctantRenewalMonth : 0),
            .awardedLater = awardedAfter(activity.onDate, held)};
        const std::vector<CeuCredit> credits = creditsAt(cycle.body, activity, situation);
        if (stay(credits, keep)) {
            keepCredits(supplies, activity, supply, credits, situation);
        } else {
            supplies.free.push_back(supply);
            supplies.activities.push_back(&activity);
        }
    }
    return supplies;
}

}  // namespace credence
