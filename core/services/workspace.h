// SPDX-License-Identifier: GPL-3.0-or-later
/// The read side: one open file, the rules and the clock, and every question a front end may ask.
/// Makes no text for people and shows no window.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "domain/overview/overview.h"
#include "domain/quick_line/quick_line.h"
#include "domain/rules/rule_book.h"
#include "services/clock.h"
#include "services/effective_rules.h"
#include "storage/backup.h"
#include "storage/record_file.h"

namespace credence {

/// What a write touched; pages reload only what they show.
struct ChangeSet {
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

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The rules as this record has them: with its rule packs, the user's own values and credentials. The reference
    /// stays good, what lies in the book is replaced when one of those changes.
    [[nodiscard]] const RuleBook& rules() const { return m_rules.book; }
    /// Own values, own credentials and rule packs that are not used, and why.
    [[nodiscard]] const std::vector<RuleTrouble>& ruleTroubles() const { return m_rules.troubles; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    /// Where the user stands today; kept until something changes or the day turns.
    [[nodiscard]] Result<Overview> overview() const;
    [[nodiscard]] Result<Overview> overviewOn(QDate asOf) const;

    /// What the judgements look at on that day.
    [[nodiscard]] Result<Facts> facts(QDate asOf) const;

    [[nodiscard]] Result<std::vector<AnyRecord>> records(RecordKind kind) const;
    [[nodiscard]] Result<AnyRecord> record(RecordRef ref) const;
    /// The bytes that a record names by `key`: NotFound, FileDamaged.
    [[nodiscard]] Result<QByteArray> content(const QString& key) const;
    /// The rule packs with their files.
    [[nodiscard]] std::vector<TakenPack> takenPacks() const;
    [[nodiscard]] Result<std::vector<LogRow>> logRows(const LogFilter& filter, int offset, int limit) const;
    [[nodiscard]] Result<LogTotals> logTotals(const LogFilter& filter) const;
    [[nodiscard]] Result<QStringList> usedTexts(RecordKind kind, const QString& field) const;

    /// Subjects that the bodies of the user's credentials and goals bind CEUs to today.
    [[nodiscard]] std::vector<SubjectBoundRule> boundSubjects() const;

    [[nodiscard]] QuickLineContext quickLineContext() const;
    [[nodiscard]] ValidationContext validationContext() const;

    [[nodiscard]] Result<std::vector<HistoryStep>> history(int limit) const;
    [[nodiscard]] std::optional<HistoryLabel> undoLabel() const;
    [[nodiscard]] std::optional<HistoryLabel> redoLabel() const;
    [[nodiscard]] std::optional<Backup> lastBackup() const;
    [[nodiscard]] Result<CheckReport> check() const;
    [[nodiscard]] std::optional<QString> setting(const QString& key) const;
    Result<void> setSetting(const QString& key, const QString& value);

    /// Backup now, in the calling thread.
    Result<Backup> backUp();
    /// Backup if something was written since open; called before the file is closed.
    Result<void> backUpIfChanged();

Q_SIGNALS:
    /// After the commit, once per write.
    void changed(const credence::ChangeSet& changes);

private:
    friend class Ledger;
    Workspace(std::unique_ptr<RecordFile> file, const RuleBook& rules, const Clock& clock);
    void announce(const ChangeSet& changes);

    std::unique_ptr<RecordFile> m_file;
    /// Reads own values, own credentials and rule packs again.
    void refreshRules() const;

    RuleBook m_builtIn;
    const Clock& m_clock;
    // Kept between questions; both follow the file when another program has written to it.
    mutable EffectiveRules m_rules;
    mutable std::optional<Overview> m_overview;
};

}  // namespace credence
