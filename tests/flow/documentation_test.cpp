// SPDX-License-Identifier: GPL-3.0-or-later
/// The page on the command line says what the program does: its commands run, its lists are complete.
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "cli/cli_fixture.h"
#include "domain/records/choices.h"

namespace credence {
namespace documentation_test {

using namespace Qt::StringLiterals;
using testing::runProgram;

QString page()
{
    QFile file(QStringLiteral(CREDENCE_DOCUMENTATION "/command-line.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

TEST(Documentation, ItsCommandsRunFromTopToBottom)
{
    static const QRegularExpression kBlock(u"```sh\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    QString script = u"set -eu\n"_s;
    for (const QRegularExpressionMatch& match : kBlock.globalMatch(page())) {
        script += match.captured(1);
    }
    ASSERT_GT(script.count(u"credence-cli"_s), 20);
    const QTemporaryDir folder;
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString programs = QFileInfo(QStringLiteral(CREDENCE_CLI)).path();
    environment.insert(u"PATH"_s, programs + u':' + environment.value(u"PATH"_s));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.start(u"sh"_s, {u"-c"_s, script});
    ASSERT_TRUE(shell.waitForFinished(120'000));
    EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
}

TEST(Documentation, NamesEveryKindOfRecord)
{
    for (const QString& name : namesOf<RecordKind>()) {
        EXPECT_TRUE(page().contains(u'`' + QString(name).replace(u'_', u'-') + u'`')) << name.toStdString();
    }
}

TEST(Documentation, NamesEveryVerb)
{
    static const QRegularExpression kVerb(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
    const QString help = runProgram({u"--help"_s}).out;
    int verbs = 0;
    for (const QRegularExpressionMatch& match : kVerb.globalMatch(help.mid(help.indexOf(u"Subcommands:"_s)))) {
        ++verbs;
        EXPECT_TRUE(page().contains(u'`' + match.captured(1))) << match.captured(1).toStdString();
    }
    EXPECT_GE(verbs, 18);
}

}  // namespace documentation_test
}  // namespace credence
