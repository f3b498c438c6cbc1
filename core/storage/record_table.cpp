// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_table.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

#include "domain/text/parse_values.h"
#include "storage/database.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

RecordTable tableFor(RecordKind kind)
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

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

FieldValue anyReferenceIn(const FieldSpec& spec, const QString& text)
{
    const Result<FieldValue> value = parseField(spec, text, {}, plainNotation());
    if (!value) {
        throw SqlFailure(SQLITE_CORRUPT, u"%1 names no record"_s.arg(spec.name));
    }
    return value.value();
}

void refuseUnknownChoices(const FieldSpec& spec, const QStringList& chosen)
{
    for (const QString& choice : chosen) {
        if (!spec.choices.contains(choice)) {
            throw SqlFailure(SQLITE_CONSTRAINT_CHECK, u"%1 does not know %2"_s.arg(spec.name, choice));
        }
    }
}

}  // namespace

const RecordTable& recordTable(RecordKind kind)
{
    static const std::vector<RecordTable> kTables = [] {
        std::vector<RecordTable> tables;
        std::ranges::transform(kAllKinds, std::back_inserter(tables), tableFor);
        return tables;
    }();
    return kTables[static_cast<std::size_t>(kind)];
}

void bindValue(Statement& statement, const FieldSpec& spec, const FieldValue& value)
{
    const QString name = u':' + spec.name;
    std::visit(Overloaded{
                   [&](std::monostate) { statement.bindNull(name); },
                   [&](const QString& text) {
                       const bool isAbsentKey = isOptionalKey(spec) && text.isEmpty();
                       isAbsentKey ? statement.bindNull(name) : statement.bind(name, text);
                   },
                   [&](QDate date) { statement.bind(name, date); },
                   [&]<class Unit>(Quantity<Unit> amount) { statement.bind(name, qint64{amount.value}); },
                   [&](int number) { statement.bind(name, qint64{number}); },
                   [&](bool flag) { statement.bind(name, qint64{flag ? 1 : 0}); },
                   [&](qint64 id) { statement.bind(name, id); },
                   [&](RecordRef ref) { statement.bind(name, fieldToText(ref)); },
                   [&](const QStringList& chosen) {
                       refuseUnknownChoices(spec, chosen);
                       statement.bind(name, chosen.join(u','));
                   },
                   [&](const RowValues&) { Q_ASSERT_X(false, "bindValue", "rows of a child table are no column"); },
               },
               value);
}

bool isOptionalKey(const FieldSpec& spec)
{
    return spec.meaning == FieldMeaning::ImportKey ||
           (spec.meaning == FieldMeaning::ContentKey && spec.need == FieldNeed::Optional);
}

bool mayBeNull(const FieldSpec& spec, const FieldValue& blank)
{
    return isOptionalKey(spec) || (spec.need == FieldNeed::Optional && std::holds_alternative<std::monostate>(blank));
}

bool saysNothing(const Statement& row, int column, const FieldSpec& spec, const FieldValue& blank)
{
    if (row.isNull(column) && !mayBeNull(spec, blank)) {
        throw SqlFailure(SQLITE_CORRUPT, u"%1 holds nothing"_s.arg(spec.name));
    }
    return row.isNull(column);
}

FieldValue valueFromColumn(const Statement& row, int column, const FieldSpec& spec)
{
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Choice:
            return row.text(column);
        case FieldType::Date:
            return row.date(column);
        case FieldType::Duration:
        case FieldType::TimeOfDay:
            return Minutes{row.integer(column)};
        case FieldType::Ceus:
            return CeuHundredths{row.integer(column)};
        case FieldType::Money:
            return Cents{row.integer(column)};
        case FieldType::Number:
            return row.integer(column);
        case FieldType::Flag:
            return row.flag(column);
        case FieldType::Choices:
            return row.text(column).split(u',', Qt::SkipEmptyParts);
        case FieldType::Reference:
            return row.number(column);
        case FieldType::AnyReference:
            return anyReferenceIn(spec, row.text(column));
        case FieldType::Rows:
            break;
    }
    return {};
}

void bindColumns(Statement& statement, const RecordTable& table, const AnyRecord& record)
{
    const std::span<const FieldSpec> specs = fieldSpecs(table.kind);
    for (const int index : table.columns) {
        bindValue(statement, specs[static_cast<std::size_t>(index)], fieldValue(record, index));
    }
}

void runInsert(const Database& database, Statement& insert, const QString& table)
{
    try {
        insert.run();
    } catch (const SqlFailure& failure) {
        if (failure.primaryCode() != SQLITE_FULL) {
            throw;
        }
        Statement last(database,
                       uR"sql(
            SELECT MAX(COALESCE((SELECT MAX(id) FROM %1), 0),
                       COALESCE((SELECT MAX(seq) FROM sqlite_sequence WHERE name = '%1'), 0)))sql"_s.arg(table));
        if (last.next() && last.number(0) == std::numeric_limits<qint64>::max()) {
            throw SqlFailure(SQLITE_CORRUPT, u"no number is left for a row of %1"_s.arg(table));
        }
        throw;
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
        ++column;
        if (row.isNull(column) && saysNothing(row, column, spec, fieldValue(record, index))) {
            continue;
        }
        if (setFieldValue(record, index, valueFromColumn(row, column, spec)) != SetOutcome::Set) {
            throw SqlFailure(SQLITE_CORRUPT, u"%1.%2 of row %3 holds what the field does not take"_s.arg(
                                                 table.name, spec.name, QString::number(row.number(0))));
        }
    }
    return record;
}

}  // namespace credence
