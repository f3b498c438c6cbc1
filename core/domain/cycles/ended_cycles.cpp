// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ended_cycles.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/cycles/judge_cycle.h"
#include "domain/cycles/submission.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

template <class V>
std::optional<InForce<V>> ruleOf(const QString& body, const DateRange& range, const Situation& situation)
{
    return firstOf(rulesOfCycle<V>(situation.rules(), body, range.first(), situation.asOf()));
}

std::optional<RuledDay> appealAfter(const std::optional<RuledDay>& revocation, const CycleProgress& cycle,
                                    const Situation& situation)
{
    const auto rule = revocation ? ruleOf<AppealRule>(cycle.body, cycle.range, situation) : std::nullopt;
    return rule ? std::optional(RuledDay{.day = revocation->day.addDays(rule->value().days), .rule = rule->citation()})
                : std::nullopt;
}

bool isOpenOn(const std::optional<RuledDay>& last, QDate asOf)
{
    return last && asOf <= last->day;
}

std::optional<LapsedCredentials> lapseAfter(const CycleProgress& cycle, const std::optional<RuledDay>& revocation,
                                            const Situation& situation)
{
    if (!revocation) {
        return std::nullopt;
    }
    const bool isOver = !isOpenOn(revocation, situation.asOf());
    const QDate since = (isOver ? revocation->day : cycle.range.last()).addDays(1);
    if (const auto rule = ruleOf<LapseRule>(cycle.body, cycle.range, situation)) {
        return LapsedCredentials{.as = isOver ? rule->value().afterwards : rule->value().meanwhile,
                                 .becomes = rule->value().afterwards,
                                 .since = since,
                                 .rule = rule->citation()};
    }
    return LapsedCredentials{.as = isOver ? LapsedAs::Revoked : LapsedAs::NotRenewed,
                             .becomes = LapsedAs::Revoked,
                             .since = since,
                             .rule = revocation->rule};
}

std::optional<WayBack> wayBackAfter(const std::optional<RuledDay>& revocation, const CycleProgress& cycle,
                                    const Situation& situation)
{
    const auto rule = revocation && !isOpenOn(revocation, situation.asOf())
                          ? ruleOf<ReinstatementRule>(cycle.body, cycle.range, situation)
                          : std::nullopt;
    if (!rule) {
        return std::nullopt;
    }
    const std::optional<int>& months = rule->value().months;
    return WayBack{.terms = rule->value(),
                   .until = months ? std::optional(revocation->day.addMonths(*months)) : std::nullopt,
                   .rule = rule->citation()};
}

/// What `ended` lacks; nothing if that is nothing. As of its own last day what it lacks is not known yet.
std::optional<MissedCycle> missedOf(CycleProgress ended, QDate next, const Situation& situation)
{
    const QDate asOf = situation.asOf();
    const std::optional<RuledDay> grace = graceAfter(ended.body, ended.range.last(), situation.rules());
    if (grace) {
        auto withGrace = cycleEndedBefore(ended.body, next, situation, std::min(grace->day, asOf));
        ended = std::move(withGrace).value_or(ended);
    }
    const CeuHundredths unsubmitted = ended.submissionOpens ? unsubmittedOf(ended, situation) : CeuHundredths{};
    if (missingIn(ended).value <= 0 && unsubmitted.value <= 0) {
        return std::nullopt;
    }
    const bool inGrace = isOpenOn(grace, asOf);
    const std::optional<RuledDay> revocation = revocationAfter(ended, situation);
    MissedCycle missed{.cycle = std::move(ended),
                       .unsubmitted = unsubmitted,
                       .countsUntil = inGrace ? grace : std::nullopt,
                       .revocation = revocation};
    missed.lapsed = inGrace ? std::nullopt : lapseAfter(missed.cycle, revocation, situation);
    missed.wayBack = wayBackAfter(revocation, missed.cycle, situation);
    missed.appealUntil = appealAfter(revocation, missed.cycle, situation);
    missed.extension = extensionOf(missed.cycle.body, missed.cycle.range, situation);
    return missed;
}

/// The first day from `since` on with a CEU activity; nothing without one.
std::optional<QDate> firstActivity(QDate since, const Situation& situation)
{
    const std::vector<CeuActivity>& all = situation.facts().of<CeuActivity>();
    const auto found = std::ranges::lower_bound(all, since, {}, &CeuActivity::onDate);
    return found == all.end() ? std::nullopt : std::optional(found->onDate);
}

/// The cycles of `held` that ended, the latest first, each with the first day of the one that follows, until `goesOn`
/// says no: none is judged in vain.
template <class GoesOn>
void visitEnded(const HeldBody& held, const Situation& situation, const GoesOn& goesOn)
{
    QDate next = held.running;
    while (auto ended = cycleEndedBefore(held.body, next, situation)) {
        const QDate first = ended->range.first();
        if (!goesOn(std::move(*ended), next)) {
            return;
        }
        next = first;
    }
}

/// Those of one body, the latest first.
std::vector<MissedCycle> missedOf(const HeldBody& held, const std::optional<QDate>& renewedThrough,
                                  const Situation& situation)
{
    const std::optional<QDate> recordedSince = firstActivity(held.since, situation);
    std::vector<MissedCycle> missed;
    visitEnded(held, situation, [&](CycleProgress ended, QDate next) {
        const QDate last = ended.range.last();
        if (renewedThrough && last <= *renewedThrough) {
            return false;
        }
        if (auto one = missedOf(std::move(ended), next, situation)) {
            one->isRecorded = recordedSince && *recordedSince <= last;
            missed.push_back(std::move(*one));
        }
        return true;
    });
    return missed;
}

}  // namespace

void visitRecordedCycles(const HeldBody& held, const Situation& situation,
                         const std::function<bool(const CycleProgress&)>& goesOn)
{
    if (const std::optional<QDate> since = firstActivity(held.since, situation)) {
        visitEnded(held, situation,
                   [&](const CycleProgress& ended, QDate) { return *since <= ended.range.last() && goesOn(ended); });
    }
}

std::vector<MissedCycle> missedCycles(const Situation& situation, const RenewedThrough& renewedThrough)
{
    std::vector<MissedCycle> missed;
    for (const HeldBody& held : heldBodies(situation)) {
        std::ranges::move(missedOf(held, renewedThrough(held.body), situation), std::back_inserter(missed));
    }
    return missed;
}

std::optional<RuledDay> lastDayToSave(const MissedCycle& missed, QDate asOf)
{
    if (isOpenOn(missed.countsUntil, asOf)) {
        return missed.countsUntil;
    }
    return isOpenOn(missed.revocation, asOf) ? missed.revocation : std::nullopt;
}

bool isLost(const MissedCycle& missed, QDate asOf)
{
    return missed.revocation && !isOpenOn(missed.revocation, asOf);
}

std::optional<RuledDay> revocationAfter(const CycleProgress& cycle, const Situation& situation)
{
    const auto rule = ruleOf<RevocationRule>(cycle.body, cycle.range, situation);
    return rule ? std::optional(
                      RuledDay{.day = cycle.range.last().addDays(rule->value().days), .rule = rule->citation()})
                : std::nullopt;
}

std::optional<ExtensionOffer> extensionOf(const QString& body, const DateRange& range, const Situation& situation)
{
    const auto rule = ruleOf<ExtensionFeeRule>(body, range, situation);
    return rule ? std::optional(ExtensionOffer{.terms = rule->value(), .rule = rule->citation()}) : std::nullopt;
}

std::optional<RuledDay> graceAfter(const QString& body, QDate lastDay, const RuleBook& rules)
{
    const auto rule = firstOf(rulesOfBody<GraceRule>(rules, body, lastDay));
    if (!rule) {
        return std::nullopt;
    }
    const QDate end = lastDay.addMonths(rule->value().months);
    // Grace ended for all on the day it was abolished.
    return RuledDay{.day = std::min(end, rule->edition->to.value_or(end)), .rule = rule->citation()};
}

}  // namespace credence
