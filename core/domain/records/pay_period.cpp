// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/pay_period.h"

#include <limits>

namespace credence {

namespace {

constexpr int kWeeks = 52;
constexpr int kMinutesOfAnHour = 60;

std::optional<Cents> within(qint64 cents)
{
    return cents > 0 && cents <= std::numeric_limits<int>::max() ? std::optional(Cents{static_cast<int>(cents)})
                                                                 : std::nullopt;
}

}  // namespace

bool isTimeAWeek(const std::optional<Minutes>& weekly)
{
    return weekly && *weekly > Minutes{};
}

Minutes fullTimeWeek(int hoursAYear)
{
    return {hoursAYear * kMinutesOfAnHour / kWeeks};
}

std::optional<Cents> fullTimePay(Cents amount, PayPeriod per, const std::optional<Minutes>& weekly,
                                 std::optional<int> hoursAYear)
{
    if (per == PayPeriod::Year && !isTimeAWeek(weekly)) {
        return within(amount.value);
    }
    if (!hoursAYear) {
        return std::nullopt;
    }
    return per == PayPeriod::Hour ? within(qint64{amount.value} * *hoursAYear)
                                  : within(qint64{amount.value} * fullTimeWeek(*hoursAYear).value / weekly->value);
}

std::optional<Cents> hourlyPay(Cents amount, PayPeriod per, const std::optional<Minutes>& weekly, int hoursAYear)
{
    if (per == PayPeriod::Hour) {
        return within(amount.value);
    }
    const qint64 minutes = isTimeAWeek(weekly) ? qint64{weekly->value} * kWeeks : qint64{hoursAYear} * kMinutesOfAnHour;
    return within(qint64{amount.value} * kMinutesOfAnHour / minutes);
}

}  // namespace credence
