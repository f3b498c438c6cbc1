// SPDX-License-Identifier: GPL-3.0-or-later
/// Caps and minimums of CEUs by activity, in a cycle from 2025-07-01 to 2027-06-30 that asks 20.
#include "domain/cycles/ceu_limits.h"

#include <gtest/gtest.h>

#include "domain/cycles/judge_cycle.h"
#include "domain/cycles/limit_periods.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace ceu_limits_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QString kBody = u"AHIMA"_s;
const QDate kStart(2025, 7, 1);
const QDate kLast(2027, 6, 30);
const ActivityMatch kTaught{.kinds = {CeuActivityKind::Taught}};

CeuLimitRule atMost(CeuHundredths amount, LimitPer per = LimitPer::Cycle)
{
    return {.body = kBody, .bound = LimitBound::AtMost, .per = per, .activities = {kTaught}, .amount = amount};
}

CeuLimitRule atLeast(CeuHundredths amount, LimitPer per = LimitPer::Cycle)
{
    CeuLimitRule limit = atMost(amount, per);
    limit.bound = LimitBound::AtLeast;
    return limit;
}

SmallBook withLimit(const CeuLimitRule& limit, BindingKey binding = BindingKey::CycleStart,
                    const QStringList& credentials = {})
{
    SmallBook book = ahimaBook();
    return book.rule(u"h.limit"_s, kBody, limit, binding, credentials);
}

CeuActivity taught(qint64 id, QDate day, int ceus)
{
    CeuActivity activity = aCeu(id, day, wholeCeus(ceus));
    activity.kind = CeuActivityKind::Taught;
    return activity;
}

CycleProgress cycleOf(const RuleBook& book, const std::vector<CeuActivity>& activities, QDate asOf = kLast)
{
    Facts facts = factsOf(held(u"CCA"_s, kStart));
    facts.of<CeuActivity>() = activities;
    return judgeCycles(situationOn(book, facts, asOf)).front();
}

const Progress* limitOf(const CycleProgress& cycle)
{
    const auto found = std::ranges::find(cycle.shares, u"h.limit"_s, &Progress::requirementId);
    return found == cycle.shares.end() ? nullptr : &*found;
}

// ---- caps -------------------------------------------------------------------------------------------------

TEST(CeuCap, TakesOffTheLatestActivitiesFirst)
{
    CeuActivity attended = aCeu(2, {2026, 2, 1}, wholeCeus(6));
    attended.kind = CeuActivityKind::Attended;
    const CycleProgress cycle =
        cycleOf(withLimit(atMost(wholeCeus(5))),
                {taught(1, {2026, 1, 1}, 4), attended, taught(3, {2026, 3, 1}, 3), taught(4, {2026, 4, 1}, 2)});
    EXPECT_EQ(cycle.total.done.value, 1100);
    ASSERT_EQ(cycle.total.notCounted.size(), 2U);
    const NotCountedItem& part = cycle.total.notCounted.front();
    EXPECT_EQ(part.record.id, 3);
    EXPECT_EQ(part.amount.value, 200);
    EXPECT_EQ(part.reason, NotCountedReason::OverCap);
    ASSERT_TRUE(part.cap);
    EXPECT_EQ(part.cap->amount, wholeCeus(5));
    EXPECT_EQ(part.activities, std::vector<ActivityMatch>{kTaught});
    EXPECT_EQ(cycle.total.notCounted.back().record.id, 4);
    EXPECT_EQ(cycle.total.notCounted.back().amount.value, 200);
    EXPECT_TRUE(cycle.doubts.empty());
}

TEST(CeuCap, UsesUpNoneOfWhatAnotherCapTakesOff)
{
    SmallBook book = withLimit(atMost(wholeCeus(6)));
    CeuLimitRule vendor = atMost(wholeCeus(4));
    vendor.activities = {{.providers = {u"Vendor"_s}}};
    book.rule(u"h.vendor"_s, kBody, vendor, BindingKey::CycleStart);
    CeuActivity underBoth = taught(1, {2026, 1, 1}, 10);
    underBoth.provider = u"Vendor"_s;
    const CycleProgress cycle = cycleOf(book, {underBoth, taught(2, {2026, 3, 1}, 5)});
    ASSERT_EQ(cycle.total.counted.size(), 2U);
    EXPECT_EQ(cycle.total.counted[0].amount.value, 400);
    EXPECT_EQ(cycle.total.counted[1].amount.value, 200) << "six may be taught, four of them were";
    int leftOut = 0;
    for (const NotCountedItem& item : cycle.total.notCounted) {
        leftOut += item.amount.value;
    }
    EXPECT_EQ(leftOut, 600 + 300);
}

TEST(CeuCap, IsJustReachedWithoutLoss)
{
    const CycleProgress cycle =
        cycleOf(withLimit(atMost(wholeCeus(5))), {taught(1, {2026, 1, 1}, 3), taught(2, {2026, 3, 1}, 2)});
    EXPECT_EQ(cycle.total.done.value, 500);
    EXPECT_TRUE(cycle.total.notCounted.empty());
}

TEST(CeuCap, MayBeAShareOfWhatTheCycleAsks)
{
    CeuLimitRule share = atMost({});
    share.amount.reset();
    share.percent = 33;
    const CycleProgress cycle = cycleOf(withLimit(share), {taught(1, {2026, 1, 1}, 10)});
    EXPECT_EQ(cycle.total.needed.value, 2000);
    EXPECT_EQ(cycle.total.done.value, 660);
}

TEST(CeuCap, OfAYearIsFilledInEachOfThem)
{
    const std::vector<CeuActivity> activities{taught(1, {2025, 12, 31}, 4), taught(2, {2026, 1, 1}, 4),
                                              taught(3, {2026, 6, 30}, 4), taught(4, {2026, 7, 1}, 4),
                                              taught(5, {2027, 6, 30}, 4)};
    const auto total = [&](LimitPer per) {
        return cycleOf(withLimit(atMost(wholeCeus(5), per)), activities).total.done.value;
    };
    EXPECT_EQ(total(LimitPer::Cycle), 500);
    EXPECT_EQ(total(LimitPer::CycleYear), 1000) << "to 2026-06-30 and from then on";
    EXPECT_EQ(total(LimitPer::CalendarYear), 400 + 500 + 400) << "2025, 2026, 2027";
}

TEST(CeuCap, BindsOnlyHoldersOfTheCredentialsThatItNames)
{
    const std::vector<CeuActivity> activities{taught(1, {2026, 1, 1}, 8)};
    EXPECT_EQ(
        cycleOf(withLimit(atMost(wholeCeus(5)), BindingKey::CycleStart, {u"RHIA"_s}), activities).total.done.value,
        800);
    EXPECT_EQ(cycleOf(withLimit(atMost(wholeCeus(5)), BindingKey::CycleStart, {u"CCA"_s}), activities).total.done.value,
              500);
}

TEST(CeuCap, BindsByTheDayThatItsRuleIsKeyedOn)
{
    const std::vector<CeuActivity> activities{taught(1, {2026, 1, 1}, 8), taught(2, {2026, 9, 1}, 8)};
    const auto total = [&](BindingKey binding) {
        SmallBook book = withLimit(atMost(wholeCeus(5)), binding);
        book.from({2026, 6, 1});
        return cycleOf(book, activities).total.done.value;
    };
    EXPECT_EQ(total(BindingKey::CycleStart), 1600) << "no such rule then";
    EXPECT_EQ(total(BindingKey::ActivityDate), 800 + 500);
    EXPECT_EQ(total(BindingKey::CalendarDate), 500);
}

TEST(CeuCap, OfAnActivityThatIsCreditedInPartTakesThatPart)
{
    CeuActivity credited = taught(1, {2026, 1, 1}, 8);
    credited.credits = {{.credential = u"CCA"_s, .amount = wholeCeus(4)}};
    const CycleProgress cycle = cycleOf(withLimit(atMost(wholeCeus(5))), {credited, taught(2, {2026, 2, 1}, 3)});
    EXPECT_EQ(cycle.total.done.value, 500);
    EXPECT_EQ(leftOut(cycle.total, NotCountedReason::OverCap), 200);
    EXPECT_EQ(leftOut(cycle.total, NotCountedReason::AllocatedElsewhere), 400);
}

TEST(CeuCap, ThatIsNotKnownTakesNothingAndIsADoubt)
{
    CeuLimitRule unknown = atMost({});
    unknown.amount.reset();
    const CycleProgress cycle =
        cycleOf(withLimit(unknown, BindingKey::ActivityDate),
                {taught(1, {2026, 1, 1}, 7), taught(2, {2026, 9, 1}, 3), aCeu(3, {2026, 2, 1}, wholeCeus(2))});
    EXPECT_EQ(cycle.total.done.value, 1200);
    ASSERT_EQ(cycle.doubts.size(), 1U);
    EXPECT_EQ(cycle.doubts.front().about, CeuDoubt::About::LimitNotKnown);
    EXPECT_EQ(cycle.doubts.front().amount, wholeCeus(10));
    EXPECT_EQ(cycle.doubts.front().rule.ruleId, u"h.limit"_s);
    EXPECT_TRUE(cycleOf(withLimit(unknown), {aCeu(1, {2026, 2, 1}, wholeCeus(2))}).doubts.empty());
}

TEST(CeuCap, AsksForTheKindThatIsNotSaidOnlyWhereItCouldMatter)
{
    const CeuActivity unsaid = aCeu(1, {2026, 1, 1}, wholeCeus(4));
    const CycleProgress over = cycleOf(withLimit(atMost(wholeCeus(5))), {unsaid, taught(2, {2026, 2, 1}, 2)});
    EXPECT_EQ(over.total.done.value, 600) << "it counts";
    ASSERT_EQ(over.doubts.size(), 1U);
    EXPECT_EQ(over.doubts.front().about, CeuDoubt::About::KindNotSaid);
    EXPECT_EQ(over.doubts.front().amount, wholeCeus(4));
    EXPECT_TRUE(cycleOf(withLimit(atMost(wholeCeus(5))), {unsaid, taught(2, {2026, 2, 1}, 1)}).doubts.empty());
    CeuActivity said = unsaid;
    said.kind = CeuActivityKind::Attended;
    EXPECT_TRUE(cycleOf(withLimit(atMost(wholeCeus(5))), {said, taught(2, {2026, 2, 1}, 2)}).doubts.empty());
    CeuActivity least = unsaid;
    least.ceus = {1};
    EXPECT_EQ(cycleOf(withLimit(atMost(wholeCeus(5))), {least, taught(2, {2026, 2, 1}, 5)}).doubts.size(), 1U);
}

TEST(CeuCap, TellsTheDoubtsOfItsPeriodsTogether)
{
    const CycleProgress cycle = cycleOf(withLimit(atMost(wholeCeus(5), LimitPer::CycleYear)),
                                        {aCeu(1, {2026, 1, 1}, wholeCeus(4)), taught(2, {2026, 2, 1}, 2),
                                         aCeu(3, {2026, 9, 1}, wholeCeus(3)), taught(4, {2026, 10, 1}, 3)});
    ASSERT_EQ(cycle.doubts.size(), 1U);
    EXPECT_EQ(cycle.doubts.front().amount, wholeCeus(7));
}

TEST(CeuCap, LeavesAnActivityWithoutCeusWhereItIs)
{
    const CycleProgress cycle =
        cycleOf(withLimit(atMost(wholeCeus(1))), {taught(1, {2026, 1, 1}, 1), taught(2, {2026, 2, 1}, 0)});
    EXPECT_EQ(cycle.total.counted.size(), 2U);
    EXPECT_TRUE(cycle.total.notCounted.empty());
}

// ---- minimums ---------------------------------------------------------------------------------------------

TEST(CeuMinimum, IsAShareOfTheCycle)
{
    const CycleProgress cycle =
        cycleOf(withLimit(atLeast(wholeCeus(5))), {taught(1, {2026, 1, 1}, 2), aCeu(2, {2026, 2, 1}, wholeCeus(3))});
    const Progress* minimum = limitOf(cycle);
    ASSERT_TRUE(minimum);
    EXPECT_EQ(minimum->done.value, 200);
    EXPECT_EQ(minimum->needed.value, 500);
    EXPECT_EQ(minimum->state, ProgressState::Partly);
    EXPECT_FALSE(minimum->estimate);
    EXPECT_EQ(leftOut(*minimum, NotCountedReason::KindNotSaid), 300);
    EXPECT_EQ(cycle.total.done.value, 500) << "the total takes both";
}

TEST(CeuMinimum, SaysWhichActivitiesItAsksFor)
{
    CeuActivity attended = aCeu(1, {2026, 2, 1}, wholeCeus(3));
    attended.kind = CeuActivityKind::Attended;
    const CycleProgress cycle = cycleOf(withLimit(atLeast(wholeCeus(5))), {attended});
    const Progress* minimum = limitOf(cycle);
    ASSERT_TRUE(minimum);
    ASSERT_EQ(minimum->notCounted.size(), 1U);
    EXPECT_EQ(minimum->notCounted.front().reason, NotCountedReason::OtherActivity);
    EXPECT_EQ(minimum->notCounted.front().activities, std::vector<ActivityMatch>{kTaught});
}

TEST(CeuMinimum, TakesTheSmallestCredit)
{
    CeuActivity least = taught(1, {2026, 1, 1}, 0);
    least.ceus = {1};
    const CycleProgress cycle = cycleOf(withLimit(atLeast(wholeCeus(5))), {least});
    ASSERT_TRUE(limitOf(cycle));
    EXPECT_EQ(limitOf(cycle)->done.value, 1);
}

TEST(CeuMinimum, MayBeAShareOfWhatTheCycleAsks)
{
    CeuLimitRule share = atLeast({});
    share.amount.reset();
    share.percent = 33;
    const CycleProgress cycle = cycleOf(withLimit(share), {});
    ASSERT_TRUE(limitOf(cycle));
    EXPECT_EQ(limitOf(cycle)->needed.value, 660);
}

TEST(CeuMinimum, OfAYearTakesNoMoreFromAYearThanItAsks)
{
    const std::vector<CeuActivity> activities{taught(1, {2025, 9, 1}, 7), taught(2, {2026, 9, 1}, 2)};
    const CycleProgress cycle = cycleOf(withLimit(atLeast(wholeCeus(5), LimitPer::CycleYear)), activities);
    const Progress* minimum = limitOf(cycle);
    ASSERT_TRUE(minimum);
    EXPECT_EQ(minimum->needed.value, 1000);
    EXPECT_EQ(minimum->done.value, 500 + 200);
    EXPECT_EQ(leftOut(*minimum, NotCountedReason::YearAsksNoMore), 200);
    EXPECT_FALSE(minimum->estimate);
}

TEST(CeuMinimum, OfACalendarYearAsksOfTheYearsAtTheEndsTheirPart)
{
    const CycleProgress cycle = cycleOf(withLimit(atLeast(wholeCeus(12), LimitPer::CalendarYear)),
                                        {taught(1, {2025, 12, 31}, 7), taught(2, {2026, 12, 31}, 9)});
    const Progress* minimum = limitOf(cycle);
    ASSERT_TRUE(minimum);
    EXPECT_EQ(minimum->needed.value, 600 + 1200 + 600);
    EXPECT_EQ(minimum->done.value, 600 + 900);
    EXPECT_TRUE(minimum->estimate);
}

TEST(CeuMinimum, OfAYearIsBoundByTheEditionOfItsLastDay)
{
    SmallBook book = withLimit(atLeast(wholeCeus(5), LimitPer::CycleYear), BindingKey::CalendarDate);
    book.edition({2026, 7, 1}, StatementRule{.text = u"abolished"_s});
    const CycleProgress cycle = cycleOf(book, {taught(1, {2026, 9, 1}, 2)});
    const Progress* minimum = limitOf(cycle);
    ASSERT_TRUE(minimum);
    EXPECT_EQ(minimum->needed.value, 500);
    EXPECT_EQ(minimum->done.value, 0) << "the second year asks none";
    EXPECT_TRUE(minimum->estimate);
    SmallBook earlier = withLimit(atLeast(wholeCeus(5), LimitPer::CycleYear), BindingKey::CalendarDate);
    earlier.edition({2026, 6, 30}, StatementRule{.text = u"abolished"_s});
    EXPECT_FALSE(limitOf(cycleOf(earlier, {})));
}

TEST(LimitPeriods, OfYearsNeverDriftAndEndWithTheCycle)
{
    const DateRange leap = DateRange::make({2024, 2, 29}, {2026, 12, 31}).value();
    const std::vector<LimitPeriod> years = limitPeriods(LimitPer::CycleYear, leap);
    ASSERT_EQ(years.size(), 3U);
    EXPECT_EQ(years[0].range, DateRange::make({2024, 2, 29}, {2025, 2, 27}).value());
    EXPECT_EQ(years[1].range, DateRange::make({2025, 2, 28}, {2026, 2, 27}).value());
    EXPECT_EQ(years[2].range, DateRange::make({2026, 2, 28}, {2026, 12, 31}).value());
    EXPECT_TRUE(years[1].isWhole);
    EXPECT_FALSE(years[2].isWhole);
    const std::vector<LimitPeriod> calendar = limitPeriods(LimitPer::CalendarYear, leap);
    ASSERT_EQ(calendar.size(), 3U);
    EXPECT_EQ(calendar[0].range, DateRange::make({2024, 2, 29}, {2024, 12, 31}).value());
    EXPECT_FALSE(calendar[0].isWhole);
    EXPECT_TRUE(calendar[1].isWhole);
    EXPECT_TRUE(calendar[2].isWhole);
}

}  // namespace ceu_limits_test
}  // namespace credence
