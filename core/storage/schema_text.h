// SPDX-License-Identifier: GPL-3.0-or-later
/// Is the schema of a file the one that the migrations make? What else stands in it (a trigger, a view, a table that
/// takes other values) works for somebody else. Used by storage only.
#pragma once

#include <QStringList>
#include <span>

#include "storage/migrations.h"

namespace credence {

class Database;

/// SHA-256 of all parts of the schema.
QString schemaFingerprint(const Database& database);
/// That of the schema which our first `schema` migrations make: a quick yes for every file that nobody meddled with.
/// Empty where it is not written down yet; such a schema is made to be compared.
QString knownFingerprint(int schema);

/// In which parts (tables, indexes, triggers, views) the schema differs from what the first of `steps`, up to the
/// file's own number, make; empty if it is the same text by text. Statistics that SQLite keeps for itself may be there.
QStringList foreignParts(const Database& database, std::span<const MigrationStep> steps = migrationSteps());

/// The first of the tables that ought to be there and is not a plain table of the file: missing, or a view or virtual
/// table under its name, or with generated columns, which would be made up as they are read. Empty if all are.
QString tableThatIsNone(const Database& database, std::span<const MigrationStep> steps = migrationSteps());

}  // namespace credence
