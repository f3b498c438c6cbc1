// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_experience.h"

#include <gtest/gtest.h>

#include "domain/goals/coding_days.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace experience_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const RuleBook kNoRules;

Progress judged(const std::vector<Placement>& placements, QDate asOf, int months = 12,
                const std::vector<Document>& letters = {})
{
    const Need need = experienceOf(months);
    const Facts facts = factsOf(placements, letters);
    return judgeKind(need, std::get<ExperienceNeed>(need.what), anyRule(), situationOn(kNoRules, facts, asOf));
}

TEST(DaysOfMonths, RoundPartsOfAYearUp)
{
    EXPECT_EQ(daysOfMonths(12), CalendarDays{365});
    EXPECT_EQ(daysOfMonths(24), CalendarDays{730});
    EXPECT_EQ(daysOfMonths(6), CalendarDays{183});
    EXPECT_EQ(daysOfMonths(1), CalendarDays{31});
}

TEST(Experience, CountsBothEnds)
{
    EXPECT_EQ(judged({aJob(1, {2026, 3, 2}, QDate(2026, 4, 24))}, {2026, 11, 23}).done.value, 54);
}

TEST(Experience, CountsOneDay)
{
    EXPECT_EQ(judged({aJob(1, {2026, 3, 2}, QDate(2026, 3, 2))}, {2026, 11, 23}).done.value, 1);
}

TEST(Experience, CountsAnOpenPlacementToTheAsOfDate)
{
    EXPECT_EQ(judged({aJob(1, {2026, 8, 3})}, {2026, 11, 23}).done.value, 113);
}

TEST(Experience, CountsTheFirstDayButNotTheDayBefore)
{
    EXPECT_EQ(judged({aJob(1, {2026, 8, 3})}, {2026, 8, 3}).done.value, 1);
    EXPECT_EQ(judged({aJob(1, {2026, 8, 3})}, {2026, 8, 2}).done.value, 0);
}

TEST(Experience, CountsLeapDays)
{
    EXPECT_EQ(judged({aJob(1, {2024, 2, 1}, QDate(2024, 3, 1))}, {2024, 12, 31}).done.value, 30);
    EXPECT_EQ(judged({aJob(1, {2023, 2, 1}, QDate(2023, 3, 1))}, {2024, 12, 31}).done.value, 29);
}

TEST(Experience, CountsAnOverlapOnce)
{
    const Progress progress =
        judged({aJob(1, {2026, 1, 1}, QDate(2026, 1, 31)), aJob(2, {2026, 1, 21}, QDate(2026, 2, 9))}, {2026, 11, 23});
    EXPECT_EQ(progress.done.value, 40);
    ASSERT_EQ(progress.counted.size(), 2U);
    EXPECT_EQ(progress.counted.back().from, QDate(2026, 2, 1));
    EXPECT_EQ(progress.counted.back().amount.value, 9);
    EXPECT_EQ(leftOut(progress, NotCountedReason::OverlapCountedOnce), 11);
}

TEST(Experience, CountsNothingOfAPlacementInsideAnother)
{
    const Progress progress =
        judged({aJob(1, {2026, 1, 1}, QDate(2026, 1, 31)), aJob(2, {2026, 1, 5}, QDate(2026, 1, 9)),
                aJob(3, {2026, 1, 20}, QDate(2026, 2, 2))},
               {2026, 11, 23});
    EXPECT_EQ(progress.done.value, 33);
    EXPECT_EQ(leftOut(progress, NotCountedReason::OverlapCountedOnce), 5 + 12);
}

TEST(Experience, LeavesOutPlacementsWithoutTheCodeSetsAsked)
{
    Placement none = aJob(1, {2026, 1, 1}, QDate(2026, 1, 31));
    none.codeSets.clear();
    Placement inpatientOnly = aJob(2, {2026, 2, 1}, QDate(2026, 2, 28));
    inpatientOnly.codeSets = QStringList{u"ICD-10-PCS"_s};
    const Progress progress = judged({none, inpatientOnly}, {2026, 11, 23});
    EXPECT_EQ(progress.done.value, 0);
    EXPECT_EQ(progress.state, ProgressState::Open);
    EXPECT_EQ(leftOut(progress, NotCountedReason::NoCodeSets), 59);
}

TEST(Experience, TakesAnyCodeSetWhereNoneIsAsked)
{
    Placement inpatientOnly = aJob(2, {2026, 2, 1}, QDate(2026, 2, 28));
    inpatientOnly.codeSets = QStringList{u"ICD-10-PCS"_s};
    const Situation situation = situationOn(kNoRules, factsOf(inpatientOnly), {2026, 11, 23});
    EXPECT_EQ(judgeKind({}, ExperienceNeed{12}, anyRule(), situation).done.value, 28);
}

TEST(Experience, ListsThePlannedDaysAsLater)
{
    const Progress progress = judged({aJob(1, {2026, 11, 1}, QDate(2026, 11, 30))}, {2026, 11, 23});
    EXPECT_EQ(progress.done.value, 23);
    EXPECT_EQ(leftOut(progress, NotCountedReason::AfterAsOf), 7);
}

TEST(Experience, IsDoneOnTheLastDayNeededAndNotBefore)
{
    const std::vector<Placement> job{aJob(1, {2025, 1, 1})};
    EXPECT_EQ(judged(job, {2025, 12, 30}).state, ProgressState::Partly);
    EXPECT_EQ(judged(job, {2025, 12, 31}).state, ProgressState::Done);
}

TEST(Experience, ForeseesTheDayIfAnOpenPlacementGoesOn)
{
    const std::vector<Placement> placements{aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3})};
    EXPECT_EQ(judged(placements, {2026, 11, 23}, 12).completeOn, QDate(2027, 6, 9));
    EXPECT_EQ(judged(placements, {2026, 11, 23}, 24).completeOn, QDate(2028, 6, 8));
}

TEST(Experience, ForeseesNothingIfNoPlacementGoesOn)
{
    EXPECT_EQ(judged({aJob(1, {2026, 3, 2}, QDate(2026, 4, 24))}, {2026, 11, 23}).completeOn, std::nullopt);
}

TEST(Experience, ForeseesWithPlacementsPlannedAlready)
{
    const std::vector<Placement> placements{aJob(1, {2026, 1, 1}, QDate(2026, 12, 30)),
                                            aJob(2, {2027, 2, 1}, QDate(2027, 2, 1))};
    EXPECT_EQ(judged(placements, {2026, 11, 23}).completeOn, QDate(2027, 2, 1));
}

TEST(Experience, KeepsThePastDayOnWhichItWasReached)
{
    EXPECT_EQ(judged({aJob(1, {2020, 1, 1})}, {2026, 11, 23}).completeOn, QDate(2020, 12, 30));
}

TEST(Experience, MarksDaysWithoutALetter)
{
    const std::vector<Placement> placements{aJob(1, {2026, 1, 1}, QDate(2026, 1, 31)),
                                            aJob(2, {2026, 3, 1}, QDate(2026, 3, 31))};
    const Progress progress = judged(placements, {2026, 11, 23}, 12, {aLetter(1, 1, {2026, 2, 1})});
    ASSERT_EQ(progress.counted.size(), 2U);
    EXPECT_FALSE(progress.counted.front().proofMissing);
    EXPECT_TRUE(progress.counted.back().proofMissing);
}

TEST(VolunteerExperience, CountsNothingWithoutALetter)
{
    const Progress progress =
        judged({ofKind(PlacementKind::Volunteer, aJob(1, {2026, 1, 1}, QDate(2026, 1, 31)))}, {2026, 11, 23});
    EXPECT_EQ(progress.done.value, 0);
    EXPECT_EQ(leftOut(progress, NotCountedReason::NoLetter), 31);
}

TEST(VolunteerExperience, CountsTheDaysThatALetterProvesWithMediumConfidence)
{
    Document letter = aLetter(1, 1, {2026, 2, 5});
    letter.coversFrom = QDate(2026, 1, 11);
    letter.coversUntil = QDate(2026, 1, 20);
    const Progress progress = judged({ofKind(PlacementKind::Volunteer, aJob(1, {2026, 1, 1}, QDate(2026, 1, 31)))},
                                     {2026, 11, 23}, 12, {letter});
    EXPECT_EQ(progress.done.value, 10);
    EXPECT_EQ(leftOut(progress, NotCountedReason::NoLetter), 21);
    EXPECT_EQ(progress.rule.confidence, Confidence::Medium);
}

TEST(VolunteerExperience, ProvenLaterThanAJobBeganStillOverlapsItOnce)
{
    Document letter = aLetter(1, 1, {2026, 3, 5});
    letter.coversFrom = QDate(2026, 2, 1);
    letter.coversUntil = QDate(2026, 2, 28);
    const Progress progress = judged({ofKind(PlacementKind::Volunteer, aJob(1, {2026, 1, 1}, QDate(2026, 2, 28))),
                                      aJob(2, {2026, 1, 20}, QDate(2026, 2, 10))},
                                     {2026, 11, 23}, 12, {letter});
    EXPECT_EQ(progress.done.value, 22 + 18);
}

TEST(VolunteerExperience, NeverRaisesTheRulesConfidence)
{
    RuleCitation weak = anyRule();
    weak.confidence = Confidence::Low;
    const Facts facts = factsOf(ofKind(PlacementKind::Volunteer, aJob(1, {2026, 1, 1}, QDate(2026, 1, 31))),
                                aLetter(1, 1, {2026, 2, 5}));
    const Progress progress = judgeKind({}, ExperienceNeed{12}, weak, situationOn(kNoRules, facts, {2026, 11, 23}));
    EXPECT_EQ(progress.done.value, 31);
    EXPECT_EQ(progress.rule.confidence, Confidence::Low);
}

TEST(Experience, KeepsTheRulesConfidenceForJobs)
{
    EXPECT_EQ(judged({aJob(1, {2026, 1, 1})}, {2026, 11, 23}).rule.confidence, Confidence::High);
}

TEST(CodingDays, AreTheUnionOfAllCodingPlacements)
{
    const Facts facts =
        factsOf(aJob(1, {2026, 1, 1}, QDate(2026, 1, 31)), aJob(2, {2026, 1, 21}), aJob(3, {2027, 1, 1}));
    EXPECT_EQ(codingDays(situationOn(kNoRules, facts, {2026, 2, 9})), CalendarDays{40});
}

}  // namespace experience_test
}  // namespace credence
