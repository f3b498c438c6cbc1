// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands in the file once a proposal is accepted.
#include <gtest/gtest.h>

#include "allocation_fixture.h"
#include "domain/judgement/progress.h"
#include "domain/cycles/cycle_progress.h"
#include "support/printers.h"

namespace credence {
namespace credits_after_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

class AcceptedCredits : public AllocationTest {};

TEST_F(AcceptedCredits, LeaveThoseOfOtherBodiesAlone)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 4);
    activity(1).credits = {{.credential = u"CCS"_s, .amount = wholeCeus(1), .state = CreditState::Accepted}};
    EXPECT_EQ(accepted().of<CeuActivity>().front().credits,
              (std::vector<CeuCredit>{{.credential = u"CCS"_s, .amount = wholeCeus(1), .state = CreditState::Accepted},
                                      {.credential = u"CPC"_s, .amount = wholeCeus(4)}}));
}

TEST_F(AcceptedCredits, KeepEveryCreditOfAnActivityThatIsNotNamed)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2023, 12, 6})};
    earn(1, {2024, 5, 1}, 20);
    activity(1).credits = {{.credential = u"CCA"_s, .amount = wholeCeus(20), .state = CreditState::Accepted}};
    earn(2, {2026, 5, 1}, 5);
    const Facts after = accepted();
    EXPECT_EQ(after.of<CeuActivity>()[0].credits, activity(1).credits) << "of the cycle before";
    EXPECT_EQ(after.of<CeuActivity>()[1].credits.size(), 1U);
}

TEST_F(AcceptedCredits, KeepWhatWasSubmittedOfAnActivityThatDoesNotCount)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 5);
    activity(1).indexNumber.clear();
    activity(1).credits = {{.credential = u"CPC"_s, .amount = wholeCeus(5), .state = CreditState::Submitted},
                           {.credential = u"CPMA"_s, .amount = wholeCeus(1)}};
    EXPECT_EQ(accepted().of<CeuActivity>().front().credits, activity(1).credits);
}

TEST_F(AcceptedCredits, KeepAllOfAnActivityThatWasSubmitted)
{
    holdCpcAndCpma();
    earn(1, {2025, 6, 1}, 10);
    activity(1).credits = {{.credential = u"CPC"_s, .amount = wholeCeus(4), .state = CreditState::Submitted},
                           {.credential = u"CPMA"_s, .amount = wholeCeus(5)}};
    EXPECT_EQ(accepted().of<CeuActivity>().front().credits, activity(1).credits);
    EXPECT_EQ(judged(accepted()).total.done.value, 900);
}

TEST_F(AcceptedCredits, NeverHideTheRestOfAnActivity)
{
    facts.of<HeldCredential>() = {held(u"CCA"_s, {2025, 12, 6})};
    earn(1, {2026, 2, 1}, 30);
    activity(1).source = CeuSource::Ahima;
    EXPECT_EQ(judged(facts).total.done.value, 3000);
    facts = accepted(KeepCredits::All);
    EXPECT_EQ(judged(facts).total.done.value, 3000);
    facts.of<HeldCredential>().push_back(held(u"CCS"_s, {2026, 9, 1}));
    earn(2, {2026, 9, 2}, 24);
    activity(2).hiim = true;
    const CycleProgress later = judged(facts);
    EXPECT_TRUE(isDone(later.total));
    EXPECT_EQ(allocated(KeepCredits::All).front().missing, CeuHundredths{}) << "24 in HIIM domains and 6 others";
}

}  // namespace credits_after_test
}  // namespace credence
