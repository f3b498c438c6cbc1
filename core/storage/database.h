// SPDX-License-Identifier: GPL-3.0-or-later
/// One connection to one file, and transactions on it. Knows no table. Used by storage only.
#pragma once

#include <QString>

struct sqlite3;
QT_BEGIN_NAMESPACE
class QSqlDatabase;
class QSqlError;
QT_END_NAMESPACE

namespace credence {

/// Used in the thread that made it. Every function throws SqlFailure.
class Database {
public:
    enum class Mode {
        Create,     ///< a file that is not there yet, for its owner alone; ":memory:" is none at all
        ReadWrite,  ///< a file that exists
        ReadOnly,   ///< never writes, not even to repair; needs no right to write
    };

    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Rollback journal, every commit on the disk, foreign keys: before the first write.
    void prepareForWriting();
    /// SQLite's guard against SQL that could write a damaged file: on from the opening, off for migrations alone.
    void setDefensive(bool isOn);
    void execute(const QString& sql);
    /// Value of a PRAGMA that gives one whole number.
    [[nodiscard]] qint64 number(const QString& pragma) const;
    /// True if the file was renamed, replaced or deleted under this connection.
    [[nodiscard]] bool wasMoved() const;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] sqlite3* handle() const;
    [[noreturn]] void fail(const QSqlError& error) const;

private:
    void open(Mode mode);
    void distrust();
    void close();

    QString m_path;
    QString m_name;
};

/// Rolled back at the end of its scope unless committed.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

}  // namespace credence
