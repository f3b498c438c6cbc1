// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of a record kind, built from its field description: one description instead of a repository per kind.
/// Statements are made of column names only; values are always bound.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "domain/records/fields.h"

namespace credence {

class Database;
class Statement;

struct RecordTable {
    RecordKind kind;
    QString name;
    std::vector<int> columns{};  ///< fields that are columns, as indexes of fieldSpecs, in select's order after the id
    QString select{};            ///< up to and including FROM; the id comes first
    QString insert{};
    QString update{};
    QString remove{};
};

const RecordTable& recordTable(RecordKind kind);

/// Binds `value` to the placeholder of the field's name. A choice that the field does not know is refused.
void bindValue(Statement& statement, const FieldSpec& spec, const FieldValue& value);
/// Whether the field is a key that may be absent: NULL then, never an empty text.
bool isOptionalKey(const FieldSpec& spec);
/// Whether the column of a field may hold NULL, which says that nothing is known. `blank`: the field's value of which
/// nothing is known.
bool mayBeNull(const FieldSpec& spec, const FieldValue& blank);
/// Whether `column` of the present row says nothing. NULL where it may not be is damage.
bool saysNothing(const Statement& row, int column, const FieldSpec& spec, const FieldValue& blank);
/// The value in `column` of the present row, which says something.
FieldValue valueFromColumn(const Statement& row, int column, const FieldSpec& spec);

/// Binds the columns of `record`, the id excepted. A choice that the field does not know is refused.
void bindColumns(Statement& statement, const RecordTable& table, const AnyRecord& record);
/// Runs an INSERT into `table`, which numbers its rows. Where no number is left, which only a damaged file has, that is
/// told as damage: SQLite calls it a full disk.
void runInsert(const Database& database, Statement& insert, const QString& table);
/// The present row without the fields of child tables. A value that the field does not take is damage.
AnyRecord recordFromRow(const Statement& row, const RecordTable& table);

}  // namespace credence
