// SPDX-License-Identifier: GPL-3.0-or-later
/// What follows for an amount from the weeks behind it.
#pragma once

#include <vector>

#include "domain/forecast/outlook.h"

namespace credence {

/// Fills in recent, weeks, dates and neededPerWeek of `forecast`. The pace of `weeks` goes on from `from`.
Forecast foreseen(Forecast forecast, const std::vector<int>& weeks, QDate from, const DaysAway& away);

}  // namespace credence
