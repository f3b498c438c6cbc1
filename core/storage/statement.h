// SPDX-License-Identifier: GPL-3.0-or-later
/// One prepared statement with named values. Binds only the types below, so that nothing is stored as SQLite guesses.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <optional>

namespace credence {

class Database;

/// Forward only; finished at the end of its scope. Every function throws SqlFailure.
class Statement {
public:
    Statement(const Database& database, const QString& sql);

    /// `name` with its colon.
    Statement& bind(const QString& name, const QString& text);
    Statement& bind(const QString& name, QDate date);
    Statement& bind(const QString& name, qint64 number);
    Statement& bind(const QString& name, const QByteArray& bytes);
    Statement& bindNull(const QString& name);

    /// Executes. A value that is not bound is refused.
    void run();
    /// Executes at the first call; true while there is a row.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// 0 for null; a value that is no whole number is damage.
    [[nodiscard]] qint64 number(int column) const;
    /// The same; a number beyond int is damage.
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    /// Null stays a null date; a text that is no date is damage.
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int rowsAffected() const;

private:
    const Database& m_database;
    QSqlQuery m_query;
    bool m_ran = false;
};

}  // namespace credence
