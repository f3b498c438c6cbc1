// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/goal_progress.h"
#include "domain/steps/deadlines.h"
#include "domain/steps/next_step.h"
#include "json/json_overview.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QSet>

#include "json/judgement_names.h"
#include "support/printers.h"
#include "support/test_workspace.h"

namespace credence {
namespace json_overview_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

QJsonObject overviewOf(TestWorkspace& file)
{
    return json::overview(file.workspace().overview().value(), file.workspace().rules());
}

/// Keys of all objects below `value`.
void collectKeys(const QJsonValue& value, QSet<QString>& keys)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys.insert(it.key());
        collectKeys(it.value(), keys);
    }
    for (const QJsonValue& item : value.toArray()) {
        collectKeys(item, keys);
    }
}

void addCoder(TestWorkspace& file)
{
    file.add(HeldCredential{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)});
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    file.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
    file.add(Placement{.employer = u"Lakeside"_s, .codeSets = {u"CPT"_s}, .firstDay = QDate(2026, 8, 3)});
    file.add(CeuActivity{.onDate = QDate(2026, 8, 12), .title = u"E/M levels"_s, .ceus = {125}});
    file.add(StudySession{.onDate = QDate(2026, 11, 20), .minutes = {90}, .subject = u"cpt"_s});
    file.add(Goal{.credential = u"CCS"_s, .byDate = QDate(2027, 6, 30)});
}

TEST(JsonOverview, AStepSaysOfWhichShareItsCeusAreMissing)
{
    NextStep step{.kind = NextStepKind::EarnCeus, .amount = amountOf(CeuHundredths{400})};
    EXPECT_TRUE(json::nextStep(step).value(u"share"_s).isNull());
    EXPECT_TRUE(json::nextStep(step).contains(u"share"_s));
    step.share = u"Share in HIIM domains"_s;
    EXPECT_EQ(json::nextStep(step).value(u"share"_s), u"Share in HIIM domains"_s);
}

TEST(JsonOverview, OfAnEmptyRecordHasAllItsParts)
{
    TestWorkspace file;
    const QJsonObject overview = overviewOf(file);
    EXPECT_EQ(overview.value(u"as_of"_s), u"2026-11-23"_s);
    EXPECT_TRUE(overview.value(u"goals"_s).toArray().isEmpty());
    EXPECT_TRUE(overview.value(u"cycles"_s).toArray().isEmpty());
    EXPECT_EQ(overview.value(u"study"_s).toObject().value(u"study"_s).toObject().value(u"minutes"_s), 0);
    EXPECT_FALSE(overview.value(u"next_steps"_s).toArray().isEmpty());
}

TEST(JsonOverview, HoldsGoalsCyclesAndStudy)
{
    TestWorkspace file;
    addCoder(file);
    const QJsonObject overview = overviewOf(file);
    EXPECT_EQ(overview.value(u"goals"_s).toArray().size(), 2) << "the goal, and the apprentice credential";
    EXPECT_EQ(overview.value(u"cycles"_s).toArray().size(), 2);
    const QJsonObject study = overview.value(u"study"_s).toObject();
    EXPECT_EQ(study.value(u"study"_s).toObject().value(u"minutes"_s), 90);
    EXPECT_EQ(study.value(u"coding_experience"_s).toObject().value(u"days"_s), 113);
    EXPECT_EQ(study.value(u"weeks"_s).toArray().size(), 13);
}

TEST(JsonOverview, SaysWhyAnActivityDoesNotCount)
{
    TestWorkspace file;
    addCoder(file);
    for (const QJsonValue& cycle : overviewOf(file).value(u"cycles"_s).toArray()) {
        if (cycle[u"body"_s] != u"AAPC"_s) {
            continue;
        }
        const QJsonArray notCounted = cycle[u"total"_s][u"not_counted"_s].toArray();
        ASSERT_EQ(notCounted.size(), 1);
        EXPECT_EQ(notCounted.first()[u"reason"_s], u"no_index_number"_s);
        EXPECT_EQ(notCounted.first()[u"amount"_s][u"ceu_hundredths"_s], 125);
        return;
    }
    FAIL() << "no AAPC cycle";
}

TEST(JsonOverview, CitesOnlySourcesThatItLists)
{
    TestWorkspace file;
    addCoder(file);
    const QJsonObject overview = overviewOf(file);
    const QJsonObject sources = overview.value(u"sources"_s).toObject();
    const QJsonArray cited =
        overview.value(u"cycles"_s).toArray().first()[u"total"_s][u"rule"_s][u"sources"_s].toArray();
    ASSERT_FALSE(cited.isEmpty());
    for (const QJsonValue& id : cited) {
        EXPECT_TRUE(sources.contains(id.toString())) << id.toString().toStdString();
    }
}

TEST(JsonOverview, HasOnlyKeysInSnakeCase)
{
    TestWorkspace file;
    addCoder(file);
    QJsonObject overview = overviewOf(file);
    overview.remove(u"sources"_s);  // its keys are ids
    QSet<QString> keys;
    collectKeys(overview, keys);
    for (const QString& key : keys) {
        EXPECT_EQ(key, key.toLower());
        EXPECT_FALSE(key.contains(u'-') || key.contains(u' ')) << key.toStdString();
    }
}

template <class E>
void expectAllNamed(E last)
{
    EXPECT_EQ(EnumNames<E>::kNames.size(), static_cast<std::size_t>(last) + 1);
    for (const auto& [value, name] : EnumNames<E>::kNames) {
        EXPECT_EQ(fromName<E>(name), value) << "no two enumerators share a name";
    }
}

TEST(JsonNames, NameEveryEnumerator)
{
    expectAllNamed(ProgressState::Late);
    expectAllNamed(NotCountedReason::EndedCycle);
    expectAllNamed(GoalStage::Held);
    expectAllNamed(DeadlineKind::Paper);
    expectAllNamed(NextStepKind::SendApplication);
    expectAllNamed(StandingKind::Week);
    expectAllNamed(StepPage::Jobs);
    expectAllNamed(CostOfDelay::Credential);
    expectAllNamed(RowFate::Rejected);
    expectAllNamed(RowProblem::InvalidRecord);
}

}  // namespace json_overview_test
}  // namespace credence
