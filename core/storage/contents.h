// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of contents: immutable bytes under their SHA-256, apart from records and history. Used by storage only.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace credence {

class Database;

/// Keeps `bytes` once and gives their key; what lies there and is damaged is replaced. Inside a transaction.
QString keepContent(Database& database, const QByteArray& bytes);
/// Throws SqlFailure where what lies there does not fit the key.
std::optional<QByteArray> contentOf(const Database& database, const QString& key);
bool holdsContent(const Database& database, const QString& key);
/// How large each is, by its key.
QHash<QString, qint64> contentSizes(const Database& database);
/// Takes away what no record names and no kept changeset could bring back.
void purgeContents(Database& database);
/// One line for each content that does not fit its key. That each key of a record is there is a reference of the
/// schema, which SQLite checks.
QStringList damagedContents(const Database& database);

}  // namespace credence
