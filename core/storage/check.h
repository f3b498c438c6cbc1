// SPDX-License-Identifier: GPL-3.0-or-later
/// Is a file sound: SQLite's own checks, and every record readable by its description. Used by storage only.
#pragma once

#include "storage/record_file.h"

namespace credence {

class Database;

/// SQLite's checks of pages, indexes and references. Empty if sound.
QStringList damageIn(const Database& database);
/// The same and ours. Reads the whole file.
CheckReport checkedThrough(const Database& database);

}  // namespace credence
