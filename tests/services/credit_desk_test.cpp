// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/credit_desk.h"

#include <gtest/gtest.h>

#include "domain/records/repeated.h"
#include "support/printers.h"
#include "support/test_workspace.h"

namespace credence {
namespace credit_desk_test {

using namespace Qt::StringLiterals;
using credence::testing::TestWorkspace;

class CreditDeskTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
        m_file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = QDate(2026, 1, 18)});
        m_file.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
    }
    CeuActivityId add(std::vector<CeuCredit> credits = {}, QDate day = QDate(2026, 9, 1))
    {
        return CeuActivityId(m_file
                                 .add(CeuActivity{.onDate = day,
                                                  .title = u"Both"_s,
                                                  .provider = u"AAPC"_s,
                                                  .indexNumber = u"CHP260901A"_s,
                                                  .ceus = {100},
                                                  .hiim = true,
                                                  .certificate = true,
                                                  .credits = std::move(credits)})
                                 .id);
    }
    [[nodiscard]] std::vector<CeuCredit> creditsOf(CeuActivityId id)
    {
        return std::get<CeuActivity>(m_file.workspace().record(refOf(id)).value()).credits;
    }
    Result<MarkedCeus> mark(std::vector<CeuActivityId> ids, CeuState state, const QString& body = {})
    {
        return markCeus(m_file.workspace(), m_file.ledger(), ids, state, body);
    }

    TestWorkspace m_file;
};

TEST_F(CreditDeskTest, MarksAllCreditsOfSeveralAsOneStep)
{
    const CeuActivityId one = add({{u"CPC"_s, {100}}, {u"CCA"_s, {100}}});
    const CeuActivityId two = add({{u"CPC"_s, {100}}}, {2026, 9, 2});
    const Result<MarkedCeus> marked = mark({one, two}, CeuState::Submitted);
    ASSERT_TRUE(marked.ok());
    EXPECT_EQ(marked.value().changed, 2);
    for (const CeuCredit& credit : creditsOf(one)) {
        EXPECT_EQ(credit.state, CreditState::Submitted);
    }
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(creditsOf(one).front().state, CreditState::Allocated);
    EXPECT_EQ(creditsOf(two).front().state, CreditState::Allocated);
}

TEST_F(CreditDeskTest, OfOneBodyLeavesTheOther)
{
    const CeuActivityId id = add({{u"CPC"_s, {100}}, {u"CCA"_s, {100}}});
    ASSERT_TRUE(mark({id}, CeuState::Accepted, u"AAPC"_s).ok());
    EXPECT_EQ(creditsOf(id), (std::vector<CeuCredit>{{u"CPC"_s, {100}, CreditState::Accepted}, {u"CCA"_s, {100}}}));
}

TEST_F(CreditDeskTest, CreditsFirstWhatIsCreditedToNobody)
{
    const CeuActivityId id = add();
    ASSERT_TRUE(mark({id}, CeuState::Submitted, u"AAPC"_s).ok());
    EXPECT_EQ(creditsOf(id), (std::vector<CeuCredit>{{u"CPC"_s, {100}, CreditState::Submitted}}));
}

TEST_F(CreditDeskTest, NamesWhatNobodyTakes)
{
    const CeuActivityId id = add({}, {2020, 1, 1});
    const Result<MarkedCeus> marked = mark({id}, CeuState::Submitted);
    ASSERT_TRUE(marked.ok());
    EXPECT_EQ(marked.value().changed, 0);
    EXPECT_EQ(marked.value().notCredited, std::vector<CeuActivityId>{id});
    EXPECT_TRUE(creditsOf(id).empty());
}

TEST_F(CreditDeskTest, BackToEarnedItIsCreditedToNobody)
{
    const CeuActivityId id = add({{u"CPC"_s, {100}, CreditState::Accepted}, {u"CCA"_s, {100}}});
    ASSERT_TRUE(mark({id}, CeuState::Earned).ok());
    EXPECT_TRUE(creditsOf(id).empty());
}

TEST_F(CreditDeskTest, WritesNothingWhereOneIsNotThere)
{
    const CeuActivityId id = add({{u"CPC"_s, {100}}});
    EXPECT_EQ(mark({id, CeuActivityId(99)}, CeuState::Submitted).error().code, Error::Code::NotFound);
    EXPECT_EQ(creditsOf(id).front().state, CreditState::Allocated);
}

TEST(CeuStates, OfAnActivityAreWhatAllItsCreditsHaveReached)
{
    CeuActivity activity{.onDate = {}, .title = {}, .ceus = {100}};
    EXPECT_EQ(stateOf(activity), CeuState::Earned);
    activity.credits = {{u"CPC"_s, {100}, CreditState::Accepted}, {u"CCA"_s, {100}, CreditState::Submitted}};
    EXPECT_EQ(stateOf(activity), CeuState::Submitted);
}

TEST(RepeatedOn, LeavesOutWhatBelongsToTheFirst)
{
    const AnyRecord again = repeatedOn(CeuActivity{.id = CeuActivityId(3),
                                                   .onDate = {2026, 9, 1},
                                                   .title = u"Webinar"_s,
                                                   .ceus = {100},
                                                   .certificate = true,
                                                   .credits = {{u"CPC"_s, {100}, CreditState::Accepted}},
                                                   .importKey = u"row"_s},
                                       {2026, 11, 23});
    EXPECT_EQ(std::get<CeuActivity>(again),
              (CeuActivity{.onDate = {2026, 11, 23}, .title = u"Webinar"_s, .ceus = {100}}));
}

}  // namespace credit_desk_test
}  // namespace credence
