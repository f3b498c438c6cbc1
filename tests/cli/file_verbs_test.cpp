// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include "cli_fixture.h"
#include "storage/backup.h"
#include "support/run_sql.h"

namespace credence {
namespace file_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;

class FileVerbs : public CommandLine {
protected:
    [[nodiscard]] QJsonArray backups() const
    {
        return done({u"backups"_s, u"--json"_s}).json().value(u"backups"_s).toArray();
    }

    /// One entry of which the placement is gone.
    void makeUnsound()
    {
        done({u"add"_s, u"placement"_s, u"--employer"_s, u"Mercy"_s, u"--first-day"_s, u"2026-09-01"_s});
        done({u"add"_s, u"experience-entry"_s, u"--on-date"_s, u"2026-11-20"_s, u"--minutes"_s, u"240"_s,
              u"--placement"_s, u"1"_s});
        credence::testing::runSql(path(), "PRAGMA foreign_keys = OFF; DELETE FROM placement");
    }
};

TEST_F(FileVerbs, NewNeverReplacesAFile)
{
    const QByteArray before = bytes();
    EXPECT_TRUE(refusedWith(run({u"new"_s}), 3, {path(), u"already"_s}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(FileVerbs, NewSampleHoldsTheStoryOfAMadeUpLearner)
{
    const auto onSample = [this](const QString& today, const QStringList& arguments) {
        return testing::runProgram(QStringList{u"--file"_s, inFolder(u"sample.credence"_s), u"--today"_s, today} +
                                   arguments);
    };
    const Outcome early = onSample(u"2026-01-01"_s, {u"new"_s, u"--sample"_s});
    EXPECT_NE(early.exitCode, 0) << "an entry of the future is none";
    EXPECT_FALSE(QFile::exists(inFolder(u"sample.credence"_s)));
    const Outcome made = onSample(u"2026-11-23"_s, {u"new"_s, u"--sample"_s});
    ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    const QJsonObject jobs = onSample(u"2026-11-23"_s, {u"jobs"_s, u"--json"_s}).json();
    EXPECT_GE(jobs[u"cards"_s].toArray().size(), 4);
}

TEST_F(FileVerbs, TheFirstChangeOfADayTakesABackup)
{
    EXPECT_TRUE(backups().isEmpty());
    done({u"log"_s, u"2h CPT"_s});
    EXPECT_EQ(backups().size(), 1);
    done({u"log"_s, u"1h CPT"_s});
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(FileVerbs, BackupsTellWhetherTheLastChangesAreInOne)
{
    done({u"log"_s, u"2h CPT"_s});
    EXPECT_EQ(done({u"backups"_s, u"--json"_s}).json().value(u"complete"_s), true);
    EXPECT_FALSE(done({u"backups"_s}).out.contains(u"in no backup"_s));
    done({u"log"_s, u"1h CPT"_s});
    EXPECT_EQ(done({u"backups"_s, u"--json"_s}).json().value(u"complete"_s), false);
    EXPECT_TRUE(done({u"backups"_s}).out.contains(u"in no backup"_s));
}

TEST_F(FileVerbs, ABackupOfAFileThatIsNotSoundSaysSo)
{
    makeUnsound();
    const Outcome backup = run({u"backup"_s});
    EXPECT_EQ(backup.exitCode, 5);
    EXPECT_TRUE(backup.out.startsWith(u"Backed up as it is: "_s)) << backup.out.toStdString();
    EXPECT_TRUE(backup.out.contains(u"not sound.credence"_s));
    EXPECT_TRUE(backup.err.contains(u"missing row of placement"_s)) << backup.err.toStdString();
    EXPECT_EQ(backups().first()[u"sound"_s], false);
    const QJsonObject answer = run({u"backup"_s, u"--json"_s}).json();
    EXPECT_EQ(answer.value(u"findings"_s).toArray().size(), 1);
}

TEST_F(FileVerbs, ABackupOfARecordWithAValueThatNoFormTakesSaysSo)
{
    done({u"add"_s, u"placement"_s, u"--employer"_s, u"Mercy"_s, u"--first-day"_s, u"2026-09-01"_s});
    credence::testing::runSql(path(), "UPDATE placement SET last_day = '2020-01-01'");
    const Outcome backup = run({u"backup"_s});
    EXPECT_EQ(backup.exitCode, 5);
    EXPECT_TRUE(backup.out.startsWith(u"Backed up as it is: "_s)) << backup.out.toStdString();
    EXPECT_TRUE(backup.err.contains(u"credence-cli check"_s)) << backup.err.toStdString();
}

TEST_F(FileVerbs, RestoreWithoutANameMeansTheNewestOfASoundFile)
{
    done({u"backup"_s});
    const QString sound = backups().first()[u"path"_s].toString();
    makeUnsound();
    EXPECT_EQ(run({u"backup"_s}).exitCode, 5);
    ASSERT_EQ(backups().first()[u"sound"_s], false);
    EXPECT_EQ(run({u"restore"_s, u"--json"_s}).json().value(u"backup"_s), sound);
    EXPECT_TRUE(run({u"restore"_s, u"1"_s, u"--yes"_s}).err.contains(u"--not-sound"_s));
    EXPECT_EQ(run({u"restore"_s, u"1"_s, u"--yes"_s}).exitCode, 3);
    done({u"restore"_s, u"1"_s, u"--yes"_s, u"--not-sound"_s});
}

TEST_F(FileVerbs, AnEntryOfWhichThePlacementIsGoneIsListedAndCounted)
{
    makeUnsound();
    EXPECT_TRUE(done({u"list"_s, u"log"_s}).out.contains(u"placement missing"_s));
    const QJsonObject listed = done({u"list"_s, u"log"_s, u"--json"_s}).json();
    EXPECT_EQ(listed.value(u"totals"_s)[u"experience"_s][u"minutes"_s], 240);
    EXPECT_EQ(listed.value(u"rows"_s).toArray().size(), 1);
}

TEST_F(FileVerbs, RestoreAsksBeforeTheRecordOfAnotherFile)
{
    done({u"log"_s, u"2h CPT"_s});
    const QString other = inFolder(u"other.credence"_s);
    for (const QStringList& words : {QStringList{u"new"_s}, {u"log"_s, u"3h CPT"_s}, {u"backup"_s}}) {
        ASSERT_EQ(credence::testing::runProgram(QStringList{u"--file"_s, other} + words).exitCode, 0);
    }
    const QString backup = backupsOf(other).front().path;
    EXPECT_TRUE(run({u"restore"_s, backup}).out.contains(u"“other”: add --other-file"_s));
    const QByteArray before = bytes();
    const Outcome refused = run({u"restore"_s, backup, u"--yes"_s});
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_TRUE(refused.err.contains(u"is a copy of another file: “other”"_s)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"--other-file"_s));
    EXPECT_EQ(bytes(), before);
    done({u"restore"_s, backup, u"--yes"_s, u"--other-file"_s});
    EXPECT_EQ(listed(u"study_session"_s).first()[u"minutes"_s][u"minutes"_s], 180);
}

TEST_F(FileVerbs, AClockBehindTheNewestBackupIsSaid)
{
    done({u"log"_s, u"2h CPT"_s});
    const QString ahead = backupFolderOf(path()) + u"/record 2099-01-01 000000Z.credence"_s;
    ASSERT_TRUE(QFile::copy(backups().first()[u"path"_s].toString(), ahead));
    const Outcome backup = run({u"backup"_s});
    EXPECT_EQ(backup.exitCode, 0);
    EXPECT_TRUE(backup.err.contains(u"The clock stands before the backup of"_s)) << backup.err.toStdString();
}

TEST_F(FileVerbs, ReadingWritesNothingBesideTheFile)
{
    const QByteArray before = bytes();
    const QStringList entries = QDir(inFolder(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden);
    for (const QStringList& words : {QStringList{u"status"_s},
                                     {u"today"_s},
                                     {u"list"_s, u"log"_s},
                                     {u"history"_s},
                                     {u"check"_s},
                                     {u"backups"_s}}) {
        done(words);
    }
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(QDir(inFolder(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden), entries);
}

TEST_F(FileVerbs, BackupNamesTheCheckedCopy)
{
    const QJsonValue backup = done({u"backup"_s, u"--json"_s}).json().value(u"backup"_s);
    const QString copy = backup[u"path"_s].toString();
    EXPECT_TRUE(QFile::exists(copy));
    EXPECT_EQ(backups().first()[u"path"_s], copy);
    // Instants are UTC, days are those of the place: after its midnight the two differ.
    const QDateTime takenAt = QDateTime::fromString(backup[u"taken_at"_s].toString(), Qt::ISODate);
    const QString day = takenAt.toLocalTime().date().toString(Qt::ISODate);
    EXPECT_TRUE(credence::testing::runProgram({u"--file"_s, path(), u"--today"_s, day, u"backups"_s})
                    .out.startsWith(u"1  today "_s));
}

TEST_F(FileVerbs, RestoreShowsFirstAndChangesNothingUnasked)
{
    done({u"backup"_s});
    done({u"log"_s, u"2h CPT"_s});
    const Outcome shown = run({u"restore"_s, u"--json"_s});
    EXPECT_EQ(shown.exitCode, 1);
    EXPECT_EQ(shown.json().value(u"restored"_s), false);
    EXPECT_EQ(shown.json().value(u"preview"_s)[u"only_in_file"_s], 1);
    EXPECT_EQ(listed(u"study_session"_s).size(), 1);
    EXPECT_TRUE(run({u"restore"_s}).out.contains(u"--yes"_s));
}

TEST_F(FileVerbs, RestoreBringsBackAndKeepsTheReplacedFile)
{
    done({u"backup"_s});
    done({u"log"_s, u"2h CPT"_s});
    const qsizetype before = backups().size();
    done({u"restore"_s, QString::number(before), u"--yes"_s});
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
    EXPECT_EQ(backups().size(), before + 1);
    done({u"restore"_s, backups().first()[u"path"_s].toString(), u"--yes"_s});
    EXPECT_EQ(listed(u"study_session"_s).size(), 1) << "the replaced file came back";
}

TEST_F(FileVerbs, RestoreRepairsAFileThatCannotBeRead)
{
    done({u"log"_s, u"2h CPT"_s});
    write(u"record.credence"_s, "ruined");
    EXPECT_EQ(run({u"restore"_s}).exitCode, 3);
    done({u"restore"_s, u"--yes"_s});
    EXPECT_EQ(listed(u"study_session"_s).size(), 1);
}

TEST_F(FileVerbs, RestoreOfABackupThatIsNotThereSaysSo)
{
    EXPECT_TRUE(refusedWith(run({u"restore"_s, u"--yes"_s}), 1, {u"no such backup"_s}));
    EXPECT_TRUE(refusedWith(run({u"restore"_s, u"9"_s, u"--yes"_s}), 1, {u"no such backup"_s}));
    EXPECT_EQ(run({u"restore"_s, inFolder(u"none.credence"_s), u"--yes"_s}).exitCode, 3);
}

TEST_F(FileVerbs, RestoreTakesNoPipeForABackup)
{
    const QString pipe = inFolder(u"pipe.credence"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QByteArray before = bytes();
    EXPECT_TRUE(refusedWith(run({u"restore"_s, pipe}), 3, {u"pipe.credence"_s, u"a folder, a pipe or a device"_s}));
    EXPECT_TRUE(
        refusedWith(run({u"restore"_s, pipe, u"--yes"_s}), 3, {u"pipe.credence"_s, u"a folder, a pipe or a device"_s}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(FileVerbs, CheckCountsTheRecordsOfASoundFile)
{
    done({u"log"_s, u"2h CPT"_s});
    EXPECT_EQ(done({u"check"_s}).out, u"Sound: 1 record\n"_s);
    const QJsonObject report = done({u"check"_s, u"--json"_s}).json();
    EXPECT_EQ(report.value(u"sound"_s), true);
    EXPECT_EQ(report.value(u"records"_s), 1);
    EXPECT_TRUE(report.value(u"findings"_s).toArray().isEmpty());
}

TEST_F(FileVerbs, CheckTellsTheChainOfHistoryWhenAsked)
{
    done({u"log"_s, u"2h CPT"_s});
    done({u"undo"_s});
    const QJsonValue history = done({u"check"_s, u"--json"_s}).json().value(u"history"_s);
    EXPECT_EQ(history[u"rows"_s], 2);
    EXPECT_EQ(history[u"dropped"_s], 0);
    const QString head = history[u"head"_s].toString();
    EXPECT_EQ(head.size(), 64);
    EXPECT_EQ(done({u"check"_s, u"--chain"_s}).out,
              u"Sound: 0 records\nSteps of history: 2, of them no longer kept: 0\nChain: "_s + head + u'\n');
    done({u"redo"_s});
    EXPECT_FALSE(done({u"check"_s, u"--chain"_s}).out.contains(head));
}

}  // namespace file_verbs_test
}  // namespace credence
