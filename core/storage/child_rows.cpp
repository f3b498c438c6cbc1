// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/child_rows.h"

#include <algorithm>

#include "storage/database.h"
#include "storage/record_table.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

ChildTable describeChild(RecordKind owner, int field, const RowDescription& rows)
{
    QStringList columns{nameOf(owner)};
    QStringList placeholders{u":owner"_s};
    for (const FieldSpec& spec : rows.fields) {
        columns << spec.name;
        placeholders << u':' + spec.name;
    }
    const QString names = columns.join(u", "_s);
    return {.owner = owner,
            .field = field,
            .rows = &rows,
            .select = u"SELECT %1 FROM %2"_s.arg(names, rows.table),
            .insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(rows.table, names, placeholders.join(u", "_s)),
            .remove = u"DELETE FROM %1 WHERE %2 = :owner"_s.arg(rows.table, nameOf(owner))};
}

std::vector<ChildTable> describeAll()
{
    std::vector<ChildTable> tables;
    for (const RecordKind kind : kAllKinds) {
        int field = 0;
        for (const FieldSpec& spec : fieldSpecs(kind)) {
            if (spec.rows) {
                tables.push_back(describeChild(kind, field, *spec.rows));
            }
            ++field;
        }
    }
    return tables;
}

/// The present row without its owner.
std::vector<FieldValue> valuesFrom(const Statement& row, const ChildTable& table)
{
    std::vector<FieldValue> values;
    int column = 0;
    for (const FieldSpec& spec : table.rows->fields) {
        const FieldValue& blank = table.rows->blank[static_cast<std::size_t>(column)];
        ++column;
        values.push_back(saysNothing(row, column, spec, blank) ? blank : valueFromColumn(row, column, spec));
    }
    return values;
}

void insert(Database& database, const ChildTable& table, qint64 owner, const std::vector<FieldValue>& row)
{
    Statement statement(database, table.insert);
    statement.bind(u":owner"_s, owner);
    for (std::size_t i = 0; i < row.size(); ++i) {
        bindValue(statement, table.rows->fields[i], row[i]);
    }
    runInsert(database, statement, table.rows->table);
}

}  // namespace

const std::vector<ChildTable>& childTables()
{
    static const std::vector<ChildTable> kTables = describeAll();
    return kTables;
}

std::vector<const ChildTable*> childTablesOf(RecordKind kind)
{
    std::vector<const ChildTable*> tables;
    for (const ChildTable& table : childTables()) {
        if (table.owner == kind) {
            tables.push_back(&table);
        }
    }
    return tables;
}

std::optional<RecordKind> ownerOfChildTable(QStringView name)
{
    const auto found =
        std::ranges::find_if(childTables(), [name](const ChildTable& table) { return table.rows->table == name; });
    return found == childTables().end() ? std::nullopt : std::optional(found->owner);
}

QHash<qint64, RowValues> childRows(const Database& database, const ChildTable& table)
{
    QHash<qint64, RowValues> owners;
    Statement statement(database, table.select + u" ORDER BY id"_s);
    while (statement.next()) {
        owners[statement.number(0)].push_back(valuesFrom(statement, table));
    }
    return owners;
}

RowValues childRowsOf(const Database& database, const ChildTable& table, qint64 owner)
{
    RowValues rows;
    Statement statement(database, table.select + u" WHERE %1 = :owner ORDER BY id"_s.arg(nameOf(table.owner)));
    statement.bind(u":owner"_s, owner);
    while (statement.next()) {
        rows.push_back(valuesFrom(statement, table));
    }
    return rows;
}

void replaceChildRows(Database& database, const ChildTable& table, qint64 owner, const RowValues& rows)
{
    if (rows == childRowsOf(database, table, owner)) {
        return;
    }
    Statement(database, table.remove).bind(u":owner"_s, owner).run();
    for (const std::vector<FieldValue>& row : rows) {
        insert(database, table, owner, row);
    }
}

}  // namespace credence
