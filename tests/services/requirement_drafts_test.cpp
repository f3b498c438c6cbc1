// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace requirement_drafts_test {

using namespace Qt::StringLiterals;
using credence::testing::builtInRules;

Progress openNeed(const QString& ruleId, const QString& requirementId)
{
    const Rule* rule = builtInRules().rule(ruleId);
    EXPECT_NE(rule, nullptr);
    return {.requirementId = requirementId,
            .title = u"need"_s,
            .rule = citationOf(*rule, rule->editions.back()),
            .done = {AmountUnit::Count, 0},
            .needed = {AmountUnit::Count, 1},
            .state = ProgressState::Open,
            .counted = {},
            .notCounted = {}};
}

const Need* firstNeed(const QString& ruleId, std::size_t kind)
{
    const auto& route = std::get<RouteRule>(builtInRules().rule(ruleId)->editions.back().value);
    for (const Need& need : route.needs) {
        if (need.what.index() == kind) {
            return &need;
        }
    }
    return nullptr;
}

DraftSources noRecords()
{
    return {.credential = u"CPC"_s, .placements = {}, .documents = {}, .today = QDate(2026, 11, 23)};
}

TEST(DraftForARequirement, MembershipNeedAsksForTheMembershipOfItsBody)
{
    const auto draft = draftFor(builtInRules(),
                                openNeed(u"aapc.cpc.eligibility"_s, u"aapc.cpc.eligibility.membership"_s), noRecords());
    ASSERT_TRUE(draft);
    EXPECT_EQ(std::get<Membership>(draft->record).body, u"AAPC"_s);
}

TEST(DraftForARequirement, RecommendedCourseAsksForAPreparationCourse)
{
    const auto draft =
        draftFor(builtInRules(), openNeed(u"aapc.cpc.eligibility"_s, u"aapc.cpc.eligibility.course"_s), noRecords());
    ASSERT_TRUE(draft);
    EXPECT_EQ(std::get<Programme>(draft->record).kind, ProgrammeKind::PreparationCourse);
    EXPECT_TRUE(std::get<Programme>(draft->record).codingPreparation);
}

TEST(DraftForARequirement, ExamItselfAsksForAnAttemptAtTheGoalsCredential)
{
    const auto draft = draftFor(builtInRules(), openNeed(u"aapc.cpc.exam"_s, u"aapc.cpc.exam"_s), noRecords());
    ASSERT_TRUE(draft);
    EXPECT_EQ(std::get<ExamAttempt>(draft->record).credential, u"CPC"_s);
}

TEST(DraftForARequirement, ExamWithoutARuleAsksForAnAttemptToo)
{
    Progress exam = openNeed(u"aapc.cpc.exam"_s, u"exam.CPC"_s);
    exam.rule = {};
    const auto draft = draftFor(builtInRules(), exam, noRecords());
    ASSERT_TRUE(draft);
    EXPECT_EQ(kindOf(draft->record), RecordKind::ExamAttempt);
}

TEST(DraftForARequirement, ProgrammeStartsWithTheKindAndTheRecognitionAsked)
{
    const auto draft = draftFor(
        builtInRules(), openNeed(u"ahima.rhit.eligibility"_s, u"ahima.rhit.eligibility.associate"_s), noRecords());
    ASSERT_TRUE(draft);
    EXPECT_EQ(std::get<Programme>(draft->record).kind, ProgrammeKind::Associate);
    EXPECT_EQ(std::get<Programme>(draft->record).recognition, u"CAHIIM"_s);
}

TEST(DraftForARequirement, LetterWithoutAnyPlacementAsksForAPlacementFirst)
{
    const QString route = u"aapc.cpc-a.employment"_s;
    const Need* letter = firstNeed(route, NeedKind(LetterNeed{}).index());
    ASSERT_NE(letter, nullptr);
    const auto draft = draftFor(builtInRules(), openNeed(route, letter->id), noRecords());
    ASSERT_TRUE(draft);
    EXPECT_EQ(kindOf(draft->record), RecordKind::Placement);
}

TEST(DraftForARequirement, LetterGoesToThePlacementThatLacksIt)
{
    const QString route = u"aapc.cpc-a.employment"_s;
    Progress need = openNeed(route, firstNeed(route, NeedKind(LetterNeed{}).index())->id);
    DraftSources sources = noRecords();
    for (const qint64 id : {1, 2}) {
        sources.placements.push_back(
            {.id = PlacementId(id), .employer = u"Clinic %1"_s.arg(id), .codeSets = {u"CPT"_s}, .firstDay = {}});
    }
    need.notCounted.push_back({.record = {RecordKind::Placement, 2},
                               .label = u"Clinic 2"_s,
                               .from = QDate(2026, 1, 1),
                               .to = QDate(2026, 2, 1),
                               .amount = {AmountUnit::Days, 32},
                               .reason = NotCountedReason::NoLetter});
    const auto draft = draftFor(builtInRules(), need, sources);
    ASSERT_TRUE(draft);
    EXPECT_EQ(std::get<Document>(draft->record).placement, PlacementId(2));
    EXPECT_EQ(draft->act, RequirementAct::RecordLetter);
    EXPECT_EQ(std::get<Document>(draft->record).askedOn, sources.today);
    Document asked{.id = DocumentId(7), .kind = DocumentKind::VerificationLetter, .title = u"Letter"_s};
    asked.placement = PlacementId(2);
    sources.documents.push_back(asked);
    const auto arrival = draftFor(builtInRules(), need, sources);
    EXPECT_EQ(arrival->act, RequirementAct::RecordArrival);
    EXPECT_EQ(std::get<Document>(arrival->record), asked);
}

TEST(DraftForARequirement, DoneNeedsNothing)
{
    Progress done = openNeed(u"aapc.cpc.exam"_s, u"aapc.cpc.exam"_s);
    done.state = ProgressState::Done;
    EXPECT_FALSE(draftFor(builtInRules(), done, noRecords()));
}

TEST(DraftForARequirement, StudyTimeOfASubjectNeedsNoForm)
{
    Progress study = openNeed(u"aapc.renewal.amount"_s, u"icd-10-cm"_s);
    EXPECT_FALSE(draftFor(builtInRules(), study, noRecords()));
}

}  // namespace requirement_drafts_test
}  // namespace credence
