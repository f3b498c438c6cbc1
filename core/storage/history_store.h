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

/// Appends a step; steps that were undone can no longer be redone.
void appendStep(Database& database, const HistoryLabel& label, const QDateTime& at, const QByteArray& changeset);
/// What undo would take back. Without its records, so that a large step costs no more than a small one.
std::optional<HistoryStep> newestDoneStep(const Database& database);
/// What redo would do again.
std::optional<HistoryStep> oldestUndoneStep(const Database& database);
QByteArray changesetOf(const Database& database, qint64 step);
enum class StepState { Done, Undone };
void markStep(Database& database, qint64 step, StepState state);
/// Newest first, each with the first hundred records it touched.
std::vector<HistoryStep> newestSteps(const Database& database, int limit);
/// At most as many as a step lists.
std::vector<RecordRef> listedRecords(const QByteArray& changeset);

}  // namespace credence
