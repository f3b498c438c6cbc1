// SPDX-License-Identifier: GPL-3.0-or-later
/// The learner's story, from her two exports through the command line to every figure that must come out.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <array>

#include "support/printers.h"

namespace credence {
namespace learner_figures_test {

using namespace Qt::StringLiterals;

const QString kData = QStringLiteral(CREDENCE_TEST_DATA "/learner");

struct Output {
    int exitCode;
    QByteArray text;
};

Output run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << process.errorString().toStdString();
    return {process.exitCode(), process.readAll()};
}

/// The learner's file, built once by the script that a reader can run too.
class LearnerFigures : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        const Output built =
            run(u"bash"_s, {QStringLiteral(CREDENCE_BUILD_LEARNER), QStringLiteral(CREDENCE_CLI), kData, path()});
        ASSERT_EQ(built.exitCode, 0) << built.text.toStdString();
        s_status = json({u"status"_s});
    }

    static void TearDownTestSuite()
    {
        delete s_folder;
        s_folder = nullptr;
    }

    static QString path() { return s_folder->filePath(u"learner.credence"_s); }

    static Output cli(const QStringList& arguments)
    {
        return run(QStringLiteral(CREDENCE_CLI),
                   QStringList{u"--file"_s, path(), u"--today"_s, u"2026-11-23"_s} + arguments);
    }

    static QJsonObject json(const QStringList& arguments)
    {
        const Output output = cli(QStringList{u"--json"_s} + arguments);
        EXPECT_EQ(output.exitCode, 0) << output.text.toStdString();
        return QJsonDocument::fromJson(output.text).object();
    }

    static int loggedOn(const QString& subject)
    {
        for (const QJsonValue& row : s_status[u"study"_s][u"subjects"_s].toArray()) {
            if (row[u"subject"_s] == subject) {
                return row[u"logged"_s][u"minutes"_s].toInt();
            }
        }
        return -1;
    }

    static QJsonValue route(const QString& ruleId)
    {
        for (const QJsonValue& goal : s_status[u"goals"_s].toArray()) {
            for (const QJsonValue& route : goal[u"routes"_s].toArray()) {
                if (route[u"rule"_s][u"id"_s] == ruleId) {
                    return route;
                }
            }
        }
        return {};
    }

    static QJsonValue need(const QString& ruleId, const QString& needId)
    {
        for (const QJsonValue& need : route(ruleId)[u"needs"_s].toArray()) {
            if (need[u"id"_s] == needId) {
                return need;
            }
        }
        return {};
    }

    static QJsonValue cycle(const QString& body)
    {
        for (const QJsonValue& cycle : s_status[u"cycles"_s].toArray()) {
            if (cycle[u"body"_s] == body) {
                return cycle;
            }
        }
        return {};
    }

    static QTemporaryDir* s_folder;
    static QJsonObject s_status;
};

QTemporaryDir* LearnerFigures::s_folder = nullptr;
QJsonObject LearnerFigures::s_status;

int hundredths(const QJsonValue& amount)
{
    return amount[u"ceu_hundredths"_s].toInt(-1);
}

TEST_F(LearnerFigures, Study)
{
    EXPECT_EQ(s_status[u"study"_s][u"study"_s][u"minutes"_s].toInt(), 22'065);
    EXPECT_EQ(loggedOn(u"icd-10-cm"_s), 75 * 60 + 5);
    EXPECT_EQ(loggedOn(u"cpt"_s), 45 * 60 + 45);
    EXPECT_EQ(loggedOn(u"icd-10-pcs"_s), 61 * 60 + 40);
}

TEST_F(LearnerFigures, ExperienceInHoursAndInCalendarDays)
{
    EXPECT_EQ(s_status[u"study"_s][u"externship"_s][u"minutes"_s].toInt(), 120 * 60);
    EXPECT_EQ(s_status[u"study"_s][u"work"_s][u"minutes"_s].toInt(), 384 * 60);
    EXPECT_EQ(s_status[u"study"_s][u"coding_experience"_s][u"days"_s].toInt(), 54 + 113);
}

TEST_F(LearnerFigures, OneYearAndACourseIsTheQuickestWay)
{
    const QString id = u"aapc.cpc-a.employment-education"_s;
    const QJsonValue experience = need(id, id + u".experience"_s);
    EXPECT_EQ(experience[u"done"_s][u"days"_s].toInt(), 167);
    EXPECT_EQ(experience[u"needed"_s][u"days"_s].toInt(), 365);
    EXPECT_EQ(need(id, id + u".education"_s)[u"state"_s], u"done"_s);
    EXPECT_EQ(need(id, id + u".letters"_s)[u"state"_s], u"open"_s);
    EXPECT_EQ(route(id)[u"blocking_need"_s], id + u".letters"_s);
    EXPECT_EQ(route(id)[u"complete_on"_s], u"2027-06-09"_s);
    EXPECT_TRUE(route(id)[u"quickest"_s].toBool());
}

TEST_F(LearnerFigures, TwoYearsOfWork)
{
    const QString id = u"aapc.cpc-a.employment"_s;
    const QJsonValue experience = need(id, id + u".experience"_s);
    EXPECT_EQ(experience[u"done"_s][u"days"_s].toInt(), 167);
    EXPECT_EQ(experience[u"needed"_s][u"days"_s].toInt(), 730);
    EXPECT_EQ(route(id)[u"complete_on"_s], u"2028-06-08"_s);
    EXPECT_FALSE(route(id)[u"quickest"_s].toBool());
}

TEST_F(LearnerFigures, CourseAndPracticode)
{
    const QString id = u"aapc.cpc-a.education"_s;
    EXPECT_EQ(need(id, id + u".course"_s)[u"state"_s], u"done"_s);
    EXPECT_EQ(need(id, id + u".practicode"_s)[u"state"_s], u"open"_s);
    EXPECT_TRUE(route(id)[u"complete_on"_s].isNull());
}

TEST_F(LearnerFigures, AhimaCycle)
{
    const QJsonValue ahima = cycle(u"AHIMA"_s);
    EXPECT_EQ(ahima[u"from"_s], u"2025-12-06"_s);
    EXPECT_EQ(ahima[u"to"_s], u"2027-12-05"_s);
    EXPECT_EQ(hundredths(ahima[u"total"_s][u"done"_s]), 1475);
    EXPECT_EQ(hundredths(ahima[u"total"_s][u"needed"_s]), 2000);
    const QJsonArray shares = ahima[u"shares"_s].toArray();
    ASSERT_EQ(shares.size(), 2);
    EXPECT_EQ(shares[0][u"id"_s], u"ahima.renewal.hiim-share"_s);
    EXPECT_EQ(hundredths(shares[0][u"done"_s]), 1375);
    EXPECT_EQ(hundredths(shares[0][u"needed"_s]), 1600);
    EXPECT_EQ(shares[1][u"id"_s], u"ahima.renewal.source-share"_s);
    EXPECT_EQ(hundredths(shares[1][u"done"_s]), 550);
    EXPECT_EQ(hundredths(shares[1][u"needed"_s]), 800);
}

TEST_F(LearnerFigures, FirstAapcPeriodIsProRatedAndMarkedAsAnEstimate)
{
    const QJsonValue aapc = cycle(u"AAPC"_s);
    EXPECT_EQ(aapc[u"from"_s], u"2026-07-18"_s);
    EXPECT_EQ(aapc[u"to"_s], u"2027-03-31"_s);
    EXPECT_TRUE(aapc[u"first_period"_s].toBool());
    EXPECT_EQ(hundredths(aapc[u"total"_s][u"needed"_s]), 1350);
    EXPECT_TRUE(aapc[u"total"_s][u"estimate"_s].toBool());
}

TEST_F(LearnerFigures, AapcCountsOnlyApprovedActivitiesAfterTheAward)
{
    const QJsonValue total = cycle(u"AAPC"_s)[u"total"_s];
    EXPECT_EQ(hundredths(total[u"done"_s]), 700);
    EXPECT_EQ(total[u"counted"_s].toArray().size(), 3);
    int beforeCertification = 0;
    int withoutIndexNumber = 0;
    for (const QJsonValue& item : total[u"not_counted"_s].toArray()) {
        beforeCertification += item[u"reason"_s] == u"before_certification"_s ? 1 : 0;
        withoutIndexNumber += item[u"reason"_s] == u"no_index_number"_s ? hundredths(item[u"amount"_s]) : 0;
    }
    EXPECT_EQ(beforeCertification, 3);
    EXPECT_EQ(withoutIndexNumber, 425);
}

TEST_F(LearnerFigures, ImportingTheSameFilesAgainAddsNothingAndSaysSo)
{
    for (const auto& [source, file] : std::to_array<std::pair<QString, QString>>(
             {{u"time-tracker"_s, u"/toggl-detailed.csv"_s}, {u"ceus"_s, u"/ceus.csv"_s}})) {
        const Output again = cli({u"import"_s, source, kData + file});
        EXPECT_EQ(again.exitCode, 0) << again.text.toStdString();
        EXPECT_TRUE(again.text.toLower().contains("nothing added")) << again.text.toStdString();
    }
    EXPECT_EQ(json({u"status"_s})[u"study"_s][u"study"_s][u"minutes"_s].toInt(), 22'065);
}

}  // namespace learner_figures_test
}  // namespace credence
