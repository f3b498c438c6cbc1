// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include <sqlite3.h>

#include <QMetaType>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>
#include <algorithm>
#include <limits>

#include "storage/database.h"
#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

Statement::Statement(const Database& database, const QString& sql)
    : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) {
        m_database.fail(m_query.lastError());
    }
}

Statement& Statement::bind(const QString& name, const QString& text)
{
    // Half of a surrogate pair would be stored as bytes that are no text.
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    m_query.bindValue(name, whole.isNull() ? u""_s : whole);
    return *this;
}

Statement& Statement::bind(const QString& name, QDate date)
{
    m_query.bindValue(name, date.toString(Qt::ISODate));
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 number)
{
    m_query.bindValue(name, QVariant::fromValue<qlonglong>(number));
    return *this;
}

Statement& Statement::bind(const QString& name, const QByteArray& bytes)
{
    m_query.bindValue(name, bytes);
    return *this;
}

Statement& Statement::bindNull(const QString& name)
{
    m_query.bindValue(name, QVariant(QMetaType::fromType<QString>()));
    return *this;
}

void Statement::run()
{
    const QVariantList values = m_query.boundValues();
    if (std::ranges::any_of(values, [](const QVariant& value) { return !value.isValid(); })) {
        throw SqlFailure(SQLITE_MISUSE, u"a value is not bound: "_s + m_query.lastQuery());
    }
    if (!m_query.exec()) {
        m_database.fail(m_query.lastError());
    }
    m_ran = true;
}

bool Statement::next()
{
    if (!m_ran) {
        run();
    }
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        m_database.fail(m_query.lastError());
    }
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    const QVariant value = m_query.value(column);
    const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int || value.isNull();
    if (!isNumber) {
        throw SqlFailure(SQLITE_CORRUPT, u"not a whole number: "_s + value.toString());
    }
    return value.toLongLong();
}

int Statement::integer(int column) const
{
    const qint64 value = number(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        throw SqlFailure(SQLITE_CORRUPT, u"beyond every range: %1"_s.arg(value));
    }
    return static_cast<int>(value);
}

QDate Statement::date(int column) const
{
    if (isNull(column)) {
        return {};
    }
    const QString iso = text(column);
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    constexpr qsizetype kIsoLength = 10;
    if (!date.isValid() || iso.size() != kIsoLength) {
        throw SqlFailure(SQLITE_CORRUPT, u"not a date: "_s + iso);
    }
    return date;
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::lastInsertId() const
{
    return m_query.lastInsertId().toLongLong();
}

int Statement::rowsAffected() const
{
    return m_query.numRowsAffected();
}

}  // namespace credence
