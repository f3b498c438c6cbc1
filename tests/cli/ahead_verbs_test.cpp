// SPDX-License-Identifier: GPL-3.0-or-later
/// What the verbs say of what may come; the figures themselves are tested in the domain.
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::refusedWith;

class AheadVerbs : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CCA"_s, u"--awarded-on"_s, u"2025-12-06"_s});
        done({u"add"_s, u"goal"_s, u"--credential"_s, u"CCS"_s, u"--by-date"_s, u"2027-06-30"_s});
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-12"_s, u"--title"_s, u"Coding clinic"_s,
              u"--ceus"_s, u"3"_s, u"--hiim"_s, u"yes"_s, u"--source"_s, u"ahima"_s});
    }
};

TEST_F(AheadVerbs, ForecastGivesADayInTheMiddleAndTwoAroundIt)
{
    const QJsonObject forecast = done({u"forecast"_s, u"--json"_s}).json();
    const QJsonArray all = forecast[u"forecasts"_s].toArray();
    ASSERT_EQ(all.size(), 4) << "study, the AHIMA total and its two shares";
    const QJsonObject total = all[1].toObject();
    EXPECT_EQ(total[u"missing"_s][u"ceu_hundredths"_s].toInt(), 1700);
    EXPECT_LE(total[u"p10"_s].toString(), total[u"p50"_s].toString());
    EXPECT_LE(total[u"p50"_s].toString(), total[u"p90"_s].toString());
    EXPECT_TRUE(all[0].toObject()[u"never"_s].toBool()) << "no study is logged";
    EXPECT_TRUE(done({u"forecast"_s}).out.contains(u"never at this pace"_s));
}

TEST_F(AheadVerbs, PlanSaysThatThereIsNoPracticeAndWhatToStudyFirst)
{
    const QJsonObject exam = done({u"plan"_s, u"--json"_s}).json()[u"exams"_s].toArray().first().toObject();
    EXPECT_EQ(exam[u"readiness"_s], u"no_practice"_s);
    EXPECT_FALSE(exam[u"study_next"_s].toArray().isEmpty());
    EXPECT_TRUE(done({u"plan"_s}).out.contains(u"no practice exam yet"_s));
    done({u"add"_s, u"programme"_s, u"--name"_s, u"Evening certificate"_s});
    EXPECT_TRUE(done({u"plan"_s}).out.contains(u"Evening certificate: no course of it is recorded"_s));
    done({u"add"_s, u"course"_s, u"--programme"_s, u"1"_s, u"--name"_s, u"Coding I"_s, u"--subject"_s, u"icd-10-cm"_s,
          u"--contact-hours"_s, u"45h"_s});
    const QString out = done({u"plan"_s}).out;
    EXPECT_TRUE(out.contains(u"Evening certificate covers "_s)) << out.toStdString();
    const QJsonObject taught = done({u"plan"_s, u"--json"_s}).json()[u"exams"_s][0][u"programmes"_s][0].toObject();
    EXPECT_GT(taught[u"covered_permille"_s].toInt(), 0);
}

TEST_F(AheadVerbs, AllocateProposesAndWritesOnlyWhenItIsAccepted)
{
    EXPECT_TRUE(done({u"allocate"_s}).out.contains(u"3 CEUs to CCA"_s));
    EXPECT_TRUE(listed(u"ceu-activity"_s).first()[u"credits"_s].toArray().isEmpty());
    done({u"allocate"_s, u"--accept"_s});
    EXPECT_EQ(listed(u"ceu-activity"_s).first()[u"credits"_s].toArray().size(), 1);
    EXPECT_TRUE(refusedWith(run({u"allocate"_s, u"--accept"_s}), 1, {u"so already"_s}));
    done({u"undo"_s});
    EXPECT_TRUE(listed(u"ceu-activity"_s).first()[u"credits"_s].toArray().isEmpty());
}

TEST_F(AheadVerbs, WhatIfJudgesOnAnOverlayAndChangesNothing)
{
    done({u"add"_s, u"scenario"_s, u"--name"_s, u"CCS in spring"_s, u"--credential"_s, u"CCS"_s, u"--awarded-on"_s,
          u"2027-03-01"_s});
    const QJsonObject imagined = done({u"what-if"_s, u"--json"_s}).json()[u"scenarios"_s].toArray().first().toObject();
    const QJsonObject cycle = imagined[u"overview"_s].toObject()[u"cycles"_s].toArray().first().toObject();
    EXPECT_EQ(cycle[u"total"_s].toObject()[u"needed"_s].toObject()[u"ceu_hundredths"_s].toInt(), 3000);
    EXPECT_EQ(listed(u"held-credential"_s).size(), 1);
    EXPECT_TRUE(refusedWith(run({u"what-if"_s, u"no such"_s}), 1, {u"no such what-if"_s}));
}

TEST_F(AheadVerbs, ExplainNamesRuleAndSourceOrTheIdsThatThereAre)
{
    const QString out = done({u"explain"_s, u"ahima.renewal.amount"_s}).out;
    EXPECT_TRUE(out.contains(u"counted: Coding clinic"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Source: "_s));
    EXPECT_TRUE(refusedWith(run({u"explain"_s, u"nothing"_s}), 1, {u"no such requirement"_s}));
    const QString all = done({u"explain"_s}).out;
    EXPECT_TRUE(all.contains(u"ahima.renewal.amount"_s)) << all.toStdString();
    EXPECT_GT(done({u"explain"_s, u"--json"_s}).json().value(u"requirements"_s).toArray().size(), 3);
}

TEST_F(AheadVerbs, AnAnsweredStepLeavesTheListUntilItsSnoozeEnds)
{
    const auto keys = [this](const QString& today) {
        const QJsonObject answer =
            testing::runProgram({u"--file"_s, path(), u"--today"_s, today, u"today"_s, u"--json"_s}).json();
        QStringList found;
        for (const QJsonValue& step : answer[u"next_steps"_s].toArray()) {
            found << step[u"key"_s].toString();
        }
        return found;
    };
    const QString plan = u"plan_exam:goal:1:CCS"_s;
    ASSERT_TRUE(keys(u"2026-11-23"_s).contains(plan));
    done({u"add"_s, u"step-choice"_s, u"--step"_s, plan, u"--fate"_s, u"snoozed"_s, u"--until"_s, u"2026-12-24"_s});
    EXPECT_FALSE(keys(u"2026-11-23"_s).contains(plan));
    EXPECT_FALSE(keys(u"2026-12-23"_s).contains(plan));
    EXPECT_TRUE(keys(u"2026-12-24"_s).contains(plan));
    done({u"undo"_s});
    EXPECT_TRUE(keys(u"2026-11-23"_s).contains(plan));
}

}  // namespace
}  // namespace credence
