// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of history, to which rows are only added: steps with their changesets, undos and redos that name what they
/// reverse, each with its link of the chain. Used by storage only.
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

#include "storage/history.h"

namespace credence {

class Database;

/// Adds a step; steps that are undone can no longer be redone.
void appendStep(Database& database, const HistoryLabel& label, const QDateTime& at, const QByteArray& changeset);

/// A step that can be taken back or done again, and the row that this would reverse.
struct Reversible {
    HistoryStep step;
    qint64 row;
};
/// What undo would take back. Without its records, so that a large step costs no more than a small one.
std::optional<Reversible> newestDoneStep(const Database& database);
/// What redo would do again: of the steps undone since the newest step was taken, the one undone last.
std::optional<Reversible> lastUndoneStep(const Database& database);
/// Adds the undo or redo that reverses `reversed.row`.
void appendReversal(Database& database, const Reversible& reversed, const QDateTime& at);

/// Nothing if it was dropped.
std::optional<QByteArray> changesetOf(const Database& database, qint64 step);
/// Rows newest first, each with the first hundred records it touched.
std::vector<HistoryStep> newestSteps(const Database& database, int limit);
/// At most as many as a step lists.
std::vector<RecordRef> listedRecords(const QByteArray& changeset);

}  // namespace credence
