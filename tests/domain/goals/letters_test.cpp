// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/letters.h"

#include <gtest/gtest.h>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace letters_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const RuleBook kNoRules;
const Placement kYear = aJob(1, {2025, 1, 1}, QDate(2025, 12, 31));

Progress judged(const std::vector<Placement>& placements, const std::vector<Document>& letters,
                QDate asOf = {2026, 11, 23}, int months = 12)
{
    const Need need = lettersOf(months);
    const Facts facts = factsOf(placements, letters);
    return judgeKind(need, std::get<LetterNeed>(need.what), anyRule(), situationOn(kNoRules, facts, asOf));
}

TEST(Letters, AskForTheSameDaysAsTheExperience)
{
    EXPECT_EQ(judged({}, {}).needed, (Amount{AmountUnit::Days, 365}));
    EXPECT_EQ(judged({}, {}, {2026, 11, 23}, 24).needed.value, 730);
}

TEST(Letters, CoverAllDaysOfAPlacementThatIsOver)
{
    const Progress progress = judged({kYear}, {aLetter(1, 1, {2026, 1, 15})});
    EXPECT_EQ(progress.done.value, 365);
    EXPECT_EQ(progress.state, ProgressState::Done);
    EXPECT_EQ(progress.completeOn, QDate(2026, 1, 15));
    EXPECT_TRUE(progress.notCounted.empty());
}

TEST(Letters, CoverAnOpenPlacementOnlyToTheDayTheyCame)
{
    const Progress progress = judged({aJob(1, {2026, 1, 1})}, {aLetter(1, 1, {2026, 1, 31})});
    EXPECT_EQ(progress.done.value, 31);
    EXPECT_EQ(leftOut(progress, NotCountedReason::LetterCoversLess), 296);
}

TEST(Letters, CannotVouchForDaysAfterTheyCame)
{
    Document letter = aLetter(1, 1, {2026, 1, 10});
    letter.coversUntil = QDate(2026, 6, 30);
    EXPECT_EQ(judged({aJob(1, {2026, 1, 1})}, {letter}).done.value, 10);
    EXPECT_EQ(judged({aJob(1, {2026, 1, 1}, QDate(2026, 6, 30))}, {letter}).done.value, 10);
}

TEST(Letters, CoverNoMoreThanThePlacement)
{
    Document letter = aLetter(1, 1, {2026, 5, 1});
    letter.coversFrom = QDate(2024, 1, 1);
    letter.coversUntil = QDate(2026, 4, 30);
    EXPECT_EQ(judged({kYear}, {letter}).done.value, 365);
}

TEST(Letters, NameTheirDatesWhenTheyCoverLess)
{
    Document letter = aLetter(1, 1, {2026, 1, 15});
    letter.coversFrom = QDate(2025, 1, 1);
    letter.coversUntil = QDate(2025, 6, 30);
    const Progress progress = judged({kYear}, {letter});
    EXPECT_EQ(progress.done.value, 181);
    EXPECT_EQ(progress.completeOn, std::nullopt);
    ASSERT_EQ(progress.notCounted.size(), 1U);
    EXPECT_EQ(progress.notCounted.front().reason, NotCountedReason::LetterCoversLess);
    EXPECT_EQ(progress.notCounted.front().amount.value, 184);
    EXPECT_EQ(progress.notCounted.front().detail, u"2025-01-01/2025-06-30"_s);
}

TEST(Letters, AddUp)
{
    Document first = aLetter(1, 1, {2025, 7, 1});
    Document second = aLetter(2, 1, {2026, 2, 1});
    second.coversFrom = QDate(2025, 6, 1);
    const Progress progress = judged({kYear}, {second, first});
    EXPECT_EQ(progress.done.value, 365);
    ASSERT_EQ(progress.counted.size(), 2U);
    EXPECT_EQ(progress.counted.front().amount.value, 182);
    EXPECT_EQ(progress.counted.back().amount.value, 183);
    EXPECT_EQ(progress.completeOn, QDate(2026, 2, 1));
}

TEST(Letters, OfOverlappingPlacementsCountADayOnce)
{
    const Placement other = aJob(2, {2025, 6, 1}, QDate(2026, 1, 31));
    const Progress progress = judged({kYear, other}, {aLetter(1, 1, {2026, 3, 1}), aLetter(2, 2, {2026, 3, 2})});
    EXPECT_EQ(progress.done.value, 365 + 31);
}

TEST(Letters, ThatWereAskedForAndHaveNotComeDoNotCount)
{
    Document letter = aLetter(1, 1, {2026, 1, 15});
    letter.receivedOn.reset();
    letter.askedOn = QDate(2026, 1, 2);
    const Progress progress = judged({kYear}, {letter});
    EXPECT_EQ(progress.done.value, 0);
    EXPECT_EQ(leftOut(progress, NotCountedReason::LetterNotReceived), 365);
    EXPECT_EQ(progress.notCounted.front().detail, u"2026-01-02"_s);
}

TEST(Letters, ThatComeLaterDoNotCountYet)
{
    EXPECT_EQ(judged({kYear}, {aLetter(1, 1, {2026, 1, 15})}, {2026, 1, 14}).done.value, 0);
    EXPECT_EQ(judged({kYear}, {aLetter(1, 1, {2026, 1, 15})}, {2026, 1, 15}).done.value, 365);
}

TEST(Letters, ForNoPlacementCoverNothing)
{
    Document letter = aLetter(1, 1, {2026, 1, 15});
    letter.placement.reset();
    const Progress progress = judged({kYear}, {letter});
    EXPECT_EQ(progress.done.value, 0);
    EXPECT_EQ(leftOut(progress, NotCountedReason::NoLetter), 365);
}

TEST(Letters, AreOnlyVerificationLetters)
{
    Document other = aLetter(1, 1, {2026, 1, 15});
    other.kind = DocumentKind::Transcript;
    EXPECT_EQ(judged({kYear}, {other}).done.value, 0);
}

TEST(Letters, ForPlacementsWithoutCodeSetsCoverNothing)
{
    Placement desk = kYear;
    desk.codeSets.clear();
    const Progress progress = judged({desk}, {aLetter(1, 1, {2026, 1, 15})});
    EXPECT_EQ(progress.done.value, 0);
    EXPECT_TRUE(progress.notCounted.empty());
}

TEST(Letters, AreMissedForVolunteeringToo)
{
    EXPECT_EQ(leftOut(judged({ofKind(PlacementKind::Volunteer, kYear)}, {}), NotCountedReason::NoLetter), 365);
}

}  // namespace letters_test
}  // namespace credence
