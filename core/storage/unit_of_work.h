// SPDX-License-Identifier: GPL-3.0-or-later
/// One act of the user: all its changes and its step of history in one transaction. Used by storage only.
#pragma once

#include <span>
#include <vector>

#include "storage/record_file.h"

namespace credence {

class Database;

/// Refs in the order of `changes`. Constraint (subject = kind that still refers to it, or the kind refused),
/// NotFound; on an error nothing is changed. Changes that leave everything as it was make no step, and end no timer.
Result<std::vector<RecordRef>> applyChanges(Database& database, const HistoryLabel& label,
                                            std::span<const RecordChange> changes,
                                            const std::optional<RunningTimer>& ended);
Result<HistoryStep> undoNewest(Database& database);
Result<HistoryStep> redoLast(Database& database);

}  // namespace credence
