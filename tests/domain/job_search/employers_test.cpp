// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/employers.h"

#include <gtest/gtest.h>

#include "applications.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace employers_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

TEST(IsSameEmployer, OverlooksCaseSignsFormsAndSlips)
{
    for (const auto& [one, other] :
         std::vector<std::pair<QString, QString>>{{u"Baystate Health"_s, u"baystate health"_s},
                                                  {u"Baystate Health"_s, u"Baystate Health, Inc."_s},
                                                  {u"St. Mary's"_s, u"st marys"_s},
                                                  {u"Baystate Health"_s, u"Baystat Health"_s},
                                                  {u"The Lakeside Clinic"_s, u"Lakeside Clinic LLC"_s}}) {
        EXPECT_TRUE(isSameEmployer(one, other)) << one.toStdString() << " / " << other.toStdString();
    }
}

TEST(IsSameEmployer, KeepsOthersApart)
{
    for (const auto& [one, other] :
         std::vector<std::pair<QString, QString>>{{u"Mercy Medical Center"_s, u"Boston Medical Center"_s},
                                                  {u"Baystate Health"_s, u"Baystate Noble Hospital"_s},
                                                  {u""_s, u""_s},
                                                  {u"Inc."_s, u"LLC"_s}}) {
        EXPECT_FALSE(isSameEmployer(one, other)) << one.toStdString() << " / " << other.toStdString();
    }
}

TEST(EmployersLike, PutsTheExactNameFirst)
{
    const std::vector employers{employerCalled(1, u"Baystate Health Inc"_s), employerCalled(2, u"Lakeside"_s),
                                employerCalled(3, u"Baystate Health"_s)};
    const std::vector<const Employer*> like = employersLike(employers, u"baystate health");
    ASSERT_EQ(like.size(), 2U);
    EXPECT_EQ(like.front()->id, EmployerId(3));
    EXPECT_TRUE(employersLike(employers, u"").empty());
}

TEST(EarlierApplications, AreThoseSentForTheSameKindTheLastFirst)
{
    Application other = appliedOn(4, {2026, 11, 1});
    other.employer = EmployerId(1);
    Application first = appliedOn(1, {2026, 9, 14});
    const Facts facts = factsOf(employerCalled(1, u"Baystate Health"_s), employerCalled(2, u"Baystate Health, Inc."_s),
                                first, appliedOn(2, {2026, 10, 2}), other,
                                inStages(5, {{ApplicationStage::Applied, {2026, 10, 3}}}, RequestKind::Externship));
    const auto ids = [&](ApplicationId except) {
        std::vector<qint64> found;
        for (const Application* each : earlierApplications(facts, u"baystate health", RequestKind::Job, except)) {
            found.push_back(each->id.value);
        }
        return found;
    };
    EXPECT_EQ(ids({}), (std::vector<qint64>{4, 2, 1}));
    EXPECT_EQ(ids(ApplicationId(2)), (std::vector<qint64>{4, 1}));
    EXPECT_TRUE(earlierApplications(facts, u"Lakeside", RequestKind::Job).empty());
}

TEST(EarlierApplications, LeaveOutThoseThatWereNeverSent)
{
    const Facts facts =
        factsOf(employerCalled(1, u"Lakeside"_s), inStages(1, {{ApplicationStage::Wanted, {2026, 9, 14}}}));
    EXPECT_TRUE(earlierApplications(facts, u"Lakeside", RequestKind::Job).empty());
}

}  // namespace employers_test
}  // namespace credence
