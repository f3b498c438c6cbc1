// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>

#include "cli_fixture.h"
#include "support/small_pdf.h"

namespace credence {
namespace document_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;
using testing::smallPdf;

class DocumentVerbs : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-20"_s, u"--title"_s, u"E/M update"_s, u"--ceus"_s,
              u"1.5"_s});
        write(u"denials.pdf"_s, smallPdf("certificate"));
    }
};

TEST_F(DocumentVerbs, KeepAFileAndGiveItBack)
{
    const QJsonObject kept =
        done({u"--json"_s, u"attach"_s, inFolder(u"denials.pdf"_s), u"--to"_s, u"ceu-activity:1"_s})
            .json()[u"attached"_s]
            .toArray()
            .first()
            .toObject();
    EXPECT_EQ(kept[u"fate"_s].toString(), u"kept"_s);
    EXPECT_EQ(kept[u"kind"_s].toString(), u"ceu_certificate"_s);
    done({u"save-document"_s, u"1"_s, inFolder(u"copy.pdf"_s)});
    QFile copy(inFolder(u"copy.pdf"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), smallPdf("certificate"));
    EXPECT_TRUE(refusedWith(run({u"save-document"_s, u"1"_s, inFolder(u"copy.pdf"_s)}), 3, {u"copy.pdf"_s}));
    done({u"check"_s});
}

TEST_F(DocumentVerbs, SayWhatIsNotKnownOfAPaper)
{
    const Outcome kept = done({u"attach"_s, inFolder(u"denials.pdf"_s)});
    EXPECT_TRUE(kept.out.contains(u"--kind"_s)) << kept.out.toStdString();
    const Outcome said = done({u"attach"_s, inFolder(u"denials.pdf"_s), u"--kind"_s, u"transcript"_s});
    EXPECT_FALSE(said.out.contains(u"--kind"_s)) << said.out.toStdString();
}

TEST_F(DocumentVerbs, SayOfAFileThatCannotBeOpenedThatItProvesNothing)
{
    write(u"broken.pdf"_s, "%PDF-1.7\nnothing behind it");
    const Outcome kept = done({u"--json"_s, u"attach"_s, inFolder(u"broken.pdf"_s), u"--to"_s, u"ceu-activity:1"_s});
    EXPECT_TRUE(kept.err.contains(u"broken.pdf"_s)) << kept.err.toStdString();
    EXPECT_EQ(kept.json()[u"attached"_s][0][u"file_trouble"_s].toString(), u"damaged"_s);
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC"_s, u"--awarded-on"_s, u"2025-04-10"_s});
    done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
    done({u"edit"_s, u"ceu-activity"_s, u"1"_s, u"--index-number"_s, u"A1"_s});
    EXPECT_TRUE(done({u"evidence"_s}).out.contains(u"cannot be opened"_s));
    done({u"edit"_s, u"document"_s, u"1"_s, u"--file-trouble"_s, u""_s});
    EXPECT_TRUE(done({u"evidence"_s}).out.contains(u"0 of 5"_s)) << "the user says that it is in order";
}

TEST_F(DocumentVerbs, SayWhatIsWorthALook)
{
    const Outcome ahead = done({u"attach"_s, inFolder(u"denials.pdf"_s), u"--received-on"_s, u"2027-02-01"_s});
    EXPECT_TRUE(ahead.err.contains(u"future"_s)) << ahead.err.toStdString();
    const Outcome glossy = run({u"edit"_s, u"document"_s, u"1"_s, u"--points"_s, u"glossy"_s});
    EXPECT_EQ(glossy.exitCode, 4);
    EXPECT_TRUE(glossy.err.contains(u"glossy"_s)) << glossy.err.toStdString();
    EXPECT_EQ(run({u"edit"_s, u"document"_s, u"1"_s, u"--links"_s, u"document:1"_s}).exitCode, 4);
    EXPECT_EQ(run({u"edit"_s, u"document"_s, u"1"_s, u"--links"_s, u"ceu_activity:1; ceu_activity:1"_s}).exitCode, 4);
}

TEST_F(DocumentVerbs, ListWhatLooksAsIfItWereThereTwiceAndWhatIsAboutNothing)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-21"_s, u"--title"_s, u"Other"_s, u"--ceus"_s, u"1"_s});
    write(u"scan.pdf"_s, smallPdf("scan"));
    done({u"attach"_s, inFolder(u"denials.pdf"_s), u"--to"_s, u"ceu-activity:1"_s, u"--to"_s, u"ceu-activity:2"_s});
    done({u"attach"_s, inFolder(u"scan.pdf"_s)});
    const Outcome words = done({u"evidence"_s});
    EXPECT_TRUE(words.out.contains(u"There twice? for 2 activities: #1 denials"_s)) << words.out.toStdString();
    EXPECT_TRUE(words.out.contains(u"about no record: #2 scan"_s)) << words.out.toStdString();
    const QJsonObject evidence = done({u"--json"_s, u"evidence"_s}).json();
    EXPECT_EQ(evidence[u"duplicates"_s][0][u"sort"_s].toString(), u"same_certificate"_s);
    EXPECT_EQ(evidence[u"about_nothing"_s][0][u"id"_s].toInt(), 2);
}

TEST_F(DocumentVerbs, HandInThePapersThatAPlacementWants)
{
    done({u"add"_s, u"placement"_s, u"--kind"_s, u"externship"_s, u"--employer"_s, u"Lakeside"_s, u"--first-day"_s,
          u"2027-01-04"_s, u"--papers"_s, u"immunization record=2026-12-01; background check=2026-11-20,,,school"_s});
    const Outcome words = done({u"evidence"_s, u"--lacking"_s});
    EXPECT_TRUE(words.out.contains(u"Lakeside: 0 of 2 papers handed in"_s)) << words.out.toStdString();
    EXPECT_TRUE(words.out.contains(u"! background check"_s)) << words.out.toStdString();
    done({u"hand-in"_s, u"1"_s, u"Background check"_s, u"--on"_s, u"2026-11-22"_s});
    EXPECT_FALSE(done({u"evidence"_s, u"--lacking"_s}).out.contains(u"background check"_s));
    const QJsonObject papers = done({u"--json"_s, u"evidence"_s}).json()[u"papers"_s][0].toObject();
    EXPECT_EQ(papers[u"handed_in"_s].toInt(), 1);
    EXPECT_EQ(papers[u"papers"_s][0][u"state"_s].toString(), u"open"_s);
    EXPECT_TRUE(refusedWith(run({u"hand-in"_s, u"1"_s, u"CV"_s}), 1, {u"CV"_s}));
}

TEST_F(DocumentVerbs, RefuseWhatCannotBeKept)
{
    write(u"notes.pdf"_s, "no PDF");
    const auto attach = [this](const QString& file, const QString& to) {
        return run({u"attach"_s, inFolder(file), u"--to"_s, to});
    };
    EXPECT_TRUE(refusedWith(attach(u"notes.pdf"_s, u"ceu-activity:1"_s), 4, {u"notes.pdf"_s}));
    EXPECT_TRUE(refusedWith(attach(u"none.pdf"_s, u"ceu-activity:1"_s), 3, {u"none.pdf"_s}));
    EXPECT_TRUE(refusedWith(attach(u"denials.pdf"_s, u"ceu-activity:9"_s), 4, {u"no such record"_s}));
    EXPECT_TRUE(refusedWith(attach(u"denials.pdf"_s, u"certificate"_s), 4, {u"certificate"_s}));
    EXPECT_TRUE(listed(u"document"_s).isEmpty());
}

TEST_F(DocumentVerbs, AreUndoneAndDoneAgain)
{
    done({u"attach"_s, inFolder(u"denials.pdf"_s), u"--to"_s, u"ceu-activity:1"_s});
    done({u"detach"_s, u"1"_s, u"ceu-activity:1"_s});
    EXPECT_TRUE(refusedWith(run({u"detach"_s, u"1"_s, u"ceu-activity:1"_s}), 4, {u"denials"_s}));
    done({u"undo"_s});
    done({u"undo"_s});
    EXPECT_TRUE(listed(u"document"_s).isEmpty());
    done({u"redo"_s});
    EXPECT_EQ(listed(u"document"_s).size(), 1);
    done({u"save-document"_s, u"1"_s, inFolder(u"copy.pdf"_s)});
}

TEST_F(DocumentVerbs, CostHistoryLessThanAKilobyte)
{
    write(u"large.pdf"_s, "%PDF-1.7\n" + QByteArray(4 * 1024 * 1024, 'x'));
    done({u"attach"_s, inFolder(u"denials.pdf"_s), u"--to"_s, u"ceu-activity:1"_s});
    const qsizetype before = bytes().size();
    done({u"attach"_s, inFolder(u"large.pdf"_s), u"--to"_s, u"ceu-activity:1"_s});
    const qsizetype once = 4 * 1024 * 1024 + 9;
    constexpr qsizetype kPages = 64 * 1024;
    EXPECT_LT(bytes().size() - before, once + kPages);
}

TEST_F(DocumentVerbs, ShowWhatProvesWhat)
{
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC"_s, u"--awarded-on"_s, u"2025-04-10"_s});
    done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
    const auto stateOfActivity = [this] {
        for (const QJsonValue proof : done({u"--json"_s, u"evidence"_s}).json()[u"proofs"_s].toArray()) {
            if (proof[u"record"_s][u"kind"_s].toString() == u"ceu_activity"_s) {
                return proof[u"state"_s].toString();
            }
        }
        return QString();
    };
    done({u"edit"_s, u"ceu-activity"_s, u"1"_s, u"--index-number"_s, u"A1"_s});
    EXPECT_EQ(stateOfActivity(), u"missing"_s);
    done({u"attach"_s, inFolder(u"denials.pdf"_s), u"--to"_s, u"ceu-activity:1"_s});
    EXPECT_EQ(stateOfActivity(), u"incomplete"_s);
    const Outcome words = done({u"evidence"_s, u"--lacking"_s});
    EXPECT_TRUE(words.out.contains(u"0 of 5"_s)) << words.out.toStdString();
    done({u"edit"_s, u"document"_s, u"1"_s, u"--points"_s, u"index number; sponsor; title; number of CEUs; date"_s});
    EXPECT_EQ(stateOfActivity(), u"whole"_s);
}

TEST_F(DocumentVerbs, ForgeNoLineWithATitle)
{
    done({u"attach"_s, inFolder(u"denials.pdf"_s), u"--title"_s, u"a\nSound: nothing is wrong"_s});
    for (const QStringList& verb : {QStringList{u"show"_s, u"document"_s, u"1"_s}, QStringList{u"history"_s},
                                    QStringList{u"list"_s, u"document"_s}, QStringList{u"undo"_s}}) {
        EXPECT_FALSE(done(verb).out.contains(u"\nSound"_s)) << verb.first().toStdString();
    }
}

}  // namespace document_verbs_test
}  // namespace credence
