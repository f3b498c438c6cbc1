// SPDX-License-Identifier: GPL-3.0-or-later
/// Records of every kind, read and written one by one or as a whole. Opens no transaction. Used by storage only.
#pragma once

#include <QStringList>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/result.h"

namespace credence {

class Database;
class SqlFailure;

/// Gives each record of a kind, with its lists, to `taken`, in no particular order; one that cannot be read, by its
/// failure, to `failed`.
void eachRecord(const Database& database, RecordKind kind, const std::function<void(AnyRecord&&)>& taken,
                const std::function<void(const SqlFailure&)>& failed);
/// By day, then id.
std::vector<AnyRecord> readAll(const Database& database, RecordKind kind);
/// Which record of its kind, and its day: the order of readAll.
using RecordPlace = std::pair<QDate, qint64>;
/// The places of those of a kind that are wanted, in their order.
std::vector<RecordPlace> placesOf(const Database& database, RecordKind kind,
                                  const std::function<bool(const AnyRecord&)>& isWanted);
/// The records in these places, in their order; one that is gone is left out.
std::vector<AnyRecord> readPlaces(const Database& database, RecordKind kind, std::span<const RecordPlace> places);
/// Of the kinds that have an on_date, by id.
std::vector<AnyRecord> readOn(const Database& database, RecordKind kind, QDate day);
std::optional<AnyRecord> readOne(const Database& database, RecordRef ref);

/// Gives the new row's id; the record's own is ignored.
RecordRef insertRecord(Database& database, const AnyRecord& record);
/// False if there is no such record.
bool updateRecord(Database& database, const AnyRecord& record);
bool removeRecord(Database& database, RecordRef ref);

struct Referrers {
    RecordKind kind;
    int count;
};
/// Whether a list names `ref` by kind and number, where SQLite would let it be removed.
bool isLinked(const Database& database, RecordRef ref);
/// The first kind whose records still refer to `ref`.
std::optional<Referrers> referrersOf(const Database& database, RecordRef ref);

/// Values of a text field, most used first. InvalidInput if `kind` has no such field.
Result<QStringList> readUsedTexts(const Database& database, RecordKind kind, const QString& field, int limit);

}  // namespace credence
