// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/break_even.h"

#include <limits>

namespace credence {

namespace {

constexpr qint64 kMinutesAnHour = 60;
constexpr qint64 kTenths = 10;

/// What stays of `gain` in a year; below 0 it costs more than it brings.
qint64 leftAYear(Cents gain, Cents dues, const WorkShare& share)
{
    return qint64{gain.value} * share.weekly.value / share.fullWeek.value - dues.value;
}

/// Rounded up; nothing beyond what a number holds.
std::optional<YearTenths> yearsFor(Cents once, qint64 aYear)
{
    const qint64 tenths = (qint64{once.value} * kTenths + aYear - 1) / aYear;
    return tenths <= std::numeric_limits<int>::max() ? std::optional(YearTenths{static_cast<int>(tenths)})
                                                     : std::nullopt;
}

std::optional<Cents> costOf(const std::optional<Cents>& once, const std::optional<Minutes>& study, Cents anHour)
{
    if (!once || !study) {
        return std::nullopt;
    }
    const qint64 hours = (qint64{study->value} * anHour.value + kMinutesAnHour - 1) / kMinutesAnHour;
    const qint64 all = once->value + hours;
    return all <= std::numeric_limits<int>::max() ? std::optional(Cents{static_cast<int>(all)}) : std::nullopt;
}

}  // namespace

BreakEven breakEven(const Span<Cents>& once, const Span<Cents>& gain, const Span<Cents>& dues, const WorkShare& share)
{
    if (!once.low || !once.high) {
        return {.state = PayOff::NeedsFee};
    }
    const Cents duesLow = dues.low.value_or(Cents{});
    const Cents duesHigh = dues.high.value_or(duesLow);
    if (*once.high == Cents{} && duesHigh <= Cents{}) {
        return {.state = PayOff::AtOnce};
    }
    if (!gain.isStated()) {
        return {.state = PayOff::NeedsGain};
    }
    BreakEven result{.state = PayOff::Years};
    if (gain.high) {
        const qint64 atBest = leftAYear(*gain.high, duesLow, share);
        if (atBest <= 0) {
            return {.state = PayOff::Never};
        }
        result.best = yearsFor(*once.low, atBest);
    }
    if (gain.low) {
        const qint64 atWorst = leftAYear(*gain.low, duesHigh, share);
        result.mayNever = atWorst <= 0;
        result.worst = result.mayNever ? std::nullopt : yearsFor(*once.high, atWorst);
    }
    return result;
}

Span<Cents> withStudyPaid(const Span<Cents>& once, const Span<Minutes>& study, Cents anHour)
{
    return {.low = costOf(once.low, study.low, anHour), .high = costOf(once.high, study.high, anHour)};
}

}  // namespace credence
