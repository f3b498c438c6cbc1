// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/held_credentials.h"

#include <gtest/gtest.h>

#include "domain/goals/judge_need.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace holdings_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const RuleBook kBook = bothBooks();

std::vector<Certification> certifications(const std::vector<HeldCredential>& records, QDate asOf)
{
    return certificationsOf(u"AAPC"_s, situationOn(kBook, factsOf(records), asOf));
}

Progress judged(const NeedKind& what, const Facts& facts, QDate asOf = {2026, 11, 23})
{
    return judge({.id = u"need"_s, .title = {}, .what = what}, anyRule(), situationOn(kBook, facts, asOf));
}

TEST(IsHeldOn, CountsTheFirstAndTheLastDay)
{
    const HeldCredential record = held(u"CPC-A"_s, {2026, 7, 18}, QDate(2027, 6, 9));
    EXPECT_FALSE(isHeldOn(record, {2026, 7, 17}));
    EXPECT_TRUE(isHeldOn(record, {2026, 7, 18}));
    EXPECT_TRUE(isHeldOn(record, {2027, 6, 9}));
    EXPECT_FALSE(isHeldOn(record, {2027, 6, 10}));
}

TEST(IsHeldOn, TakesARevokedOneWithoutADayAsNotHeld)
{
    HeldCredential record = held(u"CPC"_s, {2026, 7, 18});
    record.status = CredentialStatus::Revoked;
    EXPECT_FALSE(isHeldOn(record, {2026, 11, 23}));
    record.status = CredentialStatus::Inactive;
    EXPECT_TRUE(isHeldOn(record, {2026, 11, 23}));
}

TEST(Certifications, AreOneForAnAThatCameOff)
{
    const std::vector<Certification> found = certifications(
        {held(u"CPC-A"_s, {2026, 7, 18}, QDate(2027, 6, 9)), held(u"CPC"_s, {2027, 6, 20})}, {2027, 7, 1});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().code, u"CPC"_s);
    EXPECT_EQ(found.front().heldAs, u"CPC"_s);
    EXPECT_EQ(found.front().from, QDate(2026, 7, 18));
    EXPECT_EQ(found.front().until, std::nullopt);
}

/// The A of someone who let it lapse and passed anew years later.
TEST(Certifications, AreTwoIfTheAWasRevokedAndLayBehind)
{
    HeldCredential revoked = held(u"CPC-A"_s, {2016, 3, 10}, QDate(2019, 3, 31));
    revoked.status = CredentialStatus::Revoked;
    const std::vector<Certification> found = certifications({revoked, held(u"CPC"_s, {2022, 5, 10})}, {2022, 7, 1});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.back().from, QDate(2022, 5, 10));
    EXPECT_EQ(heldSince(found, {2022, 7, 1}), QDate(2022, 5, 10));
}

TEST(Certifications, LeaveOutARevokedOneWhoseLastDayIsUnknown)
{
    HeldCredential revoked = held(u"CPC"_s, {2020, 3, 10});
    revoked.status = CredentialStatus::Revoked;
    EXPECT_TRUE(certifications({revoked}, {2022, 7, 1}).empty());
}

TEST(Certifications, AreOneEvenIfTheAWasNeverEnded)
{
    const std::vector<Certification> found = certifications(
        {held(u"CPC-A"_s, {2026, 7, 18}), held(u"CPC"_s, {2027, 6, 10}, QDate(2030, 1, 1))}, {2031, 1, 1});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().until, QDate(2030, 1, 1));
}

TEST(Certifications, BeginAgainAfterAGap)
{
    const std::vector<Certification> found =
        certifications({held(u"CPC"_s, {2015, 1, 1}, QDate(2018, 12, 31)), held(u"CPC"_s, {2022, 1, 1})}, {2026, 1, 1});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(heldSince(found, {2026, 1, 1}), QDate(2022, 1, 1));
    EXPECT_EQ(heldSince(found, {2018, 12, 31}), QDate(2015, 1, 1));
    EXPECT_EQ(heldSince(found, {2020, 1, 1}), std::nullopt);
}

TEST(HeldSince, ReachesOverCredentialsThatMeet)
{
    const std::vector<Certification> found =
        certifications({held(u"CPC"_s, {2015, 1, 1}, QDate(2018, 12, 31)), held(u"COC"_s, {2019, 1, 1})}, {2026, 1, 1});
    EXPECT_EQ(heldSince(found, {2026, 1, 1}), QDate(2015, 1, 1));
}

TEST(Certifications, LeaveOutOtherBodiesAndLaterAwards)
{
    EXPECT_TRUE(certifications({held(u"CCA"_s, {2020, 1, 1}), held(u"CPC"_s, {2027, 1, 1})}, {2026, 1, 1}).empty());
}

TEST(ExamNeed, IsDoneByAPassAndExplainsFailures)
{
    const Facts facts =
        factsOf(ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 6, 13}, .result = ExamResult::NotPassed},
                ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 7, 18}, .result = ExamResult::Passed});
    const Progress progress = judged(ExamNeed{u"CPC"_s}, facts);
    EXPECT_EQ(progress.state, ProgressState::Done);
    EXPECT_EQ(progress.completeOn, QDate(2026, 7, 18));
    ASSERT_EQ(progress.counted.size(), 1U);
    EXPECT_EQ(progress.counted.front().amount, countOf(1));
    EXPECT_EQ(progress.done, countOf(1));
    EXPECT_EQ(progress.needed, countOf(1));
    EXPECT_EQ(leftOut(progress, NotCountedReason::NotPassed), 1);
    EXPECT_EQ(judged(ExamNeed{u"CPC"_s}, facts, {2026, 7, 17}).state, ProgressState::Open);
}

TEST(ExamNeed, IsDoneByTheAward)
{
    EXPECT_EQ(judged(ExamNeed{u"CPC"_s}, factsOf(held(u"CPC-A"_s, {2026, 7, 18}))).state, ProgressState::Done);
}

TEST(CredentialNeed, AsksForTheExactCodeHeldNow)
{
    const CredentialNeed need{{u"CPC"_s, u"COC"_s}};
    EXPECT_EQ(judged(need, factsOf(held(u"CPC-A"_s, {2026, 7, 18}))).state, ProgressState::Open);
    EXPECT_EQ(judged(need, factsOf(held(u"CPC"_s, {2026, 7, 18}))).state, ProgressState::Done);
    const Progress ended = judged(need, factsOf(held(u"CPC"_s, {2020, 7, 18}, QDate(2022, 1, 1))));
    EXPECT_EQ(ended.state, ProgressState::Open);
    EXPECT_EQ(leftOut(ended, NotCountedReason::NotHeld), 1);
}

TEST(MembershipNeed, IsDoneByAMembershipOfThatBody)
{
    const MembershipNeed need{u"AAPC"_s};
    const Progress without = judged(need, factsOf(aMembership(u"AHIMA"_s, {2027, 3, 31})));
    EXPECT_EQ(without.state, ProgressState::Open);
    EXPECT_EQ(without.done, countOf(0));
    EXPECT_EQ(without.needed, countOf(1));
    EXPECT_EQ(judged(need, factsOf(aMembership(u"AAPC"_s, {2027, 3, 31}))).state, ProgressState::Done);
}

}  // namespace holdings_test
}  // namespace credence
