// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace {

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

TEST_F(LogVerb, SaysThatTheSameEntryIsThereAlready)
{
    done({u"log"_s, u"2h CPT"_s});
    const Outcome again = done({u"log"_s, u"2h CPT"_s});
    EXPECT_TRUE(again.err.contains(u"there already"_s)) << again.err.toStdString();
    EXPECT_EQ(listed(u"study_session"_s).size(), 2);
}

}  // namespace
}  // namespace credence
