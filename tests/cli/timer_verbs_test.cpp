// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace timer_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;
using testing::Rights;

class TimerVerbs : public CommandLine {
protected:
    [[nodiscard]] Outcome timer(const QStringList& words) const { return run(QStringList{u"timer"_s} + words); }
    [[nodiscard]] QJsonObject seen() const { return done({u"timer"_s, u"status"_s, u"--json"_s}).json(); }
    /// On the Friday before, so that no time of the day on which the test runs matters.
    void startOnFriday(const QStringList& words = {u"ICD-10-CM"_s}) const
    {
        done(QStringList{u"timer"_s, u"start"_s, u"--at"_s, u"2026-11-20 09:00"_s} + words);
    }
};

TEST_F(TimerVerbs, StartPauseAndGoOnAndSayHowItStands)
{
    EXPECT_TRUE(seen().value(u"timer"_s).isNull());
    EXPECT_EQ(timer({u"status"_s}).out, u"No timer runs.\n"_s);
    EXPECT_TRUE(done({u"timer"_s, u"start"_s, u"CPT"_s}).out.startsWith(u"Running for 0 min since today"_s));
    EXPECT_EQ(seen().value(u"timer"_s)[u"line"_s], u"CPT"_s);
    EXPECT_EQ(seen().value(u"timer"_s)[u"paused"_s], false);
    EXPECT_TRUE(done({u"timer"_s, u"pause"_s}).out.startsWith(u"Paused at"_s));
    EXPECT_EQ(seen().value(u"timer"_s)[u"paused"_s], true);
    EXPECT_TRUE(refusedWith(timer({u"pause"_s}), 4, {u"paused already"_s}));
    EXPECT_TRUE(done({u"timer"_s, u"resume"_s}).out.endsWith(u": CPT\n"_s));
    EXPECT_TRUE(refusedWith(timer({u"start"_s}), 4, {u"runs already"_s}));
}

TEST_F(TimerVerbs, StopMakesAnEntryThatUndoTakesBack)
{
    startOnFriday();
    const Outcome stopped = done({u"timer"_s, u"stop"_s, u"--until"_s, u"2026-11-20T10:30"_s, u"--json"_s});
    EXPECT_EQ(stopped.savedId(), 1);
    const QJsonObject entry = listed(u"study-session"_s).first().toObject();
    EXPECT_EQ(entry[u"on_date"_s], u"2026-11-20"_s);
    EXPECT_EQ(entry[u"minutes"_s][u"minutes"_s], 90);
    EXPECT_EQ(entry[u"started_at"_s], u"09:00"_s);
    EXPECT_EQ(entry[u"subject"_s], u"icd-10-cm"_s);
    EXPECT_TRUE(seen().value(u"timer"_s).isNull());
    done({u"undo"_s});
    EXPECT_TRUE(listed(u"study-session"_s).isEmpty());
    EXPECT_EQ(timer({u"stop"_s}).exitCode, 1) << "none runs";
}

TEST_F(TimerVerbs, AskOfAForgottenOneAndSaveNothingUnasked)
{
    startOnFriday();
    const Outcome refused = timer({u"stop"_s});
    EXPECT_EQ(refused.exitCode, 4);
    for (const QString& answer : {u"timer keep"_s, u"timer stop --until 2026-11-20T19:00:00"_s, u"timer discard"_s}) {
        EXPECT_TRUE(refused.err.contains(answer)) << refused.err.toStdString();
    }
    EXPECT_TRUE(listed(u"study-session"_s).isEmpty());
    EXPECT_EQ(seen().value(u"timer"_s)[u"question"_s], u"over_night"_s);
    done({u"timer"_s, u"keep"_s});
    EXPECT_TRUE(seen().value(u"timer"_s)[u"question"_s].isNull());
    // Three days are no entry: the usual checks stand before it.
    EXPECT_EQ(timer({u"stop"_s}).exitCode, 4);
    EXPECT_FALSE(seen().value(u"timer"_s).isNull());
}

TEST_F(TimerVerbs, DiscardSavesNothingAndTellsTheWayBack)
{
    startOnFriday();
    const Outcome gone = done({u"timer"_s, u"discard"_s});
    EXPECT_TRUE(gone.out.contains(u"credence-cli timer start --at 2026-11-20T09:00:00 ICD-10-CM"_s))
        << gone.out.toStdString();
    EXPECT_TRUE(listed(u"study-session"_s).isEmpty());
    EXPECT_EQ(timer({u"discard"_s}).exitCode, 1);
}

TEST_F(TimerVerbs, MoveItsStart)
{
    startOnFriday();
    const Outcome moved = done({u"timer"_s, u"move"_s, u"2026-11-20 08:15"_s, u"--json"_s});
    const QDateTime start = QDateTime::fromString(moved.json()[u"timer"_s][u"started_at"_s].toString(), Qt::ISODate);
    EXPECT_EQ(start, QDateTime(QDate(2026, 11, 20), QTime(8, 15)));
    EXPECT_TRUE(refusedWith(timer({u"move"_s, u"soon"_s}), 4, {u"soon"_s}));
    EXPECT_EQ(timer({u"move"_s}).exitCode, 2);
    EXPECT_TRUE(refusedWith(timer({u"move"_s, u"2026-11-25 08:15"_s}), 4, {u"after now"_s}));
}

TEST_F(TimerVerbs, RunWhateverTheirWordsMeanAndAskUntilTheyStop)
{
    const Outcome started = done({u"timer"_s, u"start"_s, u"--at"_s, u"2026-11-20 09:00"_s, u"#cptt flash cards"_s});
    EXPECT_TRUE(started.err.contains(u"In doubt"_s));
    EXPECT_TRUE(started.err.contains(u"credence-cli timer stop"_s));
    const Outcome stopped = timer({u"stop"_s, u"--until"_s, u"2026-11-20 10:00"_s});
    EXPECT_EQ(stopped.exitCode, 4);
    EXPECT_TRUE(stopped.err.contains(u"the timer runs on"_s));
    done({u"timer"_s, u"stop"_s, u"--until"_s, u"2026-11-20 10:00"_s, u"#cpt flash cards"_s});
    EXPECT_EQ(listed(u"study-session"_s).first()[u"title"_s], u"flash cards"_s);
}

TEST_F(TimerVerbs, OnlyUnderstandAndSaveNothingWhenAsked)
{
    startOnFriday();
    const QByteArray before = bytes();
    const Outcome dry = done({u"timer"_s, u"stop"_s, u"--dry-run"_s, u"--until"_s, u"2026-11-20 10:00"_s});
    EXPECT_TRUE(dry.out.contains(u"Nothing was saved"_s));
    EXPECT_EQ(bytes(), before);
}

TEST_F(TimerVerbs, RefuseAFileThatCannotBeWritten)
{
    QFile::setPermissions(path(), QFile::ReadOwner);
    EXPECT_EQ(run({u"timer"_s, u"start"_s}, Rights::BoundByPermissions).exitCode, 3);
    EXPECT_EQ(run({u"timer"_s, u"status"_s}, Rights::BoundByPermissions).exitCode, 0);
}

TEST_F(TimerVerbs, KeepToTheLimitAndTheStepOfTheFile)
{
    done({u"settings"_s, u"timer-step"_s, u"15"_s});
    startOnFriday();
    done({u"timer"_s, u"stop"_s, u"--until"_s, u"2026-11-20 10:11"_s});
    EXPECT_EQ(listed(u"study-session"_s).first()[u"minutes"_s][u"minutes"_s], 75);
}

}  // namespace timer_verbs_test
}  // namespace credence
