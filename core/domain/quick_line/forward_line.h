// SPDX-License-Identifier: GPL-3.0-or-later
/// "210h cpt brought forward until sep 1": hours of the time before the log was kept, which lie on no day.
#pragma once

#include <QDate>
#include <optional>

#include "domain/quick_line/line_answers.h"
#include "domain/quick_line/line_reading.h"

namespace credence {

struct ForwardWords {
    std::optional<QDate> until{};  ///< the last day; that of "before sep 1" is August 31
};

/// Takes "brought forward", and the day that "until" or "before" leads to. Nothing where the line does not say so.
std::optional<ForwardWords> takeForward(LineReading& line, QDate today);

/// Whether the word may lead to the last day, "until".
bool leadsToLastDay(const QString& word);

/// The study at `index` that is longer than a day: it may be brought forward.
std::optional<Suspect> forwardInDoubt(const ReadLine& read, int index);

}  // namespace credence
