// SPDX-License-Identifier: GPL-3.0-or-later
/// The row of the timer that runs. Used by storage only.
///
/// It stands outside of records and history: what runs is nothing yet, and an undo shall take back what was entered
/// last, not the last pause. Its entry is a record like any other, added in the transaction that ends the timer.
#pragma once

#include <optional>

#include "domain/log/running_timer.h"
#include "domain/result.h"

namespace credence {

class Database;

std::optional<RunningTimer> readTimer(const Database& database);
/// Inside a transaction. False if the timer is not `before` (any more); nothing is written then.
[[nodiscard]] bool replaceTimer(Database& database, const std::optional<RunningTimer>& before,
                                const std::optional<RunningTimer>& after);
/// Of what was to be done with a timer that is not the one that runs.
Error otherTimer();
/// A copy of a file does not go on with the timer unasked. Of a file of any schema.
void markTimerCopied(const QString& path);

/// Whether the text of the column is what this version writes.
bool isTimerMoment(const QString& text);
bool isTimerPauses(const QString& text);

}  // namespace credence
