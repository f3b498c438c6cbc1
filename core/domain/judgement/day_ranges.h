// SPDX-License-Identifier: GPL-3.0-or-later
/// Small arithmetic of civil date ranges that the judgements share.
#pragma once

#include <QDate>
#include <optional>
#include <span>

#include "domain/date_range.h"

namespace credence {

/// Nothing if `last` is before `first` or either is invalid.
std::optional<DateRange> rangeOf(QDate first, QDate last);
/// Days of `range` that lie in one of `parts`; a day in several counts once.
CalendarDays commonDays(const DateRange& range, std::span<const DateRange> parts);
/// The Monday of the ISO week of `day`.
QDate mondayOf(QDate day);

}  // namespace credence
