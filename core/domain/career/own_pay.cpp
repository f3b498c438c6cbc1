// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/own_pay.h"

#include "domain/job_search/employers.h"

namespace credence {

namespace {

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

WorkWeek workWeekOf(const Pay& pay, const Situation& situation)
{
    if (isTimeAWeek(pay.weekly)) {
        return {.weekly = pay.weekly, .basis = HoursBasis::Pay};
    }
    const Placement* placement = placementOf(pay, situation);
    if (placement && isTimeAWeek(placement->weekly)) {
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
