// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/table_rules.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

#include "storage/database.h"
#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

struct StatementEnd {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

/// SQLite's own statement: what Qt gives of a value is a text already, whatever its bytes were.
RawStatement prepared(const Database& database, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    RawStatement owned(statement);
    if (code != SQLITE_OK) {
        throw SqlFailure(code, QString::fromUtf8(sqlite3_errmsg(database.handle())));
    }
    return owned;
}

bool next(const Database& database, sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        throw SqlFailure(sqlite3_extended_errcode(database.handle()),
                         QString::fromUtf8(sqlite3_errmsg(database.handle())), sqlite3_system_errno(database.handle()));
    }
    return code == SQLITE_ROW;
}

/// Nothing if the bytes are no UTF-8.
std::optional<QString> textIn(sqlite3_stmt* row, int column)
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    const QByteArrayView view(bytes, sqlite3_column_bytes(row, column));
    return view.isValidUtf8() ? std::optional(QString::fromUtf8(view)) : std::nullopt;
}

QString typeWords(int type)
{
    switch (type) {
        case SQLITE_INTEGER:
            return u"a whole number"_s;
        case SQLITE_TEXT:
            return u"a text"_s;
        default:
            return u"bytes"_s;
    }
}

/// What is wrong with the value, or nothing.
QString faultOf(sqlite3_stmt* row, int column, const ColumnRule& rule)
{
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_NULL) {
        return rule.mayBeNull ? QString() : u"is missing"_s;
    }
    if (type != rule.type) {
        return u"is not "_s + typeWords(rule.type);
    }
    if (type == SQLITE_INTEGER) {
        const qint64 number = sqlite3_column_int64(row, column);
        return rule.first <= number && number <= rule.last
                   ? QString()
                   : u"is %1, beyond %2..%3"_s.arg(QString::number(number), QString::number(rule.first),
                                                   QString::number(rule.last));
    }
    if (sqlite3_column_bytes(row, column) == 0) {
        return rule.mayBeEmpty ? QString() : u"is empty"_s;
    }
    if (type == SQLITE_BLOB) {
        return {};
    }
    const std::optional<QString> text = textIn(row, column);
    if (!text) {
        return u"is no UTF-8"_s;
    }
    return !rule.fits || rule.fits(*text) ? QString() : u"says nothing that is known there"_s;
}

}  // namespace

void examine(const Database& database, const TableRule& rule, ValueFindings& findings)
{
    QStringList names{rule.key};
    std::ranges::transform(rule.columns, std::back_inserter(names), &ColumnRule::name);
    const RawStatement row = prepared(database, u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), rule.table));
    while (next(database, row.get())) {
        const qint64 id = sqlite3_column_int64(row.get(), 0);
        for (int i = 0; i < static_cast<int>(rule.columns.size()); ++i) {
            const ColumnRule& column = rule.columns[static_cast<std::size_t>(i)];
            if (const QString fault = faultOf(row.get(), i + 1, column); !fault.isEmpty()) {
                findings.add(rule.table, id, column.name, fault);
            }
        }
    }
}

}  // namespace credence
