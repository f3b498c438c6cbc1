// SPDX-License-Identifier: GPL-3.0-or-later
/// What SQLite cannot do with text: finding a part of it whatever the case, beyond ASCII. Used by storage only.
#pragma once

namespace credence {

class Database;

/// Adds folded_contains(text, part): 1 if `part` occurs in `text`, case ignored in every script.
void addTextFunctions(Database& database);

}  // namespace credence
