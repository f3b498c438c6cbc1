// SPDX-License-Identifier: GPL-3.0-or-later
/// What the verbs say of what may come; the figures themselves are tested in the domain.
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace ahead_verbs_test {

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
    const QString out = done({u"forecast"_s}).out;
    EXPECT_TRUE(out.contains(u"no day yet: give the goal hours a week, or record four weeks of study"_s));
    EXPECT_FALSE(out.contains(u"never"_s));
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

TEST_F(AheadVerbs, PlanSaysTheDaysToTheSittingAndThePaceItAsks)
{
    done({u"add"_s, u"exam-attempt"_s, u"--credential"_s, u"CCS"_s, u"--on-date"_s, u"2027-05-03"_s, u"--result"_s,
          u"scheduled"_s});
    const QString out = done({u"plan"_s}).out;
    EXPECT_TRUE(out.contains(u"next sitting May 3, 2027, in 161 days"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"to have it by May 3, 2027: "_s)) << out.toStdString();
    const QJsonObject exam = done({u"plan"_s, u"--json"_s}).json()[u"exams"_s].toArray().first().toObject();
    EXPECT_EQ(exam[u"days_to_sitting"_s].toInt(), 161);
    EXPECT_EQ(exam[u"study"_s][u"wanted_by"_s].toString(), u"2027-05-03"_s);
}

TEST_F(AheadVerbs, ForecastSaysOfEachRouteTheExperienceAndTheLetters)
{
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC-A"_s, u"--awarded-on"_s, u"2026-02-01"_s});
    done({u"add"_s, u"placement"_s, u"--kind"_s, u"job"_s, u"--employer"_s, u"Clinic A"_s, u"--first-day"_s,
          u"2026-09-07"_s, u"--last-day"_s, u"2026-11-13"_s, u"--code-sets"_s, u"CPT,ICD-10-CM"_s});
    const QJsonObject route = done({u"forecast"_s, u"--json"_s}).json()[u"routes"_s].toArray().first().toObject();
    const QJsonObject work = route[u"experience"_s].toArray().first().toObject();
    EXPECT_EQ(work[u"kind"_s], u"experience"_s);
    EXPECT_EQ(work[u"last_twelve_weeks"_s][u"days"_s].toInt(), 68);
    EXPECT_EQ(route[u"p50"_s], work[u"p50"_s]) << "no day is sure";
    EXPECT_LT(route[u"p10"_s].toString(), route[u"p90"_s].toString());
    EXPECT_EQ(route[u"letters"_s].toArray().first().toObject()[u"ask_from"_s], u"2026-11-14"_s);
    const QString out = done({u"forecast"_s}).out;
    EXPECT_TRUE(out.contains(u"at the pace of the last twelve weeks about "_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"letter of Clinic A: "_s)) << out.toStdString();
}

TEST_F(AheadVerbs, AllocateLosesNoCreditOfACycleThatIsOver)
{
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CCS"_s, u"--awarded-on"_s, u"2023-12-06"_s});
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2024-05-01"_s, u"--title"_s, u"Old"_s, u"--ceus"_s, u"20"_s,
          u"--credits"_s, u"CCS=20 accepted"_s});
    EXPECT_TRUE(done({u"allocate"_s, u"--accept"_s}).out.contains(u"Activities credited: 1"_s));
    for (const QJsonValue activity : listed(u"ceu-activity"_s)) {
        EXPECT_EQ(activity[u"credits"_s].toArray().size(), 1) << activity[u"title"_s].toString().toStdString();
    }
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

int hundredths(const QJsonValue& amount)
{
    return amount[u"ceu_hundredths"_s].toInt(-1);
}

TEST_F(AheadVerbs, AllocateGivesTheCreditsWhatIsSpareAndWhatIsMissingAsJson)
{
    for (const auto& [title, ceus] : {std::pair(u"Other talk"_s, u"4"_s), std::pair(u"Late talk"_s, u"5"_s)}) {
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-13"_s, u"--title"_s, title, u"--ceus"_s, ceus,
              u"--source"_s, u"other"_s});
    }
    const QJsonObject answer = done({u"allocate"_s, u"--json"_s}).json();
    EXPECT_EQ(answer[u"as_of"_s], u"2026-11-23"_s);
    ASSERT_EQ(answer[u"allocations"_s].toArray().size(), 1);
    const QJsonValue ahima = answer[u"allocations"_s][0];
    EXPECT_EQ(ahima[u"body"_s], u"AHIMA"_s);
    EXPECT_EQ(ahima[u"from"_s], u"2025-12-06"_s);
    EXPECT_EQ(ahima[u"to"_s], u"2027-12-05"_s);
    EXPECT_FALSE(ahima[u"estimate"_s].toBool(true));
    const QJsonValue cca = ahima[u"credentials"_s][0];
    EXPECT_EQ(cca[u"credential"_s], u"CCA"_s);
    EXPECT_EQ(hundredths(cca[u"needed"_s]), 2000);
    EXPECT_EQ(hundredths(cca[u"of_it_hiim"_s]), 1600);
    EXPECT_EQ(hundredths(cca[u"given"_s]), 700);
    EXPECT_EQ(cca[u"rule"_s][u"id"_s], u"ahima.renewal.amount"_s);
    ASSERT_EQ(ahima[u"credits"_s].toArray().size(), 2);
    const QJsonValue credit = ahima[u"credits"_s][0];
    EXPECT_EQ(credit[u"activity"_s][u"id"_s].toInt(), 1);
    EXPECT_EQ(credit[u"credential"_s], u"CCA"_s);
    EXPECT_EQ(credit[u"day"_s], u"2026-11-12"_s);
    EXPECT_EQ(hundredths(credit[u"amount"_s]), 300);
    EXPECT_EQ(credit[u"why"_s], u"hiim_share"_s);
    EXPECT_EQ(ahima[u"credits"_s][1][u"why"_s], u"total"_s);
    ASSERT_EQ(ahima[u"spare"_s].toArray().size(), 1);
    EXPECT_EQ(ahima[u"spare"_s][0][u"title"_s], u"Late talk"_s);
    EXPECT_EQ(hundredths(ahima[u"spare"_s][0][u"amount"_s]), 500);
    EXPECT_EQ(ahima[u"spare"_s][0][u"why"_s], u"no_need_of_sort"_s) << "outside of HIIM a fifth is enough";
    EXPECT_EQ(hundredths(ahima[u"missing"_s]), 1300);
    EXPECT_EQ(hundredths(ahima[u"missing_hiim"_s]), 1300);
    EXPECT_EQ(hundredths(ahima[u"missing_from_ahima"_s]), 500);
    const QJsonValue best = ahima[u"worth_of_one_more"_s][0];
    EXPECT_TRUE(best[u"hiim"_s].toBool());
    EXPECT_TRUE(best[u"from_ahima"_s].toBool());
    EXPECT_EQ(hundredths(best[u"fills"_s]), 100);
}

TEST_F(AheadVerbs, WhatIfSaysInWordsWhatIsImaginedAndWhereThatWouldLead)
{
    done({u"add"_s, u"scenario"_s, u"--name"_s, u"CCS in spring"_s, u"--credential"_s, u"CCS"_s, u"--awarded-on"_s,
          u"2027-03-01"_s});
    done({u"add"_s, u"scenario"_s, u"--name"_s, u"Slower"_s, u"--pace-percent"_s, u"50"_s});
    const QStringList all = done({u"what-if"_s}).out.split(u'\n');
    for (const QString& line :
         {u"CCS in spring, judged on Mar 1, 2027"_s, u"  CCS awarded Mar 1, 2027"_s,
          u"  AHIMA cycle to Dec 5, 2027: 3 of 30 CEUs (estimate)"_s, u"Slower, judged on Nov 23, 2026"_s,
          u"  pace 50 %"_s, u"  AHIMA cycle to Dec 5, 2027: 3 of 20 CEUs"_s}) {
        EXPECT_EQ(all.count(line), 1) << line.toStdString() << " in\n" << all.join(u'\n').toStdString();
    }
    const QString slower = done({u"what-if"_s, u"slower"_s}).out;
    EXPECT_TRUE(slower.startsWith(u"Slower, "_s)) << slower.toStdString();
    EXPECT_TRUE(slower.contains(u"17 CEUs to go · 1.50 CEUs in twelve weeks at this pace"_s)) << slower.toStdString();
    EXPECT_FALSE(slower.contains(u"CCS in spring"_s));
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
    EXPECT_TRUE(
        refusedWith(run({u"what-if"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s}), 1, {u"At most three"_s, u"named 4"_s}));
}

TEST_F(AheadVerbs, WhatIfTriesAPaceWithoutKeepingIt)
{
    const QString tried = done({u"what-if"_s, u"--pace-percent"_s, u"200"_s}).out;
    EXPECT_TRUE(tried.startsWith(u"What if, judged on Nov 23, 2026"_s)) << tried.toStdString();
    EXPECT_TRUE(tried.contains(u"pace 200 %"_s)) << tried.toStdString();
    EXPECT_TRUE(listed(u"scenario"_s).isEmpty());
    EXPECT_TRUE(refusedWith(run({u"what-if"_s, u"--weekly-study"_s, u"soon"_s}), 4, {u"Study a week"_s}));
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

}  // namespace ahead_verbs_test
}  // namespace credence
