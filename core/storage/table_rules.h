// SPDX-License-Identifier: GPL-3.0-or-later
/// What the columns of a table may hold, and the values that do not fit. Used by storage only.
#pragma once

#include <QString>
#include <functional>
#include <limits>
#include <vector>

#include "storage/stored_values.h"

namespace credence {

/// What a column may hold.
struct ColumnRule {
    QString name;
    int type;  ///< SQLITE_TEXT, SQLITE_INTEGER or SQLITE_BLOB
    bool mayBeNull = false;
    bool mayBeEmpty = true;  ///< of texts and bytes
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
    std::function<bool(const QString&)> fits{};  ///< of texts that are not empty
};

struct TableRule {
    QString table;
    std::vector<ColumnRule> columns;
    QString key = QStringLiteral("id");  ///< a whole number by which a row is named
};

/// Reads the whole table. Throws SqlFailure.
void examine(const Database& database, const TableRule& rule, ValueFindings& findings);

}  // namespace credence
