// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_education.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "domain/date_range.h"

#include "domain/judgement/progress.h"
#include "domain/records/proving_papers.h"

namespace credence {

namespace {

QSet<qint64> provenProgrammes(const Situation& situation)
{
    QSet<qint64> proven;
    for (const Document& document : situation.facts().of<Document>()) {
        if (!proves(document.kind, RecordKind::Programme) || !isProofOn(document, situation.asOf())) {
            continue;
        }
        for (const qint64 programme : idsAbout(document, RecordKind::Programme)) {
            proven.insert(programme);
        }
    }
    return proven;
}

CountedItem countedProgramme(const Programme& programme, Amount amount, const QSet<qint64>& proven)
{
    return {.record = refTo(programme),
            .label = programme.name,
            .from = programme.startedOn.value_or(*programme.completedOn),
            .to = *programme.completedOn,
            .amount = amount,
            .proofMissing = !proven.contains(programme.id.value)};
}

NotCountedItem leftOutProgramme(const Programme& programme, Amount amount, NotCountedReason reason, QDate asOf)
{
    const QDate last = programme.completedOn.value_or(asOf);
    return {.record = refTo(programme),
            .label = programme.name,
            .from = std::min(programme.startedOn.value_or(last), last),
            .to = last,
            .amount = amount,
            .reason = reason};
}

/// Not completed by the as-of date: unfinished, or planned for a later day.
std::optional<NotCountedReason> notYet(const Programme& programme, QDate asOf)
{
    if (!programme.completedOn) {
        return NotCountedReason::NotCompleted;
    }
    return *programme.completedOn > asOf ? std::optional(NotCountedReason::AfterAsOf) : std::nullopt;
}

/// Why a programme does not count as the course asked; nothing: it does.
std::optional<NotCountedReason> whyNoCourse(const Programme& programme, Minutes asked, QDate asOf)
{
    if (!programme.codingPreparation && programme.kind != ProgrammeKind::PreparationCourse) {
        return NotCountedReason::NotCodingPreparation;
    }
    if (const auto reason = notYet(programme, asOf)) {
        return reason;
    }
    return programme.contactHours.value_or(Minutes{0}) < asked ? std::optional(NotCountedReason::TooFewContactHours)
                                                               : std::nullopt;
}

/// Counts `programme`, which is of the sort asked, if it is completed, and says when it is or will be.
void addOfSort(Progress& progress, const Programme& programme, const QSet<qint64>& proven, QDate asOf)
{
    if (const auto reason = notYet(programme, asOf)) {
        progress.notCounted.push_back(leftOutProgramme(programme, countOf(1), *reason, asOf));
    } else {
        progress.counted.push_back(countedProgramme(programme, countOf(1), proven));
        progress.done = countOf(1);
    }
    progress.completeOn = earlierOf(progress.completeOn, programme.completedOn);
}

/// 0 or 1 for a need that any completed programme of one kind meets.
Progress judgeProgrammeOfKind(const Need& need, ProgrammeKind kind, const RuleCitation& rule,
                              const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    const QSet<qint64> proven = provenProgrammes(situation);
    for (const Programme& programme : situation.facts().of<Programme>()) {
        if (programme.kind == kind) {
            addOfSort(progress, programme, proven, situation.asOf());
        }
    }
    progress.state = stateOf(progress.done, progress.needed);
    return progress;
}

bool isKindAsked(const Programme& programme, const ProgrammeNeed& asked)
{
    if (asked.kinds.empty()) {
        return teachesCoding(programme);
    }
    return std::ranges::find(asked.kinds, programme.kind) != asked.kinds.end();
}

/// The day a course is completed: its own or its programme's, whichever comes first, since a completed programme has
/// no course left to complete.
std::optional<QDate> courseCompletion(const Course& course, const QHash<qint64, std::optional<QDate>>& programmeDays)
{
    return earlierOf(course.completedOn, programmeDays.value(course.programme.value));
}

/// The earliest completed course of each subject code, of one day the one added first; courses of a user's own words
/// have no code.
QHash<QString, std::pair<const Course*, QDate>> firstCourses(const Situation& situation)
{
    QHash<qint64, std::optional<QDate>> programmeDays;
    for (const Programme& programme : situation.facts().of<Programme>()) {
        programmeDays.insert(programme.id.value, programme.completedOn);
    }
    QHash<QString, std::pair<const Course*, QDate>> first;
    for (const Course& course : situation.facts().of<Course>()) {
        const std::optional<QDate> day = courseCompletion(course, programmeDays);
        const CurriculumSubject* subject = situation.rules().subjectByWord(course.subject);
        if (!day || !subject) {
            continue;
        }
        const auto known = first.constFind(subject->code);
        if (known == first.constEnd() || std::pair(*day, course.id) < std::pair(known->second, known->first->id)) {
            first.insert(subject->code, {&course, *day});
        }
    }
    return first;
}

}  // namespace

Progress judgeKind(const Need& need, const CourseNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, amountOf(Minutes{0}), amountOf(asked.contactHours));
    const QSet<qint64> proven = provenProgrammes(situation);
    for (const Programme& programme : situation.facts().of<Programme>()) {
        if (!teachesCoding(programme)) {
            continue;  // never a preparation course: naming them would explain nothing
        }
        const Minutes contact = programme.contactHours.value_or(Minutes{0});
        const auto reason = whyNoCourse(programme, asked.contactHours, situation.asOf());
        if (!reason) {
            progress.counted.push_back(countedProgramme(programme, amountOf(contact), proven));
        } else {
            progress.notCounted.push_back(leftOutProgramme(programme, amountOf(contact), *reason, situation.asOf()));
        }
        if (!reason || *reason == NotCountedReason::TooFewContactHours) {
            progress.done.value = std::max(progress.done.value, contact.value);
        }
        if (!reason || (*reason == NotCountedReason::AfterAsOf && contact >= asked.contactHours)) {
            progress.completeOn = earlierOf(progress.completeOn, programme.completedOn);
        }
    }
    progress.state = stateOf(progress.done, progress.needed);
    return progress;
}

Progress judgeKind(const Need& need, const ProgrammeNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    const QSet<qint64> proven = provenProgrammes(situation);
    const auto leaveOut = [&](const Programme& programme, NotCountedReason reason) {
        progress.notCounted.push_back(leftOutProgramme(programme, countOf(1), reason, situation.asOf()));
        progress.notCounted.back().detail = asked.recognition;
    };
    for (const Programme& programme : situation.facts().of<Programme>()) {
        const bool kind = isKindAsked(programme, asked);
        const bool recognised = programme.recognition.contains(asked.recognition, Qt::CaseInsensitive);
        if (kind && recognised) {
            addOfSort(progress, programme, proven, situation.asOf());
        } else if (kind) {
            leaveOut(programme, NotCountedReason::NotRecognised);
        } else if (recognised) {
            leaveOut(programme, NotCountedReason::NotThisKind);
        }
    }
    progress.state = stateOf(progress.done, progress.needed);
    return progress;
}

Progress judgeKind(const Need& need, const PracticodeNeed&, const RuleCitation& rule, const Situation& situation)
{
    return judgeProgrammeOfKind(need, ProgrammeKind::Practicode, rule, situation);
}

Progress judgeKind(const Need& need, const DiplomaNeed&, const RuleCitation& rule, const Situation& situation)
{
    return judgeProgrammeOfKind(need, ProgrammeKind::HighSchool, rule, situation);
}

Progress judgeKind(const Need& need, const SubjectsNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    const QHash<QString, std::pair<const Course*, QDate>> courses = firstCourses(situation);
    Progress progress = progressFor(need, rule, countOf(0), countOf(static_cast<int>(asked.subjects.size())));
    std::optional<QDate> last;
    int dated = 0;
    for (const QString& subject : asked.subjects) {
        const auto found = courses.constFind(subject);
        if (found == courses.constEnd()) {
            continue;
        }
        const auto& [course, day] = *found;
        ++dated;
        last = std::max(last, std::optional(day));
        if (day <= situation.asOf()) {
            const QDate first = std::min(course->startedOn.value_or(day), day);
            progress.counted.push_back(
                {.record = refTo(*course), .label = course->name, .from = first, .to = day, .amount = countOf(1)});
            ++progress.done.value;
        }
    }
    if (dated == progress.needed.value) {
        progress.completeOn = last;
    }
    progress.state = stateOf(progress.done, progress.needed);
    return progress;
}

QSet<QString> subjectsCompleted(const Situation& situation)
{
    QSet<QString> completed;
    const QHash<QString, std::pair<const Course*, QDate>> courses = firstCourses(situation);
    for (auto course = courses.begin(); course != courses.end(); ++course) {
        if (course.value().second <= situation.asOf()) {
            completed.insert(course.key());
        }
    }
    return completed;
}

}  // namespace credence
