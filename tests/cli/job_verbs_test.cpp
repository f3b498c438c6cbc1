// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace job_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::refusedWith;

class JobVerbs : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"employer"_s, u"--name"_s, u"Lakeside"_s});
        done({u"add"_s, u"application"_s, u"--employer"_s, u"1"_s, u"--role"_s, u"outpatient coder"_s, u"--stage"_s,
              u"applied"_s, u"--stages"_s, u"wanted=2026-10-30; applied=2026-11-02"_s});
    }
};

TEST_F(JobVerbs, SayWhomToAnswer)
{
    const QString out = done({u"jobs"_s}).out;
    for (const QString& words : {u"1 to answer"_s, u"Lakeside, 7 days late"_s, u"1 sent"_s, u"! Late 7 days"_s}) {
        EXPECT_TRUE(out.contains(words)) << out.toStdString();
    }
    const QJsonObject json = done({u"jobs"_s, u"--json"_s}).json();
    EXPECT_EQ(json[u"to_answer"_s].toArray().first(), 1);
    EXPECT_EQ(json[u"cards"_s].toArray().first()[u"duty"_s], u"follow_up"_s);
    EXPECT_EQ(json[u"cards"_s].toArray().first()[u"due_on"_s], u"2026-11-16"_s);
    EXPECT_EQ(json[u"figures"_s][u"sent"_s], 1);
    EXPECT_TRUE(json[u"figures"_s][u"median_days"_s].isNull());
}

TEST_F(JobVerbs, AnApplicationWithoutARoleIsToldByItsEmployer)
{
    const QString out = done({u"add"_s, u"application"_s, u"--employer"_s, u"1"_s, u"--stage"_s, u"wanted"_s}).out;
    EXPECT_TRUE(out.contains(u"role not named"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Lakeside"_s)) << out.toStdString();
}

TEST_F(JobVerbs, MoveKeepsTheDay)
{
    const QJsonObject moved = done({u"move"_s, u"application:1"_s, u"interview"_s, u"--json"_s}).json();
    EXPECT_EQ(moved[u"moved"_s][u"stage"_s], u"interview"_s);
    EXPECT_EQ(moved[u"moved"_s][u"days_in_stage"_s], 0);
    const QJsonArray stages = listed(u"application"_s).first()[u"stages"_s].toArray();
    EXPECT_EQ(stages.size(), 3);
    EXPECT_EQ(stages.last()[u"since"_s], u"2026-11-23"_s);
    done({u"undo"_s});
    EXPECT_EQ(listed(u"application"_s).first()[u"stage"_s], u"applied"_s);
}

TEST_F(JobVerbs, MoveTakesAReasonForClosedOnesAlone)
{
    EXPECT_TRUE(refusedWith(run({u"move"_s, u"application:1"_s, u"offer"_s, u"--because"_s, u"declined"_s}), 4,
                            {u"--because"_s}));
    done({u"move"_s, u"application:1"_s, u"closed"_s, u"--because"_s, u"declined"_s});
    EXPECT_EQ(listed(u"application"_s).first()[u"closed_because"_s], u"declined"_s);
}

TEST_F(JobVerbs, RefuseWhatIsNoApplication)
{
    EXPECT_TRUE(refusedWith(run({u"move"_s, u"employer:1"_s, u"offer"_s}), 4, {u"application:3"_s}));
    EXPECT_TRUE(refusedWith(run({u"follow-up"_s, u"1"_s}), 4, {u"application:3"_s}));
    EXPECT_EQ(run({u"move"_s, u"application:9"_s, u"offer"_s}).exitCode, 1) << "there is none";
    EXPECT_EQ(run({u"move"_s, u"application:1"_s, u"hired"_s}).exitCode, 2);
}

TEST_F(JobVerbs, FollowUpAndSweep)
{
    const QJsonObject followed = done({u"follow-up"_s, u"application:1"_s, u"--json"_s}).json();
    EXPECT_EQ(followed[u"moved"_s][u"due_on"_s], u"2026-12-07"_s);
    EXPECT_TRUE(done({u"sweep"_s, u"--json"_s}).json()[u"silent"_s].toArray().isEmpty());
    done({u"undo"_s});
    EXPECT_EQ(done({u"sweep"_s, u"--weeks"_s, u"3"_s, u"--json"_s}).json()[u"silent"_s].toArray().first()[u"days"_s],
              21);
    EXPECT_EQ(listed(u"application"_s).first()[u"stage"_s], u"applied"_s) << "it only says so";
    done({u"sweep"_s, u"--weeks"_s, u"3"_s, u"--accept"_s});
    EXPECT_EQ(listed(u"application"_s).first()[u"closed_because"_s], u"no_answer"_s);
}

TEST_F(JobVerbs, LogEventOnce)
{
    done({u"add"_s, u"networking-event"_s, u"--on-date"_s, u"2026-11-05"_s, u"--name"_s, u"Fall meeting"_s, u"--host"_s,
          u"MaHIMA"_s, u"--ceus"_s, u"1.5"_s});
    EXPECT_EQ(done({u"log-event"_s, u"networking-event:1"_s, u"--json"_s}).savedId(), 1);
    EXPECT_EQ(listed(u"ceu_activity"_s).first()[u"source"_s], u"ahima_component"_s);
    EXPECT_EQ(run({u"log-event"_s, u"networking-event:1"_s}).exitCode, 4);
}

TEST_F(JobVerbs, OffersStandSideBySideByWhatMatters)
{
    EXPECT_EQ(run({u"offers"_s}).exitCode, 1) << "there is none yet";
    done({u"move"_s, u"application:1"_s, u"offer"_s});
    done({u"edit"_s, u"application"_s, u"1"_s, u"--pay-low"_s, u"26"_s, u"--pay-per"_s, u"hour"_s});
    done({u"settings"_s, u"weight-growth"_s, u"5"_s});
    const QJsonObject rated = done({u"rate"_s, u"application:1"_s, u"growth"_s, u"4"_s, u"--json"_s}).json();
    EXPECT_EQ(rated[u"weights"_s][u"growth"_s], 5);
    const QJsonValue offer = rated[u"offers"_s].toArray().first();
    EXPECT_EQ(offer[u"yearly"_s][u"cents"_s], 5'408'000);
    EXPECT_EQ(offer[u"score_percent"_s], 88) << "pay 100 three times, growth 80 five times";
    const QString out = done({u"offers"_s}).out;
    for (const QString& words : {u"Lakeside"_s, u"88 %"_s, u"2 of 5 known"_s, u"$54,080 a year of full time"_s}) {
        EXPECT_TRUE(out.contains(words)) << out.toStdString();
    }
    EXPECT_TRUE(refusedWith(run({u"rate"_s, u"application:1"_s, u"pay"_s, u"4"_s}), 4, {u"reckoned"_s}));
}

TEST_F(JobVerbs, PracticeIsTextToShow)
{
    EXPECT_TRUE(done({u"practice"_s}).out.contains(u"No practice exam"_s));
    done({u"add"_s, u"practice-exam"_s, u"--on-date"_s, u"2026-11-01"_s, u"--credential"_s, u"CPC"_s, u"--correct"_s,
          u"82"_s, u"--items"_s, u"100"_s, u"--domain-scores"_s, u"ICD=9/10; ANAT=3/4"_s});
    const QString out = done({u"practice"_s}).out;
    for (const QString& words : {u"82 of 100 right"_s, u"ICD-10-CM"_s, u"90 %"_s, u"Anatomy"_s, u"75 %"_s}) {
        EXPECT_TRUE(out.contains(words)) << out.toStdString();
    }
}

TEST_F(JobVerbs, CreditBringsCeusOnByBodyAndBack)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-09-01"_s, u"--title"_s, u"Webinar"_s, u"--ceus"_s, u"1"_s,
          u"--source"_s, u"aapc"_s, u"--credits"_s, u"CPC=1; CCA=1"_s});
    const QJsonObject json =
        done({u"credit"_s, u"submitted"_s, u"ceu-activity:1"_s, u"--body"_s, u"aapc"_s, u"--json"_s}).json();
    EXPECT_EQ(json[u"changed"_s], 1);
    EXPECT_EQ(json[u"activities"_s].toArray().first()[u"state"_s], u"allocated"_s) << "CCA is still to be submitted";
    EXPECT_TRUE(done({u"credit"_s, u"submitted"_s, u"ceu-activity:1"_s}).out.contains(u"submitted"_s));
    done({u"undo"_s});
    done({u"credit"_s, u"earned"_s, u"ceu-activity:1"_s});
    EXPECT_TRUE(listed(u"ceu_activity"_s).first()[u"credits"_s].toArray().isEmpty());
    EXPECT_TRUE(refusedWith(run({u"credit"_s, u"accepted"_s, u"employer:1"_s}), 4, {u"ceu-activity:3"_s}));
}

TEST_F(JobVerbs, LogSaysWhatNumbersAre)
{
    const QString out = done({u"log"_s, u"applied Baystate Health outpatient coder today"_s}).out;
    EXPECT_FALSE(out.contains(u" · 0"_s)) << out.toStdString();
    EXPECT_FALSE(out.contains(u" · 2"_s)) << out.toStdString();
}

TEST_F(JobVerbs, AddWarnsOfAnEarlierApplication)
{
    const auto again = done({u"add"_s, u"application"_s, u"--employer"_s, u"1"_s});
    EXPECT_TRUE(again.err.contains(u"You applied there already, on Nov 2, 2026"_s)) << again.err.toStdString();
}

}  // namespace job_verbs_test
}  // namespace credence
