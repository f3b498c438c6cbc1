// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of history: steps with their changesets, each with its SHA-256. Undone steps come after all others. Used
/// by storage only.
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

#include "storage/history.h"

namespace credence {

class Database;

struct StoredStep {
    HistoryStep step;  ///< without its records
    QByteArray changeset;
};

/// Appends a step; steps that were undone can no longer be redone.
void appendStep(Database& database, const HistoryLabel& label, const QDateTime& at, const QByteArray& changeset);
/// What undo would take back.
std::optional<StoredStep> newestDoneStep(const Database& database);
/// What redo would do again.
std::optional<StoredStep> oldestUndoneStep(const Database& database);
enum class StepState { Done, Undone };
void markStep(Database& database, qint64 step, StepState state);
/// Newest first.
std::vector<StoredStep> newestSteps(const Database& database, int limit);

}  // namespace credence
