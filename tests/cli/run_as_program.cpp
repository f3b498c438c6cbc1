// SPDX-License-Identifier: GPL-3.0-or-later
/// The command line as it is built, in a process of its own.
#include <linux/capability.h>
#include <sys/prctl.h>

#include <QProcess>

#include "cli_fixture.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

Outcome runProgram(const QStringList& arguments, Rights rights)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    if (rights == Rights::BoundByPermissions) {
        // Without these a program of root obeys permissions like any other.
        process.setChildProcessModifier([] {
            prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
            prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
        });
    }
    process.start(QStringLiteral(CREDENCE_CLI), arguments);
    EXPECT_TRUE(process.waitForFinished()) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {.exitCode = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace credence::testing
