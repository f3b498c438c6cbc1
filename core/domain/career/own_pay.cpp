// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/own_pay.h"

#include <limits>

#include "domain/job_search/employers.h"

namespace credence {

namespace {

constexpr int kWeeks = 52;
constexpr int kMinutesOfAnHour = 60;

std::optional<Cents> within(qint64 cents)
{
    return cents > 0 && cents <= std::numeric_limits<int>::max() ? std::optional(Cents{static_cast<int>(cents)})
                                                                 : std::nullopt;
}

bool isSaid(const std::optional<Minutes>& weekly)
{
    return weekly && *weekly > Minutes{};
}

const Placement* placementOf(const Pay& pay, const Situation& situation)
{
    const Placement* found = nullptr;
    for (const Placement& placement : situation.facts().of<Placement>()) {
        const bool isNamed = pay.placement && placement.id == *pay.placement;
        const bool isThere = !pay.placement && placement.firstDay <= pay.fromDay &&
                             (!placement.lastDay || *placement.lastDay >= pay.fromDay) &&
                             isSameEmployer(placement.employer, pay.employer);
        if (isNamed || isThere) {
            found = &placement;
        }
    }
    return found;
}

}  // namespace

Minutes fullTimeWeek(int hoursAYear)
{
    return {hoursAYear * kMinutesOfAnHour / kWeeks};
}

std::optional<Cents> fullTimePay(Cents amount, PayPeriod per, const std::optional<Minutes>& weekly, int hoursAYear)
{
    if (per == PayPeriod::Hour) {
        return within(qint64{amount.value} * hoursAYear);
    }
    return isSaid(weekly) ? within(qint64{amount.value} * fullTimeWeek(hoursAYear).value / weekly->value)
                          : within(amount.value);
}

std::optional<Cents> hourlyPay(Cents amount, PayPeriod per, const std::optional<Minutes>& weekly, int hoursAYear)
{
    if (per == PayPeriod::Hour) {
        return within(amount.value);
    }
    const qint64 minutes = isSaid(weekly) ? qint64{weekly->value} * kWeeks : qint64{hoursAYear} * kMinutesOfAnHour;
    return within(qint64{amount.value} * kMinutesOfAnHour / minutes);
}

WorkWeek workWeekOf(const Pay& pay, const Situation& situation)
{
    if (isSaid(pay.weekly)) {
        return {.weekly = pay.weekly, .basis = HoursBasis::Pay};
    }
    const Placement* placement = placementOf(pay, situation);
    if (placement && isSaid(placement->weekly)) {
        return {.weekly = placement->weekly, .basis = HoursBasis::Placement};
    }
    return {};
}

std::optional<PresentPay> presentPay(const Situation& situation, int hoursAYear)
{
    const Pay* last = nullptr;
    for (const Pay& pay : situation.facts().of<Pay>()) {
        const bool isBegun = pay.fromDay.isValid() && pay.fromDay <= situation.asOf() && pay.per;
        if (isBegun && (!last || pay.fromDay >= last->fromDay)) {
            last = &pay;
        }
    }
    if (!last) {
        return std::nullopt;
    }
    const WorkWeek week = workWeekOf(*last, situation);
    return PresentPay{.pay = *last,
                      .week = week,
                      .anHour = hourlyPay(last->amount, *last->per, week.weekly, hoursAYear),
                      .fullTime = fullTimePay(last->amount, *last->per, week.weekly, hoursAYear)};
}

}  // namespace credence
