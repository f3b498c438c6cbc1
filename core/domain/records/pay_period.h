// SPDX-License-Identifier: GPL-3.0-or-later
/// For what time an amount of pay is, and what it makes of an hour and of a full-time year.
#pragma once

#include <optional>

#include "domain/records/kind_parts.h"
#include "domain/units.h"

namespace credence {

enum class PayPeriod { Hour, Year };

CREDENCE_CHOICES(PayPeriod, {
                                {Hour, u"hour", QT_TRANSLATE_NOOP("Records", "An hour")},
                                {Year, u"year", QT_TRANSLATE_NOOP("Records", "A year")},
                            });

/// Whether somebody says the time a week: none is as good as nothing said.
bool isTimeAWeek(const std::optional<Minutes>& weekly);

/// Time a week of a full-time year of so many hours, in 52 weeks.
Minutes fullTimeWeek(int hoursAYear);

/// Pay as it would be for a full-time year of `hoursAYear`: an hour's pay times these hours; a year's pay for `weekly`
/// in proportion, and as it is where nobody says the time. Rounded down. Nothing where it is more than can be computed,
/// or where it wants the hours of a full-time year and no source names them.
std::optional<Cents> fullTimePay(Cents amount, PayPeriod per, const std::optional<Minutes>& weekly,
                                 std::optional<int> hoursAYear);

/// The same for an hour: a year's pay for `weekly`, else for a full-time week. Rounded down; nothing for less than a
/// cent.
std::optional<Cents> hourlyPay(Cents amount, PayPeriod per, const std::optional<Minutes>& weekly, int hoursAYear);

}  // namespace credence
