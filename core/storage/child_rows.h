// SPDX-License-Identifier: GPL-3.0-or-later
/// The lists inside records, each in a table of its own as its description says: credits of an activity, scores of a
/// practice exam.
#pragma once

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

#include "domain/records/fields.h"

namespace credence {

class Database;

/// The table of a list, built from its description.
struct ChildTable {
    RecordKind owner;
    int field;  ///< index of the list among the owner's fields
    const RowDescription* rows;
    QString select{};  ///< up to and including FROM; the owner comes first
    QString insert{};
    QString remove{};  ///< of one owner
};

/// Tables of all lists.
const std::vector<ChildTable>& childTables();
/// Those of the records of `kind`.
std::vector<const ChildTable*> childTablesOf(RecordKind kind);
/// The kind of the record to which a row of the child table `name` belongs.
std::optional<RecordKind> ownerOfChildTable(QStringView name);

/// Rows per owner, in the order they were given; owners without rows are left out.
QHash<qint64, RowValues> childRows(const Database& database, const ChildTable& table);
/// Rows of one owner; an empty list if it has none.
RowValues childRowsOf(const Database& database, const ChildTable& table, qint64 owner);
/// Leaves the owner with exactly `rows`; writes nothing if it has them already.
void replaceChildRows(Database& database, const ChildTable& table, qint64 owner, const RowValues& rows);

}  // namespace credence
