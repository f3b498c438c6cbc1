// SPDX-License-Identifier: GPL-3.0-or-later
/// What a transaction changed, as SQLite's session extension records it: invertible, and applied only where it fits.
#pragma once

#include <QByteArray>
#include <vector>

#include "domain/records/any_record.h"

struct sqlite3_session;

namespace credence {

class Database;

/// Records the changes of records from its making on; history and settings are not records.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Database& database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    /// Empty if nothing differs from before.
    [[nodiscard]] QByteArray changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// Throws SqlFailure (SQLITE_CORRUPT) unless `changeset` is whole, changes something, and changes records alone: SQLite
/// believes what a changeset says of its own length, and would apply one of any table. For what a file holds, which
/// anybody may have written.
void requireOfRecords(const QByteArray& changeset);

QByteArray inverted(const QByteArray& changeset);

enum class ApplyOutcome { Applied, Conflict };
/// Inside a transaction. On a conflict, a broken reference included, nothing is changed.
ApplyOutcome applyChangeset(Database& database, const QByteArray& changeset);

/// The records it touches, each once, at most `limit`; a row of a child table counts as its owner.
std::vector<RecordRef> recordsIn(const QByteArray& changeset, int limit);

}  // namespace credence
