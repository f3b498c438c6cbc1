// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/pay_scale.h"

#include "a_career.h"

namespace credence {
namespace pay_scale_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

PayScale scaleOf(const Facts& facts, const std::vector<ShownReference>& entries = builtInEntries())
{
    return careerFor(facts, kCareerDay, entries).scale;
}

const ScaleLine* lineOf(const PayScale& scale, const QString& area, const QString& label)
{
    const auto found = std::ranges::find_if(
        scale.lines, [&](const ScaleLine& line) { return line.area == area && line.label == label; });
    return found == scale.lines.end() ? nullptr : &*found;
}

Application anOffer(int low, PayPeriod per, ApplicationStage stage = ApplicationStage::Offer)
{
    Application application{.id = ApplicationId(4), .employer = EmployerId(2), .stage = stage};
    application.payLow = Cents{low * 100};
    application.payPer = per;
    return application;
}

const Employer kReliant{.id = EmployerId(2), .name = QStringLiteral("Reliant")};

TEST(PayScale, HasThePublishedBandsByAreaWithTheirSources)
{
    const PayScale scale = scaleOf({});
    ASSERT_EQ(scale.lines.size(), 5U);
    EXPECT_EQ(scale.lines.front().area, u"Massachusetts"_s);
    const ScaleLine* coders = lineOf(scale, u"Massachusetts"_s, u"Coders"_s);
    ASSERT_NE(coders, nullptr);
    EXPECT_EQ(coders->low, Cents{5822300});
    EXPECT_EQ(coders->middle, Cents{6564200});
    EXPECT_EQ(coders->high, Cents{7325500});
    EXPECT_EQ(coders->sources.size(), 2U) << "the average and the range of one article";
    EXPECT_TRUE(coders->year.isEmpty());
    EXPECT_TRUE(lineOf(scale, u"Massachusetts"_s, u"Supervisors"_s)->opensUpward);
    const ScaleLine* certified = lineOf(scale, u"United States"_s, u"Certified, up to three"_s);
    EXPECT_EQ(certified->low, Cents{5629000}) << "two averages are the ends";
    EXPECT_EQ(certified->high, Cents{7136100});
    EXPECT_FALSE(certified->middle.has_value());
    EXPECT_EQ(lineOf(scale, u"United States"_s, u"Records specialists"_s)->low, Cents{3700000});
    EXPECT_EQ(scale.first, 30'000);
    EXPECT_EQ(scale.last, 90'000);
    EXPECT_EQ(scale.step, 10'000);
    EXPECT_FALSE(scale.mark.has_value());
}

TEST(PayScale, PutsAllPayOfOneEmployerOnOneLineByDay)
{
    std::vector pays{aPay(22, PayPeriod::Hour, {2026, 8, 3}),
                     aPay(23, PayPeriod::Hour, {2026, 11, 2}, u"LAKESIDE CLINIC"_s),
                     aPay(24, PayPeriod::Hour, {2027, 1, 4})};
    pays[1].id = PayId(2);
    pays[2].id = PayId(3);
    const PayScale scale = scaleOf(factsOf(pays));
    const auto own = std::ranges::find(scale.lines, ScaleSort::Own, &ScaleLine::sort);
    ASSERT_NE(own, scale.lines.end());
    ASSERT_EQ(own->points.size(), 3U);
    EXPECT_EQ(own->points[0].fullTime, Cents{4576000});
    EXPECT_EQ(own->points[1].fullTime, Cents{4784000});
    EXPECT_FALSE(own->points[1].isAhead);
    EXPECT_TRUE(own->points[2].isAhead);
    EXPECT_EQ(scale.mark, Cents{4784000}) << "what is earned, not what will be";
}

TEST(PayScale, HoldsTheOthersAgainstTheOffer)
{
    const PayScale scale =
        scaleOf(factsOf(aPay(22, PayPeriod::Hour, {2026, 8, 3}), kReliant, anOffer(26, PayPeriod::Hour)));
    const ScaleLine& offer = scale.lines.back();
    EXPECT_EQ(offer.sort, ScaleSort::Offered);
    EXPECT_EQ(offer.label, u"Reliant"_s);
    EXPECT_TRUE(offer.isOffer);
    EXPECT_EQ(offer.low, Cents{5408000});
    EXPECT_EQ(offer.high, Cents{5408000});
    EXPECT_EQ(scale.mark, Cents{5408000});
}

TEST(PayScale, TakesOnlyPayThatAnEmployerNamesForAJobThatIsOpen)
{
    const auto offered = [](const Application& application) {
        const PayScale scale = scaleOf(factsOf(kReliant, application));
        return std::ranges::count(scale.lines, ScaleSort::Offered, &ScaleLine::sort);
    };
    Application named = anOffer(50'000, PayPeriod::Year, ApplicationStage::Applied);
    EXPECT_EQ(offered(named), 0) << "nobody named it";
    named.payNamedBy = PayNamer::Applicant;
    EXPECT_EQ(offered(named), 0) << "a wish";
    named.payNamedBy = PayNamer::Employer;
    EXPECT_EQ(offered(named), 1);
    named.stage = ApplicationStage::Closed;
    EXPECT_EQ(offered(named), 0);
    Application externship = anOffer(15, PayPeriod::Hour);
    externship.kind = RequestKind::Externship;
    EXPECT_EQ(offered(externship), 0);
    Application untold = anOffer(26, PayPeriod::Hour);
    untold.payPer.reset();
    EXPECT_EQ(offered(untold), 0) << "an hour or a year is not guessed";
}

TEST(PayScale, WithoutTheHoursOfAFullTimeYearComparesNoHourlyPay)
{
    const PayScale scale =
        scaleOf(factsOf(aPay(22, PayPeriod::Hour, {2026, 8, 3}), kReliant, anOffer(50'000, PayPeriod::Year)), {});
    ASSERT_EQ(scale.lines.size(), 1U);
    EXPECT_EQ(scale.lines.front().sort, ScaleSort::Offered);
}

TEST(PayScale, OfNothingHasNoBounds)
{
    const PayScale scale = scaleOf({}, {});
    EXPECT_TRUE(scale.lines.empty());
    EXPECT_EQ(scale.last, 0);
}

TEST(PayScale, StretchesItsStepsOverWideSpans)
{
    const PayScale scale = scaleOf(factsOf(aPay(400'000, PayPeriod::Year, {2026, 8, 3})));
    EXPECT_LE((scale.last - scale.first) / scale.step, 9);
    EXPECT_GT(scale.last, 400'000);
}

}  // namespace pay_scale_test
}  // namespace credence
