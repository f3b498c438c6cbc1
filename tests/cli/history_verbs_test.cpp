// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace history_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::refusedWith;

class HistoryVerbs : public CommandLine {};

TEST_F(HistoryVerbs, UndoAndRedoWorkFromOneCallToTheNext)
{
    done({u"log"_s, u"2h CPT"_s});
    EXPECT_TRUE(done({u"undo"_s}).out.contains(u"Taken back: add study session"_s));
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
    EXPECT_TRUE(done({u"redo"_s}).out.contains(u"Done again: add study session"_s));
    EXPECT_EQ(listed(u"study_session"_s).size(), 1);
}

TEST_F(HistoryVerbs, WithNothingLeftSaySo)
{
    EXPECT_TRUE(refusedWith(run({u"undo"_s}), 1, {u"nothing to undo"_s}));
    EXPECT_TRUE(refusedWith(run({u"redo"_s}), 1, {u"nothing to redo"_s}));
}

TEST_F(HistoryVerbs, HistoryListsNewestFirstAndMarksWhatWasTakenBack)
{
    done({u"log"_s, u"2h CPT"_s});
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s});
    done({u"undo"_s});
    const QJsonArray steps = done({u"history"_s, u"--json"_s}).json().value(u"history"_s).toArray();
    ASSERT_EQ(steps.size(), 3);
    EXPECT_EQ(steps[0][u"act"_s], u"undo"_s);
    EXPECT_EQ(steps[0][u"reverses"_s], steps[1][u"id"_s]);
    EXPECT_EQ(steps[1][u"act"_s], u"step"_s);
    EXPECT_EQ(steps[1][u"reverses"_s], QJsonValue());
    EXPECT_EQ(steps[1][u"label"_s][u"kind"_s], u"goal"_s);
    EXPECT_EQ(steps[1][u"undone"_s], true);
    EXPECT_EQ(steps[1][u"kept"_s], true);
    EXPECT_EQ(steps[2][u"undone"_s], false);
    const QString list = done({u"history"_s}).out;
    EXPECT_TRUE(list.contains(u"add goal “CPC” (undone)"_s));
    EXPECT_TRUE(list.contains(u"taken back: add goal “CPC”"_s));
    done({u"redo"_s});
    EXPECT_TRUE(done({u"history"_s}).out.contains(u"done again: add goal “CPC”"_s));
}

TEST_F(HistoryVerbs, AStepWhoseChangesAreNoLongerKeptSaysSoAndWhy)
{
    done({u"settings"_s, u"history-mebibytes"_s, u"1"_s});
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s});
    QByteArray csv = "Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n";
    for (int row = 0; row < 1500; ++row) {
        csv += "03/18/2026," + QByteArray(800, 'x') + QByteArray::number(row) + ",,,1.00,no,other,no\n";
    }
    write(u"large.csv"_s, csv);
    done({u"import"_s, u"ceus"_s, inFolder(u"large.csv"_s)});
    EXPECT_TRUE(done({u"history"_s}).out.contains(u"add goal “CPC” (can no longer be taken back)"_s));
    done({u"undo"_s});
    EXPECT_TRUE(refusedWith(run({u"undo"_s}), 1, {u"“CPC” can no longer be taken back"_s, u"days: 30, MiB: 1"_s}));
    EXPECT_EQ(done({u"check"_s, u"--json"_s}).json().value(u"history"_s)[u"dropped"_s], 1);
}

TEST_F(HistoryVerbs, HistoryIsAsShortAsAsked)
{
    done({u"log"_s, u"2h CPT"_s});
    done({u"log"_s, u"1h CPT"_s});
    EXPECT_EQ(done({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json().value(u"history"_s).toArray().size(), 1);
    EXPECT_EQ(run({u"history"_s, u"--limit"_s, u"0"_s}).exitCode, 2);
}

}  // namespace history_verbs_test
}  // namespace credence
