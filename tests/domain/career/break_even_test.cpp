// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/break_even.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/printers.h"

namespace credence {
namespace break_even_test {

constexpr WorkShare kFullTime{.weekly = hours(40), .fullWeek = hours(40)};
constexpr WorkShare kPartTime{.weekly = hours(24), .fullWeek = hours(40)};

constexpr Span<Cents> dollars(int low, int high)
{
    return {.low = Cents{low * 100}, .high = Cents{high * 100}};
}

TEST(BreakEven, IsWhatIsPaidOnceByWhatStaysOfTheGainEachYear)
{
    // $299 by $5,718 x 24/40 - $25, and $739 by $1,000 x 24/40 - $25.
    const BreakEven result = breakEven(dollars(299, 739), dollars(1000, 5718), dollars(25, 25), kPartTime);
    EXPECT_EQ(result.state, PayOff::Years);
    EXPECT_EQ(result.best, YearTenths{1});
    EXPECT_EQ(result.worst, YearTenths{13});
}

TEST(BreakEven, WithTheHoursOfStudyAtOnesPayIsLater)
{
    const Span<Cents> once = withStudyPaid(dollars(299, 739), {.low = hours(45), .high = hours(118)}, Cents{2275});
    EXPECT_EQ(once, (Span<Cents>{.low = Cents{132275}, .high = Cents{342350}}));
    const BreakEven result = breakEven(once, dollars(1000, 5718), dollars(25, 25), kPartTime);
    EXPECT_EQ(result.best, YearTenths{4});
    EXPECT_EQ(result.worst, YearTenths{60});
}

struct Edge {
    const char* what;
    Span<Cents> once;
    Span<Cents> gain;
    Span<Cents> dues;
    BreakEven expected;
};

TEST(BreakEven, KeepsUnknownAndImpossibleApart)
{
    const Span<Cents> nothing{};
    const std::vector<Edge> edges{
        {"no fee", nothing, dollars(1, 2), dollars(0, 0), {.state = PayOff::NeedsFee}},
        {"no gain", dollars(1, 2), nothing, dollars(0, 0), {.state = PayOff::NeedsGain}},
        {"nothing to pay", dollars(0, 0), nothing, dollars(0, 0), {.state = PayOff::AtOnce}},
        {"nothing to pay, dues unknown", dollars(0, 0), nothing, nothing, {.state = PayOff::AtOnce}},
        {"nothing at once but dues", dollars(0, 0), nothing, dollars(25, 25), {.state = PayOff::NeedsGain}},
        {"zero gain", dollars(100, 100), dollars(0, 0), dollars(0, 0), {.state = PayOff::Never}},
        {"gain goes to dues", dollars(100, 100), dollars(10, 25), dollars(25, 25), {.state = PayOff::Never}},
        {"the least gain goes to dues",
         dollars(100, 100),
         dollars(10, 125),
         dollars(25, 25),
         {.state = PayOff::Years, .best = YearTenths{10}, .worst = {}, .mayNever = true}},
        {"only the most is stated",
         dollars(100, 200),
         {.low = {}, .high = Cents{10000}},
         dollars(0, 0),
         {.state = PayOff::Years, .best = YearTenths{10}}},
        {"only the least is stated",
         dollars(100, 200),
         {.low = Cents{10000}, .high = {}},
         dollars(0, 0),
         {.state = PayOff::Years, .best = {}, .worst = YearTenths{20}}}};
    for (const Edge& edge : edges) {
        EXPECT_EQ(breakEven(edge.once, edge.gain, edge.dues, kFullTime), edge.expected) << edge.what;
    }
}

TEST(BreakEven, RoundsUpToATenthSoThatNoYearIsPromisedTooEarly)
{
    EXPECT_EQ(breakEven(dollars(1001, 1001), dollars(1000, 1000), {}, kFullTime).best, YearTenths{11});
    EXPECT_EQ(breakEven(dollars(1000, 1000), dollars(1000, 1000), {}, kFullTime).best, YearTenths{10});
    EXPECT_EQ(breakEven(dollars(1, 1), dollars(1000, 1000), {}, kFullTime).best, YearTenths{1});
}

TEST(BreakEven, OfAmountsBeyondWhatCanBeHeldIsNotStated)
{
    const Span<Cents> much = withStudyPaid(dollars(1'000'000, 1'000'000), exactly(hours(10'000)), Cents{100'000'000});
    EXPECT_FALSE(much.isStated());
}

RC_GTEST_PROP(BreakEvenProperty, TheBestIsNeverLaterThanTheWorst, ())
{
    const auto range = [](int most) {
        const int low = *rc::gen::inRange(0, most);
        return dollars(low, *rc::gen::inRange(low, most + 1));
    };
    const WorkShare share{.weekly = {*rc::gen::inRange(1, 2401)}, .fullWeek = hours(40)};
    const BreakEven result = breakEven(range(5000), range(20000), range(500), share);
    if (result.best && result.worst) {
        RC_ASSERT(*result.best <= *result.worst);
    }
    RC_ASSERT(!(result.mayNever && result.worst));
}

RC_GTEST_PROP(BreakEvenProperty, WorkingLessIsNeverEarlier, ())
{
    const Span<Cents> once = dollars(*rc::gen::inRange(1, 5000), 5000);
    const Span<Cents> gain = dollars(*rc::gen::inRange(1, 20000), 20000);
    const int weekly = *rc::gen::inRange(60, 2341);
    const BreakEven less = breakEven(once, gain, {}, {.weekly = {weekly}, .fullWeek = hours(40)});
    const BreakEven more = breakEven(once, gain, {}, {.weekly = {weekly + 60}, .fullWeek = hours(40)});
    RC_ASSERT(less.best && more.best && *more.best <= *less.best);
}

}  // namespace break_even_test
}  // namespace credence
