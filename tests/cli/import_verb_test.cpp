// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QFile>
#include <algorithm>

#include "cli_fixture.h"

namespace credence {
namespace import_verb_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;

const QByteArray kCeus =
    "Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n"
    "03/18/2026,Privacy,MaHIMA,,1.00,yes,AHIMA component association,yes\n";

class ImportVerb : public CommandLine {
protected:
    [[nodiscard]] Outcome imported(const QStringList& options = {}) const
    {
        return run(QStringList{u"import"_s, u"ceus"_s, inFolder(u"ceus.csv"_s)} + options);
    }
};

TEST_F(ImportVerb, AddsTheSecondTimeNothingAndSaysSo)
{
    write(u"ceus.csv"_s, kCeus);
    EXPECT_EQ(imported().out, u"1 entry added\n"_s);
    const Outcome again = imported();
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.out, u"nothing added · 1 unchanged\n"_s);
    EXPECT_EQ(listed(u"ceu_activity"_s).size(), 1);
}

TEST_F(ImportVerb, IsOneStepOfUndo)
{
    write(u"ceus.csv"_s, kCeus + "03/19/2026,Leading,Bay State,,1.00,no,other,yes\n");
    EXPECT_EQ(imported().out, u"2 entries added\n"_s);
    done({u"undo"_s});
    EXPECT_TRUE(listed(u"ceu_activity"_s).isEmpty());
}

TEST_F(ImportVerb, NamesLineAndReasonOfRejectedRowsAndTakesTheRest)
{
    write(u"ceus.csv"_s, kCeus + "13/45/2026,Nonsense,,,1.00,no,other,no\n");
    const Outcome partly = imported({u"--json"_s});
    EXPECT_EQ(partly.exitCode, 5);
    EXPECT_TRUE(partly.err.contains(u"Line 3 rejected"_s)) << partly.err.toStdString();
    EXPECT_EQ(partly.json().value(u"added"_s), 1);
    EXPECT_EQ(partly.json().value(u"rejected"_s), 1);
    EXPECT_EQ(partly.json().value(u"rows_left_out"_s).toArray().first()[u"problem"_s], u"bad_date"_s);
}

TEST_F(ImportVerb, LeavesOutWhatLooksTypedUnlessAskedToTakeIt)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-03-18"_s, u"--title"_s, u"Privacy"_s, u"--ceus"_s,
          u"1"_s});
    write(u"ceus.csv"_s, kCeus);
    const Outcome leftOut = imported();
    EXPECT_EQ(leftOut.exitCode, 0);
    EXPECT_TRUE(leftOut.err.contains(u"Line 2 left out"_s)) << leftOut.err.toStdString();
    EXPECT_EQ(listed(u"ceu_activity"_s).size(), 1);
    EXPECT_EQ(imported({u"--include-duplicates"_s}).out, u"1 entry added · 1 entry to look at\n"_s);
    EXPECT_EQ(listed(u"ceu_activity"_s).size(), 2);
}

TEST_F(ImportVerb, LeavesOutARowWithTwoLengthsAndSaysBoth)
{
    write(u"times.csv"_s,
          "Client,Project,Description,Start date,Start time,End date,End time,Duration\n"
          "Study,CPT,cards,2026-11-02,09:00:00,2026-11-02,11:00:00,01:00:00\n");
    const QStringList verb{u"import"_s, u"time-tracker"_s, inFolder(u"times.csv"_s)};
    const Outcome leftOut = run(verb + QStringList{u"--json"_s});
    EXPECT_EQ(leftOut.exitCode, 0);
    EXPECT_TRUE(leftOut.err.contains(u"its duration says 1 h 00, from its start to its end it is 2 h 00"_s))
        << leftOut.err.toStdString();
    const QJsonValue row = leftOut.json()[u"rows_left_out"_s][0];
    EXPECT_EQ(row[u"fate"_s], u"unsure_length"_s);
    EXPECT_EQ(row[u"other_length"_s][u"length"_s][u"minutes"_s], 120);
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
    EXPECT_EQ(run(verb + QStringList{u"--contradictory"_s}).out, u"1 entry added\n"_s);
    EXPECT_EQ(listed(u"study_session"_s).first()[u"minutes"_s][u"minutes"_s], 60);
}

TEST_F(ImportVerb, TakesADuplicateWithTwoLengthsOnlyIfBothAreSaid)
{
    done({u"add"_s, u"study-session"_s, u"--on-date"_s, u"2026-11-02"_s, u"--minutes"_s, u"1h"_s, u"--subject"_s,
          u"cpt"_s});
    write(u"times.csv"_s,
          "Client,Project,Description,Start date,Start time,End date,End time,Duration\n"
          "Study,CPT,cards,2026-11-02,09:00:00,2026-11-02,11:00:00,01:00:00\n");
    const QStringList verb{u"import"_s, u"time-tracker"_s, inFolder(u"times.csv"_s), u"--include-duplicates"_s};
    const Outcome leftOut = run(verb);
    EXPECT_TRUE(leftOut.err.contains(u"looks like an entry"_s) && leftOut.err.contains(u"2 h 00"_s))
        << leftOut.err.toStdString();
    EXPECT_EQ(listed(u"study_session"_s).size(), 1);
    static_cast<void>(run(verb + QStringList{u"--contradictory"_s}));
    EXPECT_EQ(listed(u"study_session"_s).size(), 2);
}

TEST_F(ImportVerb, AsksWhatTheDurationsOfAFileAre)
{
    write(u"times.csv"_s,
          "Client,Project,Description,Start date,Start time,Duration\n"
          "Study,CPT,cards,2026-11-02,09:00:00,18:25\n");
    const QStringList verb{u"import"_s, u"time-tracker"_s, inFolder(u"times.csv"_s)};
    const Outcome asked = run(verb);
    EXPECT_EQ(asked.exitCode, 4);
    EXPECT_TRUE(asked.err.contains(u"18:25"_s) && asked.err.contains(u"--durations minutes-seconds"_s))
        << asked.err.toStdString();
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
    done(verb + QStringList{u"--durations"_s, u"minutes-seconds"_s});
    EXPECT_EQ(listed(u"study_session"_s).first()[u"minutes"_s][u"minutes"_s], 18);
}

TEST_F(ImportVerb, SaysWhatACorrectedRowChangesAndTakesItBackInOneStep)
{
    write(u"ceus.csv"_s, kCeus);
    static_cast<void>(imported());
    write(u"ceus.csv"_s, QByteArray(kCeus).replace("1.00", "1.50"));
    const Outcome tried = imported({u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(tried.json()[u"changed"_s], 1);
    const QJsonValue row = tried.json()[u"rows_changed"_s][0];
    EXPECT_EQ(row[u"fate"_s], u"change"_s);
    EXPECT_EQ(row[u"present"_s][u"ceus"_s][u"ceu_hundredths"_s], 100);
    EXPECT_EQ(row[u"record"_s][u"ceus"_s][u"ceu_hundredths"_s], 150);
    const Outcome changed = imported();
    EXPECT_EQ(changed.exitCode, 0);
    EXPECT_EQ(changed.out, u"1 entry changed\n"_s);
    EXPECT_TRUE(changed.err.contains(u"Line 2 changes “Privacy” of Mar 18, 2026 (#1): CEUs: 1.5"_s))
        << changed.err.toStdString();
    EXPECT_EQ(listed(u"ceu_activity"_s).first()[u"ceus"_s][u"ceu_hundredths"_s], 150);
    done({u"undo"_s});
    EXPECT_EQ(listed(u"ceu_activity"_s).first()[u"ceus"_s][u"ceu_hundredths"_s], 100);
}

TEST_F(ImportVerb, LeavesWhatWasEditedHereUnlessAskedToOverwriteIt)
{
    write(u"ceus.csv"_s, kCeus);
    static_cast<void>(imported());
    done({u"edit"_s, u"ceu-activity"_s, u"1"_s, u"--title"_s, u"Privacy, part 2"_s});
    EXPECT_EQ(imported().out, u"nothing added · 1 unchanged\n"_s);
    write(u"ceus.csv"_s, QByteArray(kCeus).replace("1.00", "1.50"));
    const Outcome leftOut = imported();
    EXPECT_EQ(leftOut.out, u"nothing added · 1 doubtful row left out\n"_s);
    EXPECT_TRUE(leftOut.err.contains(u"Line 2 left out"_s)) << leftOut.err.toStdString();
    EXPECT_EQ(imported({u"--include-duplicates"_s}).out, leftOut.out) << "it is no duplicate";
    EXPECT_EQ(imported({u"--overwrite-edited"_s}).out, u"1 entry changed\n"_s);
    EXPECT_EQ(listed(u"ceu_activity"_s).first()[u"title"_s], u"Privacy"_s);
}

TEST_F(ImportVerb, PrintsARejectedRowAsItStands)
{
    write(u"ceus.csv"_s, kCeus + "03/19/2026,\"Two\nlines, quoted\",,,one,no,other,no\n");
    const Outcome partly = imported({u"--dry-run"_s});
    EXPECT_EQ(partly.exitCode, 5);
    EXPECT_TRUE(partly.err.contains(u"Line 3 rejected: "_s)) << partly.err.toStdString();
    EXPECT_TRUE(partly.err.contains(u"\n  03/19/2026,\"Two⏎lines, quoted\",,,one,no,other,no\n"_s))
        << partly.err.toStdString();
    EXPECT_EQ(imported({u"--dry-run"_s, u"--json"_s}).json()[u"rows_left_out"_s][0][u"raw"_s],
              u"03/19/2026,\"Two\nlines, quoted\",,,one,no,other,no"_s);
}

TEST_F(ImportVerb, OnTrialChangesNothing)
{
    write(u"ceus.csv"_s, kCeus);
    const QByteArray before = bytes();
    const Outcome tried = imported({u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(tried.json().value(u"added"_s), 1);
    EXPECT_EQ(tried.json().value(u"dry_run"_s), true);
    EXPECT_EQ(bytes(), before);
}

TEST_F(ImportVerb, RefusesFilesThatAreNotThereOrOfAnotherForm)
{
    EXPECT_TRUE(refusedWith(imported(), 3, {u"ceus.csv"_s, u"no file"_s}));
    write(u"ceus.csv"_s, "a,b\n1,2\n");
    EXPECT_TRUE(refusedWith(imported(), 4, {u"ceus.csv"_s, u"is not a file of this form"_s}));
    write(u"ceus.csv"_s, QByteArray());
    EXPECT_TRUE(refusedWith(imported(), 4, {u"ceus.csv"_s}));
}

TEST_F(ImportVerb, RefusesWhatIsNoFileAndWhatIsTooLarge)
{
    for (const QString& name : {u"/dev/zero"_s, inFolder(u""_s)}) {
        EXPECT_TRUE(refusedWith(run({u"import"_s, u"time-tracker"_s, name}), 3, {u"not a file"_s}));
    }
    QFile large(inFolder(u"ceus.csv"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(64LL * 1024 * 1024 + 1));
    EXPECT_TRUE(refusedWith(imported(), 3, {u"ceus.csv"_s, u"64 MiB"_s}));
    EXPECT_TRUE(listed(u"ceu_activity"_s).isEmpty());
}

TEST_F(ImportVerb, TakesAReportOfATimeTracker)
{
    write(u"time.csv"_s,
          "Client,Project,Description,Start date,Start time,Duration\n"
          "Study,CPT,cards,2026-11-02,19:00:00,01:30:00\n"
          "Gardening,Roses,,2026-11-02,19:00:00,01:30:00\n");
    const Outcome partly = run({u"import"_s, u"time-tracker"_s, inFolder(u"time.csv"_s)});
    EXPECT_EQ(partly.exitCode, 5);
    EXPECT_EQ(partly.out, u"1 entry added · 1 row rejected\n"_s);
    EXPECT_TRUE(partly.err.contains(u"Gardening"_s)) << partly.err.toStdString();
}

TEST_F(ImportVerb, SaysWhichLineARowRepeats)
{
    write(u"ceus.csv"_s, kCeus + "03/18/2026,privacy,MaHIMA,,1,y,AHIMA component association,y\n");
    const Outcome once = imported({u"--json"_s});
    EXPECT_EQ(once.json()[u"added"_s], 1);
    EXPECT_TRUE(once.err.contains(u"Line 3 left out: “privacy” of Mar 18, 2026 looks like line 2 of this file"_s))
        << once.err.toStdString();
    EXPECT_EQ(once.json()[u"rows_left_out"_s][0][u"like_line"_s], 2);
    EXPECT_EQ(imported({u"--include-duplicates"_s}).out, u"1 entry added · 1 unchanged · 1 entry to look at\n"_s);
}

TEST_F(ImportVerb, AsksOfASubjectThatMayBeASlip)
{
    write(u"time.csv"_s,
          "Client,Project,Description,Start date,Start time,Duration\n"
          "Study,anatmy,bones,2026-11-02,19:00:00,01:30:00\n");
    const QStringList verb{u"import"_s, u"time-tracker"_s, inFolder(u"time.csv"_s)};
    const Outcome asked = run(verb);
    EXPECT_EQ(asked.out, u"nothing added · 1 doubtful row left out\n"_s);
    EXPECT_TRUE(asked.err.contains(u"Line 2 left out"_s) && asked.err.contains(u"anatomy-physiology"_s))
        << asked.err.toStdString();
    EXPECT_EQ(run(verb + QStringList{u"--new-subjects"_s}).out, u"1 entry added · 1 entry to look at\n"_s);
    EXPECT_EQ(listed(u"study_session"_s).first()[u"subject"_s], u"anatmy"_s);
}

TEST_F(ImportVerb, PrintsARowThatAFormWouldRefuse)
{
    write(u"ceus.csv"_s, kCeus + "02/10/2027,Future one,MaHIMA,,1.50,yes,AHIMA,yes\n");
    EXPECT_TRUE(imported().err.contains(u"\n  02/10/2027,Future one,MaHIMA,,1.50,yes,AHIMA,yes\n"_s));
}

TEST_F(ImportVerb, RefusesDatesThatMayBeReadInTwoWaysUntilTheirOrderIsSaid)
{
    write(u"ceus.csv"_s, QByteArray(kCeus).replace("03/18/2026", "03/04/2026"));
    EXPECT_TRUE(refusedWith(imported(), 4, {u"--date-order day-first"_s}));
    EXPECT_EQ(imported({u"--date-order"_s, u"day-first"_s}).exitCode, 0);
    EXPECT_EQ(listed(u"ceu_activity"_s).first()[u"on_date"_s], u"2026-04-03"_s);
    EXPECT_EQ(imported({u"--date-order"_s, u"sideways"_s}).exitCode, 2);
}

/// Whether a terminal would obey a character of `text`, or turn what it shows, or hide it.
bool hasHarmfulCharacter(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint code) {
        return (QChar::category(code) == QChar::Other_Control && code != U'\n') || (code >= 0x202A && code <= 0x202E) ||
               (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029 || code == 0x061C ||
               code == 0xFEFF || (code >= 0xE0000 && code <= 0xE007F);
    });
}

TEST_F(ImportVerb, WhatATitleHoldsNeverReachesTheTerminalRaw)
{
    write(u"ceus.csv"_s,
          QByteArray(
              "Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n"
              "03/18/2026,\"Privacy\x1b[2J\x1b[31m desk\a\",MaHIMA,,1.00,yes,other,yes\n"
              "03/19/2026,\"Two\rlines\nof title\",MaHIMA,,1.00,yes,other,yes\n"
              "03/20/2026,\"abc \u202e 00.2 fed\u2028\",MaHIMA,,1.00,yes,other,yes\n"
              "03/21/2026,\"C1 \u009b31m red\u2066 \U0001F600\U000E0041\uFEFF\u061C\",MaHIMA,,1.00,yes,other,yes\n"));
    std::vector<Outcome> said{imported()};
    for (const QStringList& verb :
         {QStringList{u"list"_s, u"log"_s}, QStringList{u"list"_s, u"ceu-activity"_s}, QStringList{u"history"_s},
          QStringList{u"show"_s, u"ceu-activity"_s, u"1"_s}, QStringList{u"status"_s}, QStringList{u"undo"_s},
          QStringList{u"redo"_s}, QStringList{u"list"_s, u"log"_s, u"--json"_s}}) {
        said.push_back(run(verb));
    }
    for (const Outcome& each : said) {
        EXPECT_FALSE(hasHarmfulCharacter(each.out)) << each.out.toStdString();
        EXPECT_FALSE(hasHarmfulCharacter(each.err)) << each.err.toStdString();
    }
    EXPECT_EQ(said[1].out.count(u"Mar "_s), 4);
    EXPECT_EQ(said[1].out.count(u'\n'), 4 + 1) << "each entry is one line, above the totals";
    const QJsonArray rows = done({u"list"_s, u"log"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    EXPECT_TRUE(rows[0][u"title"_s].toString().contains(u"\U0001F600\U000E0041\uFEFF"_s)) << "both halves of a pair";
    EXPECT_TRUE(said[1].out.contains(u"\U0001F600"_s)) << "what is only seen stays";
    EXPECT_TRUE(rows[1][u"title"_s].toString().contains(QChar(0x202E))) << "JSON keeps the text, escaped";
}

}  // namespace import_verb_test
}  // namespace credence
