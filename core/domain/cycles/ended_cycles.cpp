// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ended_cycles.h"

#include <algorithm>

#include "domain/cycles/judge_cycle.h"
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

/// The most days that any edition of a `V` of `body` gives, as `daysOf` says.
template <class V, class DaysOf>
int mostDays(const QString& body, const RuleBook& book, DaysOf daysOf)
{
    int most = 0;
    for (const Rule& rule : book.rules) {
        for (const RuleEdition& edition : rule.editions) {
            const V* value = rule.body == body ? std::get_if<V>(&edition.value) : nullptr;
            most = std::max(most, value ? daysOf(*value) : 0);
        }
    }
    return most;
}

/// Whether any rule could still give days: most cycles ended long ago, and judging them again is not cheap.
bool mayStillBeOpen(const QString& body, QDate last, const Situation& situation)
{
    constexpr int kDaysOfAMonth = 31;
    const RuleBook& book = situation.rules();
    const int grace =
        mostDays<GraceRule>(body, book, [](const GraceRule& rule) { return rule.months * kDaysOfAMonth; });
    const int revocation = mostDays<RevocationRule>(body, book, [](const RevocationRule& rule) { return rule.days; });
    const int appeal = mostDays<AppealRule>(body, book, [](const AppealRule& rule) { return rule.days; });
    return last.daysTo(situation.asOf()) <= std::max(grace, revocation + appeal);
}

/// As of its own last day what it lacks is not known yet, and of a long ended one nothing is asked.
std::optional<MissedCycle> missedBefore(const CycleProgress& running, const Situation& situation)
{
    const QDate asOf = situation.asOf();
    if (!mayStillBeOpen(running.body, running.range.first().addDays(-1), situation)) {
        return std::nullopt;
    }
    std::optional<CycleProgress> ended = cycleBefore(running, situation);
    if (!ended) {
        return std::nullopt;
    }
    const std::optional<RuledDay> grace = graceAfter(ended->body, ended->range.last(), situation.rules());
    const std::optional<RuledDay> revocation = revocationAfter(*ended, situation);
    const std::optional<RuledDay> appeal = appealAfter(revocation, *ended, situation);
    if (!isOpenOn(grace, asOf) && !isOpenOn(revocation, asOf) && !isOpenOn(appeal, asOf)) {
        return std::nullopt;
    }
    if (grace) {
        ended = cycleBefore(running, situation, std::min(grace->day, asOf));
    }
    if (!ended || missingIn(*ended).value <= 0) {
        return std::nullopt;
    }
    auto extension = extensionOf(ended->body, ended->range, situation);
    return MissedCycle{.cycle = std::move(*ended),
                       .countsUntil = isOpenOn(grace, asOf) ? grace : std::nullopt,
                       .revocation = revocation,
                       .appealUntil = appeal,
                       .extension = std::move(extension)};
}

}  // namespace

std::vector<MissedCycle> missedCycles(const std::vector<CycleProgress>& cycles, const Situation& situation)
{
    std::vector<MissedCycle> missed;
    for (const CycleProgress& cycle : cycles) {
        auto one = cycle.firstPeriod ? std::nullopt : missedBefore(cycle, situation);
        if (one) {
            missed.push_back(std::move(*one));
        }
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
