// SPDX-License-Identifier: GPL-3.0-or-later
/// What AAPC wants to see for each route, by the rules that are built in.
#include "domain/goals/route_proof.h"

#include <gtest/gtest.h>

#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace route_proof_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

Programme programme(qint64 id, ProgrammeKind kind, QDate completedOn)
{
    return {.id = ProgrammeId(id),
            .name = u"Programme"_s,
            .kind = kind,
            .contactHours = hours(80),
            .completedOn = completedOn};
}

Document proofOf(qint64 id)
{
    Document proof{.kind = DocumentKind::CompletionCertificate, .title = u"Proof"_s, .receivedOn = kAsOf};
    proof.programme = ProgrammeId(id);
    return proof;
}

Facts educated(const QString& credential)
{
    return factsOf(programme(1, ProgrammeKind::PreparationCourse, {2026, 8, 20}),
                   programme(2, ProgrammeKind::Practicode, {2026, 9, 1}), held(credential, {2026, 7, 18}));
}

std::vector<NextStep> ofKind(NextStepKind kind, const Facts& facts)
{
    std::vector<NextStep> steps = judgeOverview(builtInBook(), facts, kAsOf).nextSteps;
    std::erase_if(steps, [kind](const NextStep& step) { return step.kind != kind; });
    return steps;
}

QStringList rulesOf(const std::vector<ProofToSend>& proofs)
{
    QStringList rules;
    for (const ProofToSend& proof : proofs) {
        rules << proof.rule.ruleId;
    }
    return rules;
}

class RouteProof : public ::testing::TestWithParam<const char*> {
protected:
    static QString code() { return QString::fromLatin1(GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(Apprentices, RouteProof, ::testing::Values("CPC-A", "COC-A"));

// aapc.course-proof, aapc.practicode
TEST_P(RouteProof, OfAProgrammeIsAskedByItsOwnRule)
{
    const std::vector<NextStep> proofs = ofKind(NextStepKind::ProveProgramme, educated(code()));
    ASSERT_EQ(proofs.size(), 2U);
    EXPECT_EQ(proofs.at(0).rule.ruleId, u"aapc.course-proof"_s);
    EXPECT_EQ(proofs.at(1).rule.ruleId, u"aapc.practicode"_s);
    ASSERT_EQ(proofs.at(0).send.size(), 1U);
    EXPECT_TRUE(proofs.at(0).send.front().points.contains(u"transcript"_s));
}

// aapc.apprentice.processing
TEST_P(RouteProof, IsSentTogetherAndTakesWeeks)
{
    Facts facts = educated(code());
    facts.of<Document>() = {proofOf(1), proofOf(2)};
    const std::vector<NextStep> found = ofKind(NextStepKind::RemoveTheA, facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(rulesOf(found.front().send),
              (QStringList{u"aapc.course-proof"_s, u"aapc.practicode"_s, u"aapc.apprentice.processing"_s}));
    EXPECT_EQ(found.front().send.back().rule.confidence, Confidence::Low);
}

// aapc.letter
TEST_P(RouteProof, OfWorkIsALetterWithAllItsPoints)
{
    Facts facts =
        factsOf(aJob(3, {2024, 3, 1}, QDate(2026, 4, 24)), held(code(), {2026, 7, 18}), aLetter(1, 3, {2026, 5, 2}));
    const std::vector<NextStep> found = ofKind(NextStepKind::RemoveTheA, facts);
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(rulesOf(found.front().send), (QStringList{u"aapc.letter"_s, u"aapc.apprentice.processing"_s}));
    EXPECT_EQ(found.front().send.front().points.size(), 8);
}

Progress needOf(ProgressState state)
{
    return {.requirementId = u"need"_s,
            .title = {},
            .rule = {},
            .done = countOf(state == ProgressState::Done ? 1 : 0),
            .needed = countOf(1),
            .state = state};
}

RouteProgress routeOf(std::vector<Progress> needs)
{
    return {.rule = {}, .title = {}, .needs = std::move(needs), .state = ProgressState::Open, .completeOn = kAsOf};
}

TEST(RouteWaits, ForALetterOnlyWhereNothingElseIsOpen)
{
    Progress letter = needOf(ProgressState::Open);
    letter.notCounted = {{.record = {RecordKind::Placement, 1},
                          .label = {},
                          .from = kAsOf,
                          .to = kAsOf,
                          .amount = countOf(1),
                          .reason = NotCountedReason::NoLetter}};
    EXPECT_EQ(waitOf(routeOf({needOf(ProgressState::Done), letter}), kAsOf), RouteWait::Letter);
    EXPECT_EQ(waitOf(routeOf({letter, needOf(ProgressState::Open)}), kAsOf), std::nullopt);
    EXPECT_EQ(waitOf(routeOf({letter}), kAsOf.addDays(-1)), std::nullopt);
}

TEST(UnprovenProgrammes, AreToldWhereOtherThingsCountBesideThem)
{
    Progress need = needOf(ProgressState::Done);
    const auto counted = [](RecordKind kind, bool proofMissing) {
        return CountedItem{.record = {kind, 1},
                           .label = {},
                           .from = kAsOf,
                           .to = kAsOf,
                           .amount = countOf(1),
                           .proofMissing = proofMissing};
    };
    need.counted = {counted(RecordKind::Programme, true), counted(RecordKind::Course, false)};
    EXPECT_EQ(unprovenProgrammes(routeOf({need})).size(), 1U);
    need.counted.push_back(counted(RecordKind::Programme, true));
    need.counted.back().record.id = 2;
    EXPECT_EQ(unprovenProgrammes(routeOf({need})).front().programme->record.id, 1) << "of two of one day the first";
    need.counted.pop_back();
    need.counted.front().proofMissing = false;
    EXPECT_TRUE(unprovenProgrammes(routeOf({need})).empty());
}

TEST(AskedProof, IsTheWordingOfTheDayAndOfTheBodyThatAsks)
{
    const Facts facts = factsOf(held(u"CPC-A"_s, {2026, 7, 18}));
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    const Progress& letters = overview.goals.front().routes.front().needs.at(1);
    EXPECT_EQ(askedProof(builtInBook(), letters, kAsOf)->value().points.size(), 8);
    EXPECT_TRUE(askedProof(builtInBook(), letters, {2019, 9, 4})->value().points.isEmpty()) << "two letters then";
    const Progress& experience = overview.goals.front().routes.front().needs.at(0);
    EXPECT_FALSE(askedProof(builtInBook(), experience, kAsOf));
}

}  // namespace route_proof_test
}  // namespace credence
