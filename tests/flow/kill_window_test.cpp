// SPDX-License-Identifier: GPL-3.0-or-later
/// A kill at any moment loses nothing that the window called saved.
#include <gtest/gtest.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include "support/test_workspace.h"

namespace credence {
namespace kill_window_test {

using namespace Qt::StringLiterals;

constexpr int kRounds = 50;

/// Titles that the window has called saved before it was killed.
QStringList typeAndKill(const QString& path, int round, QRandomGenerator& random, const QStringList& more = {})
{
    QProcess window;
    window.start(QStringLiteral(CREDENCE_TYPING_WINDOW), QStringList{path, u"round%1"_s.arg(round)} + more);
    QByteArray said;
    const int wanted = 1 + static_cast<int>(random.bounded(3));
    while (said.count('\n') < wanted) {
        EXPECT_TRUE(window.waitForReadyRead(30'000)) << "exit code " << window.exitCode();
        if (window.state() == QProcess::NotRunning) {
            break;
        }
        said += window.readAllStandardOutput();
    }
    QThread::usleep(random.bounded(5'000U));
    window.kill();  // SIGKILL: no clean-up of any kind
    window.waitForFinished();
    said += window.readAllStandardOutput();
    return QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
}

TEST(KilledWindow, LosesNothingThatItCalledSaved)
{
    testing::TestWorkspace file;
    const QString path = file.folder() + u"/killed.credence"_s;
    ASSERT_TRUE(RecordFile::create(path).ok());
    QRandomGenerator random(20261123);
    QStringList saved;
    for (int round = 0; round < kRounds; ++round) {
        const QStringList said = typeAndKill(path, round, random);
        ASSERT_FALSE(said.isEmpty()) << "round " << round;
        saved += said;
        const auto reopened = RecordFile::open(path, FileAccess::ReadWrite);
        ASSERT_TRUE(reopened.ok()) << "round " << round << ": " << reopened.error().detail.toStdString();
        QSet<QString> titles;
        for (const AnyRecord& record : reopened.value()->all(RecordKind::StudySession).value()) {
            titles.insert(std::get<StudySession>(record).title);
        }
        for (const QString& title : saved) {
            ASSERT_TRUE(titles.contains(title)) << title.toStdString() << " is gone after round " << round;
        }
        ASSERT_TRUE(reopened.value()->check().value().sound);
    }
    EXPECT_GE(saved.size(), kRounds);
}

/// Killed as above, but with a timer that it started in the first round and left alone since.
TEST(KilledWindow, BringsItsTimerBackWithTheRightStart)
{
    constexpr int kTimerRounds = 10;
    testing::TestWorkspace file;
    const QString path = file.folder() + u"/killed.credence"_s;
    ASSERT_TRUE(RecordFile::create(path).ok());
    QRandomGenerator random(20261124);
    std::optional<RunningTimer> first;
    for (int round = 0; round < kTimerRounds; ++round) {
        ASSERT_FALSE(typeAndKill(path, round, random, {u"timer"_s}).isEmpty()) << "round " << round;
        const auto reopened = RecordFile::open(path, FileAccess::ReadOnly);
        ASSERT_TRUE(reopened.ok());
        const std::optional<RunningTimer> timer = reopened.value()->timer().value();
        ASSERT_TRUE(timer.has_value()) << "gone after round " << round;
        first = first ? first : timer;
        EXPECT_EQ(timer, first) << "round " << round;
    }
}

}  // namespace kill_window_test
}  // namespace credence
