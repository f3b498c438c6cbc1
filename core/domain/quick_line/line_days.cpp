// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_days.h"

#include <algorithm>

#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestDay = 6;  // "seg., 5 de out. de 2026"

/// Of several words only those with a name and a number, or behind "last", make a day.
std::optional<FoundDay> dayOf(const LineReading& line, int first, int count, QDate today, DayLean lean)
{
    if (first < 0 || !line.areFree(first, count)) {
        return std::nullopt;
    }
    const Result<QDate> day = parseDay(line.joined(first, count), today, lean);
    return day ? std::optional(FoundDay{.first = first, .count = count, .day = day.value()}) : std::nullopt;
}

}  // namespace

std::optional<FoundDay> dayFrom(const LineReading& line, int index, QDate today, DayLean lean)
{
    for (int count = kLongestDay; count > 0; --count) {
        if (const std::optional<FoundDay> day = dayOf(line, index, count, today, lean)) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<FoundDay> dayUpTo(const LineReading& line, int index, QDate today, DayLean lean)
{
    for (int count = kLongestDay; count > 0; --count) {
        if (const std::optional<FoundDay> day = dayOf(line, index - count + 1, count, today, lean)) {
            return day;
        }
    }
    return std::nullopt;
}

bool isPlainlyADay(const QString& word)
{
    static const QStringList kCertain{u"today"_s, u"yesterday"_s, u"tomorrow"_s};
    const bool isWord = std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
    return isWord ? kCertain.contains(word, Qt::CaseInsensitive) : word.count(u'/') != 1;
}

}  // namespace credence
