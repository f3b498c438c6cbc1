// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contents.h"

#include <sqlite3.h>

#include "domain/sha256.h"
#include "storage/database.h"
#include "storage/record_table.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kKeepContent =
    uR"sql(
    INSERT INTO content (sha256, bytes)
    VALUES (:sha256, :bytes)
    ON CONFLICT (sha256) DO NOTHING)sql"_s;

const QString kReadContent =
    uR"sql(
    SELECT bytes
    FROM content
    WHERE sha256 = :sha256)sql"_s;

const QString kReadAllContents =
    uR"sql(
    SELECT sha256, bytes
    FROM content
    ORDER BY sha256)sql"_s;

/// A changeset holds the text of a key as it is, so that a key is found in it by its letters.
const QString kPurge =
    uR"sql(
    DELETE FROM content
    WHERE sha256 NOT IN (%1) AND NOT EXISTS (
        SELECT 1
        FROM history
        WHERE changeset IS NOT NULL AND instr(changeset, CAST(content.sha256 AS BLOB)) > 0))sql"_s;

/// Keys that records name.
QString namedKeys()
{
    QStringList selects;
    for (const RecordKind kind : kAllKinds) {
        for (const FieldSpec& spec : fieldSpecs(kind)) {
            if (spec.meaning == FieldMeaning::ContentKey) {
                selects << u"SELECT %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(spec.name, recordTable(kind).name);
            }
        }
    }
    return selects.join(u" UNION ALL "_s);
}

QString damagedContent(const QString& key)
{
    return u"content %1 is not what was kept under this key"_s.arg(key);
}

}  // namespace

QString keepContent(Database& database, const QByteArray& bytes)
{
    const QString key = sha256Hex(bytes);
    Statement present(database, kReadContent);
    present.bind(u":sha256"_s, key);
    if (present.next() && present.bytes(0) != bytes) {
        // Damaged: what is given is what it should be. The records that name it stay as they are.
        database.execute(u"PRAGMA defer_foreign_keys = ON"_s);
        Statement(database, u"DELETE FROM content WHERE sha256 = :sha256"_s).bind(u":sha256"_s, key).run();
    }
    Statement(database, kKeepContent).bind(u":sha256"_s, key).bind(u":bytes"_s, bytes).run();
    return key;
}

std::optional<QByteArray> contentOf(const Database& database, const QString& key)
{
    Statement statement(database, kReadContent);
    statement.bind(u":sha256"_s, key);
    if (!statement.next()) {
        return std::nullopt;
    }
    QByteArray bytes = statement.bytes(0);
    if (sha256Hex(bytes) != key) {
        throw SqlFailure(SQLITE_CORRUPT, damagedContent(key));
    }
    return bytes;
}

bool holdsContent(const Database& database, const QString& key)
{
    Statement statement(database, u"SELECT 1 FROM content WHERE sha256 = :key"_s);
    statement.bind(u":key"_s, key);
    return statement.next();
}

QHash<QString, qint64> contentSizes(const Database& database)
{
    QHash<QString, qint64> sizes;
    Statement statement(database, u"SELECT sha256, length(bytes) FROM content"_s);
    while (statement.next()) {
        sizes.insert(statement.text(0), statement.number(1));
    }
    return sizes;
}

void purgeContents(Database& database)
{
    Statement(database, kPurge.arg(namedKeys())).run();
}

QStringList damagedContents(const Database& database)
{
    QStringList findings;
    Statement statement(database, kReadAllContents);
    while (statement.next()) {
        if (sha256Hex(statement.bytes(1)) != statement.text(0)) {
            findings << damagedContent(statement.text(0));
        }
    }
    return findings;
}

}  // namespace credence
