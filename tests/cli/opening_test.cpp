// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that cannot be opened: the message names file and remedy, the exit code is 3, nothing is touched.
#include <QDir>
#include <QFile>

#include "cli_fixture.h"
#include "storage/record_file.h"

namespace credence {
namespace opening_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;
using testing::Rights;
using testing::runProgram;

class Opening : public CommandLine {
protected:
    /// Every verb that opens the file refuses it in the same words.
    void expectRefused(const QStringList& words)
    {
        const QByteArray before = bytes();
        for (const QStringList& verb : {QStringList{u"status"_s}, QStringList{u"log"_s, u"2h CPT"_s},
                                        QStringList{u"undo"_s}, QStringList{u"check"_s}}) {
            EXPECT_TRUE(refusedWith(run(verb), 3, words + QStringList{path()})) << verb.first().toStdString();
        }
        EXPECT_EQ(bytes(), before);
    }
};

TEST_F(Opening, RefusesNonsense)
{
    write(u"record.credence"_s, "this is a letter to my aunt");
    expectRefused({u"not a Credence file"_s, u"Choose another file"_s});
}

TEST_F(Opening, RefusesAnEmptyFile)
{
    write(u"record.credence"_s, QByteArray());
    expectRefused({u"not a Credence file"_s});
}

TEST_F(Opening, RefusesADamagedFile)
{
    QByteArray content = bytes();
    content.truncate(content.size() / 2);
    write(u"record.credence"_s, content);
    expectRefused({u"damaged"_s, u"backup"_s});
}

TEST_F(Opening, RefusesAFileOfANewerVersion)
{
    QByteArray content = bytes();
    content.replace(60, 4, QByteArray("\x00\x00\x03\xe7", 4));  // user_version in SQLite's header
    write(u"record.credence"_s, content);
    expectRefused({u"newer version"_s, u"Update Credence"_s});
}

TEST_F(Opening, RefusesToWriteALockedFileAndStillReadsIt)
{
    const Result<std::unique_ptr<RecordFile>> holder = RecordFile::open(path(), FileAccess::ReadWrite);
    ASSERT_TRUE(holder.ok());
    EXPECT_TRUE(refusedWith(run({u"log"_s, u"2h CPT"_s}), 3, {path(), u"open in another program"_s, u"Close it"_s}));
    done({u"status"_s});
}

TEST_F(Opening, RefusesToWriteAReadOnlyFileAndStillReadsIt)
{
    ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    EXPECT_TRUE(refusedWith(run({u"log"_s, u"2h CPT"_s}, Rights::BoundByPermissions), 3,
                            {path(), u"cannot be written"_s, u"Allow writing"_s}));
    EXPECT_EQ(run({u"status"_s}, Rights::BoundByPermissions).exitCode, 0);
}

TEST_F(Opening, RefusesAFileWithoutTheRightToRead)
{
    ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::Permissions()));
    EXPECT_TRUE(refusedWith(run({u"status"_s}, Rights::BoundByPermissions), 3,
                            {path(), u"cannot be read"_s, u"Allow reading"_s}));
    ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

TEST_F(Opening, AFileOfAnOlderSchemaIsBroughtUpToDateWhateverIsAskedOfItFirst)
{
    for (const QStringList& verb :
         {QStringList{u"check"_s, u"--chain"_s}, QStringList{u"status"_s}, QStringList{u"history"_s}}) {
        const QString file = inFolder(u"old.credence"_s);
        QFile::remove(file);
        ASSERT_TRUE(QFile::copy(QStringLiteral(CREDENCE_TEST_DATA "/databases/schema-4.credence"), file));
        ASSERT_TRUE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const Outcome asked = runProgram(QStringList{u"--file"_s, file} + verb);
        // The records of that file are samples with a value in every field, which the check does not call valid.
        const int answered = verb.first() == "check"_L1 ? 5 : 0;
        EXPECT_EQ(asked.exitCode, answered) << verb.join(u' ').toStdString() << asked.err.toStdString();
    }
}

TEST_F(Opening, RefusesToMakeAFileInAFolderWithoutRights)
{
    const QString folder = inFolder(u"closed"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_TRUE(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    EXPECT_TRUE(refusedWith(runProgram({u"--file"_s, folder + u"/a.credence"_s, u"new"_s}, Rights::BoundByPermissions),
                            3, {u"a.credence"_s, u"cannot be written"_s}));
    ASSERT_TRUE(
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

TEST_F(Opening, RefusesAFolderInPlaceOfAFile)
{
    EXPECT_TRUE(refusedWith(runProgram({u"--file"_s, inFolder(u"."_s), u"status"_s}), 3, {u"not a Credence file"_s}));
}

TEST_F(Opening, SaysHowToMakeAFileThatIsNotThere)
{
    EXPECT_TRUE(refusedWith(runProgram({u"--file"_s, inFolder(u"none.credence"_s), u"status"_s}), 3,
                            {u"none.credence"_s, u"credence-cli new"_s}));
    EXPECT_FALSE(QFile::exists(inFolder(u"none.credence"_s)));
}

TEST_F(Opening, MakesNoFolderThatWasNamed)
{
    EXPECT_TRUE(refusedWith(runProgram({u"--file"_s, inFolder(u"none/a.credence"_s), u"new"_s}), 3, {u"folder"_s}));
    EXPECT_FALSE(QDir(inFolder(u"none"_s)).exists());
}

}  // namespace opening_test
}  // namespace credence
