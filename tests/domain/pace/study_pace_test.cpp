// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace/study_pace.h"

#include <gtest/gtest.h>

#include "domain/pace/pace_weeks.h"
#include "support/printers.h"

namespace credence {
namespace study_pace_test {

using namespace Qt::StringLiterals;

const QDate kMonday(2026, 11, 23);

LogSums studiedOn(const std::vector<QDate>& days)
{
    LogSums log{.bySubject = {{.subject = u"cpt"_s, .minutes = hours(static_cast<int>(days.size())), .entries = 1}}};
    for (const QDate& day : days) {
        log.recentDays.push_back({.day = day, .study = hours(1), .experience = {}});
    }
    return log;
}

TEST(WeeksOfStudy, AreTheWholeWeeksSinceTheFirstStudyUpToThePresentOne)
{
    EXPECT_EQ(weeksOfStudy({}, kMonday), 0);
    EXPECT_EQ(weeksOfStudy(studiedOn({kMonday}), kMonday.addDays(6)), 0) << "the present week has not ended";
    EXPECT_EQ(weeksOfStudy(studiedOn({kMonday.addDays(-1)}), kMonday), 1);
    EXPECT_EQ(weeksOfStudy(studiedOn({kMonday.addDays(-7), kMonday}), kMonday), 1);
    EXPECT_EQ(weeksOfStudy(studiedOn({kMonday.addDays(-8), kMonday}), kMonday), 2);
}

TEST(WeeksOfStudy, LookAtStudyAloneAndAtNoDayToCome)
{
    LogSums log = studiedOn({kMonday.addDays(7)});
    log.recentDays.insert(log.recentDays.begin(), {.day = kMonday.addDays(-70), .study = {}, .experience = hours(8)});
    log.bySubject.clear();
    EXPECT_EQ(weeksOfStudy(log, kMonday), 0);
}

TEST(WeeksOfStudy, AreManyWhereStudyLiesBeforeTheRecentDays)
{
    LogSums log = studiedOn({kMonday.addDays(-1)});
    log.bySubject.front().minutes = hours(2);
    EXPECT_EQ(weeksOfStudy(log, kMonday), kMostPaceWeeks);
}

TEST(WeeksOfStudy, AreNoneOfWhatIsBroughtForward)
{
    LogSums log{
        .bySubject = {{.subject = u"cpt"_s, .minutes = hours(210), .entries = 1, .broughtForward = hours(210)}}};
    EXPECT_EQ(weeksOfStudy(log, kMonday), 0);
    log.bySubject.front().minutes += hours(1);
    log.recentDays.push_back({.day = kMonday.addDays(-1), .study = hours(1), .experience = {}});
    EXPECT_EQ(weeksOfStudy(log, kMonday), 1);
}

TEST(StudyPace, IsThePlanUntilFourWeeksAreRecorded)
{
    const std::vector<int> recorded(kPaceWeeks, 30);
    for (int weeks = 0; weeks < kFewestPaceWeeks; ++weeks) {
        const StudyPace planned = studyPaceOf(recorded, weeks, hours(8));
        EXPECT_EQ(planned.weeks, std::vector<int>(kPaceWeeks, 480)) << weeks;
        EXPECT_EQ(planned.basis, PaceBasis::Planned) << weeks;
        const StudyPace unplanned = studyPaceOf(recorded, weeks, {});
        EXPECT_EQ(unplanned.weeks, recorded) << weeks;
        EXPECT_EQ(unplanned.basis, PaceBasis::FewWeeks) << weeks;
    }
    const StudyPace own = studyPaceOf(recorded, kFewestPaceWeeks, hours(8));
    EXPECT_EQ(own.weeks, recorded);
    EXPECT_EQ(own.basis, PaceBasis::Records);
}

TEST(StudyPace, LeavesOutTheEmptyWeeksBeforeTheFirstRecord)
{
    const std::vector<int> fiveWeeks{0, 0, 0, 0, 0, 0, 0, 480, 480, 0, 480, 480};
    EXPECT_EQ(studyPaceOf(fiveWeeks, 5, hours(8)).weeks, (std::vector<int>{480, 480, 0, 480, 480}));
    EXPECT_EQ(studyPaceOf(fiveWeeks, 12, hours(8)).weeks, fiveWeeks) << "a pause is no beginning";
}

}  // namespace study_pace_test
}  // namespace credence
