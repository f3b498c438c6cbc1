// SPDX-License-Identifier: GPL-3.0-or-later
/// Days among the words of a line: one word, or several such as "nov 20" and "last friday".
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "domain/quick_line/line_reading.h"
#include "domain/records/fields.h"

namespace credence {

struct FoundDay {
    int first;
    int count;  ///< words
    QDate day;
};

/// The longest day that begins, or ends, with the word at `index`, all of whose words are free.
std::optional<FoundDay> dayFrom(const LineReading& line, int index, QDate today, DayLean lean);
std::optional<FoundDay> dayUpTo(const LineReading& line, int index, QDate today, DayLean lean);

/// Words that are no day but look like one, and the days that they may mean, the likeliest first.
struct DayLike {
    int count;
    std::vector<QDate> days{};
};
/// What begins at `index`: digits in another order ("20/11/2026"), a day that there is not ("nov 31", "nov 200"), a
/// slip
/// ("tomorow", "novmber 20"), several days ("mon-wed"), what leaves the day open ("last week", "the 20th", "november"
/// at the end, "-3"). `lean` says which of the days of one name is meant.
std::optional<DayLike> likeADay(const LineReading& line, int index, QDate today, DayLean lean);

/// Whether a weekday at `first` stands beside a word that may change which one is meant, "this friday",
/// or beside a number, "friday 13".
bool isWeekdayOfOthers(const LineReading& line, int first, int count, QDate today);

/// "11-20" is a day, or pages; "9-11" may as well be hours.
bool mayBeDayOrPages(const QString& word);

/// "-3": days, where none is said, or a number.
bool isBareOffset(const QString& word);

/// Whether a single word cannot be part of a title: "today", "2026-11-20"; but "mon" or "4/5" can.
bool isPlainlyADay(const QString& word);

}  // namespace credence
