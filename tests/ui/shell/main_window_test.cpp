// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

#include "storage/backup.h"
#include "support/ui_window.h"
#include "words/language.h"
#include "ui/shell/commands.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/settings/ui_settings.h"

namespace credence {
namespace main_window_test {

using namespace Qt::StringLiterals;

class MainWindowTest : public testing::WindowTest {
protected:
    PageStack* pages() { return window->findChild<PageStack*>(); }
    /// Enter in the dialog that shows the rows of an import.
    void takeRows()
    {
        bringToFront(*find<QTreeWidget>("importRows")->window());
        press(Qt::Key_Return);
    }
};

TEST_F(MainWindowTest, OpensTodayAndMakesOtherPagesWhenFirstOpened)
{
    openNewFile();
    EXPECT_EQ(pages()->current(), PageId::Today);
    EXPECT_EQ(pages()->count(), 1);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(pages()->current(), PageId::Log);
    EXPECT_EQ(pages()->count(), 2);
}

TEST_F(MainWindowTest, CtrlDigitsOpenThePagesAndTheSideBarFollows)
{
    openNewFile();
    const std::vector<std::pair<Qt::Key, const char*>> keys{
        {Qt::Key_2, "pathwayButton"}, {Qt::Key_3, "logButton"},      {Qt::Key_4, "credentialsButton"},
        {Qt::Key_5, "ceusButton"},    {Qt::Key_6, "evidenceButton"}, {Qt::Key_7, "jobsButton"},
        {Qt::Key_8, "careerButton"},  {Qt::Key_1, "todayButton"}};
    for (const auto& [key, button] : keys) {
        press(key, Qt::ControlModifier);
        EXPECT_TRUE(find<SideBarButton>(button)->isChecked()) << button;
    }
}

TEST_F(MainWindowTest, ArrowKeysInTheSideBarChangeThePage)
{
    openNewFile();
    find<SideBarButton>("todayButton")->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(pages()->current(), PageId::Pathway);
}

TEST_F(MainWindowTest, APageInTheBackCatchesUpWhenItComesToTheFront)
{
    openNewFile();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(pages()->current(), PageId::Today);
    EXPECT_TRUE(message().isEmpty());
}

TEST_F(MainWindowTest, EveryMenuEntryHasWordsAndAnEffectOrASubmenu)
{
    openNewFile();
    for (const QAction* top : window->menuBar()->actions()) {
        ASSERT_NE(top->menu(), nullptr);
        for (const QAction* action : top->menu()->actions()) {
            EXPECT_TRUE(action->isSeparator() || !action->text().isEmpty());
        }
    }
}

TEST_F(MainWindowTest, NoTwoActsShareAShortcut)
{
    openNewFile();
    QStringList seen;
    for (const QAction* action : window->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(seen.contains(keys.toString())) << keys.toString().toStdString();
            seen << keys.toString();
        }
    }
}

TEST_F(MainWindowTest, ABackupIsTakenAfterTheFirstPaint)
{
    openNewFile();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !backupsOf(path()).empty(); }, 5000));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return find<QLabel>("statusBackup")->text().startsWith(u"Last backup"_s); }, 5000));
}

TEST_F(MainWindowTest, ZoomAndSchemeAreRemembered)
{
    openNewFile();
    press(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(UiSettings().zoomPercent(), 110);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(UiSettings().zoomPercent(), 100);
}

TEST_F(MainWindowTest, TheLanguageIsRememberedForTheNextStart)
{
    openNewFile();
    const auto choose = [this](const QString& code) {
        window->findChild<QAction*>(languageCommandId(code))->trigger();
    };
    EXPECT_TRUE(window->findChild<QAction*>(languageCommandId({}))->isChecked());
    choose(u"es"_s);
    EXPECT_EQ(language::setting(), u"es"_s);
    EXPECT_TRUE(window->findChild<QAction*>(languageCommandId(u"es"_s))->isChecked());
    const auto labels = window->findChild<QWidget*>(u"messageBar"_s)->findChildren<QLabel*>();
    EXPECT_TRUE(
        std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"starts anew"_s); }));
    choose({});
    EXPECT_EQ(language::setting(), QString());
}

TEST_F(MainWindowTest, AFileThatIsMissingIsExplainedInTheWindowWithWaysOn)
{
    openWindow(folder() + u"/nowhere.credence"_s);
    EXPECT_EQ(window->workbench(), nullptr);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    find<QPushButton>("createButton")->click();
    EXPECT_NE(window->workbench(), nullptr);
}

TEST_F(MainWindowTest, NonsenseInsteadOfAFileOfItsOwnIsExplainedAndLeftAsItIs)
{
    const QString nonsense = folder() + u"/letter.credence"_s;
    QFile file(nonsense);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear reader");
    file.close();
    openWindow(nonsense);
    EXPECT_EQ(window->workbench(), nullptr);
    find<QPushButton>("retryButton");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "Dear reader");
}

TEST_F(MainWindowTest, ASecondStartOnTheSameFileSaysWhoHoldsItAndCanReadIt)
{
    openNewFile();
    const std::unique_ptr<MainWindow> first = std::move(window);
    openWindow(path());
    EXPECT_EQ(window->workbench(), nullptr);
    find<QPushButton>("readOnlyButton")->click();
    ASSERT_NE(window->workbench(), nullptr);
    EXPECT_TRUE(workspace().isReadOnly());
    EXPECT_FALSE(quickLine()->isEnabled());
    EXPECT_EQ(find<QLabel>("statusSaved")->text(), u"Read only"_s);
}

TEST_F(MainWindowTest, TheNextStartOpensWhatWasOpenLast)
{
    openNewFile();
    window.reset();
    openWindow({});
    ASSERT_NE(window->workbench(), nullptr);
    EXPECT_EQ(window->filePath(), path());
}

TEST_F(MainWindowTest, ImportShowsEveryRowBeforeItTakesThem)
{
    openNewFile();
    prompts.answer = QStringLiteral(CREDENCE_TEST_DATA) + u"/learner/ceus.csv"_s;
    find<QAction>("importCeus")->trigger();
    const auto* rows = find<QTreeWidget>("importRows");
    EXPECT_EQ(rows->topLevelItemCount(), 8);
    EXPECT_TRUE(stored(RecordKind::CeuActivity).empty());
    takeRows();
    EXPECT_EQ(stored(RecordKind::CeuActivity).size(), 8U);
    EXPECT_FALSE(message().isEmpty());
}

TEST_F(MainWindowTest, AnImportShowsARejectedRowAsItStandsAndTakesWhatIsInDoubtOnlyIfTicked)
{
    openNewFile();
    prompts.answer = folder() + u"/ceus.csv"_s;
    const auto begin = [&](const QByteArray& rows) {
        QFile file(prompts.answer);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n" + rows);
        file.close();
        find<QAction>("importCeus")->trigger();
    };
    begin("2026-03-18,Privacy,MaHIMA,,1.00,yes,other,yes\n");
    takeRows();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto edited = std::get<CeuActivity>(stored(RecordKind::CeuActivity).front());
    edited.title = u"Privacy, part 2"_s;
    ASSERT_TRUE(window->workbench()->ledger().edit(edited).ok());

    begin("2026-03-18,Privacy,MaHIMA,,2.00,yes,other,yes\n2026-03-19,Bad,row,,many,yes,other,yes\n");
    auto* rows = find<QTreeWidget>("importRows");
    ASSERT_EQ(rows->topLevelItemCount(), 2);
    EXPECT_EQ(rows->topLevelItem(1)->text(2), u"2026-03-19,Bad,row,,many,yes,other,yes"_s);
    EXPECT_TRUE(rows->topLevelItem(1)->text(3).contains(u"many"_s)) << "its reason names the cell";
    ASSERT_EQ(rows->topLevelItem(0)->checkState(0), Qt::Unchecked);
    rows->topLevelItem(0)->setCheckState(0, Qt::Checked);
    takeRows();
    const auto activity = std::get<CeuActivity>(stored(RecordKind::CeuActivity).front());
    EXPECT_EQ(activity.ceus, CeuHundredths{200});
    EXPECT_EQ(activity.title, u"Privacy"_s);
}

TEST_F(MainWindowTest, NarrowWindowsShowTheSideBarWithoutWords)
{
    openNewFile();
    const int wide = find<SideBarButton>("todayButton")->sizeHint().width();
    window->resize(480, 400);
    QTest::qWait(1);
    EXPECT_LT(find<SideBarButton>("todayButton")->sizeHint().width(), wide);
}

TEST_F(MainWindowTest, AnImportWhoseDatesMayBeReadInTwoWaysAsksWhichIsMeant)
{
    openNewFile();
    prompts.answer = folder() + u"/ceus.csv"_s;
    QFile file(prompts.answer);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n"
        "03/04/2026,Privacy,MaHIMA,,1.00,yes,other,yes\n");
    file.close();
    find<QAction>("importCeus")->trigger();
    auto* question = find<QMessageBox>("dateOrder");
    ASSERT_TRUE(question->isVisible());
    const QList<QAbstractButton*> answers = question->buttons();
    const auto dayFirst = std::ranges::find_if(answers, [](const QAbstractButton* button) {
        return button->text().contains(format::date(QDate(2026, 4, 3)));
    });
    ASSERT_NE(dayFirst, answers.end());
    (*dayFirst)->click();
    const auto* rows = find<QTreeWidget>("importRows");
    EXPECT_EQ(rows->topLevelItem(0)->text(1), format::date(QDate(2026, 4, 3)));
    EXPECT_TRUE(stored(RecordKind::CeuActivity).empty()) << "nothing is taken before the plan is accepted";
}

TEST_F(MainWindowTest, AnImportWhoseDurationsMayBeReadInTwoWaysAsksWhichIsMeant)
{
    openNewFile();
    prompts.answer = folder() + u"/times.csv"_s;
    QFile file(prompts.answer);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Client,Project,Description,Start date,Start time,Duration\n"
        "Study,CPT,cards,03/04/2026,09:00:00,18:25\n");
    file.close();
    find<QAction>("importTimes")->trigger();
    const auto answer = [this](const char* name, const QString& words) {
        const QList<QAbstractButton*> answers = find<QMessageBox>(name)->buttons();
        const auto said = std::ranges::find_if(
            answers, [&words](const QAbstractButton* button) { return button->text().contains(words); });
        ASSERT_NE(said, answers.end());
        (*said)->click();
    };
    answer("dateOrder", format::date(QDate(2026, 3, 4)));
    answer("durationParts", format::duration(Minutes{18}));
    const auto* rows = find<QTreeWidget>("importRows");
    EXPECT_EQ(rows->topLevelItem(0)->text(1), format::date(QDate(2026, 3, 4))) << "the first answer is not forgotten";
    EXPECT_EQ(rows->topLevelItemCount(), 1);
}

}  // namespace main_window_test
}  // namespace credence
