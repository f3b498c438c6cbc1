// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace log_verb_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;

class LogVerb : public CommandLine {};

TEST_F(LogVerb, SavesWhatTheLineSays)
{
    const Outcome saved = done({u"log"_s, u"2h ICD-10-CM yesterday"_s, u"--json"_s});
    EXPECT_EQ(saved.savedId(), 1);
    const QJsonValue entry = listed(u"study_session"_s).first();
    EXPECT_EQ(entry[u"on_date"_s], u"2026-11-22"_s);
    EXPECT_EQ(entry[u"minutes"_s][u"minutes"_s], 120);
    EXPECT_EQ(entry[u"subject"_s], u"icd-10-cm"_s);
}

TEST_F(LogVerb, SaysWhatItUnderstood)
{
    const QString out = done({u"log"_s, u"90m ICD-10-CM yesterday"_s}).out;
    EXPECT_EQ(out, u"Saved #1: study session · Nov 22, 2026 · 1 h 30 · ICD-10-CM\n"_s);
}

TEST_F(LogVerb, TakesWordsWithoutQuotesToo)
{
    done({u"log"_s, u"90m"_s, u"CPT"_s, u"-3d"_s});
    EXPECT_EQ(listed(u"study_session"_s).first()[u"on_date"_s], u"2026-11-20"_s);
}

TEST_F(LogVerb, OnTrialSavesNothing)
{
    const QByteArray before = bytes();
    const Outcome tried = done({u"log"_s, u"--dry-run"_s, u"1.5 ceu AHIMA webinar hiim"_s, u"--json"_s});
    EXPECT_EQ(tried.json().value(u"understood"_s)[u"record"_s], u"ceu_activity"_s);
    EXPECT_EQ(bytes(), before);
}

TEST_F(LogVerb, CeusOfAMarkedSubjectCountForTheCredentialBoundToIt)
{
    done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
    for (const QString& credential : {u"CPC"_s, u"CEMC"_s, u"CEDC"_s}) {
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, credential, u"--awarded-on"_s, u"2024-01-10"_s});
    }
    done({u"log"_s, u"1.5 ceu \"Levels\" #em idx:A1 11/2"_s});
    done({u"log"_s, u"1 ceu \"Trauma\" #emergency medicine idx:A2 11/3"_s});
    for (const QString& subject : {u"em"_s, u"E/M"_s, u"evaluation and management"_s}) {
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-04"_s, u"--title"_s, subject, u"--ceus"_s, u"1"_s,
              u"--index-number"_s, u"B-"_s + subject, u"--subject"_s, subject});
    }
    const QJsonObject status = done({u"status"_s, u"--json"_s}).json();
    const QJsonArray shares = status.value(u"cycles"_s).toArray().first()[u"shares"_s].toArray();
    ASSERT_EQ(shares.size(), 2);
    EXPECT_EQ(shares[0][u"id"_s], u"aapc.cemc.subject-ceus"_s);
    EXPECT_EQ(shares[0][u"done"_s][u"ceu_hundredths"_s], 450);
    EXPECT_EQ(shares[1][u"done"_s][u"ceu_hundredths"_s], 100);
    const QJsonValue other = shares[1][u"not_counted"_s].toArray().first();
    EXPECT_EQ(other[u"detail"_s], u"emergency department"_s);
    EXPECT_TRUE(other[u"reason_text"_s].toString().contains(u"“emergency department”"_s));
}

TEST_F(LogVerb, SavesNothingInDoubtAndSaysWhatToTypeForEachAnswer)
{
    const Outcome asked = run({u"log"_s, u"2h CPT nov 20 update"_s});
    EXPECT_EQ(asked.exitCode, 4);
    for (const QString& said : {u"“nov 20”: is it the day?"_s, u"credence-cli log '2h CPT 2026-11-20 update'"_s,
                                u"credence-cli log '2h CPT — nov 20 update'"_s, u"Nothing was saved"_s}) {
        EXPECT_TRUE(asked.err.contains(said)) << asked.err.toStdString();
    }
    const Outcome place = run({u"log"_s, u"8h @lakside coding"_s});
    EXPECT_EQ(place.exitCode, 4);
    EXPECT_TRUE(place.err.contains(u"No place is called “@lakside”"_s));
    EXPECT_TRUE(place.err.contains(u"add placement --employer lakside"_s));
    EXPECT_FALSE(place.err.contains(u"Refused"_s)) << "what is asked is not refused as well";
    EXPECT_EQ(done({u"list"_s, u"log"_s, u"--json"_s}).json()[u"rows"_s].toArray().size(), 0);
}

TEST_F(LogVerb, ALineWithoutAnAmountIsRefused)
{
    const Outcome refused = run({u"log"_s, u"hello there"_s});
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_TRUE(refused.out.isEmpty());
    EXPECT_FALSE(refused.err.isEmpty());
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
}

TEST_F(LogVerb, AnEmptyLineIsRefused)
{
    EXPECT_EQ(run({u"log"_s, QString()}).exitCode, 4);
}

TEST_F(LogVerb, BringsStudyForwardWhichCountsToItsSubjectAndToNoWeek)
{
    EXPECT_TRUE(
        done({u"log"_s, u"210h cpt brought forward until sep 1"_s}).out.contains(u"study entry brought forward"_s));
    done({u"log"_s, u"2h cpt"_s});
    const QJsonValue forward = listed(u"study_brought_forward"_s).first();
    EXPECT_EQ(forward[u"until"_s], u"2026-09-01"_s);
    EXPECT_EQ(forward[u"minutes"_s][u"minutes"_s], 12600);
    const QJsonValue study = done({u"status"_s, u"--json"_s}).json().value(u"study"_s);
    EXPECT_EQ(study[u"study"_s][u"minutes"_s], 12720);
    EXPECT_EQ(study[u"brought_forward"_s][u"minutes"_s], 12600);
    EXPECT_EQ(study[u"weeks"_s].toArray().last()[u"study"_s][u"minutes"_s], 120);
    const QString status = done({u"status"_s}).out;
    EXPECT_TRUE(status.contains(u"210 h 00 of the study brought forward"_s)) << status.toStdString();
    const QString log = done({u"list"_s, u"log"_s}).out;
    EXPECT_TRUE(log.contains(u"Sep 1, 2026   Brought forward  #1  210 h 00  CPT"_s)) << log.toStdString();
    EXPECT_TRUE(log.contains(u"study 2 h 00 and 210 h 00 brought forward"_s)) << log.toStdString();
    const Outcome again = done({u"log"_s, u"210h cpt brought forward until sep 1"_s});
    EXPECT_TRUE(again.err.contains(u"there already"_s)) << again.err.toStdString();
}

TEST_F(LogVerb, AsksWhereStudyIsLongerThanADay)
{
    const Outcome asked = run({u"log"_s, u"210h cpt before sep 1"_s});
    EXPECT_NE(asked.exitCode, 0);
    EXPECT_TRUE(asked.err.contains(u"210h brought forward cpt before sep 1"_s)) << asked.err.toStdString();
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
}

TEST_F(LogVerb, SaysThatTheSameEntryIsThereAlready)
{
    done({u"log"_s, u"2h CPT"_s});
    const Outcome again = done({u"log"_s, u"2h CPT"_s});
    EXPECT_TRUE(again.err.contains(u"there already"_s)) << again.err.toStdString();
    EXPECT_EQ(listed(u"study_session"_s).size(), 2);
}

}  // namespace log_verb_test
}  // namespace credence
