// SPDX-License-Identifier: GPL-3.0-or-later
/// Where people stand on the road, by the rules that are built in.
#include "domain/pathway/road.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/any_records.h"
#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/learner_facts.h"
#include "domain/fixtures/records.h"
#include "domain/forecast/standings.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace road_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

Road roadFor(const Facts& facts, QDate asOf = kToday)
{
    const Situation situation = situationOn(builtInBook(), facts, asOf);
    const Overview overview = judgeOverview(situation);
    return roadOf(overview, situation, evidenceOn(situation, overview));
}

Overview overviewFor(const Facts& facts, QDate asOf = kToday)
{
    return judgeOverview(builtInBook(), facts, asOf);
}

Goal wanting(const QString& credential, int rank = 1, std::optional<QDate> byDate = {})
{
    return {.id = GoalId(rank), .credential = credential, .byDate = byDate, .weekly = hours(8), .rank = rank};
}

Programme aProgramme(QDate first, std::optional<QDate> last)
{
    return {.id = ProgrammeId(1),
            .name = u"Evening certificate"_s,
            .contactHours = hours(400),
            .startedOn = first,
            .completedOn = last,
            .codingPreparation = true};
}

ExamAttempt passed(const QString& credential, QDate day)
{
    return {.id = ExamAttemptId(1), .credential = credential, .onDate = day, .result = ExamResult::Passed};
}

std::vector<std::optional<ProgressState>> statesOf(const Road& road)
{
    std::vector<std::optional<ProgressState>> states;
    for (const StageStanding& stage : road.stages) {
        states.push_back(stage.state);
    }
    return states;
}

constexpr auto kDone = ProgressState::Done;
constexpr auto kPartly = ProgressState::Partly;
constexpr auto kOpen = ProgressState::Open;
constexpr auto kLate = ProgressState::Late;
constexpr std::optional<ProgressState> kNotAsked;

// ---- who stands where -------------------------------------------------------------------------------------

TEST(Road, OfNobodyYetAsksNothingAndBeginsAtItsStart)
{
    const Road road = roadFor({});
    EXPECT_EQ(road.present, RoadStage::Education);
    EXPECT_EQ(road.within, 0);
    EXPECT_TRUE(std::ranges::none_of(road.stages, [](const StageStanding& one) { return one.state.has_value(); }));
    ASSERT_TRUE(road.next.has_value());
    EXPECT_EQ(road.next->kind, NextStepKind::SetGoal);
    EXPECT_EQ(sumOf(road.costs.soFar).items, 0);
    EXPECT_EQ(sumOf(road.costs.toCome).items, 0);
    EXPECT_FALSE(road.subjects.has_value());
}

TEST(Road, OfTheLearnersStoryStandsInTheApprenticeship)
{
    const Road road = roadFor(learnerFacts(), {2027, 1, 16});
    EXPECT_EQ(road.present, RoadStage::Apprentice);
    const StageStanding& apprentice = road.of(RoadStage::Apprentice);
    ASSERT_TRUE(apprentice.done && apprentice.needed);
    EXPECT_EQ(apprentice.needed, (Amount{AmountUnit::Days, 365}));
    EXPECT_EQ(road.within, apprentice.done->value * 1000 / 365);
    EXPECT_EQ(road.of(RoadStage::Education).state, kDone);
    EXPECT_EQ(road.of(RoadStage::Exam).state, kDone);
    EXPECT_EQ(road.of(RoadStage::Certified).state, kOpen);
    EXPECT_EQ(road.of(RoadStage::Certified).waitsFor, RoadStage::Apprentice);
    EXPECT_EQ(road.of(RoadStage::Exam).passes.size(), 2U);
    EXPECT_EQ(road.of(RoadStage::Growth).about, u"CCS"_s);
}

struct Somebody {
    const char* who;
    Facts facts;
    QDate asOf;
    RoadStage present;
    std::vector<std::optional<ProgressState>> states;
};

void PrintTo(const Somebody& somebody, std::ostream* out)
{
    *out << somebody.who;
}

std::vector<Somebody> people()
{
    const Facts studying = factsOf(wanting(u"CPC"_s), LogSums{.bySubject = {{u"cpt"_s, {600}, 5}}});
    Facts inProgramme = studying;
    put(inProgramme, aProgramme({2026, 9, 1}, QDate(2027, 5, 20)));
    Facts programmeDone = studying;
    put(programmeDone, aProgramme({2025, 9, 1}, QDate(2026, 5, 20)));
    Facts examPassed = factsOf(wanting(u"CPC"_s), passed(u"CPC"_s, {2026, 11, 1}));
    const Facts cca = factsOf(held(u"CCA"_s, {2025, 12, 6}));
    Facts growing = cca;
    put(growing, wanting(u"CCS"_s));
    const Facts ended = factsOf(held(u"CPC"_s, {2020, 3, 1}, QDate(2023, 3, 1)));
    return {
        {"a goal and nothing else",
         factsOf(wanting(u"CPC"_s)),
         kToday,
         RoadStage::Education,
         {kOpen, kOpen, kOpen, kOpen, kOpen, kNotAsked, kNotAsked}},
        {"a goal with study",
         studying,
         kToday,
         RoadStage::Study,
         {kOpen, kPartly, kOpen, kOpen, kOpen, kNotAsked, kNotAsked}},
        {"in a programme, studying besides",
         inProgramme,
         kToday,
         RoadStage::Education,
         {kPartly, kPartly, kOpen, kOpen, kOpen, kNotAsked, kNotAsked}},
        {"the day before the programme ends",
         inProgramme,
         {2027, 5, 19},
         RoadStage::Education,
         {kPartly, kPartly, kOpen, kOpen, kOpen, kNotAsked, kNotAsked}},
        {"its last day",
         inProgramme,
         {2027, 5, 20},
         RoadStage::Study,
         {kDone, kPartly, kOpen, kOpen, kOpen, kNotAsked, kNotAsked}},
        {"after a programme",
         programmeDone,
         kToday,
         RoadStage::Study,
         {kDone, kPartly, kOpen, kOpen, kOpen, kNotAsked, kNotAsked}},
        {"exam passed, credential not recorded",
         examPassed,
         kToday,
         RoadStage::Certified,
         {kOpen, kDone, kDone, kOpen, kPartly, kNotAsked, kNotAsked}},
        {"a holder of the CCA",
         cca,
         kToday,
         RoadStage::Renewal,
         {kNotAsked, kDone, kDone, kNotAsked, kDone, kOpen, kNotAsked}},
        {"the same who wants the CCS",
         growing,
         kToday,
         RoadStage::Growth,
         {kOpen, kOpen, kDone, kNotAsked, kDone, kOpen, kOpen}},
        {"a credential that ended",
         ended,
         kToday,
         RoadStage::Certified,
         {kNotAsked, kDone, kDone, kNotAsked, kLate, kNotAsked, kNotAsked}},
    };
}

class RoadOf : public ::testing::TestWithParam<Somebody> {};

TEST_P(RoadOf, StandsWhereTheRecordsSay)
{
    const Road road = roadFor(GetParam().facts, GetParam().asOf);
    EXPECT_EQ(road.present, GetParam().present);
    const std::vector<std::optional<ProgressState>> states = statesOf(road);
    for (std::size_t stage = 0; stage < kRoadStages; ++stage) {
        EXPECT_EQ(states[stage], GetParam().states[stage]) << nameOf(static_cast<RoadStage>(stage)).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(People, RoadOf, ::testing::ValuesIn(people()), [](const auto& each) {
    std::string name = each.param.who;
    std::erase_if(name, [](char letter) { return !std::isalnum(static_cast<unsigned char>(letter)); });
    return name;
});

// ---- the same as the overview -----------------------------------------------------------------------------

/// A working coder with cycles at two bodies.
Facts twoBodies()
{
    return factsOf(std::vector{held(u"CPC"_s, {2025, 4, 10}), held(u"CCA"_s, {2025, 12, 6})},
                   aMembership(u"AAPC"_s, {2027, 3, 31}), std::vector{aCeu(1, {2026, 5, 6}, {700})});
}

TEST(Road, ShowsTheFiguresOfTheOverview)
{
    for (const Facts& facts : {learnerFacts(), twoBodies()}) {
        const Overview overview = overviewFor(facts);
        const Road road = roadFor(facts);
        const StageStanding& renewal = road.of(RoadStage::Renewal);
        const auto cycle = std::ranges::find(overview.cycles, renewal.about, &CycleProgress::body);
        ASSERT_NE(cycle, overview.cycles.end());
        EXPECT_EQ(renewal.done, cycle->total.done);
        EXPECT_EQ(renewal.needed, cycle->total.needed);
        EXPECT_TRUE(std::ranges::none_of(overview.cycles, [&cycle](const CycleProgress& other) {
            return other.range.last() < cycle->range.last();
        })) << "the one that ends first";
        for (const Standing& standing : standingsOf(overview, {})) {
            if (standing.kind == StandingKind::Apprentice) {
                EXPECT_EQ(road.of(RoadStage::Apprentice).done, standing.done);
                EXPECT_EQ(road.of(RoadStage::Apprentice).needed, standing.needed);
                ASSERT_FALSE(road.of(RoadStage::Apprentice).days.empty());
                EXPECT_EQ(road.of(RoadStage::Apprentice).days.front().day, standing.goal->forecast);
            }
        }
    }
}

TEST(Road, HasEachNextStepOfTheOverviewAtOneStageAtMost)
{
    const Facts facts = learnerFacts();
    const Overview overview = overviewFor(facts);
    const Road road = roadFor(facts);
    std::size_t placed = 0;
    for (const StageStanding& stage : road.stages) {
        placed += stage.steps.size();
    }
    EXPECT_EQ(placed, overview.nextSteps.size());
}

TEST(Road, TellsTheCycleThatWasMissedBeforeOneThatRuns)
{
    const Facts facts = factsOf(held(u"CCS"_s, {2023, 5, 1}));
    const Road road = roadFor(facts);
    EXPECT_EQ(road.of(RoadStage::Renewal).state, kLate);
    EXPECT_EQ(road.present, RoadStage::Renewal);
    EXPECT_EQ(road.of(RoadStage::Renewal).days.front().day, QDate(2025, 4, 30));
    EXPECT_EQ(road.of(RoadStage::Certified).state, kLate) << "it may not be used";
}

// ---- days -------------------------------------------------------------------------------------------------

TEST(Road, WantsTheExamByTheGoalsDayAndTellsTheRetakeFromItsFirstDay)
{
    ExamAttempt failed = passed(u"CPC"_s, {2026, 11, 20});
    failed.result = ExamResult::NotPassed;
    const Road road = roadFor(factsOf(wanting(u"CPC"_s, 1, QDate(2028, 2, 29)), failed));
    const std::vector<RoadDay>& days = road.of(RoadStage::Exam).days;
    ASSERT_FALSE(days.empty());
    EXPECT_EQ(days.front(), (RoadDay{.sort = RoadDaySort::By, .day = {2028, 2, 29}}));
    EXPECT_EQ(road.of(RoadStage::Exam).state, kPartly);
}

TEST(Road, IsLateOnTheDayAfterTheGoalsDay)
{
    const Facts facts = factsOf(wanting(u"CPC"_s, 1, QDate(2026, 11, 30)));
    EXPECT_EQ(roadFor(facts, {2026, 11, 30}).of(RoadStage::Exam).state, kOpen);
    EXPECT_EQ(roadFor(facts, {2026, 12, 1}).of(RoadStage::Exam).state, kLate);
}

TEST(Road, CountsAnExamPassedFromItsDayOn)
{
    const Facts facts = factsOf(wanting(u"CPC"_s), passed(u"CPC"_s, {2028, 2, 29}));
    EXPECT_TRUE(roadFor(facts, {2028, 2, 28}).of(RoadStage::Exam).passes.empty());
    EXPECT_EQ(roadFor(facts, {2028, 2, 29}).of(RoadStage::Exam).passes.size(), 1U);
}

TEST(Road, AnAThatCameOffIsBehind)
{
    const Facts facts =
        factsOf(std::vector{held(u"CPC-A"_s, {2025, 4, 10}, QDate(2026, 2, 28)), held(u"CPC"_s, {2026, 3, 1})},
                aMembership(u"AAPC"_s, {2027, 3, 31}));
    const Road road = roadFor(facts);
    EXPECT_EQ(road.of(RoadStage::Apprentice).state, kDone);
    EXPECT_EQ(road.of(RoadStage::Apprentice).days.front().day, QDate(2026, 2, 28));
    EXPECT_EQ(road.of(RoadStage::Certified).state, kDone);
}

// ---- education --------------------------------------------------------------------------------------------

Course aCourse(qint64 id, std::optional<Minutes> contactHours, std::optional<QDate> completedOn)
{
    Course course{.id = CourseId(id), .programme = ProgrammeId(1), .name = u"Course"_s};
    course.contactHours = contactHours;
    course.completedOn = completedOn;
    return course;
}

TEST(Road, OfAProgrammeThatGoesOnAddsTheHoursOfItsCompletedCourses)
{
    Facts facts =
        factsOf(wanting(u"CPC"_s), aProgramme({2026, 9, 1}, std::nullopt),
                std::vector{aCourse(1, hours(45), QDate(2026, 11, 23)), aCourse(2, hours(45), QDate(2026, 11, 24))});
    EXPECT_EQ(roadFor(facts).of(RoadStage::Education).done, amountOf(hours(45)));
    EXPECT_EQ(roadFor(facts).within, 45 * 1000 / 400);
    facts.of<Course>().front().contactHours.reset();
    const StageStanding byCourses = roadFor(facts).of(RoadStage::Education);
    EXPECT_EQ(byCourses.done, countOf(1)) << "hours that are not stated are no hours done";
    EXPECT_EQ(byCourses.needed, countOf(2));
    facts.of<Course>().clear();
    EXPECT_FALSE(roadFor(facts).of(RoadStage::Education).done.has_value());
}

TEST(Road, OfAProgrammeWithoutHoursSaysNone)
{
    Programme programme = aProgramme({2025, 9, 1}, QDate(2026, 5, 20));
    programme.contactHours.reset();
    const StageStanding stage = roadFor(factsOf(programme)).of(RoadStage::Education);
    EXPECT_EQ(stage.state, kDone);
    EXPECT_FALSE(stage.done || stage.needed);
}

TEST(Road, SchoolAndPracticodeAreNoEducationInCoding)
{
    Programme school = aProgramme({2001, 9, 1}, QDate(2005, 6, 1));
    school.kind = ProgrammeKind::HighSchool;
    EXPECT_EQ(roadFor(factsOf(school)).of(RoadStage::Education).state, kNotAsked);
}

// ---- order ------------------------------------------------------------------------------------------------

TEST(Road, IsTheSameInWhateverOrderTheRecordsCome)
{
    Facts facts = learnerFacts();
    const Road road = roadFor(facts);
    facts.forEachList([](auto& list) { std::ranges::reverse(list); });
    const Road other = roadFor(facts);
    EXPECT_EQ(other.present, road.present);
    EXPECT_EQ(other.within, road.within);
    EXPECT_EQ(statesOf(other), statesOf(road));
    EXPECT_EQ(sumOf(other.costs.soFar).amount, sumOf(road.costs.soFar).amount);
}

}  // namespace road_test
}  // namespace credence
