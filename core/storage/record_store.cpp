// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_store.h"

#include <sqlite3.h>

#include <QHash>
#include <algorithm>
#include <iterator>
#include <utility>

#include "storage/child_rows.h"
#include "storage/database.h"
#include "storage/record_table.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void writeChildren(Database& database, qint64 owner, const AnyRecord& record)
{
    for (const ChildTable* table : childTablesOf(kindOf(record))) {
        replaceChildRows(database, *table, owner, std::get<RowValues>(fieldValue(record, table->field)));
    }
}

/// A value that the list does not take is damage.
void setRows(AnyRecord& record, int field, const RowValues& rows)
{
    if (setFieldValue(record, field, rows) != SetOutcome::Set) {
        throw SqlFailure(SQLITE_CORRUPT, u"%1 of row %2 of %3 holds what the field does not take"_s.arg(
                                             fieldSpecs(kindOf(record))[static_cast<std::size_t>(field)].name,
                                             QString::number(idOf(record)), nameOf(kindOf(record))));
    }
}

void readChildren(const Database& database, AnyRecord& record)
{
    for (const ChildTable* child : childTablesOf(kindOf(record))) {
        setRows(record, child->field, childRowsOf(database, *child, idOf(record)));
    }
}

/// The records that name `ref` in a list of records of any kind, of which SQLite knows nothing.
std::optional<Referrers> linkersOf(const Database& database, RecordRef ref)
{
    for (const ChildTable& table : childTables()) {
        for (const FieldSpec& spec : table.rows->fields) {
            if (spec.type != FieldType::AnyReference) {
                continue;
            }
            Statement statement(database, u"SELECT COUNT(DISTINCT %1) FROM %2 WHERE %3 = :record"_s.arg(
                                              nameOf(table.owner), table.rows->table, spec.name));
            bindValue(statement, spec, ref);
            if (statement.next() && statement.number(0) > 0) {
                return Referrers{.kind = table.owner, .count = statement.integer(0)};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

void eachRecord(const Database& database, RecordKind kind, const std::function<void(AnyRecord&&)>& taken,
                const std::function<void(const SqlFailure&)>& failed)
{
    const RecordTable& table = recordTable(kind);
    std::vector<std::pair<int, QHash<qint64, RowValues>>> lists;
    for (const ChildTable* child : childTablesOf(kind)) {
        lists.emplace_back(child->field, childRows(database, *child));
    }
    Statement statement(database, table.select);
    while (statement.next()) {
        try {
            AnyRecord record = recordFromRow(statement, table);
            for (const auto& [field, rowsOf] : lists) {
                if (const auto rows = rowsOf.constFind(idOf(record)); rows != rowsOf.constEnd()) {
                    setRows(record, field, *rows);
                }
            }
            taken(std::move(record));
        } catch (const SqlFailure& failure) {
            failed(failure);
        }
    }
}

std::vector<AnyRecord> readAll(const Database& database, RecordKind kind)
{
    std::vector<AnyRecord> records;
    eachRecord(
        database, kind, [&records](AnyRecord&& record) { records.push_back(std::move(record)); },
        [](const SqlFailure& failure) { throw SqlFailure(failure); });
    std::ranges::sort(records, {}, [](const AnyRecord& record) { return std::pair(dayOf(record), idOf(record)); });
    return records;
}

std::vector<RecordPlace> placesOf(const Database& database, RecordKind kind,
                                  const std::function<bool(const AnyRecord&)>& isWanted)
{
    std::vector<RecordPlace> places;
    eachRecord(
        database, kind,
        [&](AnyRecord&& record) {
            if (isWanted(record)) {
                places.emplace_back(dayOf(record), idOf(record));
            }
        },
        [](const SqlFailure& failure) { throw SqlFailure(failure); });
    std::ranges::sort(places);
    return places;
}

std::vector<AnyRecord> readPlaces(const Database& database, RecordKind kind, std::span<const RecordPlace> places)
{
    QHash<qint64, AnyRecord> found;
    QStringList ids;
    std::ranges::transform(places, std::back_inserter(ids),
                           [](RecordPlace place) { return QString::number(place.second); });
    const RecordTable& table = recordTable(kind);
    Statement statement(database, table.select + u" WHERE id IN (SELECT value FROM json_each(:ids))"_s);
    statement.bind(u":ids"_s, u"[%1]"_s.arg(ids.join(u',')));
    while (statement.next()) {
        AnyRecord record = recordFromRow(statement, table);
        readChildren(database, record);
        found.insert(idOf(record), std::move(record));
    }
    std::vector<AnyRecord> records;
    for (const auto& [day, id] : places) {
        if (const auto record = found.constFind(id); record != found.constEnd()) {
            records.push_back(*record);
        }
    }
    return records;
}

std::vector<AnyRecord> readOn(const Database& database, RecordKind kind, QDate day)
{
    const RecordTable& table = recordTable(kind);
    std::vector<AnyRecord> records;
    Statement statement(database, table.select + u" WHERE on_date = :day ORDER BY id"_s);
    statement.bind(u":day"_s, day);
    while (statement.next()) {
        records.push_back(recordFromRow(statement, table));
    }
    return records;
}

std::optional<AnyRecord> readOne(const Database& database, RecordRef ref)
{
    const RecordTable& table = recordTable(ref.kind);
    Statement statement(database, table.select + u" WHERE id = :id"_s);
    statement.bind(u":id"_s, ref.id);
    if (!statement.next()) {
        return std::nullopt;
    }
    AnyRecord record = recordFromRow(statement, table);
    readChildren(database, record);
    return record;
}

RecordRef insertRecord(Database& database, const AnyRecord& record)
{
    const RecordTable& table = recordTable(kindOf(record));
    Statement statement(database, table.insert);
    bindColumns(statement, table, record);
    runInsert(database, statement, table.name);
    const RecordRef ref{.kind = table.kind, .id = statement.lastInsertId()};
    writeChildren(database, ref.id, record);
    return ref;
}

bool updateRecord(Database& database, const AnyRecord& record)
{
    const RecordTable& table = recordTable(kindOf(record));
    Statement statement(database, table.update);
    bindColumns(statement, table, record);
    statement.bind(u":id"_s, idOf(record)).run();
    if (statement.rowsAffected() == 0) {
        return false;
    }
    writeChildren(database, idOf(record), record);
    return true;
}

bool removeRecord(Database& database, RecordRef ref)
{
    const RecordTable& table = recordTable(ref.kind);
    writeChildren(database, ref.id, blankRecord(ref.kind));
    Statement statement(database, table.remove);
    statement.bind(u":id"_s, ref.id).run();
    return statement.rowsAffected() > 0;
}

bool isLinked(const Database& database, RecordRef ref)
{
    return linkersOf(database, ref).has_value();
}

std::optional<Referrers> referrersOf(const Database& database, RecordRef ref)
{
    for (const RecordKind kind : kAllKinds) {
        for (const FieldSpec& spec : fieldSpecs(kind)) {
            if (spec.refersTo != ref.kind) {
                continue;
            }
            Statement statement(database,
                                u"SELECT COUNT(*) FROM %1 WHERE %2 = :id"_s.arg(recordTable(kind).name, spec.name));
            statement.bind(u":id"_s, ref.id);
            if (statement.next() && statement.number(0) > 0) {
                return Referrers{.kind = kind, .count = statement.integer(0)};
            }
        }
    }
    return linkersOf(database, ref);
}

Result<QStringList> readUsedTexts(const Database& database, RecordKind kind, const QString& field, int limit)
{
    const std::optional<int> index = fieldIndex(kind, field);
    const bool isText = index && fieldSpecs(kind)[static_cast<std::size_t>(*index)].type == FieldType::Text;
    if (!isText) {
        return Error{.code = Error::Code::InvalidInput, .subject = field, .detail = u"no text field"_s};
    }
    Statement statement(database,
                        uR"sql(
        SELECT %1
        FROM %2
        WHERE %1 <> ''
        GROUP BY %1
        ORDER BY COUNT(*) DESC, %1
        LIMIT :limit)sql"_s.arg(field, recordTable(kind).name));
    statement.bind(u":limit"_s, qint64{limit});
    QStringList texts;
    while (statement.next()) {
        texts << statement.text(0);
    }
    return texts;
}

}  // namespace credence
