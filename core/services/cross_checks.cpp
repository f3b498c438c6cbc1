// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cross_checks.h"

#include "domain/records/fields.h"

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

void checkLoggedTime(const LoggedTime& draft, const RecordFile& file, std::vector<Problem>& problems)
{
    if (!draft.onDate.isValid()) {
        return;
    }
    bool overlaps = false;
    bool repeats = false;
    // An entry may cross midnight, so that its neighbours on both sides matter.
    for (const int offset : {-1, 0, 1}) {
        for (const AnyRecord& other : file.entriesOn(draft.onDate.addDays(offset)).valueOr({})) {
            const std::optional<LoggedTime> time = loggedTimeOf(other);
            if (!time || time->ref == draft.ref) {
                continue;
            }
            if (!overlaps && overlap(draft, *time)) {
                overlaps = true;
                problems.push_back(warning(u"started_at"_s, ProblemCode::OverlapsEntry, ownWords(other)));
            } else if (!repeats && sameAgain(draft, *time)) {
                repeats = true;
                problems.push_back(warning(u"on_date"_s, ProblemCode::SameAgain, ownWords(other)));
            }
        }
    }
}

void checkPlacementDates(const ExperienceEntry& entry, const RecordFile& file, std::vector<Problem>& problems)
{
    const Result<AnyRecord> found = file.find({.kind = RecordKind::Placement, .id = entry.placement.value});
    if (!found || !entry.onDate.isValid()) {
        return;
    }
    const auto& placement = std::get<Placement>(found.value());
    if (entry.onDate < placement.firstDay || (placement.lastDay && entry.onDate > *placement.lastDay)) {
        problems.push_back(warning(u"on_date"_s, ProblemCode::OutsidePlacement, placement.employer));
    }
}

void checkSameActivity(const CeuActivity& draft, const RecordFile& file, std::vector<Problem>& problems)
{
    for (const CeuActivity& other : allOf<CeuActivity>(file).valueOr({})) {
        if (other.id == draft.id) {
            continue;
        }
        const bool sameIndex =
            !draft.indexNumber.isEmpty() && draft.indexNumber.compare(other.indexNumber, Qt::CaseInsensitive) == 0;
        const bool sameTitle = other.onDate == draft.onDate && !draft.title.isEmpty() &&
                               draft.title.compare(other.title, Qt::CaseInsensitive) == 0;
        if (sameIndex || sameTitle) {
            problems.push_back(
                warning(sameIndex ? u"index_number"_s : u"title"_s, ProblemCode::SameAgain, other.title));
            return;
        }
    }
}

void checkReferences(const AnyRecord& draft, const RecordFile& file, std::vector<Problem>& problems)
{
    const std::span<const FieldSpec> specs = fieldSpecs(kindOf(draft));
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldValue value = fieldValue(draft, i);
        const qint64* id = specs[i].refersTo ? std::get_if<qint64>(&value) : nullptr;
        if (id && !file.find({.kind = *specs[i].refersTo, .id = *id})) {
            problems.push_back({.field = specs[i].name,
                                .code = ProblemCode::UnknownRecord,
                                .severity = Severity::Error,
                                .detail = QString::number(*id)});
        }
    }
}

}  // namespace

std::vector<Problem> crossCheck(const AnyRecord& draft, const RecordFile& file)
{
    std::vector<Problem> problems;
    checkReferences(draft, file, problems);
    if (const std::optional<LoggedTime> time = loggedTimeOf(draft)) {
        checkLoggedTime(*time, file, problems);
    }
    if (const auto* entry = std::get_if<ExperienceEntry>(&draft)) {
        checkPlacementDates(*entry, file, problems);
    }
    if (const auto* activity = std::get_if<CeuActivity>(&draft)) {
        checkSameActivity(*activity, file, problems);
    }
    return problems;
}

}  // namespace credence
