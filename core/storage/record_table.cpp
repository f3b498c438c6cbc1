// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_table.h"

#include <sqlite3.h>

#include <algorithm>

#include "storage/column_values.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

RecordTable describe(RecordKind kind)
{
    RecordTable table{.kind = kind, .name = nameOf(kind)};
    QStringList columns;
    QStringList placeholders;
    QStringList assignments;
    const std::span<const FieldSpec> specs = fieldSpecs(kind);
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldSpec& spec = specs[static_cast<std::size_t>(i)];
        if (spec.rows) {
            continue;
        }
        table.columns.push_back(i);
        columns << spec.name;
        placeholders << u':' + spec.name;
        assignments << u"%1 = :%1"_s.arg(spec.name);
    }
    table.select = u"SELECT id, %1 FROM %2"_s.arg(columns.join(u", "_s), table.name);
    table.insert =
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, columns.join(u", "_s), placeholders.join(u", "_s));
    table.update = u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(table.name, assignments.join(u", "_s));
    table.remove = u"DELETE FROM %1 WHERE id = :id"_s.arg(table.name);
    return table;
}

}  // namespace

const RecordTable& recordTable(RecordKind kind)
{
    static const std::vector<RecordTable> kTables = [] {
        std::vector<RecordTable> tables;
        std::ranges::transform(kAllKinds, std::back_inserter(tables), describe);
        return tables;
    }();
    return kTables[static_cast<std::size_t>(kind)];
}

void bindColumns(Statement& statement, const RecordTable& table, const AnyRecord& record)
{
    const std::span<const FieldSpec> specs = fieldSpecs(table.kind);
    for (const int index : table.columns) {
        bindValue(statement, specs[static_cast<std::size_t>(index)], fieldValue(record, index));
    }
}

AnyRecord recordFromRow(const Statement& row, const RecordTable& table)
{
    AnyRecord record = blankRecord(table.kind);
    setId(record, row.number(0));
    const std::span<const FieldSpec> specs = fieldSpecs(table.kind);
    int column = 0;
    for (const int index : table.columns) {
        const FieldSpec& spec = specs[static_cast<std::size_t>(index)];
        if (setFieldValue(record, index, valueFromColumn(row, ++column, spec)) != SetOutcome::Set) {
            throw SqlFailure(SQLITE_CORRUPT, u"%1.%2 of row %3 holds what the field does not take"_s.arg(
                                                 table.name, spec.name, QString::number(row.number(0))));
        }
    }
    return record;
}

}  // namespace credence
