// SPDX-License-Identifier: GPL-3.0-or-later
/// The program itself starts, paints and ends, again and again, and has nothing to complain of.
#include <gtest/gtest.h>

#include <QProcess>

#include "support/test_workspace.h"

namespace credence {
namespace start_window_test {

using namespace Qt::StringLiterals;

/// The rules are read in a thread of their own while Qt starts: whichever comes first, it has to end well.
TEST(StartedWindow, PaintsAndEndsWhicheverThreadComesFirst)
{
    constexpr int kStarts = 25;
    const testing::TestWorkspace file;
    const QString path = file.folder() + u"/started.credence"_s;
    ASSERT_TRUE(RecordFile::create(path).ok());
    QProcessEnvironment offscreen = QProcessEnvironment::systemEnvironment();
    offscreen.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (int start = 0; start < kStarts; ++start) {
        QProcess window;
        window.setProcessEnvironment(offscreen);
        window.start(QStringLiteral(CREDENCE_WINDOW), {u"--quit-when-painted"_s, path});
        ASSERT_TRUE(window.waitForFinished(30'000)) << "it hangs: " << window.readAllStandardError().toStdString();
        const QByteArray said = window.readAllStandardError();
        EXPECT_EQ(window.exitCode(), 0) << said.toStdString();
        EXPECT_FALSE(said.contains("main() thread")) << said.toStdString();
        EXPECT_FALSE(said.contains("QWidget::")) << said.toStdString();  // such as of a Tab order between windows
    }
}

}  // namespace start_window_test
}  // namespace credence
