// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_file.h"

#include <QFileInfo>
#include <algorithm>

#include "storage/check.h"
#include "storage/contents.h"
#include "storage/held_file.h"
#include "storage/history_keeping.h"
#include "storage/history_store.h"
#include "storage/log_queries.h"
#include "storage/log_sums.h"
#include "storage/opening.h"
#include "storage/record_store.h"
#include "storage/schema_text.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"
#include "storage/timed_entries.h"
#include "storage/timer_store.h"
#include "storage/unit_of_work.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Of rows that are given one by one, so many are held.
constexpr int kHeld = 1000;

Facts readFacts(Database& database, QDate asOf, QDate recentFrom)
{
    const Transaction oneMoment(database, Transaction::Kind::Read);
    Facts facts;
    facts.forEachList([&database]<class R>(std::vector<R>& list) {
        for (AnyRecord& record : readAll(database, kKindOf<R>)) {
            list.push_back(std::get<R>(std::move(record)));
        }
    });
    facts.log = readSums(database, asOf, recentFrom);
    return facts;
}

std::optional<HistoryLabel> labelOf(const std::optional<Reversible>& reversible)
{
    return reversible && reversible->step.kept ? std::optional(reversible->step.label) : std::nullopt;
}

}  // namespace

class RecordFile::Impl {
public:
    Impl(const QString& path, FileAccess access, OpenedFile opened)
        : m_path(path), m_access(access), m_held(path, std::move(opened))
    {}

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] FileAccess access() const { return m_access; }
    [[nodiscard]] bool changedSinceOpen() const { return m_changed; }
    bool changedOutside() { return m_held.changedOutside(); }

    template <class T, class Action>
    Result<T> read(Action action) const
    {
        Result<T> result = guarded<T>(m_path, [&]() -> Result<T> { return action(m_held.database()); });
        if (!result && result.error().code == Error::Code::Internal && !isOfOurSchema()) {
            return Error{.code = Error::Code::FileDamaged, .subject = m_path, .detail = result.error().detail};
        }
        return result;
    }

    template <class T, class Action>
    Result<T> write(Action action)
    {
        if (m_access == FileAccess::ReadOnly) {
            return Error{.code = Error::Code::FileReadOnly, .subject = m_path, .cause = Error::Cause::OpenedForReading};
        }
        if (m_held.wasReplaced()) {
            return movedWhileOpen(m_path);
        }
        Result<T> result = read<T>(action);
        m_held.remember();
        m_changed = m_changed || result.ok();
        return result;
    }

private:
    /// A statement of ours that SQLite does not understand is damage where the schema is not ours.
    [[nodiscard]] bool isOfOurSchema() const
    {
        const auto foreign = guarded<QStringList>(m_path, [&] { return foreignParts(m_held.database()); });
        return foreign && foreign.value().isEmpty();
    }

    QString m_path;
    FileAccess m_access;
    HeldFile m_held;
    bool m_changed = false;
};

RecordFile::RecordFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

RecordFile::~RecordFile() = default;

Result<std::unique_ptr<RecordFile>> RecordFile::create(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<OpenedFile> opened = createFile(absolute);
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<RecordFile>(
        new RecordFile(std::make_unique<Impl>(absolute, FileAccess::ReadWrite, std::move(opened).value())));
}

Result<std::unique_ptr<RecordFile>> RecordFile::open(const QString& path, FileAccess access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<OpenedFile> opened = access == FileAccess::ReadWrite ? openForWriting(absolute) : openForReading(absolute);
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<RecordFile>(
        new RecordFile(std::make_unique<Impl>(absolute, access, std::move(opened).value())));
}

QString RecordFile::path() const
{
    return m_impl->path();
}

FileAccess RecordFile::access() const
{
    return m_impl->access();
}

Result<std::vector<AnyRecord>> RecordFile::all(RecordKind kind) const
{
    return m_impl->read<std::vector<AnyRecord>>([&](Database& database) { return readAll(database, kind); });
}

Result<int> RecordFile::each(RecordKind kind, const std::function<bool(const AnyRecord&)>& isWanted, int offset,
                             int limit, const std::function<void(const AnyRecord&)>& taken) const
{
    using Places = std::vector<RecordPlace>;
    const Result<Places> all =
        m_impl->read<Places>([&](Database& database) { return placesOf(database, kind, isWanted); });
    if (!all) {
        return all.error();
    }
    const std::size_t first = std::min(static_cast<std::size_t>(offset), all.value().size());
    std::span<const RecordPlace> left = std::span(all.value()).subspan(first);
    left = left.first(std::min(static_cast<std::size_t>(limit), left.size()));
    while (!left.empty()) {
        const auto some = left.first(std::min<std::size_t>(kHeld, left.size()));
        const Result<std::vector<AnyRecord>> records =
            m_impl->read<std::vector<AnyRecord>>([&](Database& database) { return readPlaces(database, kind, some); });
        if (!records) {
            return records.error();
        }
        std::ranges::for_each(records.value(), taken);
        left = left.subspan(some.size());
    }
    return static_cast<int>(all.value().size());
}

Result<AnyRecord> RecordFile::find(RecordRef ref) const
{
    return m_impl->read<AnyRecord>([&](Database& database) -> Result<AnyRecord> {
        if (std::optional<AnyRecord> record = readOne(database, ref)) {
            return *std::move(record);
        }
        return Error{.code = Error::Code::NotFound, .subject = nameOf(ref.kind), .detail = QString::number(ref.id)};
    });
}

Result<Facts> RecordFile::facts(QDate asOf, QDate recentFrom) const
{
    return m_impl->read<Facts>([&](Database& database) { return readFacts(database, asOf, recentFrom); });
}

Result<std::vector<LogRow>> RecordFile::logRows(const LogFilter& filter, int offset, int limit,
                                                const LogArrangement& arrangement) const
{
    return m_impl->read<std::vector<LogRow>>(
        [&](Database& database) { return readLogRows(database, filter, arrangement, offset, limit); });
}

Result<void> RecordFile::eachLogRow(const LogFilter& filter, int offset, int limit,
                                    const std::function<void(const LogRow&)>& taken) const
{
    std::optional<LogRow> last;
    while (limit > 0) {
        const int window = std::min(limit, kHeld);
        const Result<std::vector<LogRow>> rows = m_impl->read<std::vector<LogRow>>([&](Database& database) {
            return last ? readLogRowsAfter(database, filter, *last, window)
                        : readLogRows(database, filter, {}, offset, window);
        });
        if (!rows) {
            return rows.error();
        }
        std::ranges::for_each(rows.value(), taken);
        if (static_cast<int>(rows.value().size()) < window) {
            break;
        }
        last = rows.value().back();
        limit -= window;
    }
    return {};
}

Result<std::vector<int>> RecordFile::logPlaces(const LogFilter& filter, const std::vector<RecordRef>& refs,
                                               const LogArrangement& arrangement) const
{
    return m_impl->read<std::vector<int>>(
        [&](Database& database) { return readLogPlaces(database, filter, arrangement, refs); });
}

Result<std::vector<LogGroup>> RecordFile::logGroups(const LogFilter& filter, const LogArrangement& arrangement) const
{
    return m_impl->read<std::vector<LogGroup>>(
        [&](Database& database) { return readLogGroups(database, filter, arrangement); });
}

Result<LogTotals> RecordFile::logTotals(const LogFilter& filter) const
{
    return m_impl->read<LogTotals>([&](Database& database) { return readLogTotals(database, filter); });
}

Result<QStringList> RecordFile::usedTexts(RecordKind kind, const QString& field, int limit) const
{
    return m_impl->read<QStringList>([&](Database& database) { return readUsedTexts(database, kind, field, limit); });
}

Result<std::vector<TimedEntry>> RecordFile::timedEntries() const
{
    return m_impl->read<std::vector<TimedEntry>>([](Database& database) { return readTimedEntries(database); });
}

Result<std::vector<AnyRecord>> RecordFile::entriesOn(QDate day) const
{
    return m_impl->read<std::vector<AnyRecord>>([&](Database& database) {
        std::vector<AnyRecord> entries = readOn(database, RecordKind::StudySession, day);
        for (AnyRecord& entry : readOn(database, RecordKind::ExperienceEntry, day)) {
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

Result<std::optional<QString>> RecordFile::setting(const QString& key) const
{
    return m_impl->read<std::optional<QString>>([&](Database& database) { return settingOf(database, key); });
}

Result<std::optional<RunningTimer>> RecordFile::timer() const
{
    return m_impl->read<std::optional<RunningTimer>>([](Database& database) { return readTimer(database); });
}

Result<QByteArray> RecordFile::content(const QString& key) const
{
    return m_impl->read<QByteArray>([&](Database& database) -> Result<QByteArray> {
        if (std::optional<QByteArray> bytes = contentOf(database, key)) {
            return *std::move(bytes);
        }
        return Error{.code = Error::Code::NotFound, .subject = u"content"_s, .detail = key};
    });
}

Result<bool> RecordFile::holdsContent(const QString& key) const
{
    return m_impl->read<bool>([&key](Database& database) { return credence::holdsContent(database, key); });
}

Result<QHash<QString, qint64>> RecordFile::contentSizes() const
{
    return m_impl->read<QHash<QString, qint64>>([](Database& database) { return credence::contentSizes(database); });
}

Result<std::vector<RecordRef>> RecordFile::apply(const HistoryLabel& label, std::span<const RecordChange> changes,
                                                 const std::optional<RunningTimer>& ended)
{
    return m_impl->write<std::vector<RecordRef>>(
        [&](Database& database) { return applyChanges(database, label, changes, ended); });
}

Result<void> RecordFile::changeTimer(const std::optional<RunningTimer>& before,
                                     const std::optional<RunningTimer>& after)
{
    return m_impl->write<void>([&](Database& database) -> Result<void> {
        Transaction transaction(database, Transaction::Kind::Write);
        if (!replaceTimer(database, before, after)) {
            return otherTimer();
        }
        transaction.commit();
        return {};
    });
}

Result<HistoryStep> RecordFile::undo()
{
    return m_impl->write<HistoryStep>([](Database& database) { return undoNewest(database); });
}

Result<HistoryStep> RecordFile::redo()
{
    return m_impl->write<HistoryStep>([](Database& database) { return redoLast(database); });
}

Result<void> RecordFile::setSetting(const QString& key, const QString& value)
{
    return m_impl->write<void>([&](Database& database) {
        Statement(database,
                  uR"sql(
            INSERT INTO setting (key, value)
            VALUES (:key, :value)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql"_s)
            .bind(u":key"_s, key)
            .bind(u":value"_s, value)
            .run();
        return Result<void>();
    });
}

Result<std::vector<HistoryStep>> RecordFile::history(int limit) const
{
    return m_impl->read<std::vector<HistoryStep>>([&](Database& database) { return newestSteps(database, limit); });
}

Result<std::optional<HistoryLabel>> RecordFile::undoLabel() const
{
    return m_impl->read<std::optional<HistoryLabel>>(
        [](Database& database) { return labelOf(newestDoneStep(database)); });
}

Result<std::optional<HistoryLabel>> RecordFile::redoLabel() const
{
    return m_impl->read<std::optional<HistoryLabel>>(
        [](Database& database) { return labelOf(lastUndoneStep(database)); });
}

bool RecordFile::changedSinceOpen() const
{
    return m_impl->changedSinceOpen();
}

bool RecordFile::changedOutside()
{
    return m_impl->changedOutside();
}

Result<CheckReport> RecordFile::check() const
{
    return m_impl->read<CheckReport>([](Database& database) { return checkedThrough(database); });
}

}  // namespace credence
