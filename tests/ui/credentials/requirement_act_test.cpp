// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/requirement_act.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace requirement_act_test {

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

ActContext noRecords()
{
    return {.credential = u"CPC"_s, .placements = {}, .documents = {}};
}

TEST(ActFor, MembershipNeedAsksForTheMembershipOfItsBody)
{
    const auto act =
        actFor(builtInRules(), openNeed(u"aapc.cpc.eligibility"_s, u"aapc.cpc.eligibility.membership"_s), noRecords());
    ASSERT_TRUE(act);
    EXPECT_EQ(std::get<Membership>(act->draft).body, u"AAPC"_s);
}

TEST(ActFor, RecommendedCourseAsksForAPreparationCourse)
{
    const auto act =
        actFor(builtInRules(), openNeed(u"aapc.cpc.eligibility"_s, u"aapc.cpc.eligibility.course"_s), noRecords());
    ASSERT_TRUE(act);
    EXPECT_EQ(std::get<Programme>(act->draft).kind, ProgrammeKind::PreparationCourse);
    EXPECT_TRUE(std::get<Programme>(act->draft).codingPreparation);
}

TEST(ActFor, ExamItselfAsksForAnAttemptAtTheGoalsCredential)
{
    const auto act = actFor(builtInRules(), openNeed(u"aapc.cpc.exam"_s, u"aapc.cpc.exam"_s), noRecords());
    ASSERT_TRUE(act);
    EXPECT_EQ(std::get<ExamAttempt>(act->draft).credential, u"CPC"_s);
}

TEST(ActFor, ExamWithoutARuleAsksForAnAttemptToo)
{
    Progress exam = openNeed(u"aapc.cpc.exam"_s, u"exam.CPC"_s);
    exam.rule = {};
    const auto act = actFor(builtInRules(), exam, noRecords());
    ASSERT_TRUE(act);
    EXPECT_EQ(kindOf(act->draft), RecordKind::ExamAttempt);
}

TEST(ActFor, ProgrammeStartsWithTheKindAndTheRecognitionAsked)
{
    const auto act = actFor(builtInRules(),
                            openNeed(u"ahima.rhit.eligibility"_s, u"ahima.rhit.eligibility.associate"_s), noRecords());
    ASSERT_TRUE(act);
    EXPECT_EQ(std::get<Programme>(act->draft).kind, ProgrammeKind::Associate);
    EXPECT_EQ(std::get<Programme>(act->draft).recognition, u"CAHIIM"_s);
}

TEST(ActFor, LetterWithoutAnyPlacementAsksForAPlacementFirst)
{
    const QString route = u"aapc.cpc-a.employment"_s;
    const Need* letter = firstNeed(route, NeedKind(LetterNeed{}).index());
    ASSERT_NE(letter, nullptr);
    const auto act = actFor(builtInRules(), openNeed(route, letter->id), noRecords());
    ASSERT_TRUE(act);
    EXPECT_EQ(kindOf(act->draft), RecordKind::Placement);
}

TEST(ActFor, LetterGoesToThePlacementThatLacksIt)
{
    const QString route = u"aapc.cpc-a.employment"_s;
    Progress need = openNeed(route, firstNeed(route, NeedKind(LetterNeed{}).index())->id);
    ActContext context = noRecords();
    for (const qint64 id : {1, 2}) {
        context.placements.push_back(
            {.id = PlacementId(id), .employer = u"Clinic %1"_s.arg(id), .codeSets = {u"CPT"_s}, .firstDay = {}});
    }
    need.notCounted.push_back({.record = {RecordKind::Placement, 2},
                               .label = u"Clinic 2"_s,
                               .from = QDate(2026, 1, 1),
                               .to = QDate(2026, 2, 1),
                               .amount = {AmountUnit::Days, 32},
                               .reason = NotCountedReason::NoLetter});
    const auto act = actFor(builtInRules(), need, context);
    ASSERT_TRUE(act);
    EXPECT_EQ(std::get<Document>(act->draft).placement, PlacementId(2));
}

TEST(ActFor, DoneNeedsNothing)
{
    Progress done = openNeed(u"aapc.cpc.exam"_s, u"aapc.cpc.exam"_s);
    done.state = ProgressState::Done;
    EXPECT_FALSE(actFor(builtInRules(), done, noRecords()));
}

TEST(ActFor, StudyTimeOfASubjectNeedsNoForm)
{
    Progress study = openNeed(u"aapc.renewal.amount"_s, u"icd-10-cm"_s);
    EXPECT_FALSE(actFor(builtInRules(), study, noRecords()));
}

}  // namespace requirement_act_test
}  // namespace credence
