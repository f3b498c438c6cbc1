// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include "cli_fixture.h"
#include "storage/backup.h"

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
};

TEST_F(FileVerbs, NewNeverReplacesAFile)
{
    const QByteArray before = bytes();
    EXPECT_TRUE(refusedWith(run({u"new"_s}), 3, {path(), u"already"_s}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(FileVerbs, TheFirstChangeOfADayTakesABackup)
{
    EXPECT_TRUE(backups().isEmpty());
    done({u"log"_s, u"2h CPT"_s});
    EXPECT_EQ(backups().size(), 1);
    done({u"log"_s, u"1h CPT"_s});
    EXPECT_EQ(backups().size(), 1);
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
    EXPECT_TRUE(refusedWith(run({u"restore"_s, pipe}), 3, {u"pipe.credence"_s, u"not a regular file"_s}));
    EXPECT_TRUE(refusedWith(run({u"restore"_s, pipe, u"--yes"_s}), 3, {u"pipe.credence"_s, u"not a regular file"_s}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(FileVerbs, CheckCountsTheRecordsOfASoundFile)
{
    done({u"log"_s, u"2h CPT"_s});
    EXPECT_EQ(done({u"check"_s}).out, u"Sound: 1 records\n"_s);
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
