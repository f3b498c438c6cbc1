// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <iterator>

#include "domain/rules/subject_code.h"
#include "exchange/ceu_csv.h"
#include "exchange/time_tracker_csv.h"
#include "services/draft_checks.h"
#include "services/import_memory.h"
#include "services/row_matching.h"

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

/// Takes the problems of the row's record into it: rejected for the first error, warnings are its notes.
void take(std::vector<Problem> problems, ImportRow& row)
{
    if (const Problem* error = firstError(problems)) {
        row.fate = RowFate::Rejected;
        row.problem = RowProblem::InvalidRecord;
        row.detail = u"%1: %2"_s.arg(error->field, nameOf(error->code));
        row.record.reset();
    } else {
        row.notes = std::move(problems);
    }
}

bool isWritten(const ImportRow& row)
{
    return row.fate == RowFate::Add || row.fate == RowFate::Change;
}

enum class Looked {
    NotYet,  ///< at the plan: a subject that is most likely a slip, and one of two lengths, is asked about
    Done,
};

bool isSlip(const Problem& note)
{
    return note.code == ProblemCode::NearKnown;
}

/// Checks what may be written, the row beside those before it and beside the entries as they will be.
void check(ImportRow& row, DraftChecks& checks, Looked looked)
{
    if (row.record && row.fate != RowFate::Unchanged) {
        take(checks.problems(*row.record), row);
    }
    if (looked == Looked::NotYet && isWritten(row) && std::ranges::any_of(row.notes, isSlip)) {
        row.fate = RowFate::UnsureSubject;
    } else if (looked == Looked::NotYet && isWritten(row) && row.otherLength) {
        row.fate = RowFate::UnsureLength;
    }
    if (row.fate == RowFate::Add) {
        checks.expect(*row.record);
    } else if (row.fate == RowFate::UnsureSubject) {
        std::erase_if(row.notes, [](const Problem& note) { return !isSlip(note); });
    } else if (row.fate != RowFate::Change) {
        row.notes.clear();  // its fate says what they would say
    }
}

/// A row of the file as it was read: what it says, or why that is not understood.
struct ReadRow {
    int line;
    QString raw;
    RowFace face;
    RowProblem problem = RowProblem::None;
    QString detail{};
    std::optional<OtherLength> otherLength{};
};

RowFate fateOf(RowMatch match)
{
    switch (match) {
        case RowMatch::None:
            return RowFate::Add;
        case RowMatch::Same:
            return RowFate::Unchanged;
        case RowMatch::Changed:
            return RowFate::Change;
        case RowMatch::Edited:
            return RowFate::EditedSince;
        case RowMatch::LooksLike:
            return RowFate::LikelyDuplicate;
    }
    Q_UNREACHABLE();
}

/// The row with its fate, as far as its entry and the other rows decide it.
ImportRow rowOf(ReadRow& read, const MatchedRow& matched)
{
    ImportRow row{.line = read.line,
                  .fate = read.problem == RowProblem::None ? fateOf(matched.match) : RowFate::Rejected,
                  .problem = read.problem,
                  .detail = read.detail,
                  .raw = std::move(read.raw),
                  .record = std::move(read.face.record),
                  .otherLength = read.otherLength};
    if (matched.entry && row.record) {
        row.present = *matched.entry;
    }
    if (row.fate == RowFate::Change || row.fate == RowFate::EditedSince) {
        row.record = takenOver(*matched.entry, *row.record);
    }
    return row;
}

/// The changed entries as they will be, so that no row is warned of what they were.
void expectChanges(const std::vector<ReadRow>& read, const std::vector<MatchedRow>& matches, DraftChecks& checks)
{
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (matches[i].match == RowMatch::Changed) {
            checks.expect(takenOver(*matches[i].entry, *read[i].face.record));
        }
    }
}

/// Decides the rows of one file, each beside those before it, too.
Result<std::vector<ImportRow>> decided(const Workspace& workspace, std::initializer_list<RecordKind> kinds,
                                       std::vector<ReadRow> read, DaysOfFile days)
{
    Result<RowMatching> matching = RowMatching::over(workspace, kinds);
    if (!matching) {
        return matching.error();
    }
    std::vector<const RowFace*> faces;
    std::ranges::transform(read, std::back_inserter(faces), [](const ReadRow& row) { return &row.face; });
    const std::vector<MatchedRow> matches = matching.value().match(faces, days);
    DraftChecks checks(workspace);
    expectChanges(read, matches, checks);
    std::vector<ImportRow> rows;
    rows.reserve(read.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        ImportRow row = rowOf(read[i], matches[i]);
        if (matches[i].row) {
            row.likeLine = rows.size() > *matches[i].row ? rows[*matches[i].row].line : read[*matches[i].row].line;
        }
        check(row, checks, Looked::NotYet);
        // Of most rows nobody asks how they stand in the file, and a file may have half a million.
        if (row.fate == RowFate::Add || row.fate == RowFate::Unchanged) {
            row.raw = QString();
        }
        rows.push_back(std::move(row));
        read[i] = ReadRow{.line = 0, .raw = {}, .face = {.key = {}}};
    }
    return rows;
}

/// Told, if `read` asks for the order of day and month where none is said.
template <class Read>
DaysOfFile daysOf(const QByteArray& bytes, const DateHints& dates, Read read)
{
    if (!dates.order) {
        return DaysOfFile::Proven;
    }
    const auto unsaid = read(bytes, DateHints{.nearTo = dates.nearTo});
    return !unsaid && asksForDateOrder(unsaid.error()) ? DaysOfFile::Told : DaysOfFile::Proven;
}

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
    StudySession session{.onDate = *entry.day,
                         .minutes = *entry.duration,
                         .subject = subjectCode(rules, entry.project),
                         .startedAt = entry.startedAt};
    describe(entry.description, session.title, session.note);
    return session;
}

AnyRecord experienceEntryFrom(const TimeTrackerEntry& entry, PlacementId placement)
{
    ExperienceEntry experience{
        .onDate = *entry.day, .minutes = *entry.duration, .placement = placement, .startedAt = entry.startedAt};
    describe(entry.description, experience.title, experience.note);
    return experience;
}

ReadRow problemOf(const TimeTrackerEntry& entry, RowProblem problem, const QString& detail)
{
    return {.line = entry.line,
            .raw = entry.raw,
            .face = {.key = entry.key, .formerKey = entry.formerKey},
            .problem = problem,
            .detail = detail};
}

ReadRow understood(const TimeTrackerEntry& entry, AnyRecord record)
{
    remember(record, entry.key);
    return {.line = entry.line,
            .raw = entry.raw,
            .face = {.key = entry.key, .formerKey = entry.formerKey, .record = std::move(record)},
            .otherLength = entry.otherLength};
}

ReadRow timeTrackerRow(const TimeTrackerEntry& entry, const std::vector<AnyRecord>& placements, const RuleBook& rules)
{
    if (entry.problem != RowProblem::None) {
        return problemOf(entry, entry.problem, entry.unread);
    }
    if (entry.client.trimmed().compare("study"_L1, Qt::CaseInsensitive) == 0) {
        return understood(entry, studySessionFrom(entry, rules));
    }
    const std::optional<PlacementKind> kind = placementKindOf(entry.client);
    if (!kind) {
        return problemOf(entry, RowProblem::UnknownKind, entry.client);
    }
    const std::optional<PlacementId> placement = placementFor(placements, *kind, entry.project, *entry.day);
    return placement ? understood(entry, experienceEntryFrom(entry, *placement))
                     : problemOf(entry, RowProblem::NoPlacement, entry.project);
}

Result<std::vector<ImportRow>> timeTrackerRows(const Workspace& workspace, const QByteArray& bytes,
                                               const DateHints& dates, std::optional<DurationParts> durations)
{
    const auto readAs = [durations](const QByteArray& given, const DateHints& hints) {
        return readTimeTrackerCsv(given, hints, durations);
    };
    Result<std::vector<TimeTrackerEntry>> entries = readAs(bytes, dates);
    if (!entries) {
        return entries.error();
    }
    const Result<std::vector<AnyRecord>> placements = workspace.records(RecordKind::Placement);
    if (!placements) {
        return placements.error();
    }
    std::vector<ReadRow> rows;
    {
        const std::vector<TimeTrackerEntry> read = std::move(entries).value();
        rows.reserve(read.size());
        for (const TimeTrackerEntry& entry : read) {
            rows.push_back(timeTrackerRow(entry, placements.value(), workspace.rules()));
        }
    }
    return decided(workspace, {RecordKind::StudySession, RecordKind::ExperienceEntry}, std::move(rows),
                   daysOf(bytes, dates, readAs));
}

Result<std::vector<ImportRow>> ceuRows(const Workspace& workspace, const QByteArray& bytes, const DateHints& dates)
{
    const Result<std::vector<CeuCsvEntry>> entries = readCeuCsv(bytes, dates);
    if (!entries) {
        return entries.error();
    }
    std::vector<ReadRow> rows;
    for (const CeuCsvEntry& entry : entries.value()) {
        ReadRow row{.line = entry.line,
                    .raw = entry.raw,
                    .face = {.key = entry.activity.importKey},
                    .problem = entry.problem,
                    .detail = entry.unread};
        if (row.problem == RowProblem::None) {
            row.face.record = entry.activity;
            remember(*row.face.record, entry.activity.importKey);
        }
        rows.push_back(std::move(row));
    }
    return decided(workspace, {RecordKind::CeuActivity}, std::move(rows), daysOf(bytes, dates, readCeuCsv));
}

/// What stands behind `begin` in the detail of a file that cannot be read.
std::optional<QString> behind(const char16_t* begin, const Error& error)
{
    const QString head = QString::fromUtf16(begin);
    return error.code == Error::Code::ImportUnreadable && error.detail.startsWith(head)
               ? std::optional(error.detail.sliced(head.size()))
               : std::nullopt;
}

std::optional<ProofOfColumn> proofBehind(const char16_t* begin, const Error& error)
{
    const std::optional<QString> proof = behind(begin, error);
    return proof ? std::optional(ProofOfColumn{.line = proof->section(u' ', 0, 0), .cell = proof->section(u' ', 1)})
                 : std::nullopt;
}

}  // namespace

int ImportPlan::count(RowFate fate) const
{
    return static_cast<int>(std::ranges::count(rows, fate, &ImportRow::fate));
}

RowFate takenFate(const ImportRow& row)
{
    switch (row.fate) {
        case RowFate::LikelyDuplicate:
            return RowFate::Add;
        case RowFate::EditedSince:
            return RowFate::Change;
        case RowFate::UnsureSubject:
        case RowFate::UnsureLength:
            return row.present ? RowFate::Change : RowFate::Add;
        case RowFate::Add:
        case RowFate::Change:
        case RowFate::Unchanged:
        case RowFate::Rejected:
            return row.fate;
    }
    Q_UNREACHABLE();
}

ImportOutcome outcomeOf(const ImportPlan& plan)
{
    const auto isNoted = [](const ImportRow& row) { return isWritten(row) && !row.notes.empty(); };
    return {.added = plan.count(RowFate::Add),
            .changed = plan.count(RowFate::Change),
            .unchanged = plan.count(RowFate::Unchanged),
            .doubtful = plan.count(RowFate::LikelyDuplicate) + plan.count(RowFate::EditedSince) +
                        plan.count(RowFate::UnsureSubject) + plan.count(RowFate::UnsureLength),
            .rejected = plan.count(RowFate::Rejected),
            .noted = static_cast<int>(std::ranges::count_if(plan.rows, isNoted))};
}

ImportPlan checkedAgain(const ImportPlan& plan, const Workspace& workspace)
{
    ImportPlan checked = plan;
    for (ImportRow& row : checked.rows) {
        if (row.fate != RowFate::Change) {
            continue;
        }
        const Result<AnyRecord> now = workspace.record(refOf(*row.present));
        if (!now) {
            workspace.tellFailure(now.error());
        }
        row.fate = now && now.value() == *row.present ? RowFate::Change : RowFate::EditedSince;
    }
    DraftChecks checks(workspace);
    for (const ImportRow& row : checked.rows) {
        if (row.fate == RowFate::Change) {
            checks.expect(*row.record);
        }
    }
    for (ImportRow& row : checked.rows) {
        check(row, checks, Looked::Done);
    }
    return checked;
}

bool asksForDateOrder(const Error& error)
{
    return error.code == Error::Code::ImportUnreadable && error.detail == QString::fromUtf16(kUnknownDateOrder);
}

std::optional<QString> durationInQuestion(const Error& error)
{
    return behind(kUnknownDurationParts, error);
}

std::optional<ProofOfColumn> otherDateOrder(const Error& error)
{
    return proofBehind(kOtherDateOrder, error);
}

std::optional<ProofOfColumn> otherDurationParts(const Error& error)
{
    return proofBehind(kOtherDurationParts, error);
}

Result<ImportPlan> planImport(const Workspace& workspace, ImportSource source, const QString& path,
                              const ToldOfColumns& told)
{
    const Result<QByteArray> bytes = readGivenFile(path, kMostBytes);
    if (!bytes) {
        return bytes.error();
    }
    const DateHints dates{.order = told.dates, .nearTo = workspace.today()};
    Result<std::vector<ImportRow>> rows = source == ImportSource::TimeTracker
                                              ? timeTrackerRows(workspace, bytes.value(), dates, told.durations)
                                              : ceuRows(workspace, bytes.value(), dates);
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
