// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/study_pace.h"

#include <algorithm>

#include "domain/date_range.h"
#include "domain/pace/pace_weeks.h"

namespace credence {

int weeksOfStudy(const LogSums& log, QDate asOf)
{
    Minutes older{};
    for (const SubjectSum& sum : log.bySubject) {
        older += sum.minutes;
    }
    std::optional<QDate> first;
    for (const DaySum& day : log.recentDays) {
        if (day.study.value > 0 && day.day <= asOf) {
            older.value -= day.study.value;
            first = first.value_or(day.day);
        }
    }
    if (older.value > 0) {
        return kMostPaceWeeks;
    }
    const qint64 weeks = first ? mondayOf(*first).daysTo(mondayOf(asOf)) / kDaysAWeek : 0;
    return static_cast<int>(std::min<qint64>(weeks, kMostPaceWeeks));
}

StudyPace studyPaceOf(const std::vector<int>& recorded, int weeksOfRecords, const std::optional<Minutes>& planned)
{
    if (weeksOfRecords >= kFewestPaceWeeks) {
        return {.weeks = recorded, .basis = PaceBasis::Records};
    }
    return planned ? StudyPace{.weeks = std::vector<int>(kPaceWeeks, planned->value), .basis = PaceBasis::Planned}
                   : StudyPace{.weeks = recorded, .basis = PaceBasis::FewWeeks};
}

}  // namespace credence
