// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/carry_over.h"

#include <gtest/gtest.h>

#include "domain/allocation/credential_quota.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/cycles/submission.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace carry_over_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

/// A body that asks `asked` CEUs in each two years from the first award, with the rule under test.
SmallBook bookOf(CeuHundredths asked, std::optional<CeuHundredths> atMost)
{
    SmallBook book;
    book.credential(u"C"_s, u"B"_s)
        .rule(
            u"b.cycle"_s, u"B"_s,
            CycleRule{
                .body = u"B"_s, .months = 24, .anchor = CycleAnchor::FirstCredential, .firstPeriod = FirstPeriod::Full})
        .rule(u"b.amount"_s, u"B"_s, CeuAmountByCount{.body = u"B"_s, .byCount = {asked}});
    if (atMost) {
        book.rule(u"b.carry"_s, u"B"_s, CarryOverRule{.body = u"B"_s, .atMost = *atMost}, BindingKey::CycleStart);
    }
    return book;
}

/// The credential since 2022: its cycles begin in 2022, 2024 and 2026. So many whole CEUs were earned in each.
Facts earned(int first, int second, int third)
{
    Facts facts = factsOf(held(u"C"_s, {2022, 1, 1}));
    facts.of<CeuActivity>() = {aCeu(1, {2023, 6, 1}, wholeCeus(first)), aCeu(2, {2025, 6, 1}, wholeCeus(second)),
                               aCeu(3, {2026, 6, 1}, wholeCeus(third))};
    return facts;
}

CycleProgress cycleOn(QDate asOf, const Facts& facts, const RuleBook& book)
{
    return judgeCycles(situationOn(book, facts, asOf)).front();
}

int carriedOn(QDate asOf, const Facts& facts, const RuleBook& book)
{
    const std::optional<CarriedOver> carried = cycleOn(asOf, facts, book).total.carriedOver;
    return carried ? carried->amount.value : 0;
}

const QDate kSecond(2024, 1, 1);
const QDate kThird(2026, 11, 23);

struct CarryCase {
    const char* name;
    int first;
    int second;
    int carriedIntoSecond;  ///< hundredths
    int carriedIntoThird;
};

void PrintTo(const CarryCase& row, std::ostream* out)
{
    *out << row.name;
}

class CarryOver : public ::testing::TestWithParam<CarryCase> {};

TEST_P(CarryOver, IsTheSurplusUpToTheFigure)
{
    const CarryCase& row = GetParam();
    const RuleBook book = bookOf(wholeCeus(30), wholeCeus(10));
    const Facts facts = earned(row.first, row.second, 0);
    EXPECT_EQ(carriedOn(kSecond, facts, book), row.carriedIntoSecond);
    EXPECT_EQ(carriedOn(kThird, facts, book), row.carriedIntoThird);
    EXPECT_EQ(cycleOn(kSecond, facts, book).total.done.value, row.carriedIntoSecond);
}

INSTANTIATE_TEST_SUITE_P(Table, CarryOver,
                         ::testing::Values(CarryCase{"NothingBeyond", 30, 30, 0, 0},
                                           CarryCase{"Less", 35, 30, 500, 500},
                                           CarryCase{"AsMuchAsTheFigure", 40, 20, 1000, 0},
                                           CarryCase{"More", 60, 30, 1000, 1000},
                                           CarryCase{"OfAMissedCycle", 29, 60, 0, 1000},
                                           CarryCase{"IntoACycleThatIsMissed", 40, 19, 1000, 0}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(CarryOverOnce, IsNotCarriedOnAgain)
{
    const RuleBook book = bookOf(wholeCeus(5), wholeCeus(10));
    EXPECT_EQ(carriedOn(kSecond, earned(20, 0, 0), book), 1000);
    EXPECT_EQ(carriedOn(kThird, earned(20, 0, 0), book), 0) << "the ten were earned two cycles ago";
    EXPECT_EQ(carriedOn(kThird, earned(20, 3, 0), book), 300) << "what was carried over is used up first";
}

TEST(CarryOverNone, IsWhereNoRuleOrOneOfNoneSaysSo)
{
    for (const std::optional<CeuHundredths> atMost : {std::optional<CeuHundredths>(), std::optional(CeuHundredths{})}) {
        const CycleProgress cycle = cycleOn(kThird, earned(40, 40, 4), bookOf(wholeCeus(30), atMost));
        EXPECT_FALSE(cycle.total.carriedOver);
        EXPECT_EQ(cycle.total.done, amountOf(wholeCeus(4)));
    }
}

TEST(CarryOverNone, IsWhereAHundredthOfAShareWasMissing)
{
    SmallBook book = bookOf(wholeCeus(30), wholeCeus(10));
    book.rule(u"b.hiim"_s, u"B"_s, CeuShareRule{.body = u"B"_s, .of = ShareOf::HiimDomain, .percent = 20},
              BindingKey::CycleStart);
    const auto carriedWith = [&book](CeuHundredths hiim) {
        Facts facts = earned(0, 0, 0);
        facts.of<CeuActivity>() = {aCeu(1, {2023, 6, 1}, hiim), aCeu(2, {2023, 7, 1}, wholeCeus(40) - hiim)};
        facts.of<CeuActivity>().front().hiim = true;
        return carriedOn(kSecond, facts, book);
    };
    EXPECT_EQ(carriedWith({599}), 0);
    EXPECT_EQ(carriedWith({600}), 1000);
}

TEST(CarryOverNone, IsInAFirstPeriod)
{
    EXPECT_EQ(carriedOn({2022, 6, 1}, earned(40, 0, 0), bookOf(wholeCeus(30), wholeCeus(10))), 0);
}

TEST(CarriedOverInACycle, StandsWithItsRuleAndIsThereFromTheFirstDay)
{
    const RuleBook book = bookOf(wholeCeus(30), wholeCeus(10));
    const CycleProgress cycle = cycleOn(kThird, earned(30, 45, 4), book);
    ASSERT_TRUE(cycle.total.carriedOver);
    EXPECT_EQ(cycle.total.carriedOver->surplus, wholeCeus(15));
    EXPECT_EQ(cycle.total.carriedOver->cycleEnded, QDate(2025, 12, 31));
    EXPECT_EQ(cycle.total.carriedOver->rule.ruleId, u"b.carry"_s);
    EXPECT_EQ(cycle.total.done, amountOf(wholeCeus(14)));
    EXPECT_EQ(missingIn(cycle), amountOf(wholeCeus(16)));
    EXPECT_EQ(cycle.burnUp.front().counted, wholeCeus(10));
    EXPECT_EQ(cycle.burnUp.back().counted, wholeCeus(14));
}

TEST(CarriedOverInACycle, FillsASmallTotalOnItsFirstDay)
{
    const CycleProgress cycle = cycleOn(kThird, earned(5, 20, 0), bookOf(wholeCeus(5), wholeCeus(10)));
    EXPECT_TRUE(isDone(cycle.total));
    EXPECT_EQ(cycle.total.completeOn, QDate(2026, 1, 1));
}

TEST(CarriedOverInACycle, NeedsNeitherSubmissionNorCredit)
{
    const RuleBook book = bookOf(wholeCeus(30), wholeCeus(10));
    const Facts facts = earned(30, 45, 20);
    const Situation situation = situationOn(book, facts, kThird);
    const CycleProgress cycle = judgeCycles(situation).front();
    EXPECT_EQ(submittedOf(cycle, situation), wholeCeus(10));
    EXPECT_EQ(unsubmittedOf(cycle, situation), wholeCeus(20));
    EXPECT_EQ(quotasOf(cycle, situation).front().amount, wholeCeus(20));
}

}  // namespace carry_over_test
}  // namespace credence
