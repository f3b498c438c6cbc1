// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/pay_period.h"

#include <gtest/gtest.h>

#include "domain/fixtures/records.h"
#include "support/printers.h"

namespace credence {
namespace pay_period_test {

using namespace credence::testing;

constexpr int kHours = 2'080;

TEST(FullTimePay, OfAnHourIsTimesTheHoursOfAFullTimeYear)
{
    EXPECT_EQ(fullTimePay({2275}, PayPeriod::Hour, {}, kHours), Cents{4732000});
    EXPECT_EQ(fullTimePay({2275}, PayPeriod::Hour, hours(24), kHours), Cents{4732000}) << "part-time or not";
}

TEST(FullTimePay, OfAYearIsInProportionToTheHoursThatItIsFor)
{
    EXPECT_EQ(fullTimePay({5408000}, PayPeriod::Year, {}, kHours), Cents{5408000}) << "nobody says the hours";
    EXPECT_EQ(fullTimePay({2839200}, PayPeriod::Year, hours(24), kHours), Cents{4732000});
    EXPECT_EQ(fullTimePay({5408000}, PayPeriod::Year, Minutes{0}, kHours), Cents{5408000}) << "no hours are none said";
}

TEST(FullTimePay, BeyondWhatCanBeHeldIsNothing)
{
    EXPECT_FALSE(fullTimePay({100'000'000}, PayPeriod::Hour, {}, kHours).has_value());
    EXPECT_FALSE(fullTimePay({0}, PayPeriod::Year, {}, kHours).has_value());
}

TEST(HourlyPay, OfAYearIsByTheHoursThatItIsFor)
{
    EXPECT_EQ(hourlyPay({4732000}, PayPeriod::Year, {}, kHours), Cents{2275});
    EXPECT_EQ(hourlyPay({2839200}, PayPeriod::Year, hours(24), kHours), Cents{2275});
    EXPECT_FALSE(hourlyPay({1}, PayPeriod::Year, {}, kHours).has_value()) << "less than a cent";
}

}  // namespace pay_period_test
}  // namespace credence
