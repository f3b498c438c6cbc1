// SPDX-License-Identifier: GPL-3.0-or-later
/// One open Credence file: the only door to the records. Shows no SQL and no database type.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "domain/judgement/facts.h"
#include "domain/log/overlaps.h"
#include "domain/log/running_timer.h"
#include "domain/records/any_record.h"
#include "domain/result.h"
#include "storage/history.h"
#include "storage/log_query.h"

namespace credence {

enum class FileAccess { ReadWrite, ReadOnly };

/// A reference to a record that an earlier change of the same step adds, so that its id is not known yet.
struct RefersToChange {
    QString field;       ///< of type Reference, of the kind that change adds; empty: a document is about it too
    std::size_t change;  ///< its place among the changes
};

struct InsertRecord {
    AnyRecord record;  ///< its id is ignored
    QByteArray
        content{};  ///< what the record names by its key (FieldMeaning::ContentKey), if it is not in the file yet
    std::vector<RefersToChange> refersTo{};
};
struct UpdateRecord {
    AnyRecord record;
    QByteArray content{};  ///< as of InsertRecord
    std::vector<RefersToChange> refersTo{};
    std::optional<AnyRecord> found{};  ///< as it was when its edit began: another one by now is not written over
};
struct RemoveRecord {
    RecordRef ref;
};
using RecordChange = std::variant<InsertRecord, UpdateRecord, RemoveRecord>;

struct CheckReport {
    bool sound = false;
    QStringList findings;  ///< SQLite's words and ours, untranslated; empty when sound
    qint64 records = 0;
    int schemaVersion = 0;
    qint64 historyRows = 0;     ///< steps, undos and redos
    qint64 historyDropped = 0;  ///< steps whose changes are no longer kept
    QByteArray historyHead{};   ///< the chain's last link, 32 bytes; of zero if there is no history
};

class RecordFile {
public:
    /// Makes a new file. FileExists, FileReadOnly, DiskFull, Io.
    static Result<std::unique_ptr<RecordFile>> create(const QString& path);
    /// Opens a file; read-write takes the writer's lock (FileLocked names the owner) and brings an older schema up to
    /// date, after a backup, by a checked copy that takes the file's place. FileMissing, NotARecordFile, FileDamaged,
    /// FileTooNew, FileReadOnly, FileNotReadable, FileLocked, DiskFull. Nothing is touched when it fails.
    static Result<std::unique_ptr<RecordFile>> open(const QString& path, FileAccess access);
    ~RecordFile();
    RecordFile(const RecordFile&) = delete;
    RecordFile& operator=(const RecordFile&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] FileAccess access() const;

    // -- reading ------------------------------------------------------------------------------------------
    /// All records of a kind by day, then id.
    [[nodiscard]] Result<std::vector<AnyRecord>> all(RecordKind kind) const;
    /// Gives those of a kind that are wanted one by one, by day, then id, `limit` of them from `offset` on, to `taken`:
    /// the number of all that are wanted. For lists that may be too long to be held. While `taken` has a record,
    /// nothing is read, so that it may take its time and hold up no writer.
    [[nodiscard]] Result<int> each(RecordKind kind, const std::function<bool(const AnyRecord&)>& isWanted, int offset,
                                   int limit, const std::function<void(const AnyRecord&)>& taken) const;
    [[nodiscard]] Result<AnyRecord> find(RecordRef ref) const;  ///< NotFound
    /// Everything the rules look at; the log as sums up to `asOf`, single days from `recentFrom`.
    [[nodiscard]] Result<Facts> facts(QDate asOf, QDate recentFrom) const;
    [[nodiscard]] Result<std::vector<LogRow>> logRows(const LogFilter& filter, int offset, int limit,
                                                      const LogArrangement& arrangement = {}) const;
    /// Those of the default arrangement one by one, as `each` gives records.
    [[nodiscard]] Result<void> eachLogRow(const LogFilter& filter, int offset, int limit,
                                          const std::function<void(const LogRow&)>& taken) const;
    /// Where each of `refs` stands among the rows that logRows gives, from 0; -1 if it is none of them.
    [[nodiscard]] Result<std::vector<int>> logPlaces(const LogFilter& filter, const std::vector<RecordRef>& refs,
                                                     const LogArrangement& arrangement = {}) const;
    /// The groups of these rows in their order; empty if nothing is grouped.
    [[nodiscard]] Result<std::vector<LogGroup>> logGroups(const LogFilter& filter,
                                                          const LogArrangement& arrangement) const;
    [[nodiscard]] Result<LogTotals> logTotals(const LogFilter& filter) const;
    /// Distinct values a text field has had, most used first (for completion).
    [[nodiscard]] Result<QStringList> usedTexts(RecordKind kind, const QString& field, int limit) const;
    /// All entries of study and experience of which it is known when they began.
    [[nodiscard]] Result<std::vector<TimedEntry>> timedEntries() const;
    /// All study sessions and experience entries of a day, for the overlap and same-again checks.
    [[nodiscard]] Result<std::vector<AnyRecord>> entriesOn(QDate day) const;
    [[nodiscard]] Result<std::optional<QString>> setting(const QString& key) const;
    [[nodiscard]] Result<std::optional<RunningTimer>> timer() const;  ///< nothing: none runs
    /// The bytes that a record names by `key`. NotFound; FileDamaged if they do not fit it.
    [[nodiscard]] Result<QByteArray> content(const QString& key) const;
    [[nodiscard]] Result<bool> holdsContent(const QString& key) const;
    /// The bytes of each content, by its key; none of them is read.
    [[nodiscard]] Result<QHash<QString, qint64>> contentSizes() const;

    // -- writing: each call is one transaction and one step of history --------------------------------------
    /// Applies all changes or none. Gives the refs in the order of `changes`. Changes that leave everything as it was
    /// make no step. A content that several records name is kept once; InvalidInput (subject = "content") if it is
    /// larger than kLargestContent. Constraint (of a removal: subject = kind that still refers to it, detail = how
    /// many; else subject = the kind refused), NotFound, Conflict (a record is not as it was `found`), FileReadOnly,
    /// FileLocked, DiskFull, FileMissing (moved or replaced since open).
    /// `ended`: the timer that these changes come from, which is gone with them; Conflict (subject = "timer") if it is
    /// not the one that runs.
    Result<std::vector<RecordRef>> apply(const HistoryLabel& label, std::span<const RecordChange> changes,
                                         const std::optional<RunningTimer>& ended = {});
    /// NothingToUndo, Conflict, HistoryDropped (detail: days and MiB for which changes are kept).
    Result<HistoryStep> undo();
    Result<HistoryStep> redo();  ///< NothingToRedo, Conflict, HistoryDropped
    /// One that runs, another state of it, or none; not part of history. Conflict (subject = "timer") if it is not
    /// `before` any more.
    Result<void> changeTimer(const std::optional<RunningTimer>& before, const std::optional<RunningTimer>& after);
    /// A preference of this file; not part of history.
    Result<void> setSetting(const QString& key, const QString& value);

    // -- history --------------------------------------------------------------------------------------------
    /// Newest first, undos and redos among them.
    [[nodiscard]] Result<std::vector<HistoryStep>> history(int limit) const;
    /// Of what can be undone or redone; nothing if its changes are no longer kept.
    [[nodiscard]] Result<std::optional<HistoryLabel>> undoLabel() const;
    [[nodiscard]] Result<std::optional<HistoryLabel>> redoLabel() const;
    /// True if anything was written since open.
    [[nodiscard]] bool changedSinceOpen() const;
    /// True if another program has written the file, moved or replaced it since we last looked.
    [[nodiscard]] bool changedOutside();

    /// SQLite's full check, foreign keys, contents, the chain of history and our own invariants. May take a while on a
    /// large file.
    [[nodiscard]] Result<CheckReport> check() const;

private:
    class Impl;
    explicit RecordFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// All records of R's kind, typed.
template <class R>
Result<std::vector<R>> allOf(const RecordFile& file)
{
    Result<std::vector<AnyRecord>> records = file.all(kKindOf<R>);
    if (!records) {
        return records.error();
    }
    std::vector<R> typed;
    typed.reserve(records.value().size());
    for (AnyRecord& record : records.value()) {
        typed.push_back(std::get<R>(std::move(record)));
    }
    return typed;
}

}  // namespace credence
