// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>
#include <QWidget>

#include "support/test_environment.h"
#include "ui/theme/theme.h"

namespace {

/// After QTest let go of Ctrl or Shift, Qt still takes it for held until the next key; a view that chooses a row then
/// turns it over or extends. So each test begins with a key let go.
class KeysLetGo : public ::testing::EmptyTestEventListener {
    void OnTestStart(const ::testing::TestInfo&) override
    {
        QWidget nobody;
        QTest::keyRelease(&nobody, Qt::Key_Control);
    }
};

}  // namespace

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
    ::testing::UnitTest::GetInstance()->listeners().Append(new KeysLetGo);
    return RUN_ALL_TESTS();
}
