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
        older += sum.minutes - sum.broughtForward;
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

namespace {

/// Without the empty weeks before the first record: whoever began six weeks ago did not study less before.
std::vector<int> sinceTheFirst(std::vector<int> recorded, int weeksOfRecords)
{
    const auto kept = static_cast<std::size_t>(std::max(weeksOfRecords, kFewestPaceWeeks));
    while (recorded.size() > kept && recorded.front() == 0) {
        recorded.erase(recorded.begin());
    }
    return recorded;
}

}  // namespace

StudyPace studyPaceOf(const std::vector<int>& recorded, int weeksOfRecords, const std::optional<Minutes>& planned)
{
    if (weeksOfRecords >= kFewestPaceWeeks) {
        return {.weeks = sinceTheFirst(recorded, weeksOfRecords), .basis = PaceBasis::Records};
    }
    return planned ? StudyPace{.weeks = std::vector<int>(kPaceWeeks, planned->value), .basis = PaceBasis::Planned}
                   : StudyPace{.weeks = recorded, .basis = PaceBasis::FewWeeks};
}

}  // namespace credence
