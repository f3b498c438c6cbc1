// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold in history beside its chain. Used by storage only.
#pragma once

#include <QStringList>

namespace credence {

class Database;

/// Rows that take back what was not the last done, or do again what was not the last undone; rows that have changes and
/// reverse another.
QStringList disorderIn(const Database& database);

/// Steps whose changes are not what was written, are none, or are of other tables than those of records.
QStringList foreignChangesIn(const Database& database);

}  // namespace credence
