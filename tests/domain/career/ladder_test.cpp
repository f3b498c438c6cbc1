// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/ladder.h"

#include "a_career.h"

namespace credence {
namespace ladder_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

QString hereOf(const Career& career)
{
    const auto here = std::ranges::find(career.ladder.rungs, true, &LadderRung::isHere);
    return here == career.ladder.rungs.end() ? QString() : here->role.source.entry;
}

const LadderRung& rung(const Career& career, const QString& entry)
{
    return *std::ranges::find_if(career.ladder.rungs,
                                 [&entry](const LadderRung& each) { return each.role.source.entry == entry; });
}

TEST(Ladder, OfNobodyYetHasAllRolesAndNoPlace)
{
    const Career career = careerFor({});
    EXPECT_EQ(career.ladder.rungs.size(), 7U);
    EXPECT_EQ(hereOf(career), QString());
    EXPECT_EQ(career.ladder.experience, CalendarDays{0});
}

TEST(Ladder, AnApprenticeStandsBelowUntilTheYearsAreThere)
{
    const Facts facts = factsOf(std::vector{held(u"CPC-A"_s, {2026, 7, 18}), held(u"CCA"_s, {2025, 12, 6})},
                                aJob(1, {2026, 8, 3}), Goal{.id = GoalId(1), .credential = u"CCS"_s});
    const Career career = careerFor(facts);
    EXPECT_EQ(hereOf(career), u"ma.role.apprentice"_s);
    EXPECT_EQ(career.ladder.experience, CalendarDays{113});
    EXPECT_EQ(rung(career, u"ma.role.outpatient"_s).from, QDate(2027, 8, 2)) << "365 days from Aug 3";
    EXPECT_TRUE(rung(career, u"ma.role.inpatient"_s).isGoal);
    EXPECT_FALSE(rung(career, u"ma.role.auditor"_s).isGoal) << "the CCS leads to the inpatient coder first";
    EXPECT_FALSE(rung(career, u"ma.role.inpatient"_s).from.has_value()) << "no credential for it";
    EXPECT_EQ(hereOf(careerFor(facts, {2027, 8, 1})), u"ma.role.apprentice"_s);
    EXPECT_EQ(hereOf(careerFor(facts, {2027, 8, 2})), u"ma.role.outpatient"_s);
}

TEST(Ladder, ACodeIsHeldOnlyAsItWasAwarded)
{
    const Facts facts = factsOf(held(u"CPC-A"_s, {2020, 1, 1}), aJob(1, {2020, 1, 1}));
    EXPECT_EQ(hereOf(careerFor(facts)), u"ma.role.apprentice"_s) << "a CPC-A is no CPC, however long";
    const Facts without =
        factsOf(std::vector{held(u"CPC-A"_s, {2020, 1, 1}, QDate(2022, 1, 1)), held(u"CPC"_s, {2022, 1, 2})},
                aJob(1, {2020, 1, 1}));
    EXPECT_EQ(hereOf(careerFor(without)), u"ma.role.auditor"_s);
}

TEST(Ladder, ExperienceThatEndedDoesNotGoOn)
{
    const Facts facts = factsOf(held(u"CCA"_s, {2025, 12, 6}), aJob(1, {2026, 1, 1}, QDate(2026, 3, 31)));
    EXPECT_FALSE(rung(careerFor(facts), u"ma.role.outpatient"_s).from.has_value());
    EXPECT_EQ(careerFor(facts).ladder.experience, CalendarDays{90});
}

}  // namespace ladder_test
}  // namespace credence
