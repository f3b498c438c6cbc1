// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/limit_periods.h"

#include <algorithm>
#include <array>
#include <optional>

namespace credence {

namespace {

constexpr auto kAllPer = std::to_array({LimitPer::Cycle, LimitPer::CycleYear, LimitPer::CalendarYear});

/// From `first` to the day before `next`, as far as it lies in the cycle.
LimitPeriod yearIn(const DateRange& cycle, QDate first, QDate next)
{
    const QDate last = next.addDays(-1);
    return {.range = *rangeOf(std::max(first, cycle.first()), std::min(last, cycle.last())),
            .isWhole = cycle.contains(first) && cycle.contains(last)};
}

QDate keyDay(const Rule& rule, LimitPer per, const LimitPeriod& period, const DateRange& cycle, QDate asOf)
{
    if (rule.binding == BindingKey::CycleStart) {
        return cycle.first();
    }
    return per == LimitPer::Cycle ? asOf : period.range.last();
}

/// Those of the cycle; none where `rule` never sets such a limit.
std::vector<LimitPeriod> periodsOf(const Rule& rule, LimitBound bound, LimitPer per, const DateRange& cycle)
{
    const bool setsAny = std::ranges::any_of(rule.editions, [bound, per](const RuleEdition& edition) {
        const auto* limit = std::get_if<CeuLimitRule>(&edition.value);
        return limit && limit->bound == bound && limit->per == per;
    });
    return setsAny ? limitPeriods(per, cycle) : std::vector<LimitPeriod>();
}

std::optional<SetLimit> limitIn(const LimitPeriod& period, const Rule& rule, LimitBound bound, LimitPer per, QDate day)
{
    const RuleEdition* edition = rule.editionOn(day);
    const auto* limit = edition ? std::get_if<CeuLimitRule>(&edition->value) : nullptr;
    const bool isSet = limit && limit->bound == bound && limit->per == per;
    return isSet ? std::optional(SetLimit{.period = period, .rule = &rule, .edition = edition}) : std::nullopt;
}

}  // namespace

std::vector<LimitPeriod> limitPeriods(LimitPer per, const DateRange& cycle)
{
    if (per == LimitPer::Cycle) {
        return {{.range = cycle, .isWhole = true}};
    }
    // Always counted from the first one, so that leap days never drift.
    const QDate first = per == LimitPer::CycleYear ? cycle.first() : QDate(cycle.first().year(), 1, 1);
    std::vector<LimitPeriod> years;
    for (int year = 0; first.addYears(year) <= cycle.last(); ++year) {
        years.push_back(yearIn(cycle, first.addYears(year), first.addYears(year + 1)));
    }
    return years;
}

std::vector<SetLimit> limitsIn(const Rule& rule, LimitBound bound, const DateRange& cycle, QDate asOf)
{
    std::vector<SetLimit> limits;
    for (const LimitPer per : kAllPer) {
        for (const LimitPeriod& period : periodsOf(rule, bound, per, cycle)) {
            if (const auto limit = limitIn(period, rule, bound, per, keyDay(rule, per, period, cycle, asOf))) {
                limits.push_back(*limit);
            }
        }
    }
    return limits;
}

std::vector<SetLimit> limitsOn(const Rule& rule, LimitBound bound, const DateRange& cycle, QDate day, QDate asOf)
{
    const QDate inCycle = std::clamp(day, cycle.first(), cycle.last());
    std::vector<SetLimit> limits;
    for (const LimitPer per : kAllPer) {
        for (const LimitPeriod& period : periodsOf(rule, bound, per, cycle)) {
            const QDate key = rule.binding == BindingKey::ActivityDate ? day : keyDay(rule, per, period, cycle, asOf);
            const auto limit = period.range.contains(inCycle) ? limitIn(period, rule, bound, per, key) : std::nullopt;
            if (limit) {
                limits.push_back(*limit);
            }
        }
    }
    return limits;
}

}  // namespace credence
