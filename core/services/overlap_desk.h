// SPDX-License-Identifier: GPL-3.0-or-later
/// Entries that count the same time, and the three answers to it: one is trimmed, one is parted, or both are kept.
/// Each answer is one step of undo. Window and command line ask here.
#pragma once

#include <vector>

#include "domain/log/overlaps.h"
#include "services/ledger.h"

namespace credence {

/// All that are not kept, by the time at which the second entry of each began.
Result<std::vector<Overlap>> openOverlaps(const Workspace& workspace);

/// See trimmed: InvalidInput (subject: minutes) if that leaves nothing of either in one piece.
Result<void> trimOverlap(const Workspace& workspace, Ledger& ledger, const Overlap& overlap, RecordRef chosen);
/// See parted: the second stretch becomes an entry of its own, alike in all else. InvalidInput (subject: minutes) if
/// none lies within the other.
Result<void> splitOverlap(const Workspace& workspace, Ledger& ledger, const Overlap& overlap);
/// Both stay as they are and are asked about no more, until one of them changes its time. An answer like those to
/// next steps, and taken back like them.
Result<void> keepOverlap(Ledger& ledger, const Overlap& overlap);

}  // namespace credence
