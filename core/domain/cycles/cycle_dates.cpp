// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_dates.h"

#include <algorithm>

#include "domain/date_range.h"

namespace credence {

namespace {

constexpr int kMonthsAYear = 12;

/// Lays the cycles of one body end to end.
class CycleChain {
public:
    CycleChain(const QString& body, const Rule& rule, QDate firstAward, const Situation& situation)
        : m_body(body),
          m_rule(rule),
          m_birthMonth(birthMonthIn(rule)),
          m_firstAward(firstAward),
          m_situation(situation),
          m_anchor(firstAward)
    {
        std::ranges::copy_if(situation.facts().of<PortalCycle>(), std::back_inserter(m_portal),
                             [&body](const PortalCycle& cycle) { return cycle.body == body; });
    }

    std::vector<CycleDates> until(QDate asOf)
    {
        std::optional<QDate> start = m_firstAward;
        while (start && start->isValid() && *start <= asOf) {
            start = addFrom(*start);
        }
        return std::move(m_cycles);
    }

private:
    /// Adds the cycle that begins on `start`, or joins those days to the one before; gives the day after it.
    std::optional<QDate> addFrom(QDate start)
    {
        const std::optional<InForce<CycleRule>> rule = bindingOn(start);
        if (!rule) {
            return std::nullopt;
        }
        const PortalCycle* next = nextPortal(start);
        if (const PortalCycle* portal = portalOn(start)) {
            const QDate last = next ? std::min(portal->lastDay, next->firstDay.addDays(-1)) : portal->lastDay;
            add(*rangeOf(portal->firstDay, last), *rule);
            m_cycles.back().fromPortal = true;
            m_cycles.back().portalRequired = portal->required;
            m_anchor = last.addDays(1);
            return m_anchor;
        }
        const std::optional<DateRange> computed = computedFrom(start, *rule);
        if (!next || (computed && computed->last() < next->firstDay)) {
            return computed ? std::optional(addComputed(*computed, *rule)) : std::nullopt;
        }
        meet(start, computed, next->firstDay, *rule);
        return next->firstDay;
    }

    QDate addComputed(const DateRange& range, const InForce<CycleRule>& rule)
    {
        add(range, rule);
        m_months = rule.value().months;
        return range.last().addDays(1);
    }

    /// The days from `start` on end where the account's cycle begins.
    void meet(QDate start, const std::optional<DateRange>& computed, QDate portalFirst, const InForce<CycleRule>& rule)
    {
        const auto left = rangeOf(start, portalFirst.addDays(-1));
        if (!computed || !left) {
            return;
        }
        const bool isRest = left->days().value * 2 < computed->days().value && !m_cycles.empty();
        if (!isRest) {
            add(*left, rule);
        } else if (!m_cycles.back().fromPortal) {
            m_cycles.back().range = *rangeOf(m_cycles.back().range.first(), left->last());
        }
    }

    void add(const DateRange& range, const InForce<CycleRule>& rule)
    {
        m_cycles.push_back({.range = range, .rule = rule, .firstPeriod = range.contains(m_firstAward)});
    }

    [[nodiscard]] std::optional<InForce<CycleRule>> bindingOn(QDate start) const
    {
        for (const QDate day :
             {m_rule.binding == BindingKey::CycleStart ? start : m_situation.asOf(), m_situation.asOf()}) {
            const RuleEdition* edition = m_rule.editionOn(day);
            if (edition && std::holds_alternative<CycleRule>(edition->value)) {
                return InForce<CycleRule>{.rule = &m_rule, .edition = edition};
            }
        }
        return std::nullopt;
    }

    std::optional<DateRange> computedFrom(QDate start, const InForce<CycleRule>& rule)
    {
        const int months = rule.value().months;
        if (months <= 0) {
            return std::nullopt;
        }
        switch (rule.value().anchor) {
            case CycleAnchor::FirstCredential:
                return fromAward(start, months);
            case CycleAnchor::MembershipDueParity:
                return toDueDate(start, months);
            case CycleAnchor::CalendarYear:
                return toEndOf(kMonthsAYear, start, months);
            case CycleAnchor::BirthMonth:
                return m_birthMonth ? toEndOf(*m_birthMonth, start, months) : std::nullopt;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] bool isOtherLength(int months) const { return m_months && *m_months != months; }

    std::optional<DateRange> fromAward(QDate start, int months)
    {
        m_anchor = isOtherLength(months) ? start : m_anchor;
        const auto cycle = cycleFromAnchor(m_anchor, months, start);
        return cycle ? rangeOf(start, cycle->last()) : std::nullopt;
    }

    /// A first period is no longer than a cycle; a later one ends as near to its length as the month allows, so that
    /// the dates of an account do not shift those that follow.
    [[nodiscard]] std::optional<DateRange> toEndOf(int month, QDate start, int months) const
    {
        const int atMost = m_cycles.empty() ? months : months + kMonthsAYear / 2;
        return rangeOf(start, monthEndBy(month, start.addMonths(atMost).addDays(-1)));
    }

    [[nodiscard]] std::optional<DateRange> toDueDate(QDate start, int months) const
    {
        const Membership* membership = membershipOf(m_body, m_situation, start);
        if (!membership) {
            return std::nullopt;
        }
        if (isOtherLength(months)) {
            return rangeOf(start, start.addMonths(months).addDays(-1));
        }
        // Ends follow each other at the cycle's length; one nearer than half of it would be a due date that moved.
        const QDate notBefore = m_cycles.empty() ? start.addDays(1) : start.addMonths(months / 2);
        return rangeOf(start, dueParityEnd(membership->dueOn, months, notBefore));
    }

    /// The latest recorded cycle of the account that contains `day`; null if there is none.
    [[nodiscard]] const PortalCycle* portalOn(QDate day) const
    {
        const auto found = std::find_if(m_portal.rbegin(), m_portal.rend(), [day](const PortalCycle& cycle) {
            return cycle.firstDay <= day && day <= cycle.lastDay;
        });
        return found == m_portal.rend() ? nullptr : &*found;
    }

    /// The first one that begins after `day`; null if there is none.
    [[nodiscard]] const PortalCycle* nextPortal(QDate day) const
    {
        const auto found =
            std::ranges::find_if(m_portal, [day](const PortalCycle& cycle) { return cycle.firstDay > day; });
        return found == m_portal.end() ? nullptr : &*found;
    }

    const QString& m_body;
    const Rule& m_rule;
    std::optional<int> m_birthMonth;
    QDate m_firstAward;
    const Situation& m_situation;
    std::vector<PortalCycle> m_portal;  ///< by first day
    QDate m_anchor;
    std::optional<int> m_months;  ///< of the last computed cycle
    std::vector<CycleDates> m_cycles;
};

}  // namespace

QDate nextDueDate(QDate dueOn, QDate day)
{
    if (!dueOn.isValid() || !day.isValid()) {
        return {};
    }
    const int years = day.year() - dueOn.year();
    const QDate thisYear = dueOn.addYears(years);
    return thisYear >= day ? thisYear : dueOn.addYears(years + 1);
}

std::optional<DateRange> cycleFromAnchor(QDate anchor, int months, QDate day)
{
    if (!day.isValid() || !anchor.isValid() || day < anchor || months <= 0) {
        return std::nullopt;
    }
    const int monthsPassed = (day.year() - anchor.year()) * kMonthsAYear + day.month() - anchor.month();
    int n = monthsPassed / months;
    if (day < anchor.addMonths(n * months)) {
        --n;  // the month is reached, the day in it not yet
    }
    return rangeOf(anchor.addMonths(n * months), anchor.addMonths((n + 1) * months).addDays(-1));
}

QDate dueParityEnd(QDate dueOn, int months, QDate day)
{
    if (!dueOn.isValid() || !day.isValid() || months <= 0) {
        return {};
    }
    // Due dates of the right parity lie dueOn + toParity + k * months away, each counted from dueOn itself.
    const int toParity = (dueOn.year() + dueOn.month()) % 2 == 0 ? 0 : kMonthsAYear;
    const auto end = [&](int k) { return dueOn.addMonths(toParity + k * months); };
    int k = ((day.year() - dueOn.year()) * kMonthsAYear - toParity) / months - 1;
    while (end(k).isValid() && end(k) < day) {
        ++k;
    }
    return end(k);
}

QDate monthEndBy(int month, QDate day)
{
    const QDate first(day.year(), month, 1);
    const QDate end = first.addMonths(1).addDays(-1);
    return end <= day ? end : first.addYears(-1).addMonths(1).addDays(-1);
}

std::optional<int> birthMonthIn(const Rule& rule)
{
    for (const RuleEdition& edition : rule.editions) {
        const auto* cycle = std::get_if<CycleRule>(&edition.value);
        if (cycle && cycle->birthMonth) {
            return cycle->birthMonth;
        }
    }
    return std::nullopt;
}

std::vector<CycleDates> cyclesUntil(const QString& body, const Rule& rule, QDate firstAward, const Situation& situation)
{
    return CycleChain(body, rule, firstAward, situation).until(situation.asOf());
}

const Membership* membershipOf(const QString& body, const Situation& situation, QDate day)
{
    const Membership* latest = nullptr;
    for (const Membership& membership : situation.facts().of<Membership>()) {
        if (membership.body == body) {
            latest = &membership;
            if (membership.dueOn >= day) {
                break;
            }
        }
    }
    return latest;
}

}  // namespace credence
