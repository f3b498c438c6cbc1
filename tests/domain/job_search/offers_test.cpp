// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/offers.h"

#include <gtest/gtest.h>

#include "applications.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace offers_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;
using Stage = ApplicationStage;

constexpr OfferWeights kAlike{3, 3, 3, 3, 3};
constexpr int kHours = 2'080;

Application offer(qint64 id, std::optional<Cents> low, std::optional<Cents> high, std::optional<PayPeriod> per)
{
    Application application = inStages(id, {{Stage::Offer, {2026, 11, 20}}});
    application.payLow = low;
    application.payHigh = high;
    application.payPer = per;
    return application;
}

TEST(YearlyPay, PutsHoursAndYearsOnOneScale)
{
    EXPECT_EQ(yearlyPay(offer(1, Cents{2600}, {}, PayPeriod::Hour), kHours), Cents{5'408'000});
    EXPECT_EQ(yearlyPay(offer(1, Cents{5'000'000}, Cents{6'000'000}, PayPeriod::Year), kHours), Cents{5'500'000});
    EXPECT_EQ(yearlyPay(offer(1, Cents{2600}, {}, {}), kHours), std::nullopt) << "an hour or a year?";
    EXPECT_EQ(yearlyPay(offer(1, {}, {}, PayPeriod::Hour), kHours), std::nullopt);
}

TEST(YearlyPay, OfPartTimeIsInProportionAsCareerShowsIt)
{
    Application partTime = offer(1, Cents{2'839'200}, {}, PayPeriod::Year);
    partTime.weekly = Minutes{24 * 60};
    EXPECT_EQ(yearlyPay(partTime, kHours), Cents{4'732'000});
}

TEST(YearlyPay, ByTheHourIsNotKnownWhereNoSourceNamesTheHoursOfAYear)
{
    EXPECT_EQ(yearlyPay(offer(1, Cents{2600}, {}, PayPeriod::Hour), {}), std::nullopt);
    EXPECT_EQ(yearlyPay(offer(1, Cents{5'000'000}, {}, PayPeriod::Year), {}), Cents{5'000'000});
}

TEST(CompareOffers, LooksAtOffersAloneTheBestFirst)
{
    const Facts facts = factsOf(offer(1, Cents{2000}, {}, PayPeriod::Hour), offer(2, Cents{2500}, {}, PayPeriod::Hour),
                                appliedOn(3, {2026, 11, 1}));
    const std::vector<ComparedOffer> offers = compareOffers(facts, kAlike, {}, kHours);
    ASSERT_EQ(offers.size(), 2U);
    EXPECT_EQ(offers.front().application, ApplicationId(2));
    EXPECT_EQ(offers.front().score, 100);
    EXPECT_EQ(offers.back().score, 80) << "its pay is four fifths of the best";
    EXPECT_EQ(offers.back().known, 1);
    EXPECT_EQ(offers.back().asked, 5);
}

TEST(CompareOffers, WeighsWhatTheUserGave)
{
    const Facts facts = factsOf(offer(1, Cents{2000}, {}, PayPeriod::Hour), offer(2, Cents{2500}, {}, PayPeriod::Hour));
    const std::map<ApplicationId, OfferRatings> ratings{{ApplicationId(1), {{OfferCriterion::Growth, 5}}},
                                                        {ApplicationId(2), {{OfferCriterion::Growth, 1}}}};
    OfferWeights weights{};
    weights[placeOf(OfferCriterion::Pay)] = 1;
    weights[placeOf(OfferCriterion::Growth)] = 3;
    const std::vector<ComparedOffer> offers = compareOffers(facts, weights, ratings, kHours);
    EXPECT_EQ(offers.front().application, ApplicationId(1));
    EXPECT_EQ(offers.front().score, 95) << "of pay 80 once and growth 100 three times";
    EXPECT_EQ(offers.back().score, 40) << "of pay 100 once and growth 20 three times";
    EXPECT_EQ(offers.front().known, 2);
    EXPECT_EQ(offers.front().asked, 2) << "what has no weight is not asked";
}

TEST(CompareOffers, GivesNoScoreOfNothing)
{
    const std::vector<ComparedOffer> offers =
        compareOffers(factsOf(offer(1, {}, {}, {}), offer(2, Cents{1}, {}, PayPeriod::Hour)), kAlike, {}, kHours);
    EXPECT_EQ(offers.front().application, ApplicationId(2));
    EXPECT_EQ(offers.back().score, std::nullopt);
}

TEST(OfferRatings, AreTheSameAfterTheirText)
{
    const std::map<ApplicationId, OfferRatings> ratings{
        {ApplicationId(3), {{OfferCriterion::Place, 4}, {OfferCriterion::Growth, 0}}},
        {ApplicationId(7), {{OfferCriterion::People, 5}}}};
    EXPECT_EQ(ratingsOf(ratingsAsText(ratings)), ratings);
    EXPECT_EQ(ratingsOf(u"x:place=1;3:pay=5,colour=2,place=9,hours=2;;4"_s),
              (std::map<ApplicationId, OfferRatings>{{ApplicationId(3), {{OfferCriterion::Hours, 2}}}}));
}

}  // namespace offers_test
}  // namespace credence
