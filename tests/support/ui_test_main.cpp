// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "support/test_environment.h"
#include "ui/theme/theme.h"

int main(int argc, char** argv)
{
    credence::testing::pinEnvironmentBeforeApplication();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ::testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("credence-tests"));
    credence::testing::pinEnvironment();
    credence::applyTheme(application, credence::ColourScheme::Light, 100);
    return RUN_ALL_TESTS();
}
