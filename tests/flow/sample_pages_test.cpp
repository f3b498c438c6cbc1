// SPDX-License-Identifier: GPL-3.0-or-later
/// The sample as a reader would build it: every way to ask has something real to say.
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QProcess>

#include "cli/cli_fixture.h"

namespace credence {
namespace sample_pages_test {

using namespace Qt::StringLiterals;
using testing::runProgram;

/// Built once by the script that takes the pictures too.
class SamplePages : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        QProcess script;
        script.start(u"bash"_s, {QStringLiteral(CREDENCE_BUILD_SAMPLE), QStringLiteral(CREDENCE_CLI), path()});
        ASSERT_TRUE(script.waitForFinished(120'000));
        ASSERT_EQ(script.exitCode(), 0) << script.readAllStandardError().toStdString();
    }
    static void TearDownTestSuite() { delete std::exchange(s_folder, nullptr); }

    static QString path() { return s_folder->filePath(u"sample.credence"_s); }
    static QJsonObject asked(const QString& verb)
    {
        return runProgram({u"--file"_s, path(), u"--today"_s, u"2026-11-23"_s, u"--json"_s, verb}).json();
    }

    inline static QTemporaryDir* s_folder = nullptr;
};

TEST_F(SamplePages, HaveSomethingRealOnEachOfThem)
{
    const QJsonObject today = asked(u"today"_s);
    EXPECT_FALSE(today[u"next_steps"_s].toArray().isEmpty());
    EXPECT_FALSE(today[u"deadlines"_s].toArray().isEmpty());
    EXPECT_EQ(asked(u"road"_s)[u"programmes"_s].toArray().size(), 2);
    const QJsonObject status = asked(u"status"_s);
    EXPECT_FALSE(status[u"goals"_s].toArray().isEmpty());
    EXPECT_EQ(status[u"cycles"_s].toArray().size(), 2);
    EXPECT_FALSE(asked(u"evidence"_s)[u"proofs"_s].toArray().isEmpty());
    EXPECT_FALSE(asked(u"jobs"_s)[u"to_answer"_s].toArray().isEmpty());
    const QJsonObject career = asked(u"career"_s);
    EXPECT_EQ(career[u"answer"_s], u"CCS"_s);
    EXPECT_FALSE(career[u"present_pay"_s].isNull());
    EXPECT_FALSE(asked(u"what-if"_s)[u"scenarios"_s].toArray().isEmpty());
    EXPECT_FALSE(asked(u"plan"_s)[u"exams"_s].toArray().isEmpty());
}

}  // namespace sample_pages_test
}  // namespace credence
