// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/posting.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace posting_test {

using namespace Qt::StringLiterals;

TEST(ReadPosting, ReadsTheLabelsOfAPosting)
{
    const PostingReading read = readPosting(
        uR"(Job Title: Outpatient Coder II
Company: Harbor Health
Location: Salem, MA (hybrid)
Pay: $27.50 - $33 per hour
Apply at https://jobs.example.org/123.)"_s,
        {});
    EXPECT_EQ(read.employer, u"Harbor Health"_s);
    EXPECT_EQ(read.application.role, u"Outpatient Coder II"_s);
    EXPECT_EQ(read.application.workPlace, WorkPlace::Hybrid);
    EXPECT_EQ(read.application.payLow, Cents{2750});
    EXPECT_EQ(read.application.payHigh, Cents{3300});
    EXPECT_EQ(read.application.payPer, PayPeriod::Hour);
    EXPECT_EQ(read.application.payNamedBy, PayNamer::Employer);
    EXPECT_EQ(read.application.posting, u"https://jobs.example.org/123"_s);
    EXPECT_EQ(read.application.kind, RequestKind::Job);
    EXPECT_FALSE(read.isConfirmation);
}

TEST(ReadPosting, ReadsTheSentencesOfAConfirmation)
{
    const PostingReading read = readPosting(
        u"Dear candidate,\nThank you for applying to Harbor Health of Salem for the Risk Adjustment Coder position. "
        u"We will be in touch."_s,
        {});
    EXPECT_EQ(read.employer, u"Harbor Health of Salem"_s);
    EXPECT_EQ(read.application.role, u"Risk Adjustment Coder"_s);
    EXPECT_TRUE(read.isConfirmation);
    EXPECT_EQ(read.application.payLow, std::nullopt);
}

TEST(ReadPosting, TakesAKnownEmployerBeforeAnyOther)
{
    const QStringList known{u"Baystate"_s, u"Baystate Health"_s, u"Mercy"_s};
    EXPECT_EQ(readPosting(u"Company: BAYSTATE HEALTH Inc (Springfield)"_s, known).employer, u"Baystate Health"_s);
}

TEST(ReadPosting, LeavesOutWhatIsNotToldOrToldTwice)
{
    EXPECT_EQ(readPosting(u"remote or hybrid"_s, {}).application.workPlace, std::nullopt);
    EXPECT_EQ(readPosting(u"a bonus of $500"_s, {}).application.payLow, std::nullopt) << "no period";
    EXPECT_EQ(readPosting({}, {}), PostingReading{});
    EXPECT_EQ(readPosting(u"nothing to see here"_s, {}), PostingReading{});
}

struct PayExample {
    QString text;
    Cents low;
    std::optional<Cents> high;
    PayPeriod period;
};

TEST(ReadPosting, ReadsPayWithItsPeriod)
{
    for (const PayExample& each :
         std::vector<PayExample>{{u"$26/hr"_s, {2600}, {}, PayPeriod::Hour},
                                 {u"from $60,000 to $72,500 a year"_s, {6'000'000}, Cents{7'250'000}, PayPeriod::Year},
                                 {u"$31.5 hourly"_s, {3150}, {}, PayPeriod::Hour},
                                 {u"$55,000–$65,000 annually"_s, {5'500'000}, Cents{6'500'000}, PayPeriod::Year}}) {
        const Application application = readPosting(each.text, {}).application;
        EXPECT_EQ(application.payLow, each.low) << each.text.toStdString();
        EXPECT_EQ(application.payHigh, each.high) << each.text.toStdString();
        EXPECT_EQ(application.payPer, each.period) << each.text.toStdString();
    }
}

TEST(ReadPosting, TellsRequestsForPracticeApart)
{
    EXPECT_EQ(readPosting(u"our coding externship for students"_s, {}).application.kind, RequestKind::Externship);
    EXPECT_EQ(readPosting(u"a practicum of 40 hours"_s, {}).application.kind, RequestKind::Practicum);
}

}  // namespace posting_test
}  // namespace credence
