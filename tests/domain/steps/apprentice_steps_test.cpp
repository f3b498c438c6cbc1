// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/apprentice_steps.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/forecast/outlook.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace apprentice_steps_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

std::vector<NextStep> ofKind(NextStepKind kind, const Facts& facts)
{
    static const RuleBook kBook = routesBook();
    std::vector<NextStep> all = judgeOverview(kBook, facts, kAsOf).nextSteps;
    std::erase_if(all, [kind](const NextStep& step) { return step.kind != kind; });
    return all;
}

Facts apprentice()
{
    return factsOf(held(u"CPC-A"_s, {2026, 7, 18}), aMembership(u"AAPC"_s, {2027, 3, 31}));
}

/// A preparation course of 80 hours and Practicode: the route of education is complete.
Facts educated()
{
    Facts facts = apprentice();
    facts.of<Programme>() = {{.id = ProgrammeId(1),
                              .name = u"Course"_s,
                              .contactHours = hours(80),
                              .completedOn = QDate(2026, 8, 20),
                              .codingPreparation = true},
                             {.id = ProgrammeId(2),
                              .name = u"Practicode"_s,
                              .kind = ProgrammeKind::Practicode,
                              .completedOn = QDate(2026, 9, 1)}};
    return facts;
}

Document proofOf(qint64 programme, std::optional<QDate> receivedOn,
                 DocumentKind kind = DocumentKind::CompletionCertificate)
{
    Document proof{.kind = kind, .title = u"Proof"_s, .receivedOn = receivedOn};
    proof.programme = ProgrammeId(programme);
    return proof;
}

QList<qint64> recordsOf(const std::vector<NextStep>& steps)
{
    QList<qint64> ids;
    for (const NextStep& step : steps) {
        ids << step.record->id;
    }
    return ids;
}

TEST(ApprenticeSteps, AskForTheProofOfEachProgrammeThatCountsInTheQuickestRoute)
{
    const std::vector<NextStep> proofs = ofKind(NextStepKind::ProveProgramme, educated());
    EXPECT_EQ(recordsOf(proofs), (QList<qint64>{1, 2}));
    EXPECT_EQ(proofs.front().subject, u"Course"_s);
    EXPECT_FALSE(proofs.front().rule.ruleId.isEmpty());
    EXPECT_TRUE(ofKind(NextStepKind::RemoveTheA, educated()).empty()) << "AAPC wants to see the proof";
}

struct ProofCase {
    std::vector<Document> documents;
    QList<qint64> asked;
};

TEST(ApprenticeSteps, AskForNoProofThatIsInHand)
{
    const ProofCase kCases[] = {
        {{proofOf(1, kAsOf)}, {2}},
        {{proofOf(1, kAsOf, DocumentKind::Transcript)}, {2}},
        {{proofOf(1, kAsOf, DocumentKind::Other)}, {1, 2}},
        {{proofOf(1, kAsOf.addDays(1))}, {1, 2}},
        {{proofOf(1, {})}, {1, 2}},
        {{proofOf(1, kAsOf), proofOf(2, kAsOf)}, {}},
    };
    for (const ProofCase& one : kCases) {
        Facts facts = educated();
        facts.of<Document>() = one.documents;
        EXPECT_EQ(recordsOf(ofKind(NextStepKind::ProveProgramme, facts)), one.asked);
        EXPECT_EQ(ofKind(NextStepKind::RemoveTheA, facts).empty(), !one.asked.isEmpty());
    }
}

TEST(ApprenticeSteps, AskForOneOfSeveralCoursesThatWouldDo)
{
    Facts facts = educated();
    Programme second = facts.of<Programme>().front();
    second.id = ProgrammeId(3);
    second.completedOn = QDate(2026, 10, 1);
    facts.of<Programme>().push_back(second);
    EXPECT_EQ(recordsOf(ofKind(NextStepKind::ProveProgramme, facts)), (QList<qint64>{1, 2})) << "the earlier one";
    facts.of<Document>() = {proofOf(3, kAsOf)};
    EXPECT_EQ(recordsOf(ofKind(NextStepKind::ProveProgramme, facts)), QList<qint64>{2}) << "either proves it";
}

TEST(ApprenticeSteps, AskToTakeTheAOffOnceARouteIsCompleteWithEveryProof)
{
    Facts facts = educated();
    facts.of<Document>() = {proofOf(1, kAsOf), proofOf(2, kAsOf)};
    const std::vector<NextStep> found = ofKind(NextStepKind::RemoveTheA, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().record->kind, RecordKind::HeldCredential);
    EXPECT_EQ(found.front().subject, u"CPC-A"_s);
    EXPECT_EQ(found.front().rule.ruleId, u"education"_s);
}

TEST(ApprenticeSteps, AskToTakeTheAOffByWorkAndLettersToo)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(3, {2024, 3, 1}, QDate(2026, 4, 24))};
    EXPECT_TRUE(ofKind(NextStepKind::RemoveTheA, facts).empty());
    facts.of<Document>() = {aLetter(1, 3, {2026, 5, 2})};
    const std::vector<NextStep> found = ofKind(NextStepKind::RemoveTheA, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().rule.ruleId, u"two-years"_s);
    EXPECT_TRUE(ofKind(NextStepKind::AskForLetter, facts).empty());
}

/// The forecast is what Credentials shows.
TEST(ApprenticeSteps, SayTheSameDayForALetterAsTheForecast)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(3, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(4, {2026, 8, 3})};
    static const RuleBook kBook = routesBook();
    const Overview overview = judgeOverview(kBook, facts, kAsOf);
    const Outlook outlook = outlookOf(overview, situationOn(kBook, facts, kAsOf));
    const auto route = std::ranges::find_if(outlook.routes, &RouteForecast::quickest);
    ASSERT_NE(route, outlook.routes.end());
    const std::vector<NextStep> steps = ofKind(NextStepKind::AskForLetter, facts);
    ASSERT_EQ(steps.size(), 2U);
    for (const NextStep& step : steps) {
        const auto letter = std::ranges::find(route->letters, *step.record, &LetterForecast::placement);
        ASSERT_NE(letter, route->letters.end());
        ASSERT_TRUE(letter->askFrom);
        EXPECT_EQ(step.askFrom, *letter->askFrom > kAsOf ? letter->askFrom : std::nullopt);
    }
    EXPECT_EQ(recordsOf(steps), (QList<qint64>{3, 4}));
    EXPECT_FALSE(steps.front().askFrom) << "that work is over";
    EXPECT_TRUE(steps.back().askFrom) << "the letter is to prove the days to come too";
}

TEST(ApprenticeSteps, AskNoMoreOnceTheFullCredentialIsHeld)
{
    Facts facts = educated();
    facts.of<Document>() = {proofOf(1, kAsOf), proofOf(2, kAsOf)};
    facts.of<HeldCredential>().push_back(held(u"CPC"_s, kAsOf));
    EXPECT_TRUE(ofKind(NextStepKind::RemoveTheA, facts).empty());
    facts.of<Document>().clear();
    EXPECT_TRUE(ofKind(NextStepKind::ProveProgramme, facts).empty());
}

/// A year of work that a letter proves: a course or Practicode is what it waits for.
TEST(ApprenticeSteps, NameWhatTheNearestRouteWaitsForWhereNoneEnds)
{
    Facts facts = factsOf(held(u"CPC-A"_s, {2025, 2, 10}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    facts.of<Placement>() = {aJob(1, {2025, 10, 1}, QDate(2026, 10, 31))};
    facts.of<Document>() = {aLetter(1, 1, {2026, 11, 5})};
    const std::vector<NextStep> found = ofKind(NextStepKind::MeetNeed, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().amount, (Amount{AmountUnit::Count, 1}));
    EXPECT_TRUE(ofKind(NextStepKind::AskForLetter, facts).empty());
    facts.of<Placement>().front().lastDay.reset();
    EXPECT_TRUE(ofKind(NextStepKind::MeetNeed, facts).empty()) << "two years of work end on a day";
}

}  // namespace apprentice_steps_test
}  // namespace credence
