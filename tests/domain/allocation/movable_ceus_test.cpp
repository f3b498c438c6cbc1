// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/movable_ceus.h"

#include <gtest/gtest.h>

#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/printers.h"

namespace credence {
namespace movable_ceus_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

class MovableCeus : public ::testing::Test {
protected:
    MovableCeus()
    {
        facts.of<HeldCredential>() = {held(u"CPMA"_s, {2022, 3, 1})};
        facts.of<Membership>() = {aMembership(u"AAPC"_s, {2026, 10, 31})};
        earn(1, {2025, 6, 1}, 24);
        earn(2, {2025, 7, 1}, 10, u"auditing"_s);
        earn(3, {2026, 10, 5}, 6, u"auditing"_s);
    }
    void earn(qint64 id, QDate day, int whole, const QString& subject = {})
    {
        facts.of<CeuActivity>().push_back(aCeu(id, day, wholeCeus(whole)));
        facts.of<CeuActivity>().back().subject = subject;
    }
    [[nodiscard]] std::vector<CountedItem> movable() const
    {
        const RuleBook book = bothBooks();
        const Situation situation = situationOn(book, facts, {2026, 11, 23});
        return movableInto(judgeCycles(situation).front(), situation);
    }

    Facts facts;
};

TEST_F(MovableCeus, AreNoneWhereAShareNeedsThem)
{
    EXPECT_TRUE(movable().empty()) << "4 beyond the total, but the auditing CEUs are needed";
}

TEST_F(MovableCeus, AreWholeActivitiesWithoutWhichTheCycleIsStillDone)
{
    earn(4, {2026, 10, 6}, 3);
    earn(5, {2026, 10, 7}, 4);
    const std::vector<CountedItem> items = movable();
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].record.id, 5) << "the largest first";
    EXPECT_EQ(items[1].record.id, 4);
    facts.of<CeuActivity>()[0].ceus = wholeCeus(19);
    ASSERT_EQ(movable().size(), 1U) << "6 beyond the total";
    EXPECT_EQ(movable().front().record.id, 5);
}

TEST_F(MovableCeus, OfAnOpenCycleAreNone)
{
    facts.of<CeuActivity>()[0].ceus = wholeCeus(1);
    EXPECT_TRUE(movable().empty());
}

}  // namespace movable_ceus_test
}  // namespace credence
