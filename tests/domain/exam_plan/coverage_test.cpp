// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exam_plan/coverage.h"

#include <gtest/gtest.h>

#include "domain/fixtures/small_book.h"
#include "domain/goals/goal_progress.h"
#include "support/printers.h"

namespace credence {
namespace coverage_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

/// Three quarters of the exam is taught by cpt and icd-10-cm, a quarter by law.
class Coverage : public ::testing::Test {
protected:
    Coverage()
    {
        book.subject(u"cpt"_s, hours(60), {u"CPC"_s});
        book.subject(u"icd-10-cm"_s, hours(40), {u"CPC"_s});
        book.subject(u"law"_s, hours(10), {u"CPC"_s});
        book.subject(u"icd-10-pcs"_s, hours(30), {u"CCS"_s});
        rules = book;
        for (CurriculumSubject& subject : rules.subjects) {
            for (CurriculumSubject::ExamDomains& taught : subject.examDomains) {
                taught.domains = QStringList{subject.code == u"law"_s ? u"LAW"_s : u"CODE"_s};
            }
        }
        exam.format->domains = {{.code = u"CODE"_s, .name = u"Coding"_s, .items = 75},
                                {.code = u"LAW"_s, .name = u"Law"_s, .items = 25}};
        facts.of<Programme>() = {{.id = ProgrammeId(1), .name = u"Certificate"_s}};
    }
    void teach(const QString& subject, std::optional<Minutes> contactHours)
    {
        Course course{.id = CourseId(static_cast<qint64>(facts.of<Course>().size()) + 1),
                      .programme = ProgrammeId(1),
                      .name = subject};
        course.subject = subject;
        course.contactHours = contactHours;
        facts.of<Course>().push_back(course);
    }
    [[nodiscard]] ProgrammeCoverage covered() const
    {
        return programmesFor(exam, situationOn(rules, facts, kAsOf)).front();
    }

    SmallBook book;
    RuleBook rules;
    ExamOutlook exam{.rule = {},
                     .credential = u"CPC"_s,
                     .format = ExamFormat{.items = 100, .time = hours(4), .scale = ScoreScale::Percent, .passMark = 70},
                     .fees = {},
                     .attempts = {}};
    Facts facts;
};

TEST_F(Coverage, WeighsTheHoursOfEachDomainsSubjectsByTheExam)
{
    teach(u"cpt"_s, hours(45));
    teach(u"icd-10-cm"_s, hours(30));
    const ProgrammeCoverage coverage = covered();
    ASSERT_EQ(coverage.domains.size(), 2U);
    EXPECT_EQ(coverage.domains[0].weight, 750);
    EXPECT_EQ(coverage.domains[0].covered, 750) << "75 of 100 hours";
    EXPECT_EQ(coverage.domains[1].covered, 0);
    EXPECT_EQ(coverage.covered, 562) << "three quarters of three quarters";
}

TEST_F(Coverage, HoursBeyondATargetAddNothing)
{
    teach(u"cpt"_s, hours(600));
    EXPECT_EQ(covered().domains[0].covered, 600) << "60 of 100 hours: the code set taught does not replace the other";
    teach(u"icd-10-cm"_s, hours(40));
    teach(u"law"_s, hours(10));
    EXPECT_EQ(covered().covered, 1000);
}

TEST_F(Coverage, AddsUpCoursesOfOneSubjectWheneverTheyAre)
{
    teach(u"CPT"_s, hours(20));
    teach(u"cpt"_s, hours(10));
    facts.of<Course>().back().startedOn = kAsOf.addDays(200);
    EXPECT_EQ(covered().subjects.front().taught, hours(30));
}

TEST_F(Coverage, SaysWhichCoursesItCouldNotCompare)
{
    teach(u"cpt"_s, std::nullopt);
    teach(u"icd-10-pcs"_s, hours(30));
    teach(u"Pottery"_s, hours(30));
    const ProgrammeCoverage coverage = covered();
    EXPECT_EQ(coverage.courses, 3);
    EXPECT_EQ(coverage.withoutHours, 1);
    EXPECT_EQ(coverage.elsewhere, 2);
    EXPECT_EQ(coverage.covered, 0);
}

TEST_F(Coverage, LooksOnlyAtTheProgrammesOwnCourses)
{
    facts.of<Programme>().push_back({.id = ProgrammeId(2), .name = u"Other"_s});
    teach(u"cpt"_s, hours(60));
    facts.of<Course>().back().programme = ProgrammeId(2);
    const std::vector<ProgrammeCoverage> both = programmesFor(exam, situationOn(rules, facts, kAsOf));
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].courses, 0);
    EXPECT_EQ(both[1].courses, 1);
}

TEST_F(Coverage, LeavesOutSchoolsAndPracticode)
{
    facts.of<Programme>() = {{.id = ProgrammeId(1), .name = u"High school"_s, .kind = ProgrammeKind::HighSchool},
                             {.id = ProgrammeId(2), .name = u"Practicode"_s, .kind = ProgrammeKind::Practicode}};
    EXPECT_TRUE(programmesFor(exam, situationOn(rules, facts, kAsOf)).empty());
}

TEST_F(Coverage, OfAnExamWithoutKnownDomainsClaimsNothing)
{
    exam.format->domains.clear();
    teach(u"cpt"_s, hours(60));
    EXPECT_EQ(covered().covered, 0);
    EXPECT_TRUE(covered().domains.empty());
    EXPECT_EQ(covered().subjects.front().taught, hours(60));
}

}  // namespace coverage_test
}  // namespace credence
