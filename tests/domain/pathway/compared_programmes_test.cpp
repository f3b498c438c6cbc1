// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pathway/compared_programmes.h"

#include <gtest/gtest.h>

#include "domain/fixtures/built_in_book.h"
#include "domain/goals/judge_exam.h"
#include "domain/pathway/exam_subjects.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace compared_programmes_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

Programme named(qint64 id, const QString& name)
{
    return {.id = ProgrammeId(id), .name = name, .codingPreparation = true};
}

ComparedProgrammes compared(const Facts& facts, const QString& credential = u"CPC"_s)
{
    const Situation situation = situationOn(builtInBook(), facts, kToday);
    const std::optional<ExamOutlook> exam = judgeExam(credential, situation);
    return comparedProgrammes(exam ? &*exam : nullptr, credential, situation);
}

struct Months {
    QDate first;
    QDate last;
    std::optional<int> months;
};

void PrintTo(const Months& months, std::ostream* out)
{
    *out << qPrintable(months.first.toString(Qt::ISODate)) << " to " << qPrintable(months.last.toString(Qt::ISODate));
}

class MonthsOf : public ::testing::TestWithParam<Months> {};

TEST_P(MonthsOf, CountAMonthThatIsBegunWhole)
{
    EXPECT_EQ(monthsOf(GetParam().first, GetParam().last), GetParam().months);
}

INSTANTIATE_TEST_SUITE_P(
    Days, MonthsOf,
    ::testing::Values(Months{{2026, 9, 1}, {2026, 9, 1}, 1}, Months{{2026, 9, 1}, {2026, 9, 30}, 1},
                      Months{{2026, 9, 1}, {2026, 10, 1}, 2}, Months{{2026, 1, 31}, {2026, 2, 27}, 1},
                      Months{{2026, 1, 31}, {2026, 2, 28}, 2}, Months{{2028, 2, 29}, {2029, 2, 27}, 12},
                      Months{{2028, 2, 29}, {2029, 2, 28}, 13}, Months{{2026, 9, 2}, {2026, 9, 1}, std::nullopt},
                      Months{{2026, 9, 2}, {}, std::nullopt}));

struct Worth {
    const char* what;
    std::optional<Minutes> contactHours;
    bool codingPreparation;
    ForTheA worth;
};

void PrintTo(const Worth& worth, std::ostream* out)
{
    *out << worth.what;
}

class ForTheATest : public ::testing::TestWithParam<Worth> {};

TEST_P(ForTheATest, FollowsTheCourseOfTheRoutes)
{
    Programme programme = named(1, u"Certificate"_s);
    programme.contactHours = GetParam().contactHours;
    programme.codingPreparation = GetParam().codingPreparation;
    for (const std::optional<QDate> completedOn :
         {std::optional<QDate>(), std::optional(QDate(2026, 5, 20)), std::optional(QDate(2027, 5, 20))}) {
        programme.completedOn = completedOn;
        const ComparedProgrammes all = compared(factsOf(programme));
        ASSERT_EQ(all.programmes.size(), 1U);
        EXPECT_EQ(all.programmes.front().forTheA, GetParam().worth);
        EXPECT_EQ(all.contactHours, hours(80));
    }
}

INSTANTIATE_TEST_SUITE_P(Programmes, ForTheATest,
                         ::testing::Values(Worth{"enough hours", hours(80), true, ForTheA::Counts},
                                           Worth{"a minute too few", Minutes{80 * 60 - 1}, true, ForTheA::TooFewHours},
                                           Worth{"no hours stated", std::nullopt, true, ForTheA::HoursNotStated},
                                           Worth{"other content", hours(400), false, ForTheA::NotPreparation}));

TEST(ComparedProgrammes, AnotherProgrammeDoesNotCountForThisOne)
{
    Programme enough = named(1, u"Certificate"_s);
    enough.contactHours = hours(400);
    enough.completedOn = QDate(2026, 5, 20);
    const ComparedProgrammes all = compared(factsOf(std::vector{enough, named(2, u"Thought of"_s)}));
    ASSERT_EQ(all.programmes.size(), 2U);
    EXPECT_EQ(all.programmes[1].forTheA, ForTheA::HoursNotStated);
}

TEST(ComparedProgrammes, ACredentialWithoutAnAAsksNone)
{
    const ComparedProgrammes all = compared(factsOf(named(1, u"Certificate"_s)), u"CCS"_s);
    EXPECT_TRUE(all.removesAOf.isEmpty());
    EXPECT_EQ(all.programmes.front().forTheA, ForTheA::NotAsked);
}

TEST(ComparedProgrammes, OnesOwnStandFirst)
{
    Programme own = named(2, u"Mine"_s);
    own.startedOn = kToday;
    Programme later = named(3, u"Later"_s);
    later.startedOn = kToday.addDays(1);
    const ComparedProgrammes all = compared(factsOf(std::vector{named(1, u"Thought of"_s), later, own}));
    ASSERT_EQ(all.programmes.size(), 3U);
    EXPECT_EQ(all.programmes.front().programme.name, u"Mine"_s);
    EXPECT_FALSE(all.programmes[1].isYours || all.programmes[2].isYours);
}

TEST(ComparedProgrammes, CountTheSubjectsThatTheirCoursesTeach)
{
    Facts facts = factsOf(named(1, u"Certificate"_s));
    for (const QString& subject : {u"cpt"_s, u"CPT"_s, u"icd-10-cm"_s, u"Pottery"_s}) {
        Course course{.id = CourseId(static_cast<qint64>(facts.of<Course>().size()) + 1),
                      .programme = ProgrammeId(1),
                      .name = subject};
        course.subject = subject;
        put(facts, course);
    }
    const ComparedProgrammes all = compared(facts, u"CCS"_s);
    EXPECT_EQ(all.programmes.front().subjectsTaught, 2);
    EXPECT_EQ(all.subjectsAsked, 14);
}

TEST(ExamSubjects, AreCoveredByACompletedCourseOrByTheirTargetHours)
{
    Programme programme = named(1, u"Certificate"_s);
    programme.completedOn = QDate(2026, 5, 20);
    Course course{.id = CourseId(1), .programme = ProgrammeId(1), .name = u"Coding I"_s};
    course.subject = u"icd-10-cm"_s;
    const Facts facts = factsOf(programme, course, LogSums{.bySubject = {{u"hcpcs"_s, {480}, 4}, {u"em"_s, {719}, 4}}});
    const Situation situation = situationOn(builtInBook(), facts, kToday);
    const std::optional<ExamSubjects> subjects = examSubjectsOf(*judgeExam(u"CCS"_s, situation), situation);
    ASSERT_TRUE(subjects.has_value());
    EXPECT_EQ(subjects->covered, (QStringList{u"icd-10-cm"_s, u"hcpcs"_s}));
    EXPECT_EQ(subjects->open.size(), 12) << "E/M lacks a minute";
    int weight = 0;
    for (const DomainSubjects& domain : subjects->domains) {
        weight += domain.weight;
    }
    EXPECT_EQ(weight, 1000);
    const auto earlier = situation.seenOn({2026, 5, 19});
    EXPECT_EQ(examSubjectsOf(*judgeExam(u"CCS"_s, earlier), earlier)->covered, QStringList{u"hcpcs"_s});
}

TEST(ExamSubjects, OfAnExamOfWhichNothingIsKnownAreNone)
{
    const Situation situation = situationOn(builtInBook(), {}, kToday);
    const ExamOutlook unknown{.rule = {}, .credential = u"XYZ"_s, .fees = {}, .attempts = {}};
    EXPECT_FALSE(examSubjectsOf(unknown, situation).has_value());
}

}  // namespace compared_programmes_test
}  // namespace credence
