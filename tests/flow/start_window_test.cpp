// SPDX-License-Identifier: GPL-3.0-or-later
/// The program itself starts, paints and ends, again and again, and has nothing to complain of.
#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <memory>
#include <vector>

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

/// A session bus of this test alone.
class OneWindowForEachFile : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(m_daemon.waitForReadyRead(10'000)) << m_daemon.errorString().toStdString();
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        ASSERT_TRUE(bus().isConnected());
    }
    void TearDown() override
    {
        for (const auto& window : m_windows) {
            window->terminate();
            window->waitForFinished();
        }
        QDBusConnection::disconnectFromBus(kBus);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    QDBusConnection bus() const { return QDBusConnection::connectToBus(m_address, kBus); }

    QString made(const QString& name) const
    {
        const QString path = m_file.folder() + u'/' + name;
        EXPECT_TRUE(RecordFile::create(path).ok());
        return path;
    }

    QProcess& opened(const QString& path, const QString& address)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        // libdbus keeps what it connected with.
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
        m_windows.push_back(std::make_unique<QProcess>());
        m_windows.back()->setProcessEnvironment(environment);
        m_windows.back()->start(QStringLiteral(CREDENCE_WINDOW), {path});
        return *m_windows.back();
    }
    QProcess& opened(const QString& path) { return opened(path, m_address); }

    /// Waits until so many windows show a file.
    bool areShown(int count) const
    {
        return QTest::qWaitFor(
            [&] {
                const QStringList names = bus().interface()->registeredServiceNames().value();
                return names.filter(u"org.credence.Credence."_s).size() == count;
            },
            30'000);
    }

    inline static const QString kBus = QStringLiteral("credence-test");

private:
    testing::TestWorkspace m_file;
    QProcess m_daemon;
    QString m_address;
    std::vector<std::unique_ptr<QProcess>> m_windows;
};

TEST_F(OneWindowForEachFile, IsLeftToTheFirstByASecondOne)
{
    const QString path = made(u"first.credence"_s);
    QProcess& first = opened(path);
    ASSERT_TRUE(areShown(1));
    const QString link = path + u".link"_s;
    ASSERT_TRUE(QFile::link(path, link));
    for (const QString& name : {path, link}) {
        QProcess& second = opened(name);
        ASSERT_TRUE(second.waitForFinished(30'000)) << name.toStdString();
        EXPECT_EQ(second.exitCode(), 0) << second.readAllStandardError().toStdString();
    }
    EXPECT_EQ(first.state(), QProcess::Running);
}

TEST_F(OneWindowForEachFile, StandsBesideThatOfAnotherFile)
{
    opened(made(u"first.credence"_s));
    opened(made(u"second.credence"_s));
    EXPECT_TRUE(areShown(2));
}

TEST_F(OneWindowForEachFile, IsASecondOneThatSaysSoWhereThereIsNoBus)
{
    const QString path = made(u"first.credence"_s);
    opened(path);
    ASSERT_TRUE(areShown(1));
    QProcess& second = opened(path, {});
    EXPECT_FALSE(second.waitForFinished(3'000));
    EXPECT_EQ(second.state(), QProcess::Running);
}

}  // namespace start_window_test
}  // namespace credence
