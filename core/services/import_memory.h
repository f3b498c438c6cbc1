// SPDX-License-Identifier: GPL-3.0-or-later
/// What an imported entry remembers of its row: which one it was, and what it said. So a row that changed since is told
/// from an entry that was edited since. Used by imports only.
#pragma once

#include <QString>

#include "domain/records/any_record.h"

namespace credence {

/// The two parts of an entry's import key.
struct ImportMemory {
    QString row{};   ///< key of the row; empty: the entry was typed
    QString said{};  ///< saidBy the row; empty: imported by a version that did not keep it
};

ImportMemory memoryOf(const AnyRecord& record);
/// What the fields that an import fills say, as 16 hexadecimal digits: the same however its blanks are set. Of study
/// sessions, experience entries and CEU activities.
QString saidBy(const AnyRecord& record);
/// Makes `record` the entry of the row called `row`, which says what the record says now.
void remember(AnyRecord& record, const QString& row);
/// `entry` with what an import fills as in `row`, another record of its kind. All that the user added stays. Of CEUs
/// an empty cell takes nothing away, and an index number that is spelled otherwise is the same.
AnyRecord takenOver(AnyRecord entry, const AnyRecord& row);

}  // namespace credence
