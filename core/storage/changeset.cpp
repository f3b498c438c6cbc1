// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "domain/records/choices.h"
#include "storage/changeset_reader.h"
#include "storage/child_rows.h"
#include "storage/database.h"
#include "storage/record_table.h"
#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void require(int code)
{
    if (code != SQLITE_OK) {
        throw SqlFailure(code, QString::fromUtf8(sqlite3_errstr(code)));
    }
}

/// Memory that SQLite gave away.
struct SqliteBytes {
    int size = 0;
    void* bytes = nullptr;

    SqliteBytes() = default;
    ~SqliteBytes() { sqlite3_free(bytes); }
    SqliteBytes(const SqliteBytes&) = delete;
    SqliteBytes& operator=(const SqliteBytes&) = delete;

    [[nodiscard]] QByteArray copy() const { return {static_cast<const char*>(bytes), size}; }
};

/// SQLite's functions take what they only read without const.
void* readable(const QByteArray& bytes)
{
    return const_cast<char*>(bytes.constData());
}

struct IteratorEnd {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};
using ChangesetIterator = std::unique_ptr<sqlite3_changeset_iter, IteratorEnd>;

struct RecordedTable {
    QByteArray name;
    qsizetype columns;
};

/// The tables whose changes are recorded: lists before their records.
const std::vector<RecordedTable>& recordedTables()
{
    static const std::vector<RecordedTable> kTables = [] {
        constexpr qsizetype kId = 1;
        constexpr qsizetype kOwner = 1;
        std::vector<RecordedTable> tables;
        for (const ChildTable& table : childTables()) {
            tables.push_back({table.rows->table.toUtf8(), kId + kOwner + std::ssize(table.rows->fields)});
        }
        for (const RecordKind kind : kAllKinds) {
            const RecordTable& table = recordTable(kind);
            tables.push_back({table.name.toUtf8(), kId + std::ssize(table.columns)});
        }
        return tables;
    }();
    return kTables;
}

/// Null if changes of the table are not recorded.
const RecordedTable* recordedTable(const QByteArray& name)
{
    const auto found = std::ranges::find(recordedTables(), name, &RecordedTable::name);
    return found == recordedTables().end() ? nullptr : &*found;
}

/// Accepts changes of records only.
class OfRecords : public ChangesetVisitor {
public:
    /// A changeset that was recorded before a column was added has fewer of them.
    void table(QByteArrayView, const QByteArray& name, QByteArrayView keys) override
    {
        const bool isKeyedById =
            keys.front() == 1 && std::all_of(keys.begin() + 1, keys.end(), [](char key) { return key == 0; });
        const RecordedTable* recorded = recordedTable(name);
        if (!recorded || !isKeyedById || keys.size() > recorded->columns) {
            throw SqlFailure(SQLITE_CORRUPT,
                             u"a changeset of history is not of records, but of %1"_s.arg(QString::fromUtf8(name)));
        }
    }

    void change(QByteArrayView, int) override { m_changes = true; }
    void value(QByteArrayView, int, QByteArrayView) override {}

    [[nodiscard]] bool changesAny() const { return m_changes; }

private:
    bool m_changes = false;
};

qint64 numberAt(sqlite3_changeset_iter* iterator, int operation, int column)
{
    sqlite3_value* value = nullptr;
    require(operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, column, &value)
                                       : sqlite3changeset_old(iterator, column, &value));
    return value ? sqlite3_value_int64(value) : 0;
}

std::optional<RecordRef> recordAt(sqlite3_changeset_iter* iterator)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    require(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
    const QString name = QString::fromUtf8(table);
    if (const std::optional<RecordKind> kind = fromName<RecordKind>(name)) {
        return RecordRef{.kind = *kind, .id = numberAt(iterator, operation, 0)};
    }
    if (const std::optional<RecordKind> owner = ownerOfChildTable(name)) {
        return RecordRef{.kind = *owner, .id = numberAt(iterator, operation, 1)};
    }
    return std::nullopt;
}

}  // namespace

ChangeRecorder::ChangeRecorder(Database& database)
{
    require(sqlite3session_create(database.handle(), "main", &m_session));
    for (const RecordedTable& table : recordedTables()) {
        if (const int code = sqlite3session_attach(m_session, table.name.constData()); code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            require(code);
        }
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeset() const
{
    SqliteBytes recorded;
    require(sqlite3session_changeset(m_session, &recorded.size, &recorded.bytes));
    return recorded.copy();
}

void requireOfRecords(const QByteArray& changeset)
{
    OfRecords ofRecords;
    readChangeset(changeset, ofRecords);
    if (!ofRecords.changesAny()) {
        throw SqlFailure(SQLITE_CORRUPT, u"a changeset of history is empty"_s);
    }
}

QByteArray inverted(const QByteArray& changeset)
{
    SqliteBytes inverse;
    require(sqlite3changeset_invert(static_cast<int>(changeset.size()), readable(changeset), &inverse.size,
                                    &inverse.bytes));
    return inverse.copy();
}

ApplyOutcome applyChangeset(Database& database, const QByteArray& changeset)
{
    bool conflict = false;
    const auto abortOnConflict = [](void* context, int, sqlite3_changeset_iter*) {
        *static_cast<bool*>(context) = true;
        return SQLITE_CHANGESET_ABORT;
    };
    const auto isRecorded = [](void*, const char* table) { return recordedTable(table) ? 1 : 0; };
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()), readable(changeset),
                                            isRecorded, abortOnConflict, &conflict);
    if (conflict) {
        return ApplyOutcome::Conflict;
    }
    require(code);
    return ApplyOutcome::Applied;
}

std::vector<RecordRef> recordsIn(const QByteArray& changeset, int limit)
{
    sqlite3_changeset_iter* raw = nullptr;
    require(sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), readable(changeset)));
    const ChangesetIterator iterator(raw);
    std::vector<RecordRef> records;
    while (static_cast<int>(records.size()) < limit) {
        const int code = sqlite3changeset_next(iterator.get());
        if (code == SQLITE_DONE) {
            break;
        }
        if (code != SQLITE_ROW) {
            require(code);
        }
        const std::optional<RecordRef> record = recordAt(iterator.get());
        if (record && std::ranges::find(records, *record) == records.end()) {
            records.push_back(*record);
        }
    }
    return records;
}

}  // namespace credence
