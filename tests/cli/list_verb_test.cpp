// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>

#include "cli_fixture.h"

namespace credence {
namespace list_verb_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::refusedWith;

class ListVerb : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside"_s, u"--first-day"_s, u"2026-08-03"_s});
        done({u"add"_s, u"placement"_s, u"--employer"_s, u"Harbor"_s, u"--first-day"_s, u"2026-09-01"_s});
        done({u"add"_s, u"study-session"_s, u"--on-date"_s, u"2026-11-01"_s, u"--minutes"_s, u"90"_s, u"--subject"_s,
              u"icd-10-cm"_s, u"--title"_s, u"Guidelines"_s});
        done({u"add"_s, u"study-session"_s, u"--on-date"_s, u"2026-11-02"_s, u"--minutes"_s, u"60"_s, u"--subject"_s,
              u"cpt"_s});
        done({u"add"_s, u"experience-entry"_s, u"--on-date"_s, u"2026-11-02"_s, u"--minutes"_s, u"4h"_s,
              u"--placement"_s, u"1"_s});
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-03"_s, u"--title"_s, u"E/M"_s, u"--ceus"_s,
              u"1.5"_s, u"--certificate"_s, u"yes"_s});
    }

    [[nodiscard]] QJsonObject log(const QStringList& options) const
    {
        return done(QStringList{u"list"_s, u"log"_s, u"--json"_s} + options).json();
    }
    [[nodiscard]] qsizetype rows(const QStringList& options) const
    {
        return log(options).value(u"rows"_s).toArray().size();
    }
    [[nodiscard]] qsizetype records(const QString& kind, const QStringList& options) const
    {
        return done(QStringList{u"list"_s, kind, u"--json"_s} + options).json().value(u"records"_s).toArray().size();
    }
};

TEST_F(ListVerb, ListsTheLogNewestFirstWithItsTotals)
{
    const QJsonObject list = log({});
    EXPECT_EQ(list.value(u"rows"_s).toArray().first()[u"day"_s], u"2026-11-03"_s);
    const QJsonObject totals = list.value(u"totals"_s).toObject();
    EXPECT_EQ(totals.value(u"rows"_s), 4);
    EXPECT_EQ(totals.value(u"study"_s)[u"minutes"_s], 150);
    EXPECT_EQ(totals.value(u"experience"_s)[u"minutes"_s], 240);
    EXPECT_EQ(totals.value(u"ceus"_s)[u"ceu_hundredths"_s], 150);
}

TEST_F(ListVerb, NarrowsTheLogByEachCondition)
{
    EXPECT_EQ(rows({u"--from"_s, u"2026-11-02"_s}), 3);
    EXPECT_EQ(rows({u"--until"_s, u"2026-11-01"_s}), 1);
    EXPECT_EQ(rows({u"--from"_s, u"2026-11-02"_s, u"--until"_s, u"2026-11-02"_s}), 2);
    EXPECT_EQ(rows({u"--subject"_s, u"ICD-10-CM"_s}), 1) << "by name";
    EXPECT_EQ(rows({u"--placement"_s, u"1"_s}), 1);
    EXPECT_EQ(rows({u"--placement"_s, u"2"_s}), 0);
    EXPECT_EQ(rows({u"--text"_s, u"guide"_s}), 1);
    EXPECT_EQ(rows({u"--kind"_s, u"study,ceu"_s}), 3);
    EXPECT_EQ(rows({u"--proof"_s, u"yes"_s}), 1);
    EXPECT_EQ(rows({u"--proof"_s, u"no"_s}), 0);
}

TEST_F(ListVerb, GivesAWindowOfTheLogAndTheTotalsOfAll)
{
    const QJsonObject list = log({u"--limit"_s, u"2"_s, u"--offset"_s, u"1"_s});
    EXPECT_EQ(list.value(u"rows"_s).toArray().size(), 2);
    EXPECT_EQ(list.value(u"offset"_s), 1);
    EXPECT_EQ(list.value(u"totals"_s)[u"rows"_s], 4);
}

TEST_F(ListVerb, PrintsALongListAsOneObjectLikeAnyOther)
{
    for (const QStringList& what : {QStringList{u"log"_s}, QStringList{u"placement"_s}, QStringList{u"goal"_s},
                                    QStringList{u"log"_s, u"--offset"_s, u"9"_s}}) {
        const QString out = done(QStringList{u"list"_s, u"--json"_s} + what).out;
        EXPECT_EQ(out, QString::fromUtf8(QJsonDocument::fromJson(out.toUtf8()).toJson())) << what.first().toStdString();
    }
}

TEST_F(ListVerb, WritesAlignedLinesForPeople)
{
    EXPECT_EQ(done({u"list"_s, u"log"_s, u"--kind"_s, u"study"_s}).out,
              u"Nov 2, 2026  Study  #2  1 h 00  CPT\n"
              "Nov 1, 2026  Study  #1  1 h 30  ICD-10-CM  Guidelines\n"
              "2 of 2 shown: study 2 h 30, experience 0 min, 0 CEUs\n"_s);
}

TEST_F(ListVerb, TellsStudyBroughtForwardApart)
{
    done({u"add"_s, u"study-brought-forward"_s, u"--until"_s, u"2026-08-31"_s, u"--minutes"_s, u"210h"_s,
          u"--subject"_s, u"cpt"_s});
    const QJsonObject list = log({u"--kind"_s, u"brought_forward"_s});
    const QJsonValue row = list.value(u"rows"_s).toArray().first();
    EXPECT_EQ(row[u"kind"_s], u"brought_forward"_s);
    EXPECT_EQ(row[u"day"_s], u"2026-08-31"_s);
    EXPECT_EQ(list.value(u"totals"_s)[u"study"_s][u"minutes"_s], 0);
    EXPECT_EQ(list.value(u"totals"_s)[u"brought_forward"_s][u"minutes"_s], 12600);
    EXPECT_EQ(rows({u"--kind"_s, u"study"_s}), 2);
    EXPECT_EQ(rows({u"--subject"_s, u"cpt"_s}), 2);
}

TEST_F(ListVerb, NarrowsRecordsOfAKind)
{
    EXPECT_EQ(records(u"placement"_s, {}), 2);
    EXPECT_EQ(records(u"placement"_s, {u"--from"_s, u"2026-08-15"_s}), 1);
    EXPECT_EQ(records(u"placement"_s, {u"--until"_s, u"2026-08-15"_s}), 1);
    EXPECT_EQ(records(u"placement"_s, {u"--text"_s, u"harbor"_s}), 1);
    EXPECT_EQ(records(u"study-session"_s, {u"--subject"_s, u"cpt"_s}), 1);
    EXPECT_EQ(records(u"experience_entry"_s, {u"--placement"_s, u"1"_s}), 1);
    EXPECT_EQ(records(u"ceu-activity"_s, {u"--proof"_s, u"no"_s}), 0);
    EXPECT_EQ(records(u"placement"_s, {u"--limit"_s, u"1"_s}), 1);
    EXPECT_EQ(records(u"placement"_s, {u"--offset"_s, u"7"_s}), 0);
    EXPECT_EQ(records(u"goal"_s, {}), 0);
}

TEST_F(ListVerb, RefusesAConditionThatAKindCannotMeet)
{
    EXPECT_TRUE(refusedWith(run({u"list"_s, u"goal"_s, u"--placement"_s, u"1"_s}), 2, {u"--placement"_s, u"goals"_s}));
    EXPECT_TRUE(refusedWith(run({u"list"_s, u"goal"_s, u"--kind"_s, u"study"_s}), 2, {u"--kind"_s}));
    EXPECT_TRUE(refusedWith(run({u"list"_s, u"log"_s, u"--kind"_s, u"sleep"_s}), 2, {u"sleep"_s}));
    EXPECT_TRUE(refusedWith(run({u"list"_s, u"unicorn"_s}), 2, {u"unicorn"_s}));
    EXPECT_EQ(run({u"list"_s, u"log"_s, u"--from"_s, u"2026-02-30"_s}).exitCode, 4);
}

}  // namespace list_verb_test
}  // namespace credence
