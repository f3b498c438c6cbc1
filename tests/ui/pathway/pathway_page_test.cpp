// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/pathway_page.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "cli/road_text.h"
#include "services/planner.h"
#include "services/step_answers.h"
#include "support/printers.h"
#include "support/test_workspace.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/pathway/road_picture.h"
#include "ui/pages/pathway/stage_button.h"
#include "ui/pages/steps/later_button.h"
#include "ui/widgets/figure_button.h"
#include "words/format_pathway.h"

namespace credence {
namespace pathway_page_test {

using namespace Qt::StringLiterals;
using credence::testing::PageHost;
using credence::testing::TestWorkspace;

class PathwayPageTest : public ::testing::Test {
protected:
    void tellApprentice()
    {
        m_file.add(HeldCredential{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)});
        m_file.add(Programme{.name = u"Coding course"_s,
                             .contactHours = hours(80),
                             .completedOn = QDate(2026, 5, 20),
                             .codingPreparation = true});
        m_file.add(Placement{.employer = u"Lakeside"_s, .codeSets = {u"CPT"_s}, .firstDay = QDate(2026, 8, 3)});
        m_file.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
        m_file.add(Goal{.credential = u"CCS"_s, .byDate = QDate(2027, 6, 30), .rank = 2});
    }
    void show(QSize size = {1280, 800})
    {
        m_page = new PathwayPage(m_file.workspace(), m_file.ledger(), nullptr);
        m_host.show(m_page, size);
    }
    [[nodiscard]] QString label(const QString& name) const { return m_page->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] StageButton& stage(RoadStage stage) const
    {
        return *m_page->findChild<StageButton*>(u"stage-"_s + nameOf(stage));
    }
    [[nodiscard]] QTableWidget& programmes() const { return *m_page->findChild<QTableWidget*>(u"programmes"_s); }

    /// The button of a next step whose name says so; null without one.
    [[nodiscard]] QPushButton* stepsButton(const QString& words) const
    {
        QPushButton* found = nullptr;
        for (QPushButton* button : m_page->findChildren<QPushButton*>(u"nextStepButton"_s)) {
            found = button->isVisible() && button->accessibleName().contains(words) ? button : found;
        }
        return found;
    }
    [[nodiscard]] int shownSteps(const QString& words) const
    {
        int shown = 0;
        for (const QPushButton* button : m_page->findChildren<QPushButton*>(u"nextStepButton"_s)) {
            shown += button->isVisible() && button->accessibleName().contains(words) ? 1 : 0;
        }
        return shown;
    }

    mutable TestWorkspace m_file;
    PageHost m_host;
    PathwayPage* m_page = nullptr;
};

TEST_F(PathwayPageTest, EachStageHasTheRecordsBehindItAsAList)
{
    tellApprentice();
    show();
    auto* placements = m_page->findChild<QTableView*>(u"records-placement"_s);
    ASSERT_NE(placements, nullptr);
    EXPECT_TRUE(placements->isVisible());
    EXPECT_EQ(placements->model()->rowCount(), 1);
    EXPECT_LT(placements->visualRect(placements->model()->index(0, 0)).bottom(), placements->viewport()->height())
        << "its one row is not cut";
    stage(RoadStage::Growth).click();
    EXPECT_FALSE(placements->isVisible());
    EXPECT_TRUE(m_page->findChild<QTableView*>(u"records-goal"_s)->isVisible());
    stage(RoadStage::Education).click();
    EXPECT_FALSE(m_page->findChild<QTableView*>(u"records-goal"_s)->isVisible());
    EXPECT_TRUE(m_page->findChild<QWidget*>(u"list-programme"_s)->isVisible());
}

TEST_F(PathwayPageTest, AnswersItsQuestionAndStandsAtThePresentStage)
{
    tellApprentice();
    show();
    EXPECT_EQ(label(u"roadAnswer"_s), u"Apprentice, day 113 of 365"_s);
    EXPECT_TRUE(label(u"roadReason"_s).contains(u"1 letter missing"_s)) << label(u"roadReason"_s).toStdString();
    EXPECT_EQ(m_page->chosen(), RoadStage::Apprentice);
    EXPECT_TRUE(stage(RoadStage::Apprentice).isChecked());
    EXPECT_FALSE(programmes().isVisible());
}

TEST_F(PathwayPageTest, ThePersonStandsToScaleInsideThePresentStage)
{
    tellApprentice();
    show();
    const auto* picture = m_page->findChild<RoadPicture*>();
    ASSERT_TRUE(picture->isVisible());
    const int from = stage(RoadStage::Apprentice).mapTo(m_page, QPoint()).x();
    const int to = stage(RoadStage::Certified).mapTo(m_page, QPoint()).x();
    const int person = picture->mapTo(m_page, QPoint(picture->personPlace(), 0)).x();
    EXPECT_GT(person, from);
    EXPECT_LT(person, to);
    EXPECT_TRUE(picture->accessibleDescription().contains(u"113 of 365 days"_s));
}

TEST_F(PathwayPageTest, ArrowKeysWalkTheStagesAndShowWhatEachAsks)
{
    tellApprentice();
    show();
    m_page->focusFirst();
    EXPECT_TRUE(stage(RoadStage::Apprentice).hasFocus());
    QTest::keyClick(&stage(RoadStage::Apprentice), Qt::Key_Right);
    EXPECT_EQ(m_page->chosen(), RoadStage::Certified);
    QTest::keyClick(&stage(RoadStage::Certified), Qt::Key_Right);
    EXPECT_EQ(m_page->chosen(), RoadStage::Renewal);
    EXPECT_NE(m_page->findChild<FigureButton*>(u"point-AAPC-aapc.renewal.amount"_s), nullptr);
    for (int step = 0; step < 5; ++step) {
        QTest::keyClick(&stage(m_page->chosen()), Qt::Key_Left);
    }
    EXPECT_EQ(m_page->chosen(), RoadStage::Education);
    EXPECT_TRUE(programmes().isVisible());
}

TEST_F(PathwayPageTest, EachStageHasAnAccessibleNameAndItsFiguresAsText)
{
    tellApprentice();
    show();
    const Road road = Planner(m_file.workspace()).road().value();
    for (const StageStanding& standing : road.stages) {
        const StageButton& button = stage(standing.stage);
        EXPECT_TRUE(button.accessibleName().startsWith(format::roadStage(standing.stage)));
        EXPECT_EQ(button.accessibleDescription(), format::stageWords(standing, m_file.workspace().rules()));
        EXPECT_EQ(button.accessibleName().contains(u"you are here"_s), standing.stage == road.present);
    }
}

TEST_F(PathwayPageTest, SaysTheSameAsTheCommandLine)
{
    tellApprentice();
    show();
    const Road road = Planner(m_file.workspace()).road().value();
    const QString printed = cli::roadLines(road, m_file.workspace().rules()).join(u'\n');
    EXPECT_TRUE(printed.contains(label(u"roadAnswer"_s)));
    EXPECT_TRUE(printed.contains(label(u"roadReason"_s)));
    for (const StageStanding& standing : road.stages) {
        for (const QLabel* line : stage(standing.stage).findChildren<QLabel*>()) {
            EXPECT_TRUE(printed.contains(line->text())) << line->text().toStdString();
        }
    }
    stage(RoadStage::Education).click();
    for (int row = 0; row < programmes().rowCount(); ++row) {
        for (int column = 0; column < programmes().columnCount(); ++column) {
            EXPECT_TRUE(printed.contains(programmes().item(row, column)->text()))
                << programmes().item(row, column)->text().toStdString();
        }
    }
}

TEST_F(PathwayPageTest, TheFilledButtonDoesTheNextAct)
{
    tellApprentice();
    show();
    QSignalSpy forms(m_page, &Page::formRequested);
    QSignalSpy fields(m_page, &Page::formFieldRequested);
    QSignalSpy pages(m_page, &Page::pageRequested);
    auto* next = m_page->findChild<QPushButton*>(u"roadNext"_s);
    ASSERT_TRUE(next->isVisible());
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    EXPECT_EQ(forms.size() + fields.size() + pages.size(), 1);
}

TEST_F(PathwayPageTest, AStagesStepOpensItsForm)
{
    tellApprentice();
    show();
    QSignalSpy forms(m_page, &Page::formRequested);
    QPushButton* letter = stepsButton(u"verification letter"_s);
    ASSERT_NE(letter, nullptr);
    letter->setFocus();
    QTest::keyClick(letter, Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(kindOf(forms.first().first().value<AnyRecord>()), RecordKind::Document);
}

TEST_F(PathwayPageTest, StepsThatAreOneThoughtTakeOneRowWhichOpensToThemAsOnToday)
{
    tellApprentice();
    m_file.add(Placement{.employer = u"Lakeside"_s,
                         .codeSets = {u"CPT"_s},
                         .firstDay = QDate(2026, 3, 2),
                         .lastDay = QDate(2026, 4, 24)});
    show();
    QPushButton* letters = stepsButton(u"2 verification letters"_s);
    ASSERT_NE(letters, nullptr);
    EXPECT_EQ(shownSteps(u"letter"_s), 1);
    letters->setFocus();
    QTest::keyClick(letters, Qt::Key_Return);
    EXPECT_EQ(shownSteps(u"letter"_s), 3);
    QTest::keyClick(letters, Qt::Key_Return);
    EXPECT_EQ(shownSteps(u"letter"_s), 1);
}

TEST_F(PathwayPageTest, AStagesStepCanBeAnsweredAsOnToday)
{
    tellApprentice();
    show();
    QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, [this] { m_page->refresh(); });
    QSignalSpy said(m_page, &Page::noticeRaised);
    const QPushButton* letter = stepsButton(u"verification letter"_s);
    ASSERT_NE(letter, nullptr);
    letter->parentWidget()->findChild<LaterButton*>()->answers()->actions().back()->trigger();
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().front().toString().contains(u"Ctrl+Z"_s));
    EXPECT_EQ(answersInForce(m_file.workspace()).value().size(), 1U);
    EXPECT_EQ(shownSteps(u"letter"_s), 0);
}

TEST_F(PathwayPageTest, AFigureLeadsToItsRule)
{
    tellApprentice();
    show();
    QSignalSpy rules(m_page, &Page::ruleRequested);
    auto* days = m_page->findChild<FigureButton*>(u"point-CPC-aapc.cpc-a.employment-education.experience"_s);
    ASSERT_NE(days, nullptr);
    days->setFocus();
    ASSERT_TRUE(m_page->ruleInFocus().has_value());
    EXPECT_EQ(m_page->ruleInFocus()->ruleId, u"aapc.cpc-a.employment-education"_s);
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(rules.size(), 1);
}

TEST_F(PathwayPageTest, CostsOpenToTheRecordOrTheRuleThatSaysThem)
{
    tellApprentice();
    show();
    auto* exams = m_page->findChild<FigureButton*>(u"cost-exams"_s);
    ASSERT_NE(exams, nullptr);
    QTest::keyClick(exams, Qt::Key_Space);
    auto* ccs = m_page->findChild<FigureButton*>(u"cost-exams-open-1"_s);
    ASSERT_NE(ccs, nullptr);
    EXPECT_TRUE(ccs->isVisible());
    EXPECT_TRUE(ccs->accessibleName().contains(u"$299–$399"_s)) << ccs->accessibleName().toStdString();
    QSignalSpy rules(m_page, &Page::ruleRequested);
    QTest::keyClick(ccs, Qt::Key_Return);
    EXPECT_EQ(rules.size(), 1);
    QTest::keyClick(m_page->findChild<FigureButton*>(u"cost-education"_s), Qt::Key_Space);
    QSignalSpy forms(m_page, &Page::formRequested);
    auto* course = m_page->findChild<FigureButton*>(u"cost-education-paid-1"_s);
    ASSERT_NE(course, nullptr);
    EXPECT_TRUE(course->accessibleName().contains(u"not stated"_s)) << course->accessibleName().toStdString();
    QTest::keyClick(course, Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(kindOf(forms.first().first().value<AnyRecord>()), RecordKind::Programme);
}

TEST_F(PathwayPageTest, AtMostFourProgrammesStandSideBySide)
{
    for (int number = 1; number <= 5; ++number) {
        m_file.add(Programme{.name = u"School %1"_s.arg(number)});
    }
    show();
    ASSERT_EQ(programmes().columnCount(), 5) << "four, behind what is asked of them";
    auto* fifth = m_page->findChild<QCheckBox*>(u"compare-5"_s);
    ASSERT_NE(fifth, nullptr);
    EXPECT_FALSE(fifth->isEnabled());
    auto* first = m_page->findChild<QCheckBox*>(u"compare-1"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    EXPECT_EQ(programmes().columnCount(), 4);
    fifth = m_page->findChild<QCheckBox*>(u"compare-5"_s);
    ASSERT_TRUE(fifth->isEnabled());
    fifth->setFocus();
    QTest::keyClick(fifth, Qt::Key_Space);
    EXPECT_EQ(programmes().columnCount(), 5);
    EXPECT_EQ(programmes().horizontalHeaderItem(4)->data(Qt::AccessibleTextRole), u"School 5"_s);
}

TEST_F(PathwayPageTest, EnterOnAProgrammeOpensIt)
{
    m_file.add(Programme{.name = u"Certificate"_s});
    show();
    QSignalSpy forms(m_page, &Page::formRequested);
    programmes().setFocus();
    programmes().setCurrentCell(0, 1);
    QTest::keyClick(&programmes(), Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(ownWords(forms.first().first().value<AnyRecord>()), u"Certificate"_s);
}

TEST_F(PathwayPageTest, TheListsHaveTheKeysOfTheLog)
{
    m_file.add(Programme{.name = u"Certificate"_s});
    m_file.add(Programme{.name = u"Degree"_s});
    show();
    auto* list = m_page->findChild<QTableView*>(u"records-programme"_s);
    ASSERT_NE(list, nullptr);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_EQ(m_page->recordsInFocus(), (std::vector<RecordRef>{{RecordKind::Programme, 1}}));
    QTest::keyClick(list, Qt::Key_Return);
    auto* editor = list->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr) << "Enter edits the cell";
    editor->selectAll();
    QTest::keyClicks(editor, u"Evening certificate"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // the cell is written behind the key
    EXPECT_EQ(ownWords(m_file.workspace().record({RecordKind::Programme, 1}).value()), u"Evening certificate"_s);
    m_page->refresh();
    QSignalSpy forms(m_page, &Page::formRequested);
    QTest::keyClick(list, Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(forms.size(), 1);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(m_file.workspace().records(RecordKind::Programme).value().size(), 1U);
    m_page->refresh();
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_TRUE(list->currentIndex().isValid()) << "the next one is current";
}

TEST_F(PathwayPageTest, KeepsWhatWasChosenWhenTheRecordChanges)
{
    tellApprentice();
    show();
    stage(RoadStage::Growth).click();
    m_file.add(Programme{.name = u"Another"_s});
    m_page->refresh();
    EXPECT_EQ(m_page->chosen(), RoadStage::Growth);
    EXPECT_TRUE(stage(RoadStage::Growth).isChecked());
}

TEST_F(PathwayPageTest, OfAnEmptyFileSaysWhatWillStandHereAndOffersTheFirstAct)
{
    show();
    EXPECT_EQ(label(u"roadAnswer"_s), u"At the start of the road"_s);
    EXPECT_FALSE(programmes().isVisible());
    QSignalSpy forms(m_page, &Page::formRequested);
    m_page->findChild<QPushButton*>(u"firstActButton"_s)->click();
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(kindOf(forms.first().first().value<AnyRecord>()), RecordKind::Programme);
    stage(RoadStage::Growth).click();
    m_page->findChild<QPushButton*>(u"chooseGoal"_s)->click();
    ASSERT_EQ(forms.size(), 2);
    EXPECT_EQ(kindOf(forms.last().first().value<AnyRecord>()), RecordKind::Goal);
}

TEST_F(PathwayPageTest, WhereThereIsNoRoomTheStagesStandInRowsWithoutTheDrawing)
{
    tellApprentice();
    show({420, 700});
    EXPECT_FALSE(m_page->findChild<RoadPicture*>()->isVisible());
    EXPECT_GT(stage(RoadStage::Growth).y(), stage(RoadStage::Education).y());
    for (std::size_t each = 0; each < kRoadStages; ++each) {
        EXPECT_LE(stage(static_cast<RoadStage>(each)).mapTo(m_page, QPoint()).x() +
                      stage(static_cast<RoadStage>(each)).width(),
                  420);
    }
}

}  // namespace pathway_page_test
}  // namespace credence
