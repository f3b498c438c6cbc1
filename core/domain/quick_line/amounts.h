// SPDX-License-Identifier: GPL-3.0-or-later
/// Amounts among the words of a line, each with its unit, so that a bare number is never one; and times of day,
/// "9-11:30" and its like.
#pragma once

#include <QStringView>
#include <optional>

#include "domain/quick_line/line_reading.h"
#include "domain/units.h"

namespace credence {

template <class Amount>
struct FoundAmount {
    int first;
    int count;  ///< words
    Amount amount;

    [[nodiscard]] bool covers(int index) const { return first <= index && index < first + count; }
};

/// The first duration that was not understood as something else: "2h", "1:30", "1 h 30 min".
std::optional<FoundAmount<Minutes>> findDuration(const LineReading& line);

/// The first number of CEUs: "1.5 ceu", "2ceus".
std::optional<FoundAmount<CeuHundredths>> findCeus(const LineReading& line);

struct TimeRange {
    Minutes startedAt;  ///< after midnight
    Minutes length;     ///< 1..1439; the range may cross midnight
    bool unmistakable;  ///< has a colon, am or pm: "9-11" might be chapters

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Two times of day with a dash between. A time without am or pm is read as on a 24-hour clock if it begins the
/// range; the end is the first such time after it on a 12-hour clock: "9-5" and "13-5" end at 17:00, "22-1" at 1:00.
/// Nothing if both are the same time or one is none.
std::optional<TimeRange> readTimeRange(QStringView text);

}  // namespace credence
