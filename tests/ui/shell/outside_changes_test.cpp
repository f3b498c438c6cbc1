// SPDX-License-Identifier: GPL-3.0-or-later
/// A window opened for reading while another program writes to the same file.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <algorithm>

#include "models/log_table_model.h"
#include "support/ui_window.h"
#include "ui/credentials/coder_story.h"
#include "ui/pages/jobs/offers_dialog.h"
#include "ui/pages/jobs/practice_dialog.h"
#include "ui/pages/today/shown_standings.h"
#include "ui/widgets/figure_button.h"

namespace credence {
namespace outside_changes_test {

using namespace Qt::StringLiterals;

class OutsideChangesTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        testing::forgetUserFolders();
        testing::tellCoderStory(m_writer);
        m_window = std::make_unique<MainWindow>(testing::builtInRules(), m_clock, m_prompts);
        m_window->openFile(m_writer.path(), FileAccess::ReadOnly);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    [[nodiscard]] Workbench& bench() { return *m_window->workbench(); }
    [[nodiscard]] Workspace& reader() { return bench().workspace(); }

    /// What the AAPC cycle asks of the coder, set by hand.
    void setAmountOutside()
    {
        const QString rule = u"aapc.renewal.amount"_s;
        const RuleEdition& edition = *m_writer.workspace().rules().rule(rule)->editionOn(m_clock.today());
        m_writer.add(RuleOverride{.rule = rule,
                                  .editionFrom = edition.from,
                                  .part = u"/ceu_by_count/by_count/0"_s,
                                  .value = u"41.5"_s,
                                  .source = u"my AAPC account"_s});
    }

    /// Brings mouse and focus to every figure of the page in front and reads all that is said then.
    QStringList hoverAll()
    {
        QStringList said;
        Page* page = bench().currentPage();
        for (FigureButton* figure : page->findChildren<FigureButton*>()) {
            if (!figure->isVisibleTo(page)) {
                continue;
            }
            QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
            QApplication::sendEvent(figure, &enter);
            QFocusEvent focus(QEvent::FocusIn);
            QApplication::sendEvent(figure, &focus);
            said << figure->accessibleName() << figure->toolTip();
        }
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            said << label->text() << label->toolTip();
        }
        return said;
    }

    const PinnedClock m_clock{QDate(2026, 11, 23)};
    testing::TestWorkspace m_writer;
    testing::AnsweredPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

// The rows of Credentials once kept what lay in a rule book that was replaced under them.
TEST_F(OutsideChangesTest, LeaveNothingBehindThatAFigureCouldStillPointTo)
{
    bench().openPage(PageId::Credentials);
    ASSERT_FALSE(hoverAll().isEmpty());
    setAmountOutside();
    bench().openPage(PageId::Today);
    bench().openPage(PageId::Credentials);
    EXPECT_FALSE(hoverAll().isEmpty());
    EXPECT_NE(bench().currentPage()->findChild<QLabel*>(u"whyFigure"_s), nullptr);
}

TEST_F(OutsideChangesTest, HoldNothingWhileNobodyLooks)
{
    bench().openPage(PageId::Credentials);
    setAmountOutside();
    static_cast<void>(reader().overview());
    static_cast<void>(reader().judged());
    EXPECT_FALSE(hoverAll().isEmpty());
}

TEST_F(OutsideChangesTest, AreToldOnceAndEveryPageShowsThem)
{
    for (const PageId page : {PageId::Today, PageId::Log, PageId::Credentials, PageId::Ceus}) {
        bench().openPage(page);
    }
    QSignalSpy changed(&reader(), &Workspace::changed);
    setAmountOutside();
    testing::story::addCeus(m_writer, QDate(2026, 11, 21), u"Written by the other program"_s, 325, u"CHP261121Z"_s,
                            true);
    const Overview overview = m_writer.workspace().overview().value();
    const auto cycle = std::ranges::find(overview.cycles, u"AAPC"_s, &CycleProgress::body);
    ASSERT_NE(cycle, overview.cycles.end());
    ASSERT_TRUE(cycle->total.basis);
    ASSERT_EQ(cycle->total.basis->full.value, 4150);
    ASSERT_EQ(cycle->total.needed.value, 1600) << "9 of 24 months of a first period, rounded up";

    bench().openPage(PageId::Ceus);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(hoverAll().contains(format::progress(cycle->total)));

    for (const PageId page : {PageId::Today, PageId::Log, PageId::Credentials, PageId::Ceus}) {
        bench().openPage(page);
    }
    EXPECT_EQ(changed.size(), 1) << "nothing new was written";
    bench().openPage(PageId::Today);
    QStringList rings;
    for (const QAbstractButton* button : bench().currentPage()->findChildren<QAbstractButton*>()) {
        rings << button->accessibleName();
    }
    for (const ShownStanding& ring : shownStandings(overview, {}, m_writer.workspace().rules())) {
        EXPECT_TRUE(rings.contains(u"%1: %2 %3"_s.arg(ring.words.title, ring.words.figure, ring.words.unit)))
            << qPrintable(rings.join(u'\n'));
    }
    bench().openPage(PageId::Log);
    auto* log = bench().currentPage()->findChild<QAbstractItemView*>(u"log"_s);
    QStringList titles;
    for (int row = 0; row < log->model()->rowCount(); ++row) {
        titles << log->model()->index(row, LogTableModel::Title).data().toString();
    }
    EXPECT_TRUE(titles.contains(u"Written by the other program"_s));
}

TEST_F(OutsideChangesTest, AreShownByDialogsThatAreOpen)
{
    OffersDialog offers(reader(), m_window.get());
    PracticeDialog practice(reader(), m_window.get());
    const auto texts = [](const QDialog& dialog) {
        QStringList all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(u'\n');
    };
    ASSERT_FALSE(texts(offers).contains(u"Harbour Hospital"_s));
    ASSERT_FALSE(texts(practice).contains(u"CCS"_s));
    const RecordRef employer = m_writer.add(Employer{.name = u"Harbour Hospital"_s});
    m_writer.add(Application{.employer = EmployerId(employer.id),
                             .role = u"Coder"_s,
                             .stage = ApplicationStage::Offer,
                             .stages = {{ApplicationStage::Offer, QDate(2026, 11, 20)}}});
    m_writer.add(PracticeExam{.onDate = {2026, 11, 1}, .credential = u"CCS"_s, .correct = 82, .items = 100});
    ASSERT_TRUE(reader().lookOutside());
    EXPECT_TRUE(texts(offers).contains(u"Harbour Hospital"_s)) << texts(offers).toStdString();
    EXPECT_TRUE(texts(practice).contains(u"CCS"_s)) << texts(practice).toStdString();
}

TEST_F(OutsideChangesTest, AreSeenWhenTheWindowComesToTheFrontAndByItself)
{
    QSignalSpy changed(&reader(), &Workspace::changed);
    setAmountOutside();
    QEvent activated(QEvent::WindowActivate);
    QApplication::sendEvent(m_window.get(), &activated);
    EXPECT_EQ(changed.size(), 1);
    m_writer.add(StudySession{.onDate = {2026, 11, 22}, .minutes = hours(2), .subject = u"cpt"_s});
    EXPECT_TRUE(changed.wait(10'000)) << "within some seconds, without an act of the user";
    EXPECT_EQ(changed.size(), 2);
}

}  // namespace outside_changes_test
}  // namespace credence
