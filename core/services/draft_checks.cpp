// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_checks.h"

#include <algorithm>
#include <iterator>

#include "domain/quick_line/vocabulary.h"
#include "domain/sha256.h"
#include "domain/text/near_words.h"
#include "domain/text/parse_values.h"
#include "services/entry_contexts.h"
#include "services/job_checks.h"
#include "services/rule_checks.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr Minutes kDay = hours(24);

/// The common face of study sessions and experience entries.
struct LoggedTime {
    RecordRef ref;
    QDate onDate;
    Minutes minutes;
    std::optional<Minutes> startedAt;
    QString about;  ///< subject, or the placement's id
    QString title;
};

std::optional<LoggedTime> loggedTimeOf(const AnyRecord& record)
{
    if (const auto* study = std::get_if<StudySession>(&record)) {
        return LoggedTime{refOf(record), study->onDate, study->minutes, study->startedAt, study->subject, study->title};
    }
    if (const auto* entry = std::get_if<ExperienceEntry>(&record)) {
        return LoggedTime{
            refOf(record), entry->onDate, entry->minutes, entry->startedAt, QString::number(entry->placement.value),
            entry->title};
    }
    return std::nullopt;
}

/// Minutes from midnight of `day` to the start of `time`; negative if it began the day before.
int startOn(const LoggedTime& time, QDate day)
{
    return static_cast<int>(day.daysTo(time.onDate)) * kDay.value + time.startedAt->value;
}

bool overlap(const LoggedTime& a, const LoggedTime& b)
{
    if (!a.startedAt || !b.startedAt) {
        return false;
    }
    const int aStart = startOn(a, a.onDate);
    const int bStart = startOn(b, a.onDate);
    return aStart < bStart + b.minutes.value && bStart < aStart + a.minutes.value;
}

bool sameAgain(const LoggedTime& a, const LoggedTime& b)
{
    return a.ref.kind == b.ref.kind && a.onDate == b.onDate && a.minutes == b.minutes && a.about == b.about &&
           a.startedAt == b.startedAt && a.title == b.title;
}

Problem warning(const QString& field, ProblemCode code, const QString& detail)
{
    return {.field = field, .code = code, .severity = Severity::Warning, .detail = detail};
}

bool isItself(RecordRef draft, RecordRef other)
{
    return draft.id != 0 && draft == other;
}

void checkLoggedTime(const LoggedTime& draft, RecordsBeside& beside, std::vector<Problem>& problems)
{
    if (!draft.onDate.isValid()) {
        return;
    }
    bool overlaps = false;
    bool repeats = false;
    // An entry may cross midnight, so that its neighbours on both sides matter.
    for (const int offset : {-1, 0, 1}) {
        for (const AnyRecord& other : beside.entriesOn(draft.onDate.addDays(offset))) {
            const std::optional<LoggedTime> time = loggedTimeOf(other);
            if (!time || isItself(draft.ref, time->ref)) {
                continue;
            }
            if (!overlaps && overlap(draft, *time)) {
                overlaps = true;
                problems.push_back(warning(u"started_at"_s, ProblemCode::OverlapsEntry, ownWords(other)));
            } else if (!repeats && sameAgain(draft, *time)) {
                repeats = true;
                problems.push_back(warning(u"on_date"_s, ProblemCode::SameAgain, ownWords(other)));
            }
            if (overlaps && repeats) {
                return;
            }
        }
    }
}

void checkPlacementDates(const ExperienceEntry& entry, RecordsBeside& beside, std::vector<Problem>& problems)
{
    const AnyRecord* found = beside.find(refOf(entry.placement));
    if (!found || !entry.onDate.isValid()) {
        return;
    }
    const auto& placement = std::get<Placement>(*found);
    if (entry.onDate < placement.firstDay || (placement.lastDay && entry.onDate > *placement.lastDay)) {
        problems.push_back(warning(u"on_date"_s, ProblemCode::OutsidePlacement, placement.employer));
    }
}

bool hasIndexNumber(const CeuActivity& activity, const QString& number)
{
    return haveSameLetters(number, activity.indexNumber);
}

void checkSameActivity(const CeuActivity& draft, RecordsBeside& beside, std::vector<Problem>& problems)
{
    if (const CeuActivity* other = beside.activityLike(draft)) {
        const QString field = hasIndexNumber(*other, draft.indexNumber) ? u"index_number"_s : u"title"_s;
        problems.push_back(warning(field, ProblemCode::SameAgain, other->title));
    }
}

void checkBroughtForward(const StudyBroughtForward& draft, const RecordsBeside& beside, std::vector<Problem>& problems)
{
    if (const std::optional<StudyBroughtForward> other = beside.broughtForwardLike(draft)) {
        problems.push_back(warning(u"minutes"_s, ProblemCode::SameAgain, ownWords(*other)));
    }
}

QString dayAndTitle(const CeuActivity& activity)
{
    return activity.onDate.toString(Qt::ISODate) + u'|' + activity.title.toCaseFolded();
}

const CeuActivity* firstOther(const std::vector<CeuActivity>& alike, const CeuActivity& draft)
{
    const auto found = std::ranges::find_if(
        alike, [&draft](const CeuActivity& other) { return !draft.id.isStored() || other.id != draft.id; });
    return found == alike.end() ? nullptr : &*found;
}

void checkReferencesIn(const RowDescription& rows, const RowValues& values, const QString& field, RecordsBeside& beside,
                       std::vector<Problem>& problems)
{
    for (std::size_t column = 0; column < rows.fields.size(); ++column) {
        for (const std::vector<FieldValue>& row : values) {
            const auto* ref = std::get_if<RecordRef>(&row[column]);
            if (ref && !beside.find(*ref)) {
                problems.push_back({.field = field,
                                    .code = ProblemCode::UnknownRecord,
                                    .severity = Severity::Error,
                                    .detail = fieldToText(*ref)});
            }
        }
    }
}

void checkReferences(const AnyRecord& draft, RecordsBeside& beside, std::vector<Problem>& problems)
{
    const std::span<const FieldSpec> specs = fieldSpecs(kindOf(draft));
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldValue value = fieldValue(draft, i);
        if (specs[i].rows) {
            checkReferencesIn(*specs[i].rows, std::get<RowValues>(value), specs[i].name, beside, problems);
        }
        const qint64* id = specs[i].refersTo ? std::get_if<qint64>(&value) : nullptr;
        if (id && !beside.find({.kind = *specs[i].refersTo, .id = *id})) {
            problems.push_back({.field = specs[i].name,
                                .code = ProblemCode::UnknownRecord,
                                .severity = Severity::Error,
                                .detail = QString::number(*id)});
        }
    }
}

/// Errors for references to records that are not there; warnings for the rest.
void checkBeside(const AnyRecord& draft, RecordsBeside& beside, std::vector<Problem>& problems)
{
    checkReferences(draft, beside, problems);
    if (const std::optional<LoggedTime> time = loggedTimeOf(draft)) {
        checkLoggedTime(*time, beside, problems);
    }
    if (const auto* entry = std::get_if<ExperienceEntry>(&draft)) {
        checkPlacementDates(*entry, beside, problems);
    }
    if (const auto* activity = std::get_if<CeuActivity>(&draft)) {
        checkSameActivity(*activity, beside, problems);
    }
    if (const auto* study = std::get_if<StudyBroughtForward>(&draft)) {
        checkBroughtForward(*study, beside, problems);
    }
}

}  // namespace

void RecordsBeside::expect(const AnyRecord& draft)
{
    if (const std::optional<LoggedTime> time = loggedTimeOf(draft)) {
        static_cast<void>(entriesOn(time->onDate));
        std::vector<AnyRecord>& entries = m_entries[time->onDate];
        std::erase_if(entries, [&time](const AnyRecord& other) { return isItself(time->ref, refOf(other)); });
        entries.push_back(draft);
    } else if (const auto* activity = std::get_if<CeuActivity>(&draft)) {
        readActivities();
        note(*activity);
    }
}

const AnyRecord* RecordsBeside::find(RecordRef ref)
{
    auto found = m_found.find(ref);
    if (found == m_found.end()) {
        Result<AnyRecord> record = m_workspace.record(ref);
        if (!record) {
            m_workspace.tellFailure(record.error());
        }
        found = m_found.emplace(ref, record ? std::optional(std::move(record).value()) : std::nullopt).first;
    }
    return found->second ? &*found->second : nullptr;
}

const std::vector<AnyRecord>& RecordsBeside::entriesOn(QDate day)
{
    auto found = m_entries.find(day);
    if (found == m_entries.end()) {
        found = m_entries.emplace(day, m_workspace.valueOrTell(m_workspace.file().entriesOn(day))).first;
    }
    return found->second;
}

const CeuActivity* RecordsBeside::activityLike(const CeuActivity& draft)
{
    readActivities();
    const QString number = lettersOf(draft.indexNumber);
    const CeuActivity* numbered = number.isEmpty() ? nullptr : firstOther(m_byIndexNumber[number], draft);
    return numbered || draft.title.isEmpty() ? numbered : firstOther(m_byDayAndTitle[dayAndTitle(draft)], draft);
}

std::optional<StudyBroughtForward> RecordsBeside::broughtForwardLike(const StudyBroughtForward& draft) const
{
    const std::vector<StudyBroughtForward> all = recordsOf<StudyBroughtForward>(m_workspace);
    const auto found = std::ranges::find_if(all, [&draft](const StudyBroughtForward& other) {
        const bool isOther = !draft.id.isStored() || other.id != draft.id;
        return isOther && other.subject == draft.subject && other.until == draft.until &&
               other.minutes == draft.minutes && other.title == draft.title;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void RecordsBeside::readActivities()
{
    if (m_hasActivities) {
        return;
    }
    m_hasActivities = true;
    for (const CeuActivity& activity : recordsOf<CeuActivity>(m_workspace)) {
        note(activity);
    }
}

void RecordsBeside::note(const CeuActivity& activity)
{
    if (const QString number = lettersOf(activity.indexNumber); !number.isEmpty()) {
        m_byIndexNumber[number].push_back(activity);
    }
    m_byDayAndTitle[dayAndTitle(activity)].push_back(activity);
}

DraftChecks::DraftChecks(const Workspace& workspace)
    : m_workspace(workspace), m_context(validationContext(workspace)), m_beside(workspace)
{}

void DraftChecks::checkSubjects(const AnyRecord& draft, std::vector<Problem>& problems)
{
    for (const FieldSpec& spec : fieldSpecs(kindOf(draft))) {
        const FieldValue value = fieldValue(draft, spec.name);
        const auto* typed = std::get_if<QString>(&value);
        const bool isSubject = spec.meaning == FieldMeaning::SubjectCode || spec.name == u"subject"_s;
        if (!isSubject || !typed || typed->isEmpty()) {
            continue;
        }
        if (const QString near = subjectNear(*typed); !near.isEmpty()) {
            problems.push_back(warning(spec.name, ProblemCode::NearKnown, near));
        }
    }
}

QString DraftChecks::subjectNear(const QString& typed)
{
    if (const auto found = m_near.constFind(typed); found != m_near.constEnd()) {
        return *found;
    }
    QString near;
    if (!m_workspace.rules().subjectByWord(typed)) {
        if (!m_words) {
            m_words = quickLineContext(m_workspace);
        }
        const bool isBound =
            std::ranges::any_of(m_words->ceuSubjects, [&typed](const QuickLineContext::Subject& subject) {
                return std::ranges::any_of(subject.words,
                                           [&](const QString& word) { return haveSameLetters(word, typed); });
            });
        const std::vector<QString> nearest = isBound ? std::vector<QString>() : subjectsNear(typed, *m_words);
        near = nearest.empty() ? QString() : nearest.front();
    }
    return *m_near.insert(typed, near);
}

void DraftChecks::checkContent(const AnyRecord& draft, const QByteArray& content, std::vector<Problem>& problems) const
{
    for (const FieldSpec& spec : fieldSpecs(kindOf(draft))) {
        const FieldValue value = fieldValue(draft, spec.name);
        const auto* key = spec.meaning == FieldMeaning::ContentKey ? std::get_if<QString>(&value) : nullptr;
        const bool isNamed = key && !key->isEmpty() && (content.isEmpty() || sha256Hex(content) != *key);
        if (isNamed && !m_workspace.valueOrTell(m_workspace.holdsContent(*key))) {
            problems.push_back({.field = spec.name, .code = ProblemCode::UnknownRecord, .severity = Severity::Error});
        }
    }
}

std::vector<Problem> DraftChecks::problems(const AnyRecord& draft, const QByteArray& content)
{
    std::vector<Problem> problems = validate(draft, m_context);
    checkContent(draft, content, problems);
    checkBeside(draft, m_beside, problems);
    std::ranges::move(jobProblems(draft, m_workspace), std::back_inserter(problems));
    checkSubjects(draft, problems);
    std::ranges::move(ruleProblems(draft, m_workspace, content), std::back_inserter(problems));
    return problems;
}

}  // namespace credence
