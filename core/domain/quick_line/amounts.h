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

/// The first number of CEUs: "1.5 ceu", "2ceus", "ceu 1.5".
std::optional<FoundAmount<CeuHundredths>> findCeus(const LineReading& line);

/// Whether the word is an amount with its unit, or a number with decimals, which most often is one: "90m", "1:30",
/// "1.5".
bool looksLikeAmount(const QString& word);

/// The "8/10" of "quiz 8/10" and "8/10 correct", which may be a day, too.
bool isScoreNotDay(const QString& before, const QString& word, const QString& behind);

/// The "1/2" before "hour".
bool isPartOfHour(const QString& word, const QString& behind);

/// "120/100", "72,5/100": parts of a whole, though maybe wrong ones; "4/5" and "20/11" may be days.
bool isNoDayButAFraction(const QString& word);

/// Right answers and questions.
struct FoundScore {
    int first;
    int count;  ///< words
    int correct;
    int items;
    bool mayBeADay;  ///< "9/10"; but "72/100" and "9 of 10" cannot
};

/// The first score in right answers: "72/100", "72 of 100".
std::optional<FoundScore> findScore(const LineReading& line);

struct TimeRange {
    Minutes startedAt;  ///< after midnight
    Minutes length;     ///< 1..1439; the range may cross midnight
    bool unmistakable;  ///< has a colon, am or pm: "9-11" might be chapters

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Two times of day with a dash or "to" between, also as "8:30a-5p" and "0800-1630". A time without am or pm is read as
/// on a 24-hour clock if it begins the range; the end is the first such time after it on a 12-hour clock: "9-5" and
/// "13-5" end at 17:00, "22-1" at 1:00. Nothing if both are the same time or one is none.
std::optional<TimeRange> readTimeRange(QStringView text);

/// Whether the word at `index` is a unit of hours or minutes: "2 to 3 hours" is no range of times.
bool saysHoursBehind(const LineReading& line, int index);

/// Words of a range that begins at `first`: 1 of "9-11", 3 of "9 to 11", 4 of "from 9 to 11"; 0 if none begins there.
int rangeWords(const LineReading& line, int first);

}  // namespace credence
