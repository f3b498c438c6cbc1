// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/own_pay.h"

#include "a_career.h"

namespace credence {
namespace own_pay_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

constexpr int kHours = 2080;

std::optional<PresentPay> presentOn(const Facts& facts, QDate asOf)
{
    return presentPay(situationOn(builtInBook(), facts, asOf), kHours);
}

TEST(PresentPay, IsTheOneThatBeganLastAndNoneThatIsStillAhead)
{
    std::vector pays{aPay(22, PayPeriod::Hour, {2028, 2, 29}), aPay(24, PayPeriod::Hour, {2028, 3, 1})};
    pays[1].id = PayId(2);
    const Facts facts = factsOf(pays);
    EXPECT_FALSE(presentOn(facts, {2028, 2, 28}).has_value());
    EXPECT_EQ(presentOn(facts, {2028, 2, 29})->anHour, Cents{2200});
    EXPECT_EQ(presentOn(facts, {2028, 3, 1})->anHour, Cents{2400});
}

TEST(PresentPay, WithoutSayingForWhatTimeIsNotUsed)
{
    Pay pay = aPay(22, PayPeriod::Hour, {2026, 8, 3});
    pay.per.reset();
    EXPECT_FALSE(presentOn(factsOf(pay), kCareerDay).has_value());
}

TEST(WorkWeek, IsThatOfThePayThenOfThePlacementThenNobodys)
{
    Placement job = aJob(3, {2026, 8, 3});
    job.employer = u"Lakeside Clinic"_s;
    job.weekly = hours(24);
    Pay pay = aPay(22, PayPeriod::Hour, {2026, 8, 3});
    EXPECT_EQ(presentOn(factsOf(pay), kCareerDay)->week, (WorkWeek{.weekly = {}, .basis = HoursBasis::FullTime}));
    EXPECT_EQ(presentOn(factsOf(pay, job), kCareerDay)->week,
              (WorkWeek{.weekly = hours(24), .basis = HoursBasis::Placement}));
    pay.weekly = hours(32);
    EXPECT_EQ(presentOn(factsOf(pay, job), kCareerDay)->week,
              (WorkWeek{.weekly = hours(32), .basis = HoursBasis::Pay}));
    pay.weekly.reset();
    pay.employer = u"Elsewhere"_s;
    EXPECT_EQ(presentOn(factsOf(pay, job), kCareerDay)->week.basis, HoursBasis::FullTime);
    pay.placement = PlacementId(3);
    EXPECT_EQ(presentOn(factsOf(pay, job), kCareerDay)->week.weekly, hours(24)) << "it is named";
}

}  // namespace own_pay_test
}  // namespace credence
