// SPDX-License-Identifier: GPL-3.0-or-later
/// From typed quantities to the amounts of a result, and from done and needed to a state.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "domain/judgement/progress.h"

namespace credence {

constexpr Amount amountOf(CalendarDays days)
{
    return {AmountUnit::Days, days.value};
}
constexpr Amount amountOf(Minutes minutes)
{
    return {AmountUnit::Minutes, minutes.value};
}
constexpr Amount amountOf(CeuHundredths ceus)
{
    return {AmountUnit::CeuHundredths, ceus.value};
}
constexpr Amount countOf(int count)
{
    return {AmountUnit::Count, count};
}

/// Done, Partly or Open; lateness is decided by who knows the last day.
constexpr ProgressState stateOf(Amount done, Amount needed)
{
    if (done.value >= needed.value) {
        return ProgressState::Done;
    }
    return done.value > 0 ? ProgressState::Partly : ProgressState::Open;
}

inline bool isDone(const Progress& progress)
{
    return progress.state == ProgressState::Done;
}

inline bool isBegun(const Progress& progress)
{
    return progress.state != ProgressState::Open;
}

}  // namespace credence
