// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace overlap_verb_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::refusedWith;

class OverlapVerb : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside"_s, u"--first-day"_s, u"2026-08-03"_s});
        done({u"add"_s, u"experience-entry"_s, u"--on-date"_s, u"2026-11-10"_s, u"--minutes"_s, u"8h"_s,
              u"--placement"_s, u"1"_s, u"--started-at"_s, u"8:30"_s});
        done({u"add"_s, u"study-session"_s, u"--on-date"_s, u"2026-11-10"_s, u"--minutes"_s, u"2h"_s, u"--subject"_s,
              u"cpt"_s, u"--started-at"_s, u"12:00"_s});
    }
    [[nodiscard]] QJsonArray open() const { return done({u"overlaps"_s, u"--json"_s}).json()[u"overlaps"_s].toArray(); }
};

TEST_F(OverlapVerb, SaysWhichEntriesCountTheSameTimeAndWhatCanBeDone)
{
    const QString out = done({u"overlaps"_s}).out;
    for (const QString& words :
         {u"1 overlap"_s, u"experience-entry:1"_s, u"study-session:1"_s, u"2 h 00 counted twice"_s,
          u"Split the work around it: 6 h 00"_s, u"Trim: nothing would be left"_s}) {
        EXPECT_TRUE(out.contains(words)) << words.toStdString() << " in\n" << out.toStdString();
    }
    EXPECT_EQ(open().first()[u"shared_minutes"_s].toInt(), 120);
}

TEST_F(OverlapVerb, SplitsTrimsOrKeepsAndUndoTakesItBack)
{
    const QStringList both{u"study-session:1"_s, u"experience-entry:1"_s};
    EXPECT_TRUE(refusedWith(run(QStringList{u"overlaps"_s} + both + QStringList{u"--trim"_s}), 4, {u"nothing"_s}));
    done(QStringList{u"overlaps"_s} + both + QStringList{u"--split"_s});
    EXPECT_TRUE(open().isEmpty());
    EXPECT_EQ(listed(u"experience-entry"_s).size(), 2);
    done({u"undo"_s});
    EXPECT_EQ(open().size(), 1);
    done(QStringList{u"overlaps"_s} + both + QStringList{u"--keep"_s});
    EXPECT_TRUE(open().isEmpty());
    EXPECT_TRUE(refusedWith(run(QStringList{u"overlaps"_s} + both + QStringList{u"--split"_s}), 1, {u"kept"_s}));
    EXPECT_TRUE(done({u"list"_s, u"step-choice"_s}).out.contains(u"Two entries of the same time on Nov 10, 2026"_s));
}

TEST_F(OverlapVerb, AsksForTwoEntries)
{
    EXPECT_TRUE(refusedWith(run({u"overlaps"_s, u"study-session:1"_s, u"--keep"_s}), 4, {u"two entries"_s}));
}

}  // namespace overlap_verb_test
}  // namespace credence
