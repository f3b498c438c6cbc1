// SPDX-License-Identifier: GPL-3.0-or-later
/// What migration 5 does beside its statements. Released: never changes. Used by the migrations only.
#pragma once

namespace credence {

class Database;

/// Moves the files of rule packs, those in changesets too, to the contents, and the steps of the older history with
/// what was undone of them into the one that only grows. Every step can be undone or redone after it as before.
void moveToChainedHistory(Database& database);

}  // namespace credence
