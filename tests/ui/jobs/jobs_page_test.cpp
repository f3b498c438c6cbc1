// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/jobs_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <algorithm>

#include "support/printers.h"
#include "support/test_workspace.h"
#include "ui/credentials/page_host.h"
#include "ui/dialogs/editors/field_editor.h"
#include "ui/pages/jobs/board_view.h"
#include "ui/pages/jobs/sweep_dialog.h"
#include "ui/widgets/two_line_list.h"

namespace credence {
namespace jobs_page_test {

using namespace Qt::StringLiterals;
using credence::testing::PageHost;
using credence::testing::TestWorkspace;
using Stage = ApplicationStage;

class JobsPageTest : public ::testing::Test {
protected:
    ApplicationId add(const QString& employer, std::vector<StageDay> stages, Application application = {.employer = {}})
    {
        application.employer = EmployerId(m_file.add(Employer{.name = employer}).id);
        application.stage = stages.back().stage;
        application.stages = std::move(stages);
        return ApplicationId(m_file.add(application).id);
    }
    void addStory()
    {
        m_wanted = add(u"Atrius"_s, {{Stage::Wanted, {2026, 11, 22}}});
        m_late = add(u"UMass Memorial"_s, {{Stage::Applied, {2026, 11, 4}}}, {.employer = {}, .role = u"coder"_s});
        m_interview = add(u"Fallon Health"_s, {{Stage::Applied, {2026, 11, 9}}, {Stage::Interview, {2026, 11, 20}}},
                          {.employer = {}, .nextAct = u"Confirm"_s, .nextOn = QDate(2026, 11, 23)});
        m_closed = add(u"Mercy"_s, {{Stage::Applied, {2026, 9, 1}}, {Stage::Closed, {2026, 10, 1}}},
                       {.employer = {}, .closedBecause = ClosingReason::Declined});
    }
    void show(QSize size = {1280, 800})
    {
        m_page = new JobsPage(m_file.workspace(), m_file.ledger(), nullptr);
        QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, &Page::refresh);
        m_host.show(m_page, size);
        m_page->focusFirst();
    }
    template <class W>
    [[nodiscard]] W& part(const QString& name) const
    {
        W* found = m_page->findChild<W*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return *found;
    }
    [[nodiscard]] StageList& column(Stage stage) const { return part<StageList>(u"stage-"_s + nameOf(stage)); }
    [[nodiscard]] Application stored(ApplicationId id) const
    {
        return std::get<Application>(m_file.workspace().record(refOf(id)).value());
    }
    [[nodiscard]] QString text(const QString& label) const { return part<QLabel>(label).text(); }
    [[nodiscard]] QString heading() const { return part<QWidget>(u"applicationCard"_s).accessibleName(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    mutable TestWorkspace m_file;
    PageHost m_host;
    JobsPage* m_page = nullptr;
    ApplicationId m_wanted;
    ApplicationId m_late;
    ApplicationId m_interview;
    ApplicationId m_closed;
};

TEST_F(JobsPageTest, AnswersItsQuestionFirstAndChoosesTheMostUrgent)
{
    addStory();
    show();
    EXPECT_EQ(text(u"jobsAnswer"_s), u"2 to answer"_s);
    EXPECT_EQ(text(u"jobsWhom"_s), u"Fallon Health today · UMass Memorial, 5 days late"_s);
    EXPECT_EQ(heading(), u"Fallon Health"_s);
    EXPECT_EQ(column(Stage::Interview).currentIndex().row(), 0);
    EXPECT_TRUE(column(Stage::Interview).hasFocus());
    QAbstractItemModelTester tester(column(Stage::Applied).model());
}

TEST_F(JobsPageTest, GoesToTheApplicationThatAnotherPageLeadsTo)
{
    addStory();
    show();
    m_page->goTo(QString::number(m_late.value));
    EXPECT_EQ(heading(), u"UMass Memorial"_s);
    EXPECT_TRUE(column(Stage::Applied).hasFocus());
    m_page->goTo(u"0"_s);
    EXPECT_EQ(heading(), u"UMass Memorial"_s) << "what is not there changes nothing";
    part<QPushButton>(u"asPeople"_s).click();
    m_page->goTo(QString::number(m_wanted.value));
    EXPECT_EQ(heading(), u"Atrius"_s);
    EXPECT_TRUE(column(Stage::Wanted).hasFocus());
}

TEST_F(JobsPageTest, AnEmptyOneSaysWhatWillStandHere)
{
    show();
    EXPECT_EQ(text(u"jobsAnswer"_s), u"Nobody to answer"_s);
    EXPECT_FALSE(part<QWidget>(u"board"_s).isVisible());
    EXPECT_FALSE(part<QWidget>(u"closedRow"_s).isVisible());
    const QList<QPushButton*> acts = m_page->findChildren<QPushButton*>(u"firstActButton"_s);
    const auto shown = std::ranges::find_if(acts, &QWidget::isVisible);
    ASSERT_NE(shown, acts.end());
    const QPushButton& act = **shown;
    const auto& meetings = part<QWidget>(u"eventsCard"_s);
    const int below = meetings.mapTo(m_page, QPoint()).y() - act.mapTo(m_page, QPoint(0, act.height())).y();
    EXPECT_GT(below, 0) << "under it, not beside an empty ground";
    EXPECT_LT(below, 100);
}

TEST_F(JobsPageTest, ArrowKeysWalkOverAllColumns)
{
    addStory();
    show();
    press(Qt::Key_Left);
    EXPECT_TRUE(column(Stage::Applied).hasFocus());
    EXPECT_EQ(heading(), u"UMass Memorial"_s);
    EXPECT_FALSE(column(Stage::Interview).selectionModel()->hasSelection()) << "one is chosen";
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), u"Atrius"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), u"Atrius"_s);
}

TEST_F(JobsPageTest, CtrlArrowMovesTheCardAndTheFocusGoesWithIt)
{
    addStory();
    show();
    QSignalSpy notices(m_page, &Page::noticeRaised);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(stored(m_interview).stage, Stage::Offer);
    EXPECT_EQ(stored(m_interview).stages.back(), (StageDay{Stage::Offer, {2026, 11, 23}}));
    EXPECT_TRUE(column(Stage::Offer).hasFocus());
    EXPECT_EQ(heading(), u"Fallon Health"_s);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(notices.first().first().toString(), u"Fallon Health: Offer. Ctrl+Z takes it back."_s);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(stored(m_interview).stage, Stage::Interview);
    EXPECT_EQ(stored(m_interview).stages.size(), 4U) << "the way back is kept";
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(column(Stage::Offer).hasFocus()) << "one undo for each move";
}

TEST_F(JobsPageTest, MOffersAllStagesAndTheReasonsToClose)
{
    addStory();
    show();
    press(Qt::Key_M);
    auto* menu = m_page->findChild<QMenu*>(u"stageMenu"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([menu] { return menu->isVisible(); }));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(stored(m_interview).stage, Stage::Applied);
}

TEST_F(JobsPageTest, CtrlRightFromAnOfferAsksWhyItIsClosed)
{
    addStory();
    show();
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    auto* menu = m_page->findChild<QMenu*>(u"closingMenu"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([menu] { return menu->isVisible(); }));
    EXPECT_EQ(menu->findChild<QAction*>(u"externship_done"_s), nullptr) << "it is a job";
    for (const QString& name : {u"no_answer"_s, u"declined"_s, u"withdrawn"_s}) {
        ASSERT_NE(menu->findChild<QAction*>(name), nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(stored(m_interview).closedBecause, ClosingReason::Accepted);
    EXPECT_EQ(heading(), u"UMass Memorial"_s) << "the next one comes to the front";
}

TEST_F(JobsPageTest, ADropIsOneStepAndTakesNoRowAway)
{
    addStory();
    show();
    QMimeData data;
    data.setData(u"application/x-credence-application"_s, QByteArray::number(m_late.value));
    StageList& target = column(Stage::Interview);
    QDragEnterEvent enter({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target.viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target.viewport(), &drop);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored(m_late).stage == Stage::Interview; }));
    EXPECT_EQ(target.model()->rowCount(), 2);
    EXPECT_EQ(heading(), u"UMass Memorial"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(stored(m_late).stage, Stage::Applied);
    QMimeData foreign;
    foreign.setText(u"x"_s);
    QDragEnterEvent refused({5, 5}, Qt::MoveAction, &foreign, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target.viewport(), &refused);
    EXPECT_FALSE(refused.isAccepted());
}

TEST_F(JobsPageTest, TheListIsAnEqualTwin)
{
    addStory();
    show();
    part<QPushButton>(u"asList"_s).setFocus();
    press(Qt::Key_Space);
    auto& table = part<QTableView>(u"jobsList"_s);
    ASSERT_TRUE(table.isVisible());
    EXPECT_EQ(table.model()->rowCount(), 3) << "closed ones are folded";
    EXPECT_EQ(table.currentIndex().siblingAtColumn(0).data(), u"Fallon Health"_s);
    m_page->focusFirst();
    press(Qt::Key_Down);
    EXPECT_EQ(heading(), u"UMass Memorial"_s);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(stored(m_late).stage, Stage::Interview);
    EXPECT_EQ(heading(), u"UMass Memorial"_s);
    QSignalSpy forms(m_page, &Page::formRequested);
    press(Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(refOf(forms.first().first().value<AnyRecord>()), refOf(m_late));
    press(Qt::Key_Delete);
    EXPECT_FALSE(m_file.workspace().record(refOf(m_late)).ok());
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(m_file.workspace().record(refOf(m_late)).ok());
}

TEST_F(JobsPageTest, EnterOpensTheCard)
{
    addStory();
    show();
    QSignalSpy forms(m_page, &Page::formRequested);
    press(Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(refOf(forms.first().first().value<AnyRecord>()), refOf(m_interview));
}

TEST_F(JobsPageTest, TheFilledButtonDoesWhatIsNext)
{
    addStory();
    show();
    auto* next = &part<QPushButton>(u"nextAct"_s);
    EXPECT_EQ(next->text(), u"Done: Confirm"_s);
    EXPECT_TRUE(next->isDefault());
    next->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(stored(m_interview).nextOn, std::nullopt);
    m_page->focusFirst();
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), u"UMass Memorial"_s);
    part<QPushButton>(u"nextAct"_s).setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(stored(m_late).followUps, 1);
}

TEST_F(JobsPageTest, ClosedOnesUnfold)
{
    addStory();
    show();
    auto& head = part<QPushButton>(u"closedHead"_s);
    EXPECT_EQ(text(u"closedCounts"_s), u"1 declined by them"_s);
    EXPECT_FALSE(part<QWidget>(u"closedList"_s).isVisible());
    head.setFocus();
    press(Qt::Key_Space);
    auto& list = part<TwoLineList>(u"closedList"_s);
    ASSERT_TRUE(list.isVisible());
    list.setFocus();
    list.setCurrentLine(0);
    EXPECT_EQ(heading(), u"Mercy"_s);
    part<QPushButton>(u"moveApplication"_s).click();
    auto* menu = m_page->findChild<QMenu*>(u"stageMenu"_s);
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>(u"applied"_s)->trigger();
    EXPECT_EQ(stored(m_closed).stage, Stage::Applied);
    EXPECT_EQ(stored(m_closed).closedBecause, std::nullopt);
}

TEST_F(JobsPageTest, ANewOneIsTypedWithItsEmployerAndSaysWhatIsKnown)
{
    addStory();
    m_file.add(Employer{.name = u"Harbor Clinic"_s, .leftOut = true, .leftOutBecause = u"unpaid"_s});
    show();
    press(Qt::Key_N);
    auto& employer = part<QLineEdit>(u"newEmployer"_s);
    ASSERT_TRUE(employer.hasFocus());
    QTest::keyClicks(&employer, u"harbor clinic"_s);
    EXPECT_EQ(text(u"newNote"_s), u"! You leave Harbor Clinic out: unpaid"_s);
    employer.selectAll();
    QTest::keyClicks(&employer, u"umass memorial"_s);
    EXPECT_EQ(text(u"newNote"_s), u"! Already applied: UMass Memorial, Nov 4, 2026"_s);
    employer.selectAll();
    QTest::keyClicks(&employer, u"Lakeside"_s);
    EXPECT_FALSE(part<QLabel>(u"newNote"_s).isVisible());
    QTest::keyClick(&employer, Qt::Key_Return);
    EXPECT_EQ(heading(), u"Lakeside"_s);
    EXPECT_FALSE(part<QWidget>(u"newApplicationBar"_s).isVisible());
    EXPECT_TRUE(column(Stage::Wanted).hasFocus());
    press(Qt::Key_N);
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<QWidget>(u"newApplicationBar"_s).isVisible());
}

TEST_F(JobsPageTest, APastedMailFillsTheFieldsAndSavesNothingUnasked)
{
    show();
    QGuiApplication::clipboard()->setText(
        u"Thank you for applying to Harbor Health for the Outpatient Coder position. Remote, $27 - $30 per hour."_s);
    part<QPushButton>(u"addApplication"_s).click();
    part<QPushButton>(u"pastePosting"_s).setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(part<QLineEdit>(u"newEmployer"_s).text(), u"Harbor Health"_s);
    EXPECT_EQ(part<QLineEdit>(u"newRole"_s).text(), u"Outpatient Coder"_s);
    EXPECT_TRUE(text(u"pastedNote"_s).contains(u"$27–$30 an hour · remote"_s)) << text(u"pastedNote"_s).toStdString();
    EXPECT_TRUE(m_file.workspace().records(RecordKind::Application).value().empty());
    press(Qt::Key_Return);
    const std::vector<AnyRecord> added = m_file.workspace().records(RecordKind::Application).value();
    ASSERT_EQ(added.size(), 1U);
    const auto& application = std::get<Application>(added.front());
    EXPECT_EQ(application.stage, Stage::Applied);
    EXPECT_EQ(application.payHigh, Cents{3000});
    EXPECT_EQ(application.workPlace, WorkPlace::Remote);
}

TEST_F(JobsPageTest, AMeetingBecomesCeusByOneAct)
{
    const RecordRef event = m_file.add(NetworkingEvent{
        .onDate = {2026, 11, 5}, .name = u"Fall meeting"_s, .host = u"MaHIMA"_s, .ceus = CeuHundredths{150}});
    show();
    auto& log = part<QPushButton>(u"logCeus-%1"_s.arg(event.id));
    log.setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(m_file.workspace().records(RecordKind::CeuActivity).value().size(), 1U);
    EXPECT_EQ(m_page->findChild<QPushButton*>(u"logCeus-%1"_s.arg(event.id)), nullptr);
}

TEST_F(JobsPageTest, TheSweepClosesThoseThatAreTickedAsOneStep)
{
    const ApplicationId first = add(u"Baystate"_s, {{Stage::Applied, {2026, 9, 1}}});
    const ApplicationId second = add(u"Harbor"_s, {{Stage::Applied, {2026, 10, 1}}});
    show();
    part<QPushButton>(u"sweep"_s).setFocus();
    press(Qt::Key_Return);
    auto* dialog = m_page->findChild<SweepDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QListWidget*>(u"sweepList"_s);
    ASSERT_EQ(list->count(), 2);
    auto* close = dialog->findChild<QPushButton*>(u"sweepClose"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);  // keeps the longest silent one
    EXPECT_TRUE(close->text().contains(u"1"_s)) << close->text().toStdString();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(stored(first).stage, Stage::Applied);
    EXPECT_EQ(stored(second).closedBecause, ClosingReason::NoAnswer);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(stored(second).stage, Stage::Applied);
}

TEST_F(JobsPageTest, AFileForReadingShowsAllAndChangesNothing)
{
    addStory();
    const PinnedClock clock(QDate(2026, 11, 23));
    const auto reading = Workspace::open(m_file.path(), FileAccess::ReadOnly, testing::builtInRules(), clock);
    ASSERT_TRUE(reading.ok());
    Ledger ledger(*reading.value());
    m_page = new JobsPage(*reading.value(), ledger, nullptr);
    {
        PageHost host;
        host.show(m_page, {1280, 800});
        m_page->focusFirst();
        EXPECT_EQ(heading(), u"Fallon Health"_s);
        EXPECT_FALSE(part<QPushButton>(u"addApplication"_s).isEnabled());
        EXPECT_EQ(m_page->findChild<QPushButton*>(u"nextAct"_s), nullptr);
        EXPECT_EQ(m_page->findChild<QPushButton*>(u"moveApplication"_s), nullptr);
        press(Qt::Key_Right, Qt::ControlModifier);
        press(Qt::Key_N);
        EXPECT_FALSE(part<QWidget>(u"newApplicationBar"_s).isVisible());
    }
    EXPECT_EQ(stored(m_interview).stage, Stage::Interview);
}

TEST_F(JobsPageTest, ADroppedFileIsAboutTheCardUnderIt)
{
    addStory();
    show();
    EXPECT_EQ(m_page->recordsInFocus(), (std::vector<RecordRef>{refOf(m_interview)}));
    StageList& applied = column(Stage::Applied);
    const QPoint place = applied.viewport()->mapToGlobal(applied.visualRect(applied.model()->index(0, 0)).center());
    EXPECT_EQ(m_page->recordsAt(place), (std::vector<RecordRef>{refOf(m_late)}));
}

TEST_F(JobsPageTest, FormsTellApplicationsApartByTheirEmployers)
{
    addStory();
    QStringList labels;
    for (const Option& option : optionsFor(fieldSpec(RecordKind::Interview, u"application"), m_file.workspace())) {
        labels << option.label;
    }
    EXPECT_TRUE(labels.contains(u"UMass Memorial · coder"_s)) << labels.join(u';').toStdString();
    EXPECT_TRUE(labels.contains(u"Atrius"_s)) << labels.join(u';').toStdString();
}

TEST_F(JobsPageTest, ANarrowWindowShowsTheListFirst)
{
    addStory();
    show({420, 600});
    EXPECT_TRUE(part<QTableView>(u"jobsList"_s).isVisible());
    EXPECT_TRUE(part<QPushButton>(u"asList"_s).isChecked());
}

TEST_F(JobsPageTest, ShowsTheInterviewAndItsTopics)
{
    addStory();
    const RecordRef interview = m_file.add(Interview{.application = m_interview, .onDate = {2026, 12, 1}});
    show();
    part<QPushButton>(u"takeTopics"_s).setFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(std::get<Interview>(m_file.workspace().record(interview).value()).topics.empty());
    EXPECT_EQ(m_page->findChild<QPushButton*>(u"takeTopics"_s), nullptr);
}

TEST_F(JobsPageTest, EmployersAndContactsStandInListsOfTheirOwn)
{
    addStory();
    m_file.add(Contact{.name = u"Dana"_s, .role = u"recruiter"_s});
    show();
    part<QPushButton>(u"asPeople"_s).click();
    auto& employers = part<QTableView>(u"records-employer"_s);
    EXPECT_TRUE(employers.isVisible());
    EXPECT_EQ(employers.model()->rowCount(), 4);
    EXPECT_EQ(part<QTableView>(u"records-contact"_s).model()->rowCount(), 1);
    employers.setFocus();
    employers.setCurrentIndex(employers.model()->index(0, 0));
    press(Qt::Key_Delete);
    EXPECT_EQ(m_file.workspace().records(RecordKind::Application).value().size(), 4U) << "it is not the application";
    part<QPushButton>(u"asBoard"_s).click();
    EXPECT_TRUE(part<QWidget>(u"board"_s).isVisible());
}

TEST_F(JobsPageTest, OffersAreComparedByWeightsAndRatings)
{
    const ApplicationId one = add(u"Reliant"_s, {{Stage::Offer, {2026, 11, 20}}},
                                  {.employer = {}, .payLow = Cents{2600}, .payPer = PayPeriod::Hour});
    const ApplicationId two = add(u"Mercy"_s, {{Stage::Offer, {2026, 11, 20}}},
                                  {.employer = {}, .payLow = Cents{2000}, .payPer = PayPeriod::Hour});
    show();
    press(Qt::Key_O);
    auto& dialog = part<QDialog>(u"offersDialog"_s);
    const auto score = [&](ApplicationId id) { return dialog.findChild<QLabel*>(u"score-%1"_s.arg(id.value))->text(); };
    EXPECT_TRUE(score(one).startsWith(u"✓ 100 %"_s)) << score(one).toStdString();
    EXPECT_TRUE(score(two).startsWith(u"77 %"_s)) << score(two).toStdString();
    dialog.findChild<QSpinBox*>(u"weight-pay"_s)->setValue(0);
    dialog.findChild<QSpinBox*>(u"rating-people-%1"_s.arg(two.value))->setValue(5);
    EXPECT_TRUE(score(two).startsWith(u"✓ 100 %"_s)) << score(two).toStdString();
    EXPECT_TRUE(score(one).startsWith(u"not rated"_s)) << score(one).toStdString();
    EXPECT_EQ(offersToday(m_file.workspace()).value().offers.front().application, two) << "kept at once";
}

TEST_F(JobsPageTest, PracticeIsShownAndCopiedAsText)
{
    addStory();
    m_file.add(PracticeExam{.onDate = {2026, 11, 1},
                            .credential = u"CPC"_s,
                            .correct = 82,
                            .items = 100,
                            .domainScores = {{u"ICD"_s, 9, 10}}});
    show();
    press(Qt::Key_P);
    auto& dialog = part<QDialog>(u"practiceDialog"_s);
    ASSERT_NE(dialog.findChild<QTableWidget*>(), nullptr);
    dialog.findChild<QPushButton*>(u"copyPractice"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(u"82 of 100 right"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"ICD-10-CM"_s)) << text.toStdString();
}

TEST_F(JobsPageTest, ADocumentSaysWhenItWasSent)
{
    addStory();
    const RecordRef paper = m_file.add(Document{.title = u"Résumé"_s, .links = {{refOf(m_interview)}}});
    show();
    EXPECT_EQ(text(u"sentOn-%1"_s.arg(paper.id)), u"Nov 9"_s);
}

}  // namespace jobs_page_test
}  // namespace credence
