// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Single days are shown for 26 weeks, the present one included; one more serves the pace of whole weeks.
constexpr int kRecentWeeks = 27;
/// Completion lists stay short enough to be read.
constexpr int kCompletionLimit = 200;

QDate firstRecentDay(QDate asOf)
{
    const QDate monday = asOf.addDays(1 - asOf.dayOfWeek());
    return monday.addDays(-7 * (kRecentWeeks - 1));
}

QStringList wordsOf(const CurriculumSubject& subject)
{
    QStringList words{subject.code.toLower(), subject.name.toLower(), subject.shortName.toLower()};
    words += subject.aliases;
    words.removeDuplicates();
    return words;
}

LogFilter provenBy(QDate today, LogFilter filter)
{
    if (!filter.asOf.isValid()) {
        filter.asOf = today;
    }
    return filter;
}

}  // namespace

bool ChangeSet::touches(RecordKind kind) const
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool ChangeSet::touchesRules() const
{
    return touches(RecordKind::RulePack) || touches(RecordKind::RuleOverride) || touches(RecordKind::OwnCredential);
}

Workspace::Workspace(std::unique_ptr<RecordFile> file, const RuleBook& rules, const Clock& clock)
    : m_file(std::move(file)), m_builtIn(rules), m_clock(clock), m_rules{.book = rules, .troubles = {}}
{
    refreshRules();
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, FileAccess access, const RuleBook& rules,
                                                   const Clock& clock)
{
    Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, access);
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(file).value(), rules, clock));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const RuleBook& rules, const Clock& clock)
{
    Result<std::unique_ptr<RecordFile>> file = RecordFile::create(path);
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(file).value(), rules, clock));
}

QString Workspace::path() const
{
    return m_file->path();
}

bool Workspace::isReadOnly() const
{
    return m_file->access() == FileAccess::ReadOnly;
}

Result<Overview> Workspace::overview() const
{
    const bool changedOutside = m_file->changedOutside();
    if (changedOutside) {
        refreshRules();
    }
    if (!m_overview || m_overview->asOf != today() || changedOutside) {
        Result<Overview> fresh = overviewOn(today());
        if (!fresh) {
            return fresh;
        }
        m_overview = std::move(fresh).value();
    }
    return *m_overview;
}

Result<Overview> Workspace::overviewOn(QDate asOf) const
{
    const Result<Facts> read = facts(asOf);
    if (!read) {
        return read.error();
    }
    return judgeOverview(rules(), read.value(), asOf);
}

Result<Facts> Workspace::facts(QDate asOf) const
{
    return m_file->facts(asOf, firstRecentDay(asOf));
}

Result<std::vector<AnyRecord>> Workspace::records(RecordKind kind) const
{
    return m_file->all(kind);
}

Result<AnyRecord> Workspace::record(RecordRef ref) const
{
    return m_file->find(ref);
}

Result<QByteArray> Workspace::content(const QString& key) const
{
    return m_file->content(key);
}

std::vector<TakenPack> Workspace::takenPacks() const
{
    std::vector<TakenPack> packs;
    for (RulePack& pack : allOf<RulePack>(*m_file).valueOr({})) {
        QByteArray file = content(pack.content).valueOr({});
        packs.push_back({.record = std::move(pack), .file = std::move(file)});
    }
    return packs;
}

Result<std::vector<LogRow>> Workspace::logRows(const LogFilter& filter, int offset, int limit) const
{
    return m_file->logRows(provenBy(today(), filter), offset, limit);
}

Result<LogTotals> Workspace::logTotals(const LogFilter& filter) const
{
    return m_file->logTotals(provenBy(today(), filter));
}

Result<QStringList> Workspace::usedTexts(RecordKind kind, const QString& field) const
{
    return m_file->usedTexts(kind, field, kCompletionLimit);
}

std::vector<SubjectBoundRule> Workspace::boundSubjects() const
{
    QStringList bodies;
    const auto add = [&](const QString& credential) {
        const CredentialFacts* known = rules().credential(credential);
        bodies << (known ? known->body : QString());
    };
    for (const HeldCredential& held : allOf<HeldCredential>(*m_file).valueOr({})) {
        add(held.credential);
    }
    for (const Goal& goal : allOf<Goal>(*m_file).valueOr({})) {
        add(goal.credential);
    }
    return rules().boundSubjects(bodies, today());
}

QuickLineContext Workspace::quickLineContext() const
{
    QuickLineContext context;
    context.today = today();
    for (const CurriculumSubject& subject : rules().subjects) {
        context.subjects.push_back({.code = subject.code, .words = wordsOf(subject)});
    }
    for (const QString& word : usedTexts(RecordKind::StudySession, u"subject"_s).valueOr({})) {
        if (!rules().subject(word)) {
            context.subjects.push_back({.code = word, .words = {word.toLower()}});
        }
    }
    for (const SubjectBoundRule& bound : boundSubjects()) {
        context.ceuSubjects.push_back({.code = bound.subject, .words = QStringList{bound.subject} + bound.aliases});
    }
    for (const Placement& placement : allOf<Placement>(*m_file).valueOr({})) {
        context.places.push_back({.id = placement.id,
                                  .name = placement.employer,
                                  .kind = placement.kind,
                                  .firstDay = placement.firstDay,
                                  .lastDay = placement.lastDay});
    }
    context.credentials = validationContext().credentialCodes;
    const std::vector<LogRow> newest = m_file->logRows({.kinds = {LogKind::Study}, .until = today()}, 0, 1).valueOr({});
    if (!newest.empty()) {
        context.lastSubject = newest.front().subject;
    }
    return context;
}

ValidationContext Workspace::validationContext() const
{
    ValidationContext context{.today = today(), .credentialCodes = {}, .bodyCodes = {}};
    for (const CredentialFacts& credential : rules().credentials) {
        context.credentialCodes << credential.code;
    }
    for (const Organisation& body : rules().organisations) {
        context.bodyCodes << body.code;
    }
    return context;
}

Result<std::vector<HistoryStep>> Workspace::history(int limit) const
{
    return m_file->history(limit);
}

std::optional<HistoryLabel> Workspace::undoLabel() const
{
    return m_file->undoLabel();
}

std::optional<HistoryLabel> Workspace::redoLabel() const
{
    return m_file->redoLabel();
}

std::optional<Backup> Workspace::lastBackup() const
{
    const std::vector<Backup> backups = backupsOf(path());
    return backups.empty() ? std::nullopt : std::optional(backups.front());
}

Result<CheckReport> Workspace::check() const
{
    return m_file->check();
}

std::optional<QString> Workspace::setting(const QString& key) const
{
    return m_file->setting(key).valueOr(std::nullopt);
}

Result<void> Workspace::setSetting(const QString& key, const QString& value)
{
    return m_file->setSetting(key, value);
}

Result<Backup> Workspace::backUp()
{
    return takeBackup(path(), m_clock.nowUtc());
}

Result<void> Workspace::backUpIfChanged()
{
    if (!m_file->changedSinceOpen()) {
        return {};
    }
    const Result<Backup> backup = backUp();
    return backup ? Result<void>() : Result<void>(backup.error());
}

void Workspace::refreshRules() const
{
    m_rules = effectiveRules(m_builtIn, {.packs = takenPacks(),
                                         .overrides = allOf<RuleOverride>(*m_file).valueOr({}),
                                         .credentials = allOf<OwnCredential>(*m_file).valueOr({})});
}

void Workspace::announce(const ChangeSet& changes)
{
    if (changes.touchesRules()) {
        refreshRules();
    }
    m_overview.reset();
    Q_EMIT changed(changes);
}

}  // namespace credence
