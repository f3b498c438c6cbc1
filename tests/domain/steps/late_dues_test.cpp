// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/overdue.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/steps/step_keys.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace late_dues_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kDue(2026, 10, 31);

Facts member()
{
    return factsOf(held(u"CPC"_s, {2025, 11, 20}), aMembership(u"AAPC"_s, kDue));
}

std::optional<NextStep> duesOn(const Facts& facts, QDate asOf)
{
    const std::vector<NextStep> steps = judgeOverview(builtInBook(), facts, asOf).nextSteps;
    const auto found = std::ranges::find(steps, NextStepKind::MeetDeadline, &NextStep::kind);
    return found == steps.end() ? std::nullopt : std::optional(*found);
}

struct DuesRow {
    const char* name;
    int daysAfterDue;
    std::optional<CostOfDelay> costs;
    QDate from;
    int feeCents;
};

class LateDuesTable : public ::testing::TestWithParam<DuesRow> {};

TEST_P(LateDuesTable, SayWhatWaitingCosts)
{
    const DuesRow& row = GetParam();
    const std::optional<NextStep> step = duesOn(member(), kDue.addDays(row.daysAfterDue));
    ASSERT_EQ(step.has_value(), row.costs.has_value());
    if (step) {
        EXPECT_EQ(step->dueOn, kDue);
        EXPECT_EQ(step->rule.ruleId, u"aapc.renewal.late-dues"_s);
        ASSERT_TRUE(step->delay);
        EXPECT_EQ(step->delay->what, *row.costs);
        EXPECT_EQ(step->delay->from, row.from);
        EXPECT_EQ(step->delay->fee, Cents{row.feeCents});
    }
}

INSTANTIATE_TEST_SUITE_P(
    Dues, LateDuesTable,
    ::testing::Values(DuesRow{"MoreThanThirtyDaysBefore", -31, {}, {}, 0},
                      DuesRow{"Before", -30, CostOfDelay::Money, {2026, 12, 1}, 5000},
                      DuesRow{"OnTheDay", 0, CostOfDelay::Money, {2026, 12, 1}, 5000},
                      DuesRow{"LastFreeDay", 30, CostOfDelay::Money, {2026, 12, 1}, 5000},
                      DuesRow{"FirstDayWithAFee", 31, CostOfDelay::Credential, {2027, 1, 30}, 20000},
                      DuesRow{"LastDayWithAFee", 90, CostOfDelay::Credential, {2027, 1, 30}, 20000},
                      DuesRow{"FirstDayOff", 91, CostOfDelay::Credential, {2027, 1, 30}, 20000},
                      DuesRow{"LongOff", 334, CostOfDelay::Credential, {2027, 1, 30}, 20000}),
    [](const auto& row) { return row.param.name; });

TEST(LateDues, AreSettledByTheAnswerOfThatYearOnly)
{
    Facts facts = member();
    const std::optional<NextStep> step = duesOn(facts, kDue);
    ASSERT_TRUE(step);
    facts.of<StepChoice>() = {{.step = keyOf(*step), .fate = StepFate::Done}};
    EXPECT_FALSE(duesOn(facts, kDue));
    EXPECT_FALSE(duesOn(facts, kDue.addDays(40)));
    EXPECT_TRUE(duesOn(facts, kDue.addYears(1))) << "the dues of the next year are others";
}

TEST(LateDues, SnoozedOnesAreStillLate)
{
    Facts facts = member();
    facts.of<StepChoice>() = {
        {.step = keyOf(*duesOn(facts, kDue)), .fate = StepFate::Snoozed, .until = kDue.addDays(20)}};
    const QDate asOf = kDue.addDays(10);
    EXPECT_FALSE(duesOn(facts, asOf));
    const auto deadlines = judgeOverview(builtInBook(), facts, asOf).deadlines;
    EXPECT_NE(std::ranges::find(deadlines, DeadlineKind::DuesFree, &DeadlineItem::kind), deadlines.end());
}

TEST(LateDues, HaveTheirDaysAmongTheDeadlines)
{
    const auto dayOf = [](DeadlineKind kind, QDate asOf) -> std::optional<QDate> {
        const auto deadlines = judgeOverview(builtInBook(), member(), asOf).deadlines;
        const auto found = std::ranges::find(deadlines, kind, &DeadlineItem::kind);
        return found == deadlines.end() ? std::nullopt : std::optional(found->day);
    };
    EXPECT_FALSE(dayOf(DeadlineKind::DuesLate, kDue));
    EXPECT_EQ(dayOf(DeadlineKind::DuesFree, kDue.addDays(1)), QDate(2026, 11, 30));
    EXPECT_EQ(dayOf(DeadlineKind::DuesLate, kDue.addDays(1)), QDate(2027, 1, 29));
    EXPECT_FALSE(dayOf(DeadlineKind::DuesFree, kDue.addDays(31)));
    EXPECT_EQ(dayOf(DeadlineKind::DuesLate, kDue.addDays(90)), QDate(2027, 1, 29));
    EXPECT_FALSE(dayOf(DeadlineKind::DuesLate, kDue.addDays(91)));
}

TEST(LateDues, FollowTheLatestDueDayOfABody)
{
    Facts facts = member();
    facts.of<Membership>().push_back({.id = MembershipId(2), .body = u"AAPC"_s, .dueOn = kDue.addYears(1)});
    EXPECT_FALSE(duesOn(facts, kDue.addDays(10))) << "the renewed membership is due in a year";
}

TEST(LateDues, AreUnknownForABodyWithoutSuchARule)
{
    Facts facts;
    facts.of<Membership>() = {aMembership(u"AHIMA"_s, kDue)};
    EXPECT_FALSE(duesOn(facts, kDue.addDays(10)));
    ASSERT_TRUE(duesOn(facts, kDue));
    EXPECT_FALSE(duesOn(facts, kDue)->delay);
}

}  // namespace late_dues_test
}  // namespace credence
