// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_groups.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace step_groups_test {

using namespace Qt::StringLiterals;

NextStep letterFrom(const QString& employer, qint64 placement)
{
    return {.kind = NextStepKind::AskForLetter,
            .record = RecordRef{.kind = RecordKind::Placement, .id = placement},
            .subject = employer};
}

NextStep numberOf(qint64 activity)
{
    return {.kind = NextStepKind::AddIndexNumber,
            .record = RecordRef{.kind = RecordKind::CeuActivity, .id = activity},
            .subject = u"Activity %1"_s.arg(activity)};
}

std::vector<std::size_t> sizesOf(const std::vector<StepGroup>& groups)
{
    std::vector<std::size_t> sizes;
    for (const StepGroup& group : groups) {
        sizes.push_back(group.steps.size());
    }
    return sizes;
}

TEST(StepGroups, LettersOfOneEmployerAreOneThought)
{
    const auto groups =
        groupedSteps({letterFrom(u"Lakeside"_s, 1), letterFrom(u"Mercy"_s, 2), letterFrom(u"Lakeside"_s, 3)});
    EXPECT_EQ(sizesOf(groups), (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(groups.front().steps.back().record->id, 3);
}

TEST(StepGroups, AGroupStandsWhereItsMostUrgentStepStood)
{
    const auto groups = groupedSteps({numberOf(7), letterFrom(u"Lakeside"_s, 1), numberOf(8)});
    ASSERT_EQ(sizesOf(groups), (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(groups.front().steps.front().record->id, 7);
    EXPECT_EQ(groups.front().steps.back().record->id, 8);
}

TEST(StepGroups, StepsThatAreTwoThoughtsStayApart)
{
    const NextStep cpc{.kind = NextStepKind::PlanExam, .subject = u"CPC"_s};
    const NextStep ccs{.kind = NextStepKind::PlanExam, .subject = u"CCS"_s};
    EXPECT_EQ(sizesOf(groupedSteps({cpc, ccs})), (std::vector<std::size_t>{1, 1}));
    EXPECT_NE(groupKeyOf(cpc), groupKeyOf(ccs));
}

TEST(StepGroups, KeepTheirNameWhenTheirFirstStepIsDone)
{
    EXPECT_EQ(groupKeyOf(letterFrom(u"Lakeside"_s, 1)), groupKeyOf(letterFrom(u"Lakeside"_s, 3)));
    EXPECT_NE(groupKeyOf(letterFrom(u"Lakeside"_s, 1)), groupKeyOf(letterFrom(u"Mercy"_s, 1)));
}

}  // namespace step_groups_test
}  // namespace credence
