// SPDX-License-Identifier: GPL-3.0-or-later
/// What the Credentials page says of what lies ahead: routes and letters, study, readiness for the exam.
#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>

#include "domain/quick_line/quick_line.h"
#include "domain/goals/goal_progress.h"
#include "words/format_ahead.h"
#include "words/format_exam.h"
#include "services/entry_contexts.h"
#include "services/planner.h"
#include "ui/credentials/credentials_page_fixture.h"
#include "ui/widgets/bars.h"

namespace credence {
namespace credentials_ahead_test {

using namespace Qt::StringLiterals;
using credence::testing::TestWorkspace;

class CredentialsAheadTest : public credence::testing::CredentialsPageTest {
protected:
    void addPracticeExam()
    {
        PracticeExam exam{.onDate = QDate(2026, 11, 10), .credential = u"CCS"_s, .correct = 30, .items = 50};
        exam.domainScores = {{.domain = u"CCS-1"_s, .correct = 20, .items = 30},
                             {.domain = u"CCS-2"_s, .correct = 10, .items = 20}};
        m_file.add(exam);
        m_page->refresh();
        list().setCurrentLine(1);
    }
};

TEST_F(CredentialsAheadTest, EachRouteSaysItsDayAndWhatItWaitsFor)
{
    const Outlook outlook = Planner(m_file.workspace()).outlook().value();
    ASSERT_FALSE(outlook.routes.empty());
    for (const RouteForecast& route : outlook.routes) {
        const QWidget* card = find(u"route-"_s + route.rule.ruleId);
        ASSERT_NE(card, nullptr);
        EXPECT_EQ(card->findChild<QLabel*>(u"routeDates"_s)->text(),
                  route.quickest ? format::routeWaitsFor(route) : format::routeDates(route))
            << "the headline has the day of the quickest";
    }
}

TEST_F(CredentialsAheadTest, EachLetterSaysWhenToAskForIt)
{
    const Outlook outlook = Planner(m_file.workspace()).outlook().value();
    const RouteProgress route = overview().goals.front().routes.front();
    const auto forecast = std::ranges::find_if(
        outlook.routes, [&route](const RouteForecast& one) { return one.rule.ruleId == route.rule.ruleId; });
    ASSERT_EQ(forecast->letters.size(), 2U);
    for (int place = 0; place < 2; ++place) {
        const auto* letter = find<FigureButton>(u"letter-%1-%2"_s.arg(*route.blockingNeed, QString::number(place)));
        ASSERT_NE(letter, nullptr);
        const LetterForecast& asked = forecast->letters.at(static_cast<std::size_t>(place));
        EXPECT_TRUE(letter->accessibleName().contains(format::letterDays(asked, outlook.asOf)))
            << qPrintable(letter->accessibleName());
    }
}

TEST_F(CredentialsAheadTest, EachNeedOfExperienceSaysItsDayAndPace)
{
    const Outlook outlook = Planner(m_file.workspace()).outlook().value();
    int shown = 0;
    for (const RouteForecast& route : outlook.routes) {
        for (const Forecast& work : route.experience) {
            const auto* figure = find(u"route-"_s + route.rule.ruleId)
                                     ->findChild<FigureButton*>(u"workForecast-"_s + work.requirementId);
            ASSERT_NE(figure, nullptr) << qPrintable(work.requirementId);
            EXPECT_FALSE(figure->accessibleName().contains(format::forecastDates(work))) << "its need says the day";
            EXPECT_TRUE(figure->accessibleName().contains(format::forecastPace(work)));
            ++shown;
        }
    }
    EXPECT_EQ(shown, 2) << "two years, and one year with a course";
}

TEST_F(CredentialsAheadTest, TheNextSittingSaysItsDaysAndThePaceItAsks)
{
    m_file.add(ExamAttempt{.credential = u"CCS"_s, .onDate = QDate(2027, 5, 12), .result = ExamResult::Scheduled});
    m_page->refresh();
    list().setCurrentLine(1);
    const ExamPlan plan = Planner(m_file.workspace()).examPlans().value().front();
    const auto* figure = find<FigureButton>(u"daysToSitting"_s);
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->accessibleName().contains(format::amount({AmountUnit::Days, plan.daysToSitting->value})));
    EXPECT_TRUE(figure->accessibleName().contains(format::forecastPace(*plan.study)));
}

TEST_F(CredentialsAheadTest, LetterThatWasAskedForSaysSinceWhenItIsAwaited)
{
    const RouteProgress route = overview().goals.front().routes.front();
    Document letter{.kind = DocumentKind::VerificationLetter, .title = u"Letter"_s};
    letter.placement = m_told.externship;
    letter.askedOn = QDate(2026, 11, 2);
    m_file.add(letter);
    m_page->refresh();
    const auto* shown = find<FigureButton>(u"letter-%1-0"_s.arg(*route.blockingNeed));
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->accessibleName().contains(format::date(QDate(2026, 11, 2))))
        << qPrintable(shown->accessibleName());
}

TEST_F(CredentialsAheadTest, PreparationForeseesTheStudyAndHeadlineSaysTheSame)
{
    list().setCurrentLine(1);
    const Outlook outlook = Planner(m_file.workspace()).outlook().value();
    const auto study = std::ranges::find(outlook.amounts, ForecastKind::Study, &Forecast::kind);
    ASSERT_NE(study, outlook.amounts.end());
    const auto* figure = find<FigureButton>(u"studyForecast"_s);
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->accessibleName().contains(format::forecastDates(*study)));
    ASSERT_FALSE(study->dates.p50) << "nothing was studied";
    EXPECT_EQ(find<QLabel>(u"forecastPace"_s)->text(), format::studyPace(*study));
    EXPECT_TRUE(find<QLabel>(u"forecastPace"_s)->text().startsWith(u"no day yet"_s))
        << "a beginner never reads that it is never";
}

TEST_F(CredentialsAheadTest, ApprenticeHasNoExamToPlan)
{
    EXPECT_EQ(find(u"examPlan"_s), nullptr);
}

TEST_F(CredentialsAheadTest, EmptyExamPlanOffersAPracticeExamOfThatCredential)
{
    list().setCurrentLine(1);
    QWidget* empty = find(u"noPracticeExam"_s);
    ASSERT_NE(empty, nullptr);
    QSignalSpy asked(m_page, &Page::formRequested);
    QTest::keyClick(empty->findChild<QPushButton*>(), Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(std::get<PracticeExam>(asked.front().front().value<AnyRecord>()).credential, u"CCS"_s);
}

TEST_F(CredentialsAheadTest, StudyOfTheWeakestDomainBeginsAQuickLine)
{
    addPracticeExam();
    auto* study = find<QPushButton>(u"study-CCS-5"_s);  // not practised, taught by one subject
    ASSERT_NE(study, nullptr);
    QSignalSpy asked(m_page, &Page::quickLineRequested);
    study->setFocus();
    QTest::keyClick(study, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    const QString line = asked.front().front().toString();
    const QuickLine read = parseQuickLine(line, quickLineContext(m_file.workspace()));
    ASSERT_TRUE(read.draft) << qPrintable(line);
    EXPECT_EQ(kindOf(*read.draft), RecordKind::StudySession);
}

TEST(CredentialsAhead, AGoalThatIsHeldHasNothingAhead)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = QDate(2026, 1, 10)});
    file.add(Goal{.credential = u"CPC"_s, .rank = 1});
    CredentialsPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    page.findChild<TwoLineList*>(u"credentialList"_s)->setCurrentLine(0);
    EXPECT_EQ(page.findChild<QWidget*>(u"examPlan"_s), nullptr);
    EXPECT_EQ(page.findChild<QWidget*>(u"studyForecast"_s), nullptr);
}

/// Its exam can be planned and practised, but there are no target hours of which a day could be foreseen.
TEST(CredentialsAhead, AGoalWhoseExamIsNotPublishedHasAPlanAndNoForecast)
{
    TestWorkspace file;
    file.add(Goal{.credential = u"CPB"_s, .rank = 1});
    CredentialsPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    page.findChild<TwoLineList*>(u"credentialList"_s)->setCurrentLine(0);
    EXPECT_NE(page.findChild<QWidget*>(u"examPlan"_s), nullptr);
    EXPECT_EQ(page.findChild<QWidget*>(u"studyForecast"_s), nullptr);
}

TEST_F(CredentialsAheadTest, ReadinessSaysTheBandAndHowItHoldsAgainstThePassMark)
{
    addPracticeExam();
    const ExamPlan plan = Planner(m_file.workspace()).examPlans().value().front();
    const auto* figure = find<FigureButton>(u"examReadiness"_s);
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->accessibleName().contains(format::readiness(plan)));
    EXPECT_EQ(find<BandBar>(u"examBand"_s)->accessibleDescription(), format::readiness(plan));
}

TEST_F(CredentialsAheadTest, EveryDomainHasItsScoreAndWeight)
{
    addPracticeExam();
    find<FigureButton>(u"examPlanDomains"_s)->click();
    const ExamPlan plan = Planner(m_file.workspace()).examPlans().value().front();
    ASSERT_FALSE(plan.domains.empty());
    for (const DomainReadiness& domain : plan.domains) {
        const auto* shown = find<FigureButton>(u"examDomain-"_s + domain.code);
        ASSERT_NE(shown, nullptr) << qPrintable(domain.code);
        EXPECT_TRUE(shown->accessibleName().contains(format::domainScore(domain)));
    }
}

TEST_F(CredentialsAheadTest, AttemptsLeftAreThoseBoughtAndNotSat)
{
    ExamAttempt sitting{.credential = u"CCS"_s, .onDate = QDate(2027, 5, 12), .result = ExamResult::Scheduled};
    sitting.attemptNumber = 1;
    sitting.attemptsBought = 2;
    m_file.add(sitting);
    m_page->refresh();
    list().setCurrentLine(1);
    const auto* left = find<FigureButton>(u"examAttemptsLeft"_s);
    ASSERT_NE(left, nullptr);
    EXPECT_TRUE(left->accessibleName().contains(u", 2,"_s)) << qPrintable(left->accessibleName());
}

TEST_F(CredentialsAheadTest, AProgrammeWithoutCoursesAsksForThem)
{
    list().setCurrentLine(1);
    const std::vector<AnyRecord> programmes = m_file.workspace().records(RecordKind::Programme).value();
    const auto* programme = find<FigureButton>(u"coverage-%1"_s.arg(idOf(programmes.front())));
    ASSERT_NE(programme, nullptr);
    EXPECT_TRUE(programme->accessibleName().contains(u"no course of it is recorded"_s));
    QSignalSpy forms(m_page, &CredentialsPage::formRequested);
    find<QPushButton>(u"addCourse"_s)->click();
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(std::get<Course>(forms.front().front().value<AnyRecord>()).programme.value, idOf(programmes.front()));
}

TEST_F(CredentialsAheadTest, AProgrammeSaysHowFarItsCoursesCoverEachDomain)
{
    const std::vector<AnyRecord> programmes = m_file.workspace().records(RecordKind::Programme).value();
    Course course{.programme = ProgrammeId(idOf(programmes.front())), .name = u"Coding I"_s, .subject = u"icd-10-cm"_s};
    course.contactHours = hours(45);
    m_file.add(course);
    m_page->refresh();
    list().setCurrentLine(1);
    const ProgrammeCoverage coverage = Planner(m_file.workspace()).examPlans().value().front().programmes.front();
    ASSERT_GT(coverage.covered, 0);
    auto* programme = find<FigureButton>(u"coverage-%1"_s.arg(coverage.programme.id));
    ASSERT_NE(programme, nullptr);
    EXPECT_TRUE(programme->accessibleName().contains(format::coverageShare(coverage)));
    const DomainCoverage& domain = coverage.domains.front();
    EXPECT_EQ(find(u"covered-"_s + domain.code), nullptr);
    programme->setFocus();
    QTest::keyClick(programme, Qt::Key_Space);
    const auto* row = find<FigureButton>(u"covered-"_s + domain.code);
    ASSERT_NE(row, nullptr) << qPrintable(domain.code);
    EXPECT_TRUE(row->accessibleName().contains(format::domainCoverage(domain, coverage, m_file.workspace().rules())));
}

}  // namespace credentials_ahead_test
}  // namespace credence
