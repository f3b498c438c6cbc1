// SPDX-License-Identifier: GPL-3.0-or-later
/// Every value of every table, looked at as it is stored: its type, its bytes, its range, what it refers to. Asks
/// nothing of the file's own schema, which somebody may have loosened, and of which SQLite sees no CHECK while it only
/// reads. Used by storage only.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include "domain/records/fields.h"

namespace credence {

class Database;

/// What is wrong, each place once, and not more than can be read.
class ValueFindings {
public:
    explicit ValueFindings(qsizetype most = 500) : m_most(most) {}

    /// "minutes of row 7 of study_session is beyond 1..1440"
    void add(const QString& table, qint64 row, const QString& column, const QString& what);
    [[nodiscard]] QStringList taken() const;

private:
    qsizetype m_most;
    QSet<QString> m_places;
    QStringList m_lines;
    qint64 m_left = 0;
};

/// Of the tables of records and of their lists: against the description of each field, and each reference.
void examineRecordValues(const Database& database, ValueFindings& findings);
/// Of history, contents, settings and the timer.
void examineOtherValues(const Database& database, ValueFindings& findings);
/// Whether each table numbers its rows after all that it ever had: a number that is given twice would make an undo hit
/// another record.
void examineNumbering(const Database& database, ValueFindings& findings);

}  // namespace credence
