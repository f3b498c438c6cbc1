// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <array>
#include <map>

#include "exchange/ceu_csv.h"
#include "exchange/time_tracker_csv.h"
#include "services/draft_checks.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Half a million rows of a tracker, more than any career has; as many bytes again and again are held while they are
/// judged.
constexpr qint64 kMostBytes = 64 * kMebibyte;

/// The client column of a time tracker says the kind of time.
std::optional<PlacementKind> placementKindOf(const QString& client)
{
    static const auto kWords =
        std::to_array<std::pair<const char16_t*, PlacementKind>>({{u"work", PlacementKind::Job},
                                                                  {u"job", PlacementKind::Job},
                                                                  {u"externship", PlacementKind::Externship},
                                                                  {u"internship", PlacementKind::Internship},
                                                                  {u"volunteer", PlacementKind::Volunteer},
                                                                  {u"volunteering", PlacementKind::Volunteer}});
    return valueOf(client, kWords);
}

QString importKeyOf(const AnyRecord& record)
{
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.importKey; }) {
                return r.importKey;
            } else {
                return QString();
            }
        },
        record);
}

bool isSameText(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

/// The common face of study sessions and experience entries.
struct ImportedTime {
    Minutes minutes;
    std::optional<Minutes> startedAt;
    QString about;
    QString title;
};

std::optional<ImportedTime> timeOf(const AnyRecord& record)
{
    if (const auto* study = std::get_if<StudySession>(&record)) {
        return ImportedTime{study->minutes, study->startedAt, study->subject, study->title};
    }
    if (const auto* entry = std::get_if<ExperienceEntry>(&record)) {
        return ImportedTime{entry->minutes, entry->startedAt, QString::number(entry->placement.value), entry->title};
    }
    return std::nullopt;
}

/// Whether two entries of one day are most likely the same: work that began at the same minute, whatever was corrected
/// since; without a start of both, the same length about the same or under the same title. Of CEUs the same index
/// number, title, or provider and amount.
bool isLike(const AnyRecord& one, const AnyRecord& other)
{
    const std::optional<ImportedTime> a = timeOf(one);
    const std::optional<ImportedTime> b = timeOf(other);
    if (a && b) {
        if (a->startedAt && b->startedAt) {
            return a->startedAt == b->startedAt;
        }
        const bool isSameTitle = !a->title.isEmpty() && isSameText(a->title, b->title);
        return kindOf(one) == kindOf(other) && a->minutes == b->minutes &&
               (isSameText(a->about, b->about) || isSameTitle);
    }
    const auto* activity = std::get_if<CeuActivity>(&one);
    const auto* there = std::get_if<CeuActivity>(&other);
    if (!activity || !there) {
        return false;
    }
    const bool isNumbered = !activity->indexNumber.isEmpty() && !there->indexNumber.isEmpty();
    const bool isSameSource = !activity->provider.isEmpty() && isSameText(activity->provider, there->provider);
    return isNumbered ? isSameText(activity->indexNumber, there->indexNumber)
                      : isSameText(activity->title, there->title) || (isSameSource && activity->ceus == there->ceus);
}

/// What is in the file already, as far as an import must know it.
class Known {
public:
    /// `keys`: of all rows of the imported file. An entry that one of them names is accounted for; no other row is it.
    static Result<Known> in(const Workspace& workspace, std::initializer_list<RecordKind> kinds,
                            const QSet<QString>& keys)
    {
        Known known;
        for (const RecordKind kind : kinds) {
            const Result<std::vector<AnyRecord>> records = workspace.records(kind);
            if (!records) {
                return records.error();
            }
            for (const AnyRecord& record : records.value()) {
                known.take(record, keys);
            }
        }
        return known;
    }

    [[nodiscard]] RowFate fateOf(const AnyRecord& record, const QString& formerKey) const
    {
        if (m_imported.contains(importKeyOf(record)) || m_imported.contains(formerKey)) {
            return RowFate::AlreadyImported;
        }
        const auto found = m_unaccounted.find(dayOf(record));
        const bool isThere =
            found != m_unaccounted.end() &&
            std::ranges::any_of(found->second, [&record](const AnyRecord& other) { return isLike(record, other); });
        return isThere ? RowFate::LikelyDuplicate : RowFate::Add;
    }

private:
    void take(const AnyRecord& record, const QSet<QString>& keys)
    {
        const QString key = importKeyOf(record);
        if (!key.isEmpty()) {
            m_imported.insert(key);
        }
        if (key.isEmpty() || !keys.contains(key)) {
            m_unaccounted[dayOf(record)].push_back(record);
        }
    }

    QSet<QString> m_imported;
    std::map<QDate, std::vector<AnyRecord>> m_unaccounted;
};

ImportRow rejected(int line, RowProblem problem, const QString& detail)
{
    return {.line = line, .fate = RowFate::Rejected, .problem = problem, .detail = detail};
}

/// Takes the problems of the row's record into it: rejected for the first error, warnings are its notes.
void take(std::vector<Problem> problems, ImportRow& row)
{
    if (const Problem* error = firstError(problems)) {
        row.fate = RowFate::Rejected;
        row.problem = RowProblem::InvalidRecord;
        row.detail = u"%1: %2"_s.arg(error->field, nameOf(error->code));
        row.notes.clear();
    } else {
        row.notes = std::move(problems);
    }
}

/// Decides the rows of one file, each against those before it, too.
class RowJudge {
public:
    RowJudge(const Workspace& workspace, Known known) : m_known(std::move(known)), m_checks(workspace) {}

    [[nodiscard]] ImportRow row(int line, const AnyRecord& record, const QString& formerKey = {})
    {
        ImportRow row{.line = line, .fate = m_known.fateOf(record, formerKey), .record = record};
        take(m_checks.problems(record), row);
        if (row.fate == RowFate::Rejected) {
            row.record.reset();
        } else if (row.fate == RowFate::Add) {
            m_checks.expect(record);
        } else {
            row.notes.clear();  // its fate says what they would say
        }
        return row;
    }

private:
    Known m_known;
    DraftChecks m_checks;
};

/// The first line is the title, all further ones the note.
void describe(const QString& description, QString& title, QString& note)
{
    const qsizetype lineEnd = description.indexOf(u'\n');
    title = description.left(lineEnd < 0 ? description.size() : lineEnd).trimmed();
    note = lineEnd < 0 ? QString() : description.mid(lineEnd + 1).trimmed();
}

std::optional<PlacementId> placementFor(const std::vector<AnyRecord>& placements, PlacementKind kind,
                                        const QString& employer, QDate day)
{
    for (const AnyRecord& record : placements) {
        const auto& placement = std::get<Placement>(record);
        const bool covers = placement.firstDay <= day && (!placement.lastDay || day <= *placement.lastDay);
        if (placement.kind == kind && covers &&
            placement.employer.compare(employer.trimmed(), Qt::CaseInsensitive) == 0) {
            return placement.id;
        }
    }
    return std::nullopt;
}

AnyRecord studySessionFrom(const TimeTrackerEntry& entry, const RuleBook& rules)
{
    const CurriculumSubject* subject = rules.subjectByWord(entry.project);
    StudySession session{.onDate = *entry.day,
                         .minutes = *entry.duration,
                         .subject = subject ? subject->code : entry.project.trimmed(),
                         .startedAt = entry.startedAt,
                         .importKey = entry.key};
    describe(entry.description, session.title, session.note);
    return session;
}

AnyRecord experienceEntryFrom(const TimeTrackerEntry& entry, PlacementId placement)
{
    ExperienceEntry experience{.onDate = *entry.day,
                               .minutes = *entry.duration,
                               .placement = placement,
                               .startedAt = entry.startedAt,
                               .importKey = entry.key};
    describe(entry.description, experience.title, experience.note);
    return experience;
}

ImportRow timeTrackerRow(const TimeTrackerEntry& entry, const std::vector<AnyRecord>& placements, const RuleBook& rules,
                         RowJudge& judge)
{
    if (!entry.day) {
        return rejected(entry.line, RowProblem::BadDate, entry.raw);
    }
    if (entry.startIsUnread) {
        return rejected(entry.line, RowProblem::BadStartTime, entry.raw);
    }
    if (!entry.duration) {
        return rejected(entry.line, RowProblem::BadDuration, entry.raw);
    }
    if (entry.client.trimmed().compare("study"_L1, Qt::CaseInsensitive) == 0) {
        return judge.row(entry.line, studySessionFrom(entry, rules), entry.formerKey);
    }
    const std::optional<PlacementKind> kind = placementKindOf(entry.client);
    if (!kind) {
        return rejected(entry.line, RowProblem::UnknownKind, entry.client);
    }
    const std::optional<PlacementId> placement = placementFor(placements, *kind, entry.project, *entry.day);
    if (!placement) {
        return rejected(entry.line, RowProblem::NoPlacement, entry.project);
    }
    return judge.row(entry.line, experienceEntryFrom(entry, *placement), entry.formerKey);
}

Result<std::vector<ImportRow>> timeTrackerRows(const Workspace& workspace, const QByteArray& bytes,
                                               std::optional<DateOrder> dateOrder)
{
    const Result<std::vector<TimeTrackerEntry>> entries = readTimeTrackerCsv(bytes, dateOrder);
    if (!entries) {
        return entries.error();
    }
    const Result<std::vector<AnyRecord>> placements = workspace.records(RecordKind::Placement);
    if (!placements) {
        return placements.error();
    }
    QSet<QString> keys;
    for (const TimeTrackerEntry& entry : entries.value()) {
        keys << entry.key << entry.formerKey;
    }
    Result<Known> known = Known::in(workspace, {RecordKind::StudySession, RecordKind::ExperienceEntry}, keys);
    if (!known) {
        return known.error();
    }
    RowJudge judge(workspace, std::move(known).value());
    std::vector<ImportRow> rows;
    for (const TimeTrackerEntry& entry : entries.value()) {
        rows.push_back(timeTrackerRow(entry, placements.value(), workspace.rules(), judge));
    }
    return rows;
}

Result<std::vector<ImportRow>> ceuRows(const Workspace& workspace, const QByteArray& bytes,
                                       std::optional<DateOrder> dateOrder)
{
    const Result<std::vector<CeuCsvEntry>> entries = readCeuCsv(bytes, dateOrder);
    if (!entries) {
        return entries.error();
    }
    QSet<QString> keys;
    for (const CeuCsvEntry& entry : entries.value()) {
        keys << entry.activity.importKey;
    }
    Result<Known> known = Known::in(workspace, {RecordKind::CeuActivity}, keys);
    if (!known) {
        return known.error();
    }
    RowJudge judge(workspace, std::move(known).value());
    std::vector<ImportRow> rows;
    for (const CeuCsvEntry& entry : entries.value()) {
        rows.push_back(entry.problem == RowProblem::None ? judge.row(entry.line, entry.activity)
                                                         : rejected(entry.line, entry.problem, entry.raw));
    }
    return rows;
}

}  // namespace

int ImportPlan::count(RowFate fate) const
{
    return static_cast<int>(std::ranges::count(rows, fate, &ImportRow::fate));
}

ImportOutcome outcomeOf(const ImportPlan& plan)
{
    const auto isNoted = [](const ImportRow& row) { return row.fate == RowFate::Add && !row.notes.empty(); };
    return {.added = plan.count(RowFate::Add),
            .alreadyImported = plan.count(RowFate::AlreadyImported),
            .likelyDuplicates = plan.count(RowFate::LikelyDuplicate),
            .rejected = plan.count(RowFate::Rejected),
            .noted = static_cast<int>(std::ranges::count_if(plan.rows, isNoted))};
}

ImportPlan checkedAgain(const ImportPlan& plan, const Workspace& workspace)
{
    ImportPlan checked = plan;
    DraftChecks checks(workspace);
    for (ImportRow& row : checked.rows) {
        if (row.fate == RowFate::Add) {
            take(checks.problems(*row.record), row);
            checks.expect(*row.record);
        }
    }
    return checked;
}

bool asksForDateOrder(const Error& error)
{
    return error.code == Error::Code::ImportUnreadable && error.detail == QString::fromUtf16(kUnknownDateOrder);
}

Result<ImportPlan> planImport(const Workspace& workspace, ImportSource source, const QString& path,
                              std::optional<DateOrder> dateOrder)
{
    const Result<QByteArray> bytes = readGivenFile(path, kMostBytes);
    if (!bytes) {
        return bytes.error();
    }
    Result<std::vector<ImportRow>> rows = source == ImportSource::TimeTracker
                                              ? timeTrackerRows(workspace, bytes.value(), dateOrder)
                                              : ceuRows(workspace, bytes.value(), dateOrder);
    if (!rows) {
        Error error = rows.error();
        if (error.code == Error::Code::ImportUnreadable) {
            error.subject = path;
        }
        return error;
    }
    return ImportPlan{.source = source, .fileName = QFileInfo(path).fileName(), .rows = std::move(rows).value()};
}

}  // namespace credence
