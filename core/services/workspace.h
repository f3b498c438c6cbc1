// SPDX-License-Identifier: GPL-3.0-or-later
/// The read side: one open file, the rules and the clock, and every question a front end may ask.
/// Makes no text for people and shows no window.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "domain/evidence/evidence.h"
#include "domain/overview/overview.h"
#include "domain/rules/rule_book.h"
#include "services/clock.h"
#include "services/effective_rules.h"
#include "storage/backup.h"
#include "storage/record_file.h"

namespace credence {

/// One day's judgement with all that it was made from. Never changed once made, so that whoever asks may keep it.
struct Judged {
    std::shared_ptr<const RuleBook> rules;
    Situation situation;  ///< refers to `rules`
    Overview overview;
};

/// What a write touched.
struct ChangeSet {
    /// Another program wrote: anything may have changed.
    static ChangeSet everything();

    std::vector<RecordKind> kinds;
    std::vector<RecordRef> records{};  ///< empty: anything of these kinds may have changed

    [[nodiscard]] bool touches(RecordKind kind) const;
    /// Whether the rules may be others now: own values, own credentials or rule packs changed.
    [[nodiscard]] bool touchesRules() const;
};

class Workspace : public QObject {
    Q_OBJECT
public:
    /// `rules` are those built into the program; `clock` outlives the workspace.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, FileAccess access, const RuleBook& rules,
                                                   const Clock& clock);
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const RuleBook& rules, const Clock& clock);
    ~Workspace() override;

    [[nodiscard]] QString path() const { return m_file->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_file->access() == FileAccess::ReadOnly; }
    /// To read; what is written goes through the Ledger.
    [[nodiscard]] const RecordFile& file() const { return *m_file; }
    /// The rules as this file has them: with its rule packs, the user's own values and credentials. Good until the
    /// next `changed`, which may bring another book: to keep it, take `ruleBook`.
    /// Where what the user brings to them cannot be read they are the program's own, and that is told as a failure.
    [[nodiscard]] const RuleBook& rules() const;
    [[nodiscard]] std::shared_ptr<const RuleBook> ruleBook() const { return m_rules; }
    /// Why the book in use is not that of the file; nothing if it is.
    [[nodiscard]] const std::optional<Error>& rulesUnread() const { return m_rulesUnread; }
    /// Own values, own credentials and rule packs that are not used, and why.
    [[nodiscard]] const std::vector<RuleTrouble>& ruleTroubles() const { return m_ruleTroubles; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] QDateTime momentUtc() const { return m_clock.momentUtc(); }

    /// Where the user stands today; the same object until something changes or the day turns. What the user brings to
    /// the rules could not be read: that error, as other rules than hers would judge falsely.
    [[nodiscard]] Result<std::shared_ptr<const Judged>> judged() const;
    [[nodiscard]] Result<Overview> overview() const;
    /// What proves what today; gathered when first asked for, the same object as long as that of `judged` is.
    [[nodiscard]] Result<std::shared_ptr<const Evidence>> evidence() const;

    /// What the judgements look at on that day.
    [[nodiscard]] Result<Facts> facts(QDate asOf) const;

    /// Looks whether another program has written to the file since the last look. If so, reads the rules again and
    /// tells it once by `changed`; true then. Questions never look, so that what one asks for cannot change what
    /// another holds.
    bool lookOutside();

    [[nodiscard]] Result<std::vector<AnyRecord>> records(RecordKind kind) const { return m_file->all(kind); }
    [[nodiscard]] Result<AnyRecord> record(RecordRef ref) const { return m_file->find(ref); }
    /// The bytes that a record names by `key`: NotFound, FileDamaged.
    [[nodiscard]] Result<QByteArray> content(const QString& key) const { return m_file->content(key); }
    [[nodiscard]] Result<bool> holdsContent(const QString& key) const { return m_file->holdsContent(key); }
    /// How large each is, by its key.
    [[nodiscard]] Result<QHash<QString, qint64>> contentSizes() const { return m_file->contentSizes(); }
    [[nodiscard]] Result<std::vector<LogRow>> logRows(const LogFilter& filter, int offset, int limit,
                                                      const LogArrangement& arrangement = {}) const;
    /// As RecordFile::eachLogRow.
    [[nodiscard]] Result<void> eachLogRow(const LogFilter& filter, int offset, int limit,
                                          const std::function<void(const LogRow&)>& taken) const;
    /// As RecordFile::logPlaces.
    [[nodiscard]] Result<std::vector<int>> logPlaces(const LogFilter& filter, const std::vector<RecordRef>& refs,
                                                     const LogArrangement& arrangement = {}) const;
    /// As RecordFile::logGroups.
    [[nodiscard]] Result<std::vector<LogGroup>> logGroups(const LogFilter& filter,
                                                          const LogArrangement& arrangement) const;
    /// As RecordFile::timedEntries.
    [[nodiscard]] Result<std::vector<TimedEntry>> timedEntries() const { return m_file->timedEntries(); }
    [[nodiscard]] Result<LogTotals> logTotals(const LogFilter& filter) const;
    [[nodiscard]] Result<QStringList> usedTexts(RecordKind kind, const QString& field) const;

    [[nodiscard]] Result<std::vector<HistoryStep>> history(int limit) const { return m_file->history(limit); }
    [[nodiscard]] std::optional<HistoryLabel> undoLabel() const { return valueOrTell(m_file->undoLabel()); }
    [[nodiscard]] std::optional<HistoryLabel> redoLabel() const { return valueOrTell(m_file->redoLabel()); }
    [[nodiscard]] std::optional<Backup> lastBackup() const;
    /// As RecordFile::check, and what only the rules can tell: an own credential whose code another one has.
    [[nodiscard]] Result<CheckReport> check() const;
    [[nodiscard]] Result<std::optional<RunningTimer>> timer() const { return m_file->timer(); }
    /// As RecordFile::changeTimer; told by timerChanged.
    Result<void> changeTimer(const std::optional<RunningTimer>& before, const std::optional<RunningTimer>& after);
    /// Ends `timer` without an entry; until something else is done it can be taken up again.
    Result<void> discardTimer(const RunningTimer& timer);
    /// What undo takes back first, as it was done last; nothing: the history tells. Known until the file is closed.
    [[nodiscard]] const std::optional<RunningTimer>& discardedTimer() const { return m_discarded; }
    [[nodiscard]] std::optional<QString> setting(const QString& key) const { return valueOrTell(m_file->setting(key)); }
    Result<void> setSetting(const QString& key, const QString& value);

    /// What was read; nothing where it could not be, which is told: for what a page or a line shows beside others.
    template <class T>
    [[nodiscard]] T valueOrTell(Result<T> read) const
    {
        if (read) {
            return std::move(read).value();
        }
        tellFailure(read.error());
        return {};
    }
    /// Something could not be read: told by `readFailed` and kept until it is taken. Until then nothing is written, as
    /// it would be judged by what is not known. That there is no such thing is no failure.
    void tellFailure(const Error& error) const;
    /// The first failure since the last call, if any.
    std::optional<Error> takeReadFailure();

    /// Backup now, in the calling thread.
    Result<TakenBackup> backUp() { return takeBackup(path(), m_clock.nowUtc()); }
    /// Backup if something was written since open; called before the file is closed. Nothing if there was none to take.
    Result<std::optional<TakenBackup>> backUpIfChanged();

Q_SIGNALS:
    /// After the commit, once per write; after a look outside that found one.
    void changed(const credence::ChangeSet& changes);
    /// A timer began, ended or became another; also by another program, which a look outside found.
    void timerChanged();
    /// Of tellFailure, at once.
    void readFailed(const credence::Error& error) const;

private:
    friend class Ledger;
    Workspace(std::unique_ptr<RecordFile> file, const RuleBook& rules, const Clock& clock);
    /// `written`: by this program; what others wrote in the meantime is told with it.
    void announce(const ChangeSet& written);
    /// Reads own values, own credentials and rule packs again. Where that fails the rules stay as they were.
    void refreshRules();

    std::unique_ptr<RecordFile> m_file;
    RuleBook m_builtIn;
    const Clock& m_clock;
    std::shared_ptr<const RuleBook> m_rules;
    std::vector<RuleTrouble> m_ruleTroubles;
    std::optional<Error> m_rulesUnread;
    std::optional<RunningTimer> m_discarded;
    // No answer hangs on these: a note for whoever writes next, and answers that are kept.
    mutable std::optional<Error> m_readFailure;
    mutable std::shared_ptr<const Judged> m_judged;      ///< of the day that it was asked for; null: not asked since
    mutable std::shared_ptr<const Evidence> m_evidence;  ///< of m_judged
};

/// All records of one type. Empty where they cannot be read, which is told.
template <class R>
std::vector<R> recordsOf(const Workspace& workspace)
{
    return workspace.valueOrTell(allOf<R>(workspace.file()));
}

}  // namespace credence
