// SPDX-License-Identifier: GPL-3.0-or-later
/// What people type for a moment that has passed, such as when a timer began.
#pragma once

#include <QDateTime>
#include <QStringView>

#include "domain/result.h"
#include "domain/text/notation.h"

namespace credence {

/// "9:05" or "9pm": the last such time up to `now`. "15m", "-1h30": so long before it. "yesterday 21:30",
/// "2026-11-30 9:05", "2026-11-30T09:05:30": that time of that day. In the zone of `now`; InvalidInput otherwise.
Result<QDateTime> parseMoment(QStringView text, const QDateTime& now, const Notation& notation = notationHere());

}  // namespace credence
