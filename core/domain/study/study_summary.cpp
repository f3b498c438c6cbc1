// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/study_summary.h"

#include <QHash>
#include <algorithm>

#include "domain/date_range.h"
#include "domain/goals/judge_experience.h"
#include "domain/goals/judge_preparation.h"
#include "domain/pace/pace_weeks.h"
#include "domain/pace/study_pace.h"

namespace credence {

namespace {

constexpr int kWeeks = 13;
constexpr int kWeeksOfDays = 26;

void addPlacementTime(StudySummary& summary, const Situation& situation)
{
    QHash<qint64, PlacementKind> kinds;
    for (const Placement& placement : situation.facts().of<Placement>()) {
        kinds.insert(placement.id.value, placement.kind);
    }
    for (const PlacementSum& sum : situation.facts().log.byPlacement) {
        switch (kinds.value(sum.placement.value, PlacementKind::Job)) {
            case PlacementKind::Job:
                summary.work += sum.minutes;
                break;
            case PlacementKind::Externship:
            case PlacementKind::Internship:
                summary.externship += sum.minutes;
                break;
            case PlacementKind::Volunteer:
                summary.volunteer += sum.minutes;
                break;
        }
    }
}

std::vector<SubjectProgress> subjectsOf(const Situation& situation)
{
    std::vector<SubjectProgress> subjects;
    const QHash<QString, Minutes> minutes = minutesBySubject(situation);
    for (auto logged = minutes.cbegin(); logged != minutes.cend(); ++logged) {
        SubjectProgress progress{.subject = logged.key(), .logged = logged.value()};
        if (const CurriculumSubject* subject = situation.rules().subject(logged.key())) {
            progress.target = subject->target;
            progress.confidence = subject->confidence;
        }
        subjects.push_back(std::move(progress));
    }
    std::ranges::sort(subjects, [](const SubjectProgress& a, const SubjectProgress& b) {
        return a.logged != b.logged ? a.logged > b.logged : a.subject < b.subject;
    });
    return subjects;
}

std::vector<DaySum> everyDay(const Situation& situation)
{
    const QDate first = mondayOf(situation.asOf()).addDays(-(kWeeksOfDays - 1) * kDaysAWeek);
    std::vector<DaySum> days;
    for (QDate day = first; day <= situation.asOf(); day = day.addDays(1)) {
        days.push_back({.day = day, .study = {}, .experience = {}});
    }
    for (const DaySum& sum : situation.facts().log.recentDays) {
        if (first <= sum.day && sum.day <= situation.asOf()) {
            DaySum& day = days.at(static_cast<std::size_t>(first.daysTo(sum.day)));
            day.study += sum.study;
            day.experience += sum.experience;
        }
    }
    return days;
}

std::vector<WeekSum> weeksOf(const std::vector<DaySum>& days, QDate asOf, const DaysAway& away)
{
    const QDate first = mondayOf(asOf).addDays(-(kWeeks - 1) * kDaysAWeek);
    std::vector<WeekSum> weeks;
    for (int i = 0; i < kWeeks; ++i) {
        const QDate monday = first.addDays(i * kDaysAWeek);
        weeks.push_back({.monday = monday, .study = {}, .experience = {}, .daysAway = away.inWeekFrom(monday)});
    }
    for (const DaySum& day : days) {
        if (first <= day.day) {
            WeekSum& week = weeks.at(static_cast<std::size_t>(first.daysTo(day.day) / kDaysAWeek));
            week.study += day.study;
            week.experience += day.experience;
        }
    }
    return weeks;
}

}  // namespace

StudySummary summarizeStudy(const Situation& situation)
{
    StudySummary summary{.study = {},
                         .externship = {},
                         .work = {},
                         .volunteer = {},
                         .codingDays = codingDays(situation),
                         .subjects = subjectsOf(situation),
                         .weeks = {},
                         .away = DaysAway(situation.facts().of<Absence>()),
                         .days = everyDay(situation)};
    for (const SubjectSum& sum : situation.facts().log.bySubject) {
        summary.study += sum.minutes;
        summary.broughtForward += sum.broughtForward;
    }
    addPlacementTime(summary, situation);
    summary.weeks = weeksOf(summary.days, situation.asOf(), summary.away);
    summary.weeksOfRecords = weeksOfStudy(situation.facts().log, situation.asOf());
    summary.paceWeeks = studyWeeks(situation.facts().log.recentDays, situation.asOf(), summary.away);
    return summary;
}

std::optional<MeanWeek> meanOfWeeksBefore(const StudySummary& study)
{
    constexpr int kWeeksBefore = 4;
    if (study.weeks.empty()) {
        return std::nullopt;
    }
    MeanWeek mean;
    int counted = 0;
    for (auto week = study.weeks.rbegin() + 1; week != study.weeks.rend() && counted < kWeeksBefore; ++week) {
        if (isAway(*week)) {
            mean.leavesOutAway = true;
        } else {
            mean.time += timeOf(*week);
            ++counted;
        }
    }
    mean.time.value /= kWeeksBefore;
    return counted == kWeeksBefore ? std::optional(mean) : std::nullopt;
}

}  // namespace credence
