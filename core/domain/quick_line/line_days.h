// SPDX-License-Identifier: GPL-3.0-or-later
/// Days among the words of a line: one word, or several such as "nov 20" and "last friday".
#pragma once

#include <QDate>
#include <optional>

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

/// Whether a single word cannot be part of a title: "today", "2026-11-20"; but "mon" or "4/5" can.
bool isPlainlyADay(const QString& word);

}  // namespace credence
