// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <csignal>

#include "catalog/catalogue.h"
#include "cli/program.h"
#include "services/home_folders.h"

int main(int argc, char** argv)
{
    // A file that may not grow further is told like a full disk, not by an end without a word.
    std::signal(SIGXFSZ, SIG_IGN);
    credence::settleHomeFolders();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("credence"));
    return credence::cli::runProgram(argc, argv, credence::builtInCatalogue);
}
