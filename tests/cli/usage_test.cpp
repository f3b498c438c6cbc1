// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli_fixture.h"

namespace credence {
namespace usage_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;
using testing::runProgram;

TEST(Usage, HelpNamesVerbsExitCodesAndTheStandardPlace)
{
    const Outcome help = runProgram({u"--help"_s});
    EXPECT_EQ(help.exitCode, 0);
    for (const QString& word : {u"restore"_s, u"Exit codes: 0 done"_s, u"CREDENCE_FILE"_s, u"record.credence"_s}) {
        EXPECT_TRUE(help.out.contains(word)) << word.toStdString();
    }
}

TEST(Usage, HelpOfAKindNamesItsFieldsAndTheirForms)
{
    const Outcome help = runProgram({u"add"_s, u"exam-attempt"_s, u"--help"_s});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_TRUE(help.out.contains(u"--pass-mark"_s));
    EXPECT_TRUE(help.out.contains(u"one of scheduled, passed, not_passed, no_show"_s));
    EXPECT_FALSE(help.out.contains(u"--import-key"_s)) << "no field for people";
}

TEST(Usage, NamesTheSubjectsThatCredentialsAskCeusIn)
{
    const QString help = runProgram({u"add"_s, u"ceu-activity"_s, u"--help"_s}).out;
    EXPECT_TRUE(help.contains(u"CPMA: auditing"_s)) << help.toStdString();
    EXPECT_TRUE(help.contains(u"CEDC: emergency department (or: emergency, emergency medicine"_s));
    EXPECT_FALSE(runProgram({u"add"_s, u"course"_s, u"--help"_s}).out.contains(u"auditing"_s));
}

TEST(Usage, VersionIsThatOfTheProgram)
{
    EXPECT_EQ(runProgram({u"--version"_s}).out, QStringLiteral(CREDENCE_VERSION "\n"));
}

TEST(Usage, UnknownWordsAreNamedWithTheHelpThatApplies)
{
    EXPECT_TRUE(refusedWith(runProgram({u"frobnicate"_s}), 2, {u"“frobnicate”"_s, u"credence-cli --help"_s}));
    EXPECT_TRUE(refusedWith(runProgram({u"add"_s, u"unicorn"_s}), 2, {u"“unicorn”"_s, u"credence-cli add --help"_s}));
    EXPECT_TRUE(refusedWith(runProgram({}), 2, {u"credence-cli --help"_s}));
    EXPECT_TRUE(refusedWith(runProgram({u"show"_s, u"unicorn"_s, u"1"_s}), 2, {u"unicorn"_s, u"placement"_s}));
    EXPECT_TRUE(refusedWith(runProgram({u"add"_s, u"goal"_s, u"--colour"_s, u"red"_s}), 2,
                            {u"--colour"_s, u"credence-cli add goal --help"_s}));
}

TEST(Usage, TheLanguageIsTheOneAskedFor)
{
    const QStringList rules{u"rules"_s, u"--id"_s, u"ahima.renewal.hiim-share"_s};
    EXPECT_EQ(runProgram(QStringList{u"--language"_s, u"pt"_s} + rules).exitCode, 0);
    EXPECT_EQ(runProgram(QStringList{u"--language=es"_s} + rules).exitCode, 0);
    EXPECT_TRUE(refusedWith(runProgram(QStringList{u"--language"_s, u"klingon"_s} + rules), 2,
                            {u"--language"_s, u"klingon"_s, u"pt_BR"_s}));
}

/// Whether the program ends with the code of a file that cannot be written where its output is a full device.
::testing::AssertionResult cannotAnswer(const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(CREDENCE_CLI), arguments);
    const bool isDone = process.waitForFinished();
    const QString said = QString::fromUtf8(process.readAllStandardError());
    return isDone && process.exitCode() == 3 && said.contains(u"could not be written"_s)
               ? ::testing::AssertionSuccess()
               : ::testing::AssertionFailure() << process.exitCode() << ": " << said.toStdString();
}

TEST(Usage, AnAnswerThatCannotBeWrittenIsAFailure)
{
    for (const QStringList& asked : {QStringList{u"rules"_s}, QStringList{u"--help"_s},
                                     QStringList{u"log"_s, u"--help"_s}, QStringList{u"--version"_s}}) {
        EXPECT_TRUE(cannotAnswer(asked)) << asked.join(u' ').toStdString();
    }
}

TEST_F(CommandLine, AnAnswerThatCannotBeWrittenIsAFailureWhateverItsExitCode)
{
    done({u"log"_s, u"1h CPT"_s});
    done({u"backup"_s});
    EXPECT_EQ(run({u"restore"_s}).exitCode, 1) << "it only shows";
    EXPECT_TRUE(cannotAnswer({u"--file"_s, path(), u"restore"_s}));
    EXPECT_TRUE(cannotAnswer({u"--file"_s, path(), u"forecast"_s, u"--json"_s}));
    EXPECT_TRUE(cannotAnswer({u"--file"_s, path(), u"log"_s, u"1h CPT"_s}));
}

TEST(Usage, ADayThatIsNoneIsRefused)
{
    EXPECT_TRUE(
        refusedWith(runProgram({u"--today"_s, u"2026-02-30"_s, u"rules"_s}), 2, {u"--today"_s, u"2026-02-30"_s}));
}

TEST_F(CommandLine, TakesGlobalOptionsBehindTheVerb)
{
    const Outcome status = runProgram({u"status"_s, u"--json"_s, u"--file"_s, path(), u"--today"_s, u"2028-02-29"_s});
    EXPECT_EQ(status.exitCode, 0);
    EXPECT_EQ(status.json().value(u"as_of"_s), u"2028-02-29"_s);
}

TEST(Arguments, SplitAnEmptyValueFromItsOption)
{
    const std::vector<const char*> words{"credence-cli", "edit", "--last-day=", "--note=a=", "--", "--title="};
    EXPECT_EQ(cli::argumentsOf(static_cast<int>(words.size()), words.data()),
              (std::vector<std::string>{"edit", "--last-day", "", "--note=a=", "--", "--title="}));
}

}  // namespace usage_test
}  // namespace credence
