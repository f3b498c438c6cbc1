// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/date_range.h"
#include "domain/pace/pace_weeks.h"
#include "storage/file_settings.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Completion lists stay short enough to be read.
constexpr int kCompletionLimit = 200;

/// A pace may look back that far; less is shown.
QDate firstRecentDay(QDate asOf)
{
    return mondayOf(asOf).addDays(-qint64{kMostPaceWeeks} * kDaysAWeek);
}

/// The settings of a file that judgements go by.
constexpr std::array kHabits{&followUpDays, &answerDays, &silentWeeks};

Result<SearchHabits> habitsIn(const RecordFile& file)
{
    std::array<int, kHabits.size()> numbers{};
    for (std::size_t i = 0; i < kHabits.size(); ++i) {
        const NumberSetting& setting = kHabits[i]();
        const Result<std::optional<QString>> text = file.setting(setting.key);
        if (!text) {
            return text.error();
        }
        numbers[i] = numberOf(setting, text.value().value_or(QString()));
    }
    return SearchHabits{.followUpDays = numbers[0], .answerDays = numbers[1], .silentWeeks = numbers[2]};
}

LogFilter provenBy(QDate today, LogFilter filter)
{
    if (!filter.asOf.isValid()) {
        filter.asOf = today;
    }
    return filter;
}

}  // namespace

ChangeSet ChangeSet::everything()
{
    ChangeSet changes;
    for (const auto& [kind, name] : EnumNames<RecordKind>::kNames) {
        changes.kinds.push_back(kind);
    }
    return changes;
}

bool ChangeSet::touches(RecordKind kind) const
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool ChangeSet::touchesRules() const
{
    return touches(RecordKind::RulePack) || touches(RecordKind::RuleOverride) || touches(RecordKind::OwnCredential);
}

Workspace::Workspace(std::unique_ptr<RecordFile> file, const RuleBook& rules, const Clock& clock)
    : m_file(std::move(file)), m_builtIn(rules), m_clock(clock), m_rules(std::make_shared<const RuleBook>(rules))
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

const RuleBook& Workspace::rules() const
{
    if (m_rulesUnread) {
        tellFailure(*m_rulesUnread);
    }
    return *m_rules;
}

Result<std::shared_ptr<const Judged>> Workspace::judged() const
{
    if (m_rulesUnread) {
        return *m_rulesUnread;
    }
    if (!m_judged || m_judged->overview.asOf != today()) {
        const Result<Facts> read = facts(today());
        if (!read) {
            return read.error();
        }
        Situation situation = situationOn(*m_rules, read.value(), today());
        Overview overview = judgeOverview(situation);
        m_judged = std::make_shared<const Judged>(
            Judged{.rules = m_rules, .situation = std::move(situation), .overview = std::move(overview)});
        m_evidence.reset();
    }
    return m_judged;
}

Result<Overview> Workspace::overview() const
{
    const Result<std::shared_ptr<const Judged>> today = judged();
    return today ? Result<Overview>(today.value()->overview) : Result<Overview>(today.error());
}

Result<std::shared_ptr<const Evidence>> Workspace::evidence() const
{
    const Result<std::shared_ptr<const Judged>> today = judged();
    if (!today) {
        return today.error();
    }
    if (!m_evidence) {
        m_evidence = std::make_shared<const Evidence>(evidenceOn(today.value()->situation, today.value()->overview));
    }
    return m_evidence;
}

Result<Facts> Workspace::facts(QDate asOf) const
{
    const Result<SearchHabits> habits = habitsIn(*m_file);
    if (!habits) {
        return habits.error();
    }
    Result<Facts> read = m_file->facts(asOf, firstRecentDay(asOf));
    if (read) {
        read.value().habits = habits.value();
    }
    return read;
}

Result<void> Workspace::setSetting(const QString& key, const QString& value)
{
    const Result<void> set = m_file->setSetting(key, value);
    if (set && std::ranges::any_of(kHabits, [&key](auto habit) { return habit().key == key; })) {
        m_judged.reset();
    }
    return set;
}

Result<std::vector<LogRow>> Workspace::logRows(const LogFilter& filter, int offset, int limit,
                                               const LogArrangement& arrangement) const
{
    return m_file->logRows(provenBy(today(), filter), offset, limit, arrangement);
}

Result<void> Workspace::eachLogRow(const LogFilter& filter, int offset, int limit,
                                   const std::function<void(const LogRow&)>& taken) const
{
    return m_file->eachLogRow(provenBy(today(), filter), offset, limit, taken);
}

Result<std::vector<int>> Workspace::logPlaces(const LogFilter& filter, const std::vector<RecordRef>& refs,
                                              const LogArrangement& arrangement) const
{
    return m_file->logPlaces(provenBy(today(), filter), refs, arrangement);
}

Result<std::vector<LogGroup>> Workspace::logGroups(const LogFilter& filter, const LogArrangement& arrangement) const
{
    return m_file->logGroups(provenBy(today(), filter), arrangement);
}

Result<LogTotals> Workspace::logTotals(const LogFilter& filter) const
{
    return m_file->logTotals(provenBy(today(), filter));
}

Result<QStringList> Workspace::usedTexts(RecordKind kind, const QString& field) const
{
    return m_file->usedTexts(kind, field, kCompletionLimit);
}

std::optional<Backup> Workspace::lastBackup() const
{
    return newestBackup(path(), m_clock.nowUtc());
}

Result<std::optional<TakenBackup>> Workspace::backUpIfChanged()
{
    if (!m_file->changedSinceOpen()) {
        return std::optional<TakenBackup>();
    }
    const Result<TakenBackup> backup = backUp();
    return backup ? Result(std::optional(backup.value())) : Result<std::optional<TakenBackup>>(backup.error());
}

Result<CheckReport> Workspace::check() const
{
    Result<CheckReport> report = m_file->check();
    if (report) {
        for (const RuleTrouble& trouble : m_ruleTroubles) {
            if (trouble.record.kind == RecordKind::OwnCredential) {
                report.value().sound = false;
                report.value().findings << u"code of row %1 of own_credential is that of another credential"_s.arg(
                    trouble.record.id);
            }
        }
    }
    return report;
}

void Workspace::tellFailure(const Error& error) const
{
    const bool isAnswer = error.code == Error::Code::NotFound || error.code == Error::Code::InvalidInput ||
                          error.code == Error::Code::CatalogueInvalid;
    if (isAnswer) {
        return;
    }
    if (!m_readFailure) {
        m_readFailure = error;
    }
    Q_EMIT readFailed(error);
}

std::optional<Error> Workspace::takeReadFailure()
{
    return std::exchange(m_readFailure, std::nullopt);
}

void Workspace::refreshRules()
{
    const Result<OwnRules> own = ownRulesOf(*m_file);
    m_rulesUnread = own ? std::nullopt : std::optional(own.error());
    if (!own) {
        return;
    }
    EffectiveRules rules = effectiveRules(m_builtIn, own.value());
    m_rules = std::make_shared<const RuleBook>(std::move(rules.book));
    m_ruleTroubles = std::move(rules.troubles);
}

bool Workspace::lookOutside()
{
    const bool wasUnread = m_rulesUnread.has_value();
    const bool wrote = m_file->changedOutside();
    if (wrote || wasUnread) {
        refreshRules();
    }
    if (!wrote && (!wasUnread || m_rulesUnread)) {
        return false;
    }
    m_judged.reset();
    m_discarded.reset();
    Q_EMIT changed(ChangeSet::everything());
    Q_EMIT timerChanged();
    return true;
}

Result<void> Workspace::changeTimer(const std::optional<RunningTimer>& before, const std::optional<RunningTimer>& after)
{
    const Result<void> changed = m_file->changeTimer(before, after);
    if (changed) {
        m_discarded.reset();
        Q_EMIT timerChanged();
    }
    return changed;
}

Result<void> Workspace::discardTimer(const RunningTimer& timer)
{
    const Result<void> changed = m_file->changeTimer(timer, std::nullopt);
    if (changed) {
        m_discarded = timer;
        Q_EMIT timerChanged();
    }
    return changed;
}

void Workspace::announce(const ChangeSet& written)
{
    const bool wroteOthers = m_file->changedOutside();
    const ChangeSet changes = wroteOthers ? ChangeSet::everything() : written;
    if (changes.touchesRules()) {
        refreshRules();
    }
    m_judged.reset();
    m_discarded.reset();
    Q_EMIT changed(changes);
    if (wroteOthers) {
        Q_EMIT timerChanged();
    }
}

}  // namespace credence
