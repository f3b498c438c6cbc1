// SPDX-License-Identifier: GPL-3.0-or-later
/// The rows that belong to a record and lie in a table of their own: credits of an activity, scores of a practice exam.
#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "domain/records/fields.h"

namespace credence {

class Database;

/// Tables of all child rows.
const QStringList& childTables();
/// The kind of the record to which a row of the child table `name` belongs.
std::optional<RecordKind> ownerOfChildTable(QStringView name);

/// Rows of `type` per owner, in the order they were given; owners without rows are left out.
QHash<qint64, FieldValue> childRows(const Database& database, FieldType type);
/// Rows of one owner; an empty list if it has none.
FieldValue childRowsOf(const Database& database, FieldType type, qint64 owner);
/// Leaves the owner with exactly `rows`; writes nothing if it has them already.
void replaceChildRows(Database& database, FieldType type, qint64 owner, const FieldValue& rows);

}  // namespace credence
