// SPDX-License-Identifier: GPL-3.0-or-later
/// What is said of the road, its costs and programmes side by side.
#include "words/format_pathway.h"

#include <gtest/gtest.h>

#include "support/printers.h"
#include "words/format_costs.h"
#include "words/format_programmes.h"

namespace credence {
namespace format_pathway_test {

using namespace Qt::StringLiterals;

/// A road with one stage told and the person in it.
Road standingIn(StageStanding stage)
{
    Road road{.asOf = QDate(2026, 11, 23), .stages = {}};
    for (std::size_t each = 0; each < kRoadStages; ++each) {
        road.stages[each] = {.stage = static_cast<RoadStage>(each)};
    }
    road.present = stage.stage;
    road.stages[static_cast<std::size_t>(stage.stage)] = std::move(stage);
    return road;
}

StageStanding aStage(RoadStage stage, std::optional<ProgressState> state, const QString& about = {},
                     std::optional<Amount> done = {}, std::optional<Amount> needed = {})
{
    return {.stage = stage, .state = state, .about = about, .done = done, .needed = needed};
}

struct Answer {
    StageStanding stage;
    const char* said;
};

void PrintTo(const Answer& answer, std::ostream* out)
{
    *out << answer.said;
}

class RoadAnswer : public ::testing::TestWithParam<Answer> {};

TEST_P(RoadAnswer, SaysWhereThePersonStands)
{
    EXPECT_EQ(format::roadAnswer(standingIn(GetParam().stage)), QString::fromUtf8(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(
    Stages, RoadAnswer,
    ::testing::Values(
        Answer{aStage(RoadStage::Education, std::nullopt), "At the start of the road"},
        Answer{aStage(RoadStage::Education, ProgressState::Partly, u"Certificate"_s, amountOf(hours(120)),
                      amountOf(hours(405))),
               "In education: 120 of 405 h"},
        Answer{aStage(RoadStage::Education, ProgressState::Partly, u"Certificate"_s), "In education"},
        Answer{aStage(RoadStage::Study, ProgressState::Partly, u"CPC"_s, countOf(4), countOf(11)),
               "Studying: 4 of 11 CPC subjects"},
        Answer{aStage(RoadStage::Exam, ProgressState::Open, u"CPC"_s), "Before the CPC exam"},
        Answer{aStage(RoadStage::Apprentice, ProgressState::Partly, u"CPC"_s, Amount{AmountUnit::Days, 167},
                      Amount{AmountUnit::Days, 365}),
               "Apprentice, day 167 of 365"},
        Answer{aStage(RoadStage::Apprentice, ProgressState::Partly, u"CPC"_s, countOf(0), countOf(1)), "Apprentice"},
        Answer{aStage(RoadStage::Apprentice, ProgressState::Done, u"CPC"_s), "Apprentice: the A can come off"},
        Answer{aStage(RoadStage::Certified, ProgressState::Partly, u"CPC"_s), "Exam passed: the credential is next"},
        Answer{aStage(RoadStage::Certified, ProgressState::Late, u"CPC"_s), "Not certified now"},
        Answer{aStage(RoadStage::Renewal, ProgressState::Partly, u"AAPC"_s, amountOf(CeuHundredths{700}),
                      amountOf(CeuHundredths{1350})),
               "Certified: AAPC 7 of 13.50 CEUs"},
        Answer{aStage(RoadStage::Renewal, ProgressState::Late, u"AAPC"_s), "Renewal is late"},
        Answer{aStage(RoadStage::Growth, ProgressState::Open, u"CCS"_s), "Certified, on the way to the CCS"}));

TEST(RoadWords, StateIsAMarkAndAWord)
{
    EXPECT_EQ(format::stageState(aStage(RoadStage::Study, ProgressState::Partly)), u"◐ partly"_s);
    EXPECT_EQ(format::stageState(aStage(RoadStage::Study, std::nullopt)), u"– not asked"_s);
}

TEST(RoadWords, ADaySaysWhatItMeans)
{
    const QDate day(2028, 2, 29);
    EXPECT_EQ(format::stageDay({.sort = RoadDaySort::On, .day = day}), u"Feb 29, 2028"_s);
    EXPECT_EQ(format::stageDay({.sort = RoadDaySort::By, .day = day}), u"by Feb 29, 2028"_s);
    EXPECT_EQ(format::stageDay({.sort = RoadDaySort::From, .day = day}), u"from Feb 29, 2028"_s);
    EXPECT_EQ(format::stageDay({.sort = RoadDaySort::AtPace, .day = day}), u"about Feb 29, 2028"_s);
    EXPECT_EQ(format::stageDay({.sort = RoadDaySort::Until, .day = day}), u"until Feb 29, 2028"_s);
}

TEST(RoadWords, HoursThatAreNotStatedAreSaidToBeSo)
{
    EXPECT_EQ(format::stageFigure(aStage(RoadStage::Education, ProgressState::Done, u"Certificate"_s)),
              u"hours not stated"_s);
    EXPECT_EQ(format::stageFigure(aStage(RoadStage::Education, ProgressState::Open)), u"no programme yet"_s);
    EXPECT_EQ(format::stageFigure(
                  aStage(RoadStage::Education, ProgressState::Partly, u"Certificate"_s, countOf(1), countOf(6))),
              u"1 of 6 courses"_s);
}

TEST(CostWords, KeepNothingApartFromNotStated)
{
    EXPECT_EQ(format::costSum({}), u"—"_s);
    EXPECT_EQ(format::costSum({.items = 1, .notStated = 1}), u"not stated"_s);
    const CostRange nothing{.low = {0}, .high = {0}};
    EXPECT_EQ(format::costSum({.amount = nothing, .items = 1}), u"$0"_s);
    const CostRange exam{.low = {29900}, .high = {39900}};
    EXPECT_EQ(format::costSum({.amount = exam, .items = 1}), u"$299–$399"_s);
    EXPECT_EQ(format::costSum({.amount = exam, .items = 2, .notStated = 1}), u"$299–$399 and more"_s);
    EXPECT_EQ(format::costSum({.amount = exam, .items = 1, .isEstimate = true}), u"about $299–$399"_s);
}

QString cellOf(format::ProgrammeRow row, const ComparedProgramme& one)
{
    const ComparedProgrammes compared{
        .exam = u"CCS"_s, .subjectsAsked = 14, .removesAOf = u"CPC"_s, .contactHours = hours(80)};
    return format::programmeCell(row, one, compared);
}

TEST(ProgrammeWords, SendToTheSchoolForWhatIsNotKnownAndSayNotStatedOfOnesOwn)
{
    ComparedProgramme one{.programme = {.name = u"Certificate"_s}};
    for (const format::ProgrammeRow row :
         {format::ProgrammeRow::ContactHours, format::ProgrammeRow::Length, format::ProgrammeRow::Delivery,
          format::ProgrammeRow::Cost, format::ProgrammeRow::AfterFunding, format::ProgrammeRow::Recognition,
          format::ProgrammeRow::Subjects, format::ProgrammeRow::Coverage}) {
        one.isYours = false;
        EXPECT_EQ(cellOf(row, one), u"ask the school"_s);
        one.isYours = true;
        EXPECT_EQ(cellOf(row, one), u"not stated"_s);
    }
}

TEST(ProgrammeWords, TellTheCostWithAndWithoutFundingThatMayCome)
{
    ComparedProgramme one{.programme = {.name = u"Certificate"_s}};
    one.programme.cost = Cents{602100};
    one.programme.costIsEstimate = true;
    one.programme.funding = {{.source = u"MassHire"_s, .state = FundingState::AskedFor, .amount = Cents{602100}}};
    one.afterFunding = afterFunding(one.programme);
    EXPECT_EQ(cellOf(format::ProgrammeRow::Cost, one), u"◐ estimate $6,021"_s);
    EXPECT_EQ(cellOf(format::ProgrammeRow::AfterFunding, one), u"$6,021, $0 if granted"_s);
    EXPECT_EQ(cellOf(format::ProgrammeRow::Funding, one), u"MassHire: asked for"_s);
    one.programme.funding.front().state = FundingState::Granted;
    one.afterFunding = afterFunding(one.programme);
    EXPECT_EQ(cellOf(format::ProgrammeRow::AfterFunding, one), u"$0"_s);
}

TEST(ProgrammeWords, CoursesWithoutHoursTeachMoreThanTheShareTells)
{
    ComparedProgramme one{.programme = {.name = u"Certificate"_s}};
    one.coverage = ProgrammeCoverage{.programme = {}, .name = {}, .subjects = {}, .domains = {}, .covered = 510};
    one.coverage->courses = 3;
    EXPECT_EQ(cellOf(format::ProgrammeRow::Coverage, one), u"51 %"_s);
    one.coverage->withoutHours = 1;
    EXPECT_EQ(cellOf(format::ProgrammeRow::Coverage, one), u"51 % or more"_s);
    one.coverage->covered = 0;
    EXPECT_EQ(cellOf(format::ProgrammeRow::Coverage, one), u"hours not stated"_s);
}

TEST(ProgrammeWords, SayWhatItDoesForTheAWithAMark)
{
    ComparedProgramme one{.programme = {.name = u"Certificate"_s}};
    one.forTheA = ForTheA::Counts;
    EXPECT_EQ(cellOf(format::ProgrammeRow::ForTheA, one), u"✓ counts once completed"_s);
    one.isCompleted = true;
    EXPECT_EQ(cellOf(format::ProgrammeRow::ForTheA, one), u"✓ counts"_s);
    one.forTheA = ForTheA::HoursNotStated;
    EXPECT_EQ(cellOf(format::ProgrammeRow::ForTheA, one), u"◐ if 80 h are shown"_s);
    one.forTheA = ForTheA::TooFewHours;
    EXPECT_EQ(cellOf(format::ProgrammeRow::ForTheA, one), u"! under 80 h"_s);
    one.forTheA = ForTheA::NotPreparation;
    EXPECT_EQ(cellOf(format::ProgrammeRow::ForTheA, one), u"○ no coding preparation"_s);
}

}  // namespace format_pathway_test
}  // namespace credence
