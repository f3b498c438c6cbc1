// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace look_up_verb_test {

using namespace Qt::StringLiterals;
using testing::refusedWith;
using testing::runProgram;

class LookUpVerb : public testing::CommandLine {
protected:
    [[nodiscard]] QJsonArray found(const QStringList& options) const
    {
        return done(QStringList{u"--json"_s, u"look-up"_s} + options).json().value(u"entries"_s).toArray();
    }
    void copyBaystate() const
    {
        static_cast<void>(
            done({u"add"_s, u"reference-copy"_s, u"--reference"_s, u"ma.employer.baystate"_s, u"--kind"_s,
                  u"employer"_s, u"--title"_s, u"Baystate, as I know it"_s, u"--checked-on"_s, u"2026-11-20"_s}));
    }
};

TEST(LookUpVerbAlone, NeedsNoRecord)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none.credence"_s);
    const QString out = runProgram({u"--file"_s, missing, u"look-up"_s, u"--kind"_s, u"employer"_s}).out;
    EXPECT_TRUE(out.contains(u"Baystate Health"_s)) << out.toStdString();
    EXPECT_FALSE(QFile::exists(missing));
}

TEST_F(LookUpVerb, FindsByAllWordsAndKind)
{
    const QJsonArray entries = found({u"springfield"_s, u"--kind"_s, u"employer"_s});
    ASSERT_FALSE(entries.isEmpty());
    for (const QJsonValue& entry : entries) {
        EXPECT_EQ(entry[u"kind"_s], u"employer"_s);
    }
    EXPECT_LT(found({u"springfield"_s, u"--kind"_s, u"employer"_s, u"acute"_s}).size(), entries.size());
}

TEST_F(LookUpVerb, ShowsOneInFullWithItsSource)
{
    const QString out = done({u"look-up"_s, u"--id"_s, u"ma.calendar.icd-oct"_s}).out;
    EXPECT_TRUE(out.contains(u"As of 2024-07"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Source: "_s));
    EXPECT_EQ(found({u"--id"_s, u"ma.calendar.icd-oct"_s}).first()[u"next_day"_s], u"2027-10-01"_s);
}

TEST_F(LookUpVerb, ShowsACopyAsYoursWithWhatWasPublished)
{
    copyBaystate();
    const QString list = done({u"look-up"_s, u"--kind"_s, u"employer"_s}).out;
    EXPECT_TRUE(list.contains(u"Baystate, as I know it"_s)) << list.toStdString();
    EXPECT_TRUE(list.contains(u"your entry"_s));
    const QJsonValue entry = found({u"--id"_s, u"ma.employer.baystate"_s}).first();
    EXPECT_EQ(entry[u"own"_s][u"checked_on"_s], u"2026-11-20"_s);
    EXPECT_EQ(entry[u"published"_s][u"title"_s], u"Baystate Health"_s);
}

TEST_F(LookUpVerb, UndoBringsThePublishedEntryBack)
{
    copyBaystate();
    static_cast<void>(done({u"undo"_s}));
    const QJsonValue entry = found({u"--id"_s, u"ma.employer.baystate"_s}).first();
    EXPECT_EQ(entry[u"title"_s], u"Baystate Health"_s);
    EXPECT_TRUE(entry[u"own"_s].isNull());
}

TEST_F(LookUpVerb, NamesAnEntryOfOnesOwn)
{
    static_cast<void>(done({u"add"_s, u"reference-copy"_s, u"--kind"_s, u"body"_s, u"--title"_s, u"Coders' lunch"_s}));
    const QJsonArray entries = found({u"--id"_s, u"own.1"_s});
    ASSERT_EQ(entries.size(), 1);
    EXPECT_TRUE(entries.first()[u"published"_s].isNull());
}

TEST_F(LookUpVerb, SaysThatNothingWasFound)
{
    EXPECT_TRUE(refusedWith(run({u"look-up"_s, u"no such words"_s}), 1, {u"reference-copy"_s}));
    EXPECT_TRUE(refusedWith(run({u"look-up"_s, u"--kind"_s, u"hotel"_s}), 2, {u"employer"_s}));
}

TEST_F(LookUpVerb, RefusesAFileThatIsNoRecord)
{
    write(u"text.credence"_s, "no record");
    EXPECT_TRUE(refusedWith(runProgram({u"--file"_s, inFolder(u"text.credence"_s), u"look-up"_s}), 3, {}));
}

}  // namespace look_up_verb_test
}  // namespace credence
