// SPDX-License-Identifier: GPL-3.0-or-later
/// What has to be proven by the rules that are built in.
#include "domain/evidence/evidence.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/cycles/ceu_counting.h"
#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace evidence_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kToday(2026, 11, 23);

Evidence evidenceOf(const Facts& facts, QDate asOf = kToday)
{
    const Situation situation = situationOn(builtInBook(), facts, asOf);
    return evidenceOn(situation, judgeOverview(situation));
}

/// A CPC in its cycle with one activity, neither marked nor documented.
Facts oneActivity()
{
    CeuActivity activity = aCeu(1, {2026, 5, 6}, {200});
    activity.title = u"Denials"_s;
    activity.certificate = false;
    return factsOf(held(u"CPC"_s, {2025, 4, 10}), std::vector{activity}, aMembership(u"AAPC"_s, {2027, 3, 31}));
}

Document certificate(const QString& content)
{
    return {.id = DocumentId(7),
            .kind = DocumentKind::CeuCertificate,
            .title = u"Denials"_s,
            .receivedOn = QDate(2026, 5, 7),
            .ceuActivity = CeuActivityId(1),
            .fileName = content.isEmpty() ? QString() : u"denials.pdf"_s,
            .content = content};
}

const Proof* proofOf(const Evidence& evidence, RecordRef record)
{
    const auto found = std::ranges::find(evidence.proofs, record, &Proof::record);
    return found == evidence.proofs.end() ? nullptr : &*found;
}

constexpr RecordRef kActivity{RecordKind::CeuActivity, 1};

std::vector<DocumentPoint> allPoints(const Evidence& evidence)
{
    std::vector<DocumentPoint> points;
    for (const ProofPoint& point : proofOf(evidence, kActivity)->points) {
        points.push_back({point.point});
    }
    return points;
}

TEST(Evidence, IsMissingForACountedActivityWithoutAPaper)
{
    const Evidence evidence = evidenceOf(oneActivity());
    const Proof* proof = proofOf(evidence, kActivity);
    ASSERT_NE(proof, nullptr);
    EXPECT_EQ(proof->state, ProofState::Missing);
    EXPECT_EQ(proof->label, u"Denials"_s);
    EXPECT_FALSE(proof->document.has_value());
    EXPECT_EQ(proof->points.size(), 5U);
}

TEST(Evidence, IsInHandWhereTheUserSaysSoWithoutACopy)
{
    Facts facts = oneActivity();
    facts.of<CeuActivity>().front().certificate = true;
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::InHand);
}

TEST(Evidence, IsIncompleteUntilEachPointOfTheBodyWasFound)
{
    Facts facts = oneActivity();
    facts.of<Document>() = {certificate(u"key"_s)};
    const Evidence before = evidenceOf(facts);
    EXPECT_EQ(proofOf(before, kActivity)->state, ProofState::Incomplete);
    EXPECT_EQ(proofOf(before, kActivity)->document, DocumentId(7));
    facts.of<Document>().front().points = allPoints(before);
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Whole);
    facts.of<Document>().front().points.pop_back();
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Incomplete);
}

TEST(Evidence, IsNotWholeWithoutACopyOfThePaper)
{
    Facts facts = oneActivity();
    facts.of<Document>() = {certificate({})};
    facts.of<Document>().front().points = allPoints(evidenceOf(facts));
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::InHand);
}

TEST(Evidence, ExpiresOnTheDayAfterThePapersLast)
{
    Facts facts = oneActivity();
    facts.of<Document>() = {certificate(u"key"_s)};
    facts.of<Document>().front().points = allPoints(evidenceOf(facts));
    facts.of<Document>().front().expiresOn = kToday;
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Whole);
    facts.of<Document>().front().expiresOn = kToday.addDays(-1);
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Expired);
    EXPECT_FALSE(CeuProof(facts.of<Document>(), kToday).has(facts.of<CeuActivity>().front()));
}

TEST(Evidence, IsNoneWhereTheFileCannotBeOpened)
{
    Facts facts = oneActivity();
    facts.of<Document>() = {certificate(u"key"_s)};
    facts.of<Document>().front().points = allPoints(evidenceOf(facts));
    facts.of<Document>().front().fileTrouble = FileTrouble::Damaged;
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Unreadable);
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->document, DocumentId(7));
    EXPECT_FALSE(CeuProof(facts.of<Document>(), kToday).has(facts.of<CeuActivity>().front()));
    facts.of<Document>().front().fileTrouble = FileTrouble::Locked;
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Unshown);
    facts.of<Document>().front().points.clear();
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Incomplete);
}

TEST(Evidence, IsAskedForUntilThePaperHasCome)
{
    Facts facts = oneActivity();
    Document paper = certificate({});
    paper.askedOn = QDate(2026, 11, 2);
    paper.receivedOn.reset();
    facts.of<Document>() = {paper};
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::AskedFor);
}

TEST(Evidence, TakesTheBestOfSeveralPapersAndNoneOfAnotherKind)
{
    Facts facts = oneActivity();
    Document whole = certificate(u"key"_s);
    whole.points = allPoints(evidenceOf(facts));
    Document flyer = certificate(u"flyer"_s);
    flyer.id = DocumentId(8);
    flyer.kind = DocumentKind::Other;
    facts.of<Document>() = {certificate({}), whole, flyer};
    facts.of<Document>().front().id = DocumentId(6);
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->document, DocumentId(7));
    facts.of<Document>() = {flyer};
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->state, ProofState::Missing);
}

TEST(Evidence, FindsAPaperThatIsAboutSeveralRecords)
{
    Facts facts = oneActivity();
    Document paper = certificate(u"key"_s);
    paper.ceuActivity.reset();
    paper.links = {{RecordRef{RecordKind::Goal, 3}}, {kActivity}};
    facts.of<Document>() = {paper};
    EXPECT_EQ(proofOf(evidenceOf(facts), kActivity)->document, DocumentId(7));
    EXPECT_TRUE(CeuProof(facts.of<Document>(), kToday).has(facts.of<CeuActivity>().front()));
}

TEST(Evidence, GroupsByCycleCredentialExamAndProgramme)
{
    Facts facts = oneActivity();
    facts.of<ExamAttempt>() = {
        {.id = ExamAttemptId(2), .credential = u"CPC"_s, .onDate = QDate(2025, 4, 1), .result = ExamResult::Passed}};
    facts.of<Programme>() = {{.id = ProgrammeId(3), .name = u"Coding"_s, .completedOn = QDate(2025, 1, 31)},
                             {.id = ProgrammeId(4), .name = u"Not over"_s}};
    const Evidence evidence = evidenceOf(facts);
    std::vector<ProofSort> sorts;
    for (const ProofGroup& group : evidence.groups) {
        sorts.push_back(group.sort);
        EXPECT_EQ(wholeProofs(evidence, group), 0);
    }
    EXPECT_EQ(sorts, (std::vector{ProofSort::Cycle, ProofSort::Exam, ProofSort::Credential, ProofSort::Programme}));
    EXPECT_EQ(proofOf(evidence, {RecordKind::Programme, 4}), nullptr);
}

TEST(Evidence, AsksForTheLetterOfAPlacementThatARouteCounts)
{
    Facts facts = factsOf(held(u"CPC-A"_s, {2025, 4, 10}), aJob(5, {2025, 6, 1}));
    const Evidence without = evidenceOf(facts);
    const Proof* proof = proofOf(without, {RecordKind::Placement, 5});
    ASSERT_NE(proof, nullptr);
    EXPECT_EQ(proof->state, ProofState::Missing);
    EXPECT_FALSE(proof->points.empty());
    EXPECT_TRUE(std::ranges::any_of(without.groups, [](const ProofGroup& group) {
        return group.sort == ProofSort::Route && !group.route.isEmpty();
    }));
    facts.of<Document>() = {aLetter(9, 5, {2026, 10, 1})};
    EXPECT_EQ(proofOf(evidenceOf(facts), {RecordKind::Placement, 5})->document, DocumentId(9));
}

TEST(Evidence, NamesAnEmployerOfSeveralPlacementsOnce)
{
    Placement again = aJob(6, {2026, 2, 1});
    again.employer = aJob(5, {}).employer;
    const Facts facts =
        factsOf(held(u"CPC-A"_s, {2025, 4, 10}), std::vector{aJob(5, {2025, 6, 1}, QDate(2025, 12, 31)), again});
    const Evidence evidence = evidenceOf(facts);
    const auto isOfPlacements = [](const ProofGroup& group) { return group.sort == ProofSort::Placement; };
    ASSERT_EQ(std::ranges::count_if(evidence.groups, isOfPlacements), 1);
    EXPECT_EQ(std::ranges::find_if(evidence.groups, isOfPlacements)->proofs.size(), 2U);
}

TEST(Evidence, ListsTheWorstFirstAndPapersAboutNothingApart)
{
    Facts facts = oneActivity();
    CeuActivity proven = aCeu(2, {2026, 1, 6}, {100});
    facts.of<CeuActivity>().push_back(proven);
    facts.of<Document>() = {{.id = DocumentId(4), .title = u"Scan"_s, .receivedOn = kToday}};
    const Evidence evidence = evidenceOf(facts);
    EXPECT_TRUE(std::ranges::is_sorted(evidence.proofs, {}, &Proof::state));
    EXPECT_EQ(evidence.aboutNothing, std::vector{DocumentId(4)});
}

TEST(Evidence, HasEachPaperOfWhichNothingIsAskedBesideTheOthers)
{
    Facts facts = oneActivity();
    CeuActivity old = aCeu(2, {2019, 1, 6}, {100});
    facts.of<CeuActivity>().push_back(old);
    Document ofOld = certificate(u"old"_s);
    ofOld.id = DocumentId(8);
    ofOld.ceuActivity = CeuActivityId(2);
    Document flyer = certificate(u"flyer"_s);
    flyer.id = DocumentId(9);
    flyer.kind = DocumentKind::Other;
    facts.of<Document>() = {certificate(u"key"_s), ofOld, flyer};
    const Evidence evidence = evidenceOf(facts);
    EXPECT_EQ(evidence.beside, (std::vector{DocumentId(8), DocumentId(9)}));
    EXPECT_TRUE(evidence.aboutNothing.empty());
}

TEST(Evidence, KnowsAPaperWhoseRecordsAreAllGone)
{
    Facts facts = oneActivity();
    Document paper = certificate(u"key"_s);
    paper.ceuActivity = CeuActivityId(99);
    facts.of<Document>() = {paper};
    EXPECT_EQ(evidenceOf(facts).aboutNothing, std::vector{DocumentId(7)});
    facts.of<Document>().front().links = {{RecordRef{RecordKind::StudySession, 1}}};
    EXPECT_TRUE(evidenceOf(facts).aboutNothing.empty()) << "of the log only sums are known here";
}

TEST(Evidence, ListsThePapersThatAPlacementWantsAsLongAsItIsNotOver)
{
    Facts facts;
    Placement placement{.id = PlacementId(3), .employer = u"Lakeside"_s, .firstDay = QDate(2026, 12, 1)};
    placement.papers = {{.what = u"CV"_s},
                        {.what = u"Background check"_s, .dueOn = QDate(2026, 12, 1)},
                        {.what = u"TB test"_s, .dueOn = QDate(2026, 11, 1)},
                        {.what = u"Agreement"_s, .handedInOn = QDate(2026, 11, 2)}};
    facts.of<Placement>() = {placement};
    const Evidence evidence = evidenceOf(facts);
    ASSERT_EQ(evidence.papers.size(), 1U);
    QStringList names;
    for (const WantedPaper& paper : evidence.papers.front().papers) {
        names << paper.what;
    }
    EXPECT_EQ(names, (QStringList{u"TB test"_s, u"Background check"_s, u"CV"_s, u"Agreement"_s}));
    EXPECT_EQ(evidence.papers.front().handedIn(kToday), 1);
    facts.of<Placement>().front().firstDay = QDate(2026, 10, 1);
    facts.of<Placement>().front().lastDay = kToday.addDays(-1);
    EXPECT_TRUE(evidenceOf(facts).papers.empty());
}

}  // namespace evidence_test
}  // namespace credence
