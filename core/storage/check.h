// SPDX-License-Identifier: GPL-3.0-or-later
/// Is a file sound: SQLite's own checks, and every record readable by its description. Used by storage only.
#pragma once

#include "storage/record_file.h"

namespace credence {

class Database;

/// SQLite's checks of pages, indexes and references. Empty if sound.
QStringList damageIn(const Database& database);
/// The same, the chain of history and the contents: what must hold before a migrated copy takes a file's place. Steps
/// and records that could not be read before stay the check's to tell. Needs our schema.
QStringList damageAfterMigration(const Database& database);
/// All of that, and every record and step read by its description. Reads the whole file.
CheckReport checkedThrough(const Database& database);

}  // namespace credence
