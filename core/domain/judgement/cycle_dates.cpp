// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/cycle_dates.h"

#include <algorithm>

#include "domain/judgement/day_ranges.h"

namespace credence {

namespace {

constexpr int kMonthsAYear = 12;

std::optional<CycleDates> cycleOf(QDate first, QDate last, QDate firstAward)
{
    const std::optional<DateRange> range = rangeOf(first, last);
    if (!range) {
        return std::nullopt;
    }
    return CycleDates{.range = *range, .firstPeriod = range->contains(firstAward)};
}

/// The latest recorded portal cycle of `body` that contains the as-of date; null if there is none.
const PortalCycle* portalCycleOf(const QString& body, const Situation& situation)
{
    const std::vector<PortalCycle>& cycles = situation.facts().portalCycles;
    const auto found = std::find_if(cycles.rbegin(), cycles.rend(), [&](const PortalCycle& cycle) {
        return cycle.body == body && cycle.firstDay <= situation.asOf() && situation.asOf() <= cycle.lastDay;
    });
    return found == cycles.rend() ? nullptr : &*found;
}

}  // namespace

QDate dueDate(QDate dueOn, int years)
{
    return dueOn.addYears(years);
}

QDate nextDueDate(QDate dueOn, QDate day)
{
    const int years = day.year() - dueOn.year();
    const QDate thisYear = dueDate(dueOn, years);
    return thisYear >= day ? thisYear : dueDate(dueOn, years + 1);
}

std::optional<CycleDates> cycleFromAward(QDate firstAward, int months, QDate asOf)
{
    if (asOf < firstAward || months <= 0) {
        return std::nullopt;
    }
    const int monthsPassed = (asOf.year() - firstAward.year()) * kMonthsAYear + asOf.month() - firstAward.month();
    int n = monthsPassed / months;
    if (asOf < firstAward.addMonths(n * months)) {
        --n;  // the month is reached, the day in it not yet
    }
    return cycleOf(firstAward.addMonths(n * months), firstAward.addMonths((n + 1) * months).addDays(-1), firstAward);
}

std::optional<CycleDates> cycleByDueParity(QDate firstAward, QDate dueOn, int months, QDate asOf)
{
    if (asOf < firstAward || months <= 0) {
        return std::nullopt;
    }
    // Due dates of the right parity lie dueOn + toParity + k * months away, each counted from dueOn itself.
    const int toParity = (dueOn.year() + dueOn.month()) % 2 == 0 ? 0 : kMonthsAYear;
    const auto end = [&](int k) { return dueOn.addMonths(toParity + k * months); };
    const auto firstEndWhere = [&](QDate day) {  // the first end on or after `day`
        int k = ((day.year() - dueOn.year()) * kMonthsAYear - toParity) / months - 1;
        while (end(k) < day) {
            ++k;
        }
        return k;
    };
    const int firstK = firstEndWhere(firstAward.addDays(1));
    const int k = std::max(firstEndWhere(asOf), firstK);
    return cycleOf(k == firstK ? firstAward : end(k - 1).addDays(1), end(k), firstAward);
}

std::optional<CycleDates> cycleDates(const QString& body, const CycleRule& rule, QDate firstAward,
                                     const Situation& situation)
{
    if (const PortalCycle* portal = portalCycleOf(body, situation)) {
        std::optional<CycleDates> dates = cycleOf(portal->firstDay, portal->lastDay, firstAward);
        if (dates) {
            dates->fromPortal = true;
            dates->portalRequired = portal->required;
        }
        return dates;
    }
    if (rule.anchor == CycleAnchor::FirstCredential) {
        return cycleFromAward(firstAward, rule.months, situation.asOf());
    }
    const Membership* membership = membershipOf(body, situation);
    return membership ? cycleByDueParity(firstAward, membership->dueOn, rule.months, situation.asOf()) : std::nullopt;
}

const Membership* membershipOf(const QString& body, const Situation& situation)
{
    const std::vector<Membership>& memberships = situation.facts().memberships;
    const auto found = std::find_if(memberships.rbegin(), memberships.rend(),
                                    [&body](const Membership& membership) { return membership.body == body; });
    return found == memberships.rend() ? nullptr : &*found;
}

}  // namespace credence
