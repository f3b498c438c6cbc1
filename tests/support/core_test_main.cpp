// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "support/test_environment.h"

int main(int argc, char** argv)
{
    credence::testing::pinEnvironmentBeforeApplication();
    ::testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("credence-tests"));
    credence::testing::pinEnvironment();
    return RUN_ALL_TESTS();
}
