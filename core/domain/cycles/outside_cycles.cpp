// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/outside_cycles.h"

#include <QSet>
#include <algorithm>

#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/judgement/held_credentials.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// A body of which a credential is held on the as-of date, or was.
struct KnownBody {
    QString body;
    std::optional<HeldBody> held{};  ///< nothing: not any more
    QStringList cycleDays{};         ///< first and last day of each of its cycles
    bool waitsForDates = false;
    QSet<qint64> lookedAt{};  ///< activities of the cycle that runs
};

QStringList bodiesWithCycles(const RuleBook& rules)
{
    QStringList bodies;
    for (const Rule& rule : rules.rules) {
        const bool setsCycles = std::ranges::any_of(
            rule.editions, [](const RuleEdition& edition) { return std::holds_alternative<CycleRule>(edition.value); });
        if (setsCycles && !bodies.contains(rule.body)) {
            bodies << rule.body;
        }
    }
    return bodies;
}

QString isoDays(const DateRange& range)
{
    return range.first().toString(Qt::ISODate) + u'/' + range.last().toString(Qt::ISODate);
}

QStringList isoDaysOfEach(const std::vector<DateRange>& cycles)
{
    QStringList days;
    std::ranges::transform(cycles, std::back_inserter(days), isoDays);
    return days;
}

QSet<qint64> lookedAtBy(const QString& body, const std::vector<CycleProgress>& cycles)
{
    QSet<qint64> ids;
    for (const CycleProgress& cycle : cycles) {
        if (cycle.body == body) {
            for (const CeuActivity& activity : cycle.activities) {
                ids.insert(activity.id.value);
            }
        }
    }
    return ids;
}

std::vector<KnownBody> knownBodies(const std::vector<CycleProgress>& cycles, const Situation& situation)
{
    const std::vector<HeldBody> held = heldBodies(situation);
    const std::vector<WaitingCycle> waiting = cyclesWithoutDates(situation);
    std::vector<KnownBody> known;
    for (const QString& body : bodiesWithCycles(situation.rules())) {
        const auto now = std::ranges::find(held, body, &HeldBody::body);
        if (now != held.end()) {
            known.push_back({.body = body,
                             .held = *now,
                             .cycleDays = isoDaysOfEach(now->cycles),
                             .waitsForDates = std::ranges::find(waiting, body, &WaitingCycle::body) != waiting.end(),
                             .lookedAt = lookedAtBy(body, cycles)});
        } else if (!certificationsOf(body, situation).empty()) {
            known.push_back({.body = body});
        }
    }
    return known;
}

/// `body` does not look at `activity`.
NotCountedItem itemOf(const CeuActivity& activity, const KnownBody& body, QDate asOf)
{
    const auto because = [&activity](NotCountedReason reason) {
        return leftOutActivity(activity, activity.ceus, reason);
    };
    if (!body.held) {
        return because(NotCountedReason::NoneHeld);
    }
    if (activity.onDate < body.held->since) {
        return because(NotCountedReason::BeforeCertification);
    }
    const std::vector<DateRange>& cycles = body.held->cycles;
    if (cycles.empty()) {
        return because(body.waitsForDates ? NotCountedReason::CycleUnknown : NotCountedReason::NoCycle);
    }
    const bool isLater = activity.onDate > cycles.back().last();
    const auto ended = std::ranges::find_if(cycles, [&activity, asOf](const DateRange& range) {
        return range.contains(activity.onDate) && range.last() < asOf;
    });
    if (isLater || ended == cycles.end()) {
        return because(isLater ? NotCountedReason::AfterCycle : NotCountedReason::NoCycle);
    }
    NotCountedItem item = because(NotCountedReason::EndedCycle);
    item.detail = body.cycleDays.at(ended - cycles.begin());
    return item;
}

BodyReason beforeAnyCredential(const CeuActivity& activity)
{
    return {.body = {}, .item = leftOutActivity(activity, activity.ceus, NotCountedReason::BeforeCredential)};
}

}  // namespace

std::vector<OutsideActivity> activitiesOutside(const std::vector<CycleProgress>& cycles, const Situation& situation)
{
    const std::vector<KnownBody> bodies = knownBodies(cycles, situation);
    std::vector<OutsideActivity> outside;
    for (const CeuActivity& activity : situation.facts().of<CeuActivity>()) {
        OutsideActivity one{.activity = activity, .why = {}};
        for (const KnownBody& body : bodies) {
            if (body.lookedAt.contains(activity.id.value)) {
                one.heldElsewhere = true;
            } else {
                one.why.push_back({.body = body.body, .item = itemOf(activity, body, situation.asOf())});
            }
        }
        if (bodies.empty()) {
            one.why.push_back(beforeAnyCredential(activity));
        }
        if (!one.why.empty()) {
            outside.push_back(std::move(one));
        }
    }
    return outside;
}

bool belongsToACycle(const OutsideActivity& outside)
{
    return outside.heldElsewhere || std::ranges::any_of(outside.why, [](const BodyReason& why) {
               return why.item.reason == NotCountedReason::EndedCycle;
           });
}

}  // namespace credence
