// SPDX-License-Identifier: GPL-3.0-or-later
/// Logged time by kind, subject, week and day. Hours are a second figure beside the calendar days of experience.
#pragma once

#include "domain/judgement/situation.h"
#include "domain/pace/days_away.h"

namespace credence {

struct SubjectProgress {
    QString subject;
    Minutes logged;
    std::optional<Minutes> target{};  ///< nothing for the user's own words
    Confidence confidence = Confidence::Low;
};

struct WeekSum {
    QDate monday;
    Minutes study;
    Minutes experience;
    int daysAway = 0;  ///< 0..7
};

struct StudySummary {
    Minutes study;
    Minutes externship;  ///< externships, internships
    Minutes work;        ///< jobs
    Minutes volunteer;
    CalendarDays codingDays;                ///< union of the coding placements' days up to the as-of date
    std::vector<SubjectProgress> subjects;  ///< most minutes first
    std::vector<WeekSum> weeks;             ///< the last 13 weeks, oldest first, the present week last
    DaysAway away{};
    std::vector<int> paceWeeks{};  ///< minutes of study by week, see PaceWeeks
    int weeksOfRecords = 0;        ///< see weeksOfStudy
    Minutes broughtForward{};      ///< of the study; no week or day has it
    std::vector<DaySum> days;      ///< from the Monday 25 weeks ago to the as-of date, every day present
};

/// Study and experience together.
inline Minutes timeOf(const WeekSum& week)
{
    return week.study + week.experience;
}

/// Whether most of its days are away.
inline bool isAway(const WeekSum& week)
{
    return isMostOfAWeek(week.daysAway);
}

struct MeanWeek {
    Minutes time;
    bool leavesOutAway = false;  ///< weeks away lay among or after them

    friend bool operator==(const MeanWeek&, const MeanWeek&) = default;
};

/// The time of a week on average in the last four whole weeks before the present one that were not away, rounded down:
/// a pace is not flattered. Nothing where they are not all there.
std::optional<MeanWeek> meanOfWeeksBefore(const StudySummary& study);

/// Weeks are ISO weeks; the present one is the last, up to the as-of date. Subjects without an entry are left out;
/// equal ones are ordered by code.
StudySummary summarizeStudy(const Situation& situation);

}  // namespace credence
