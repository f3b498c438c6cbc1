// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_route.h"
#include "domain/goals/route_proof.h"

#include <gtest/gtest.h>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/goals/goal_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace route_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const RuleBook kBook = routesBook();
const QDate kAsOf(2026, 11, 23);

std::vector<RouteProgress> judged(const Facts& facts, QDate asOf = kAsOf)
{
    return judgeRoutes(u"CPC-A"_s, u"CPC"_s, situationOn(kBook, facts, asOf));
}

Programme course()
{
    return {
        .name = u"Course"_s, .contactHours = hours(405), .completedOn = QDate(2026, 5, 20), .codingPreparation = true};
}

Facts apprentice()
{
    return factsOf(course(), aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3}));
}

TEST(Routes, StandInCatalogueOrder)
{
    const std::vector<RouteProgress> routes = judged({});
    ASSERT_EQ(routes.size(), 3U);
    EXPECT_EQ(routes.at(0).rule.ruleId, u"two-years"_s);
    EXPECT_EQ(routes.at(1).rule.ruleId, u"one-year"_s);
    EXPECT_EQ(routes.at(2).rule.ruleId, u"education"_s);
}

TEST(Routes, WithoutARecordHaveNoDayAndNoneIsQuickest)
{
    for (const RouteProgress& route : judged({})) {
        EXPECT_EQ(route.completeOn, std::nullopt);
        EXPECT_FALSE(route.quickest);
        EXPECT_EQ(route.state, ProgressState::Open);
        EXPECT_EQ(route.blockingNeed, route.needs.front().requirementId);
    }
}

TEST(Routes, MarkTheOneThatEndsFirst)
{
    const std::vector<RouteProgress> routes = judged(apprentice());
    EXPECT_FALSE(routes.at(0).quickest);
    EXPECT_TRUE(routes.at(1).quickest);
    EXPECT_FALSE(routes.at(2).quickest);
    EXPECT_EQ(routes.at(0).completeOn, QDate(2028, 6, 8));
    EXPECT_EQ(routes.at(1).completeOn, QDate(2027, 6, 9));
}

TEST(Routes, AreBlockedByALetterWithoutBeingDelayed)
{
    EXPECT_EQ(judged(apprentice()).at(1).blockingNeed, u"letters-12"_s);
}

TEST(Routes, HaveNoDayWhileACourseIsNotBegun)
{
    const RouteProgress education = judged(apprentice()).at(2);
    EXPECT_EQ(education.completeOn, std::nullopt);
    EXPECT_EQ(education.blockingNeed, u"practicode"_s);
    EXPECT_EQ(education.state, ProgressState::Partly);
}

TEST(Routes, EndOnTheAsOfDateAtTheEarliestWhileALetterIsMissing)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(1, {2024, 1, 1}, QDate(2025, 6, 30))};
    const RouteProgress route = judged(facts).at(1);
    EXPECT_EQ(route.completeOn, kAsOf);
    EXPECT_EQ(route.state, ProgressState::Partly);
}

TEST(Routes, AreDoneOnTheDayTheLastProofCame)
{
    Facts facts = apprentice();
    facts.of<Placement>() = {aJob(1, {2024, 1, 1}, QDate(2025, 6, 30))};
    facts.of<Document>() = {aLetter(1, 1, {2026, 10, 1})};
    const RouteProgress route = judged(facts).at(1);
    EXPECT_EQ(route.state, ProgressState::Done);
    EXPECT_EQ(route.completeOn, QDate(2026, 10, 1));
    EXPECT_TRUE(route.quickest);
    EXPECT_EQ(route.blockingNeed, std::nullopt);
}

TEST(Routes, OfAnotherCredentialAreNotShown)
{
    EXPECT_TRUE(judgeRoutes(u"COC-A"_s, u"COC"_s, situationOn(kBook, apprentice(), kAsOf)).empty());
}

TEST(Routes, CarryTheirRule)
{
    for (const RouteProgress& route : judged(apprentice())) {
        for (const Progress& need : route.needs) {
            EXPECT_EQ(need.rule.ruleId, route.rule.ruleId);
        }
    }
}

TEST(Routes, LackAProofOnlyWhereTheyAreComplete)
{
    Facts facts;
    facts.of<Programme>() = {course()};
    EXPECT_FALSE(lacksProof(judged(facts).at(2))) << "Practicode is open";
    facts.of<Programme>().front().id = ProgrammeId(1);
    facts.of<Programme>().push_back({.id = ProgrammeId(2),
                                     .name = u"Practicode"_s,
                                     .kind = ProgrammeKind::Practicode,
                                     .completedOn = QDate(2026, 9, 1)});
    const RouteProgress route = judged(facts).at(2);
    EXPECT_EQ(route.state, ProgressState::Done);
    EXPECT_TRUE(lacksProof(route));
    EXPECT_FALSE(isProven(route));
}

TEST(Routes, AreProvenByOneAlternativeOfANeed)
{
    Facts facts = factsOf(aJob(1, {2025, 3, 1}, QDate(2026, 4, 24)), aLetter(1, 1, {2026, 5, 2}));
    facts.of<Programme>() = {course(),
                             {.id = ProgrammeId(2),
                              .name = u"Practicode"_s,
                              .kind = ProgrammeKind::Practicode,
                              .completedOn = QDate(2026, 9, 1)}};
    facts.of<Programme>().front().id = ProgrammeId(1);
    EXPECT_TRUE(lacksProof(judged(facts).at(1)));
    ASSERT_EQ(unprovenProgrammes(judged(facts).at(1)).size(), 1U) << "one of the two is enough";
    Document proof{.kind = DocumentKind::CompletionCertificate, .title = u"Proof"_s, .receivedOn = kAsOf};
    proof.programme = ProgrammeId(2);
    facts.of<Document>().push_back(proof);
    EXPECT_TRUE(isProven(judged(facts).at(1)));
    EXPECT_TRUE(unprovenProgrammes(judged(facts).at(1)).empty());
}

}  // namespace route_test
}  // namespace credence
