// SPDX-License-Identifier: GPL-3.0-or-later
/// Is a file sound: SQLite's own checks, its schema that of the migrations, each value fit for its field, each record
/// valid, history in order. Used by storage only.
#pragma once

#include "storage/record_file.h"

namespace credence {

class Database;

/// SQLite's checks of pages, indexes and references. Empty if sound.
QStringList damageIn(const Database& database);
/// Of pages and indexes alone.
QStringList damagedPages(const Database& database);
/// Why a copy of the file is no copy of a sound one: damage, a reference to nothing, a schema that is not ours, history
/// or contents that are not what was written. A value that only a form would refuse is none of these. Any schema of
/// ours; on a connection that can write SQLite reads CHECKs too.
QStringList unsoundness(const Database& database);
/// What must hold before a migrated copy takes a file's place: pages, the chain of history and the contents. What could
/// not be read before, and references to nothing, stay the check's to tell. Needs our schema.
QStringList damageAfterMigration(const Database& database);
/// All that a file can break: pages, references, schema, values, records, history, contents, settings. Reads the whole
/// file. As SQLite reads no CHECK on a connection that only reads, none of it relies on them.
CheckReport checkedThrough(const Database& database);

}  // namespace credence
