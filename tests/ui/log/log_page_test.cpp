// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_page.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "words/format.h"
#include "models/log_table_model.h"
#include "support/test_workspace.h"
#include "ui/credentials/page_host.h"
#include "ui/settings/ui_settings.h"

namespace credence {
namespace log_page_test {

using namespace Qt::StringLiterals;

/// Newest first: an activity without proof, a session of CPT, one of ICD-10-CM.
class LogPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const QString& table : {u"log"_s, u"log_order"_s}) {
            UiSettings().setArrangement(table, {});
        }
        icd = file.add(StudySession{.onDate = QDate(2026, 11, 18), .minutes = {60}, .subject = u"icd-10-cm"_s});
        cpt = file.add(StudySession{.onDate = QDate(2026, 11, 19), .minutes = {90}, .subject = u"cpt"_s});
        ceus = file.add(CeuActivity{.onDate = QDate(2026, 11, 20), .title = u"E/M update"_s, .ceus = {200}});
        page = new LogPage(file.workspace(), file.ledger(), nullptr);
        host.show(page, {1000, 600});
        page->focusFirst();
    }

    [[nodiscard]] QTableView& table() const { return *page->findChild<QTableView*>(u"log"_s); }
    [[nodiscard]] QString label(const QString& name) const { return page->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QLineEdit* search() const { return page->findChild<QLineEdit*>(u"search"_s); }
    [[nodiscard]] QLabel* refusal() const { return page->findChild<QLabel*>(u"refusal"_s); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    void stand(int row, LogTableModel::Column column) const
    {
        table().setCurrentIndex(table().model()->index(row, column));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();  // a view ends editing from the event loop
    }
    [[nodiscard]] RecordRef entryAt(int row) const
    {
        return qobject_cast<LogTableModel*>(table().model())->row(row).ref;
    }
    /// Opens the editor of the current cell and replaces its text.
    static void retype(const QString& text)
    {
        press(Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
    [[nodiscard]] Minutes minutesOf(RecordRef ref)
    {
        return std::get<StudySession>(file.workspace().record(ref).value()).minutes;
    }

    testing::TestWorkspace file;
    RecordRef icd{};
    RecordRef cpt{};
    RecordRef ceus{};
    testing::PageHost host;
    LogPage* page = nullptr;
};

TEST_F(LogPageTest, FocusGoesToTheFirstEntry)
{
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(table().currentIndex().row(), 0);
}

TEST_F(LogPageTest, EnterEditsACellInPlaceAndEnterSavesIt)
{
    stand(1, LogTableModel::Amount);
    press(Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"1:30"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"2h"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(minutesOf(cpt), Minutes{120});
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(LogPageTest, EscLeavesACellAsItWas)
{
    stand(1, LogTableModel::Amount);
    retype(u"9h"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(minutesOf(cpt), Minutes{90});
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(LogPageTest, ARefusedTextStaysInItsCellWithTheReasonBesideIt)
{
    stand(1, LogTableModel::Amount);
    retype(u"soon"_s);
    press(Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"soon"_s);
    ASSERT_NE(refusal(), nullptr);
    EXPECT_TRUE(refusal()->isVisible());
    EXPECT_EQ(minutesOf(cpt), Minutes{90});
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);

    editor->selectAll();
    QTest::keyClicks(editor, u"45"_s);
    EXPECT_FALSE(refusal()->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(minutesOf(cpt), Minutes{45});
}

TEST_F(LogPageTest, LeavingARefusedTextKeepsTheOldValueAndQuotesWhatWasTyped)
{
    QSignalSpy said(page, &Page::messageRaised);
    stand(1, LogTableModel::Amount);
    retype(u"soon"_s);
    search()->setFocus();
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.front().front().toString().contains(u"soon"_s));
    EXPECT_EQ(minutesOf(cpt), Minutes{90});
}

TEST_F(LogPageTest, SpaceTurnsTheProofOfAllSelectedActivities)
{
    const auto hasCertificate = [this] {
        return std::get<CeuActivity>(file.workspace().record(ceus).value()).certificate;
    };
    stand(0, LogTableModel::Proof);
    press(Qt::Key_Space);
    EXPECT_TRUE(hasCertificate());
    EXPECT_TRUE(table().hasFocus()) << "nothing is typed";
    press(Qt::Key_F2);
    EXPECT_FALSE(hasCertificate());
    stand(1, LogTableModel::Proof);
    press(Qt::Key_Space);
    EXPECT_EQ(minutesOf(cpt), Minutes{90}) << "study has no proof";
}

TEST_F(LogPageTest, RowsFollowTheZoomAtOnce)
{
    const int before = table().rowHeight(0);
    QFont large = page->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    page->setFont(large);
    EXPECT_GT(table().rowHeight(0), before);
}

TEST_F(LogPageTest, TabGoesToTheNextCellAndSaves)
{
    stand(2, LogTableModel::Day);
    retype(u"2026-11-17"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(icd).value()).onDate, QDate(2026, 11, 17));
}

TEST_F(LogPageTest, TheFilterNarrowsTheTableAndItsSums)
{
    EXPECT_TRUE(label(u"sums"_s).contains(format::duration(Minutes{150})));
    page->focusSearch();
    QTest::keyClicks(search(), u"subject:cpt"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(label(u"sums"_s).contains(format::duration(Minutes{90})));
    EXPECT_FALSE(label(u"sums"_s).contains(format::amount({AmountUnit::CeuHundredths, 200})));
    search()->clear();
    EXPECT_EQ(rows(), 3);
}

TEST_F(LogPageTest, KindAndProofAreChosenByKey)
{
    auto* kind = page->findChild<QComboBox*>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    EXPECT_EQ(rows(), 2);
    QTest::keyClick(kind, Qt::Key_Home);
    auto* proof = page->findChild<QComboBox*>(u"proof"_s);
    QTest::keyClick(proof, Qt::Key_End);
    EXPECT_EQ(rows(), 1);
}

TEST_F(LogPageTest, AFilterThatNothingFitsSaysSoWithoutAskingForAFirstEntry)
{
    page->focusSearch();
    QTest::keyClicks(search(), u"zebra"_s);
    EXPECT_TRUE(page->findChild<QLabel*>(u"empty"_s)->isVisible());
    EXPECT_FALSE(page->findChild<QPushButton*>(u"first_entry"_s)->isVisible());
}

TEST_F(LogPageTest, DelDeletesAllSelectedAsOneStep)
{
    QSignalSpy said(page, &Page::noticeRaised);
    stand(0, LogTableModel::Title);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(label(u"selection"_s).contains(format::amount({AmountUnit::CeuHundredths, 200})));
    press(Qt::Key_Delete);
    page->refresh();
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    ASSERT_TRUE(file.ledger().undo().ok());
    page->refresh();
    EXPECT_EQ(rows(), 3);
}

TEST_F(LogPageTest, CtrlDRepeatsAnEntryToday)
{
    stand(2, LogTableModel::Title);
    press(Qt::Key_D, Qt::ControlModifier);
    page->refresh();
    ASSERT_EQ(rows(), 4);
    EXPECT_EQ(table().model()->index(0, LogTableModel::Day).data().toString(), format::date(QDate(2026, 11, 23)));
    EXPECT_EQ(table().model()->index(0, LogTableModel::About).data().toString(), u"ICD-10-CM"_s);
}

TEST_F(LogPageTest, TheChosenEntryIsFollowedThroughReloads)
{
    stand(1, LogTableModel::Title);
    ASSERT_EQ(entryAt(table().currentIndex().row()), cpt);
    file.add(StudySession{.onDate = QDate(2026, 11, 21), .minutes = {30}, .subject = u"cpt"_s});
    page->refresh();
    EXPECT_EQ(entryAt(table().currentIndex().row()), cpt) << "a newer entry stands above it";
    EXPECT_EQ(table().currentIndex().column(), LogTableModel::Title);
    search()->setText(u"subject:cpt"_s);
    EXPECT_EQ(entryAt(table().currentIndex().row()), cpt);
    search()->clear();
    EXPECT_EQ(entryAt(table().currentIndex().row()), cpt);
}

TEST_F(LogPageTest, AllSelectedEntriesAreFollowed)
{
    stand(0, LogTableModel::Title);
    press(Qt::Key_Down, Qt::ShiftModifier);
    file.add(StudySession{.onDate = QDate(2026, 11, 21), .minutes = {30}, .subject = u"cpt"_s});
    page->refresh();
    std::vector<RecordRef> selected;
    for (const QModelIndex& index : table().selectionModel()->selectedRows()) {
        selected.push_back(entryAt(index.row()));
    }
    EXPECT_EQ(selected.size(), 2U);
    for (const RecordRef& ref : {ceus, cpt}) {
        EXPECT_NE(std::ranges::find(selected, ref), selected.end());
    }
}

TEST_F(LogPageTest, AfterADayWasEditedTabGoesOnInTheSameEntry)
{
    QObject::connect(&file.workspace(), &Workspace::changed, page, [this] { page->refresh(); });
    stand(2, LogTableModel::Day);
    retype(u"2026-11-21"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(icd).value()).onDate, QDate(2026, 11, 21));
    EXPECT_EQ(entryAt(table().currentIndex().row()), icd) << "it stands on top now";
    EXPECT_EQ(table().currentIndex().row(), 0);
}

TEST_F(LogPageTest, AfterADuplicateTheCopyIsChosenAndItsAmountOpen)
{
    QObject::connect(&file.workspace(), &Workspace::changed, page, [this] { page->refresh(); });
    stand(1, LogTableModel::Title);
    press(Qt::Key_D, Qt::ControlModifier);
    const RecordRef copy = entryAt(table().currentIndex().row());
    EXPECT_NE(copy, cpt);
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(copy).value()).onDate, QDate(2026, 11, 23));
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"1:30"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Delete);
    EXPECT_FALSE(file.workspace().record(copy).ok());
    EXPECT_TRUE(file.workspace().record(cpt).ok());
}

TEST_F(LogPageTest, AConditionThatIsNotUnderstoodShowsNeitherEntriesNorASum)
{
    for (const QString& text : {u"place:lakside"_s, u"subjct:cpt"_s, u"after:soon"_s, u"kind:sleep"_s}) {
        search()->setText(text);
        EXPECT_TRUE(page->findChild<QLabel*>(u"empty"_s)->text().contains(text)) << text.toStdString();
        EXPECT_FALSE(table().isVisible());
        EXPECT_TRUE(label(u"sums"_s).isEmpty());
    }
    EXPECT_TRUE(
        (search()->setText(u"subjct:cpt"_s), page->findChild<QLabel*>(u"empty"_s)->text().contains(u"place:"_s)));
    search()->clear();
    EXPECT_TRUE(table().isVisible());
}

TEST_F(LogPageTest, TheSpanOfTheFilterStandsBesideItsSum)
{
    search()->setText(u"in:nov"_s);
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(label(u"sums"_s).contains(format::dateRange(QDate(2026, 11, 1), QDate(2026, 11, 30))));
}

TEST_F(LogPageTest, ASubjectThatIsASlipOfAKnownOneIsAskedAboutInItsCell)
{
    stand(1, LogTableModel::About);
    retype(u"anatmy"_s);
    press(Qt::Key_Return);
    ASSERT_NE(refusal(), nullptr);
    EXPECT_TRUE(refusal()->isVisible());
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_FALSE(refusal()->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(cpt).value()).subject, u"anatomy-physiology"_s);
}

TEST_F(LogPageTest, ASubjectThatIsSaidToBeNewIsTakenByItsCell)
{
    stand(1, LogTableModel::About);
    retype(u"anatmy"_s);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Return);
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(cpt).value()).subject, u"anatmy"_s);
}

TEST_F(LogPageTest, CtrlEOpensTheEntryInAForm)
{
    QSignalSpy forms(page, &Page::formRequested);
    stand(0, LogTableModel::Title);
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_EQ(forms.count(), 1);
    EXPECT_EQ(refOf(forms.front().front().value<AnyRecord>()), ceus);
}

TEST_F(LogPageTest, EnterOnACellThatIsOnlyShownOpensTheForm)
{
    QSignalSpy forms(page, &Page::formRequested);
    stand(0, LogTableModel::Kind);
    press(Qt::Key_Return);
    ASSERT_EQ(forms.count(), 1);
    EXPECT_EQ(refOf(forms.front().front().value<AnyRecord>()), ceus);
}

TEST_F(LogPageTest, TheCurrentEntryStaysNearAfterADeletion)
{
    stand(2, LogTableModel::Title);
    press(Qt::Key_Delete);
    page->refresh();
    EXPECT_EQ(table().currentIndex().row(), 1);
}

TEST_F(LogPageTest, EveryColumnShowsItsWordsWhole)
{
    for (int column = 0; column < LogTableModel::ColumnCount; ++column) {
        if (table().isColumnHidden(column)) {
            continue;
        }
        for (int row = 0; row < rows(); ++row) {
            const QString text = table().model()->index(row, column).data().toString();
            EXPECT_LT(table().fontMetrics().horizontalAdvance(text), table().columnWidth(column)) << text.toStdString();
        }
    }
}

TEST_F(LogPageTest, GroupsByWeekWithSumsAndKeepsThatForTheNextTime)
{
    stand(1, LogTableModel::Title);
    page->findChild<QAction*>(u"group_week"_s)->trigger();
    EXPECT_EQ(rows(), 4);
    EXPECT_EQ(entryAt(table().currentIndex().row()), cpt) << "the chosen entry is followed";
    auto* again = new LogPage(file.workspace(), file.ledger(), nullptr);
    host.show(again, {1000, 600});
    EXPECT_EQ(again->findChild<QTableView*>(u"log"_s)->model()->rowCount(), 4);
}

TEST_F(LogPageTest, WhatIsBroughtForwardIsMarkedEditedByKeyAndSummedApart)
{
    const RecordRef forward =
        file.add(StudyBroughtForward{.until = QDate(2026, 11, 18), .minutes = hours(210), .subject = u"icd-10-cm"_s});
    page->refresh();
    int row = 0;
    while (row < rows() && entryAt(row) != forward) {
        ++row;
    }
    ASSERT_LT(row, rows());
    const auto cell = [&](LogTableModel::Column column) {
        return table().model()->index(row, column).data().toString();
    };
    EXPECT_EQ(cell(LogTableModel::Kind), u"Brought forward"_s);
    EXPECT_EQ(cell(LogTableModel::Time), u"until then"_s);
    EXPECT_EQ(cell(LogTableModel::About), u"ICD-10-CM"_s);
    EXPECT_TRUE(label(u"sums"_s).contains(u"%1 of study brought forward"_s.arg(format::duration(hours(210)))))
        << label(u"sums"_s).toStdString();
    stand(row, LogTableModel::Amount);
    retype(u"200h"_s);
    press(Qt::Key_Return);
    stand(row, LogTableModel::Day);
    retype(u"2026-11-17"_s);
    press(Qt::Key_Return);
    const auto edited = std::get<StudyBroughtForward>(file.workspace().record(forward).value());
    EXPECT_EQ(edited.minutes, hours(200));
    EXPECT_EQ(edited.until, QDate(2026, 11, 17));
}

TEST_F(LogPageTest, LeftAndRightFoldAndOpenTheGroupOfTheHeading)
{
    page->findChild<QAction*>(u"group_month"_s)->trigger();
    stand(0, LogTableModel::Day);
    press(Qt::Key_Left);
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(label(u"sums"_s).contains(format::duration(Minutes{150}))) << "folded entries count";
    press(Qt::Key_Right);
    EXPECT_EQ(rows(), 4);
    press(Qt::Key_Return);
    EXPECT_EQ(rows(), 1);
    press(Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(file.workspace().logTotals({}).value().rows, 3) << "a heading is no entry";
}

TEST_F(LogPageTest, F2ChangesTheColumnOfAllSelectedEntriesAsOneStep)
{
    stand(1, LogTableModel::Amount);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(page->findChild<QWidget*>(u"selection_bar"_s)->isVisible());
    retype(u"45m"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(minutesOf(cpt), Minutes{45});
    EXPECT_EQ(minutesOf(icd), Minutes{45});
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(minutesOf(cpt), Minutes{90});
    EXPECT_EQ(minutesOf(icd), Minutes{60});
}

TEST_F(LogPageTest, ATextThatOneOfTheSelectedEntriesRefusesChangesNone)
{
    stand(1, LogTableModel::Day);
    press(Qt::Key_Down, Qt::ShiftModifier);
    retype(u"2027-01-01"_s);
    press(Qt::Key_Return);
    ASSERT_NE(refusal(), nullptr);
    EXPECT_TRUE(refusal()->isVisible());
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(cpt).value()).onDate, QDate(2026, 11, 19));
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(icd).value()).onDate, QDate(2026, 11, 18));
}

TEST_F(LogPageTest, CtrlDRepeatsAllSelectedEntriesAsOneStep)
{
    stand(1, LogTableModel::Title);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(rows(), 5);
    EXPECT_EQ(table().selectionModel()->selectedRows().size(), 2) << "the copies are chosen";
    ASSERT_TRUE(file.ledger().undo().ok());
    page->refresh();
    EXPECT_EQ(rows(), 3);
}

TEST_F(LogPageTest, CtrlCCopiesTheSelectedEntries)
{
    stand(1, LogTableModel::Title);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[1].contains(format::duration(Minutes{90})));
    EXPECT_TRUE(lines[2].contains(format::duration(Minutes{60})));
}

TEST_F(LogPageTest, AHeadSortsByItsColumnAndTheOtherWayAtTheNextClick)
{
    QHeaderView* header = table().horizontalHeader();
    const QPoint amount(header->sectionViewportPosition(LogTableModel::Amount) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, amount);
    EXPECT_EQ(entryAt(0), cpt);
    EXPECT_EQ(header->sortIndicatorSection(), LogTableModel::Amount);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, amount);
    EXPECT_EQ(entryAt(0), icd);
    page->findChild<QAction*>(u"sort_day"_s)->trigger();
    EXPECT_EQ(entryAt(0), icd) << "the oldest first";
}

TEST_F(LogPageTest, AColumnIsLeftOutAndItsWidthKept)
{
    page->findChild<QAction*>(u"column_kind"_s)->setChecked(false);
    EXPECT_TRUE(table().isColumnHidden(LogTableModel::Kind));
    const int letter = table().fontMetrics().averageCharWidth();
    table().setColumnWidth(LogTableModel::About, 31 * letter);
    auto* again = new LogPage(file.workspace(), file.ledger(), nullptr);
    host.show(again, {1000, 600});
    const auto* shown = again->findChild<QTableView*>(u"log"_s);
    EXPECT_TRUE(shown->isColumnHidden(LogTableModel::Kind));
    EXPECT_EQ(shown->columnWidth(LogTableModel::About), 31 * letter);
}

TEST_F(LogPageTest, InANarrowWindowOtherColumnsGiveWayBeforeTheTitle)
{
    host.show(page, {560, 400});
    EXPECT_TRUE(table().isColumnHidden(LogTableModel::Time));
    EXPECT_FALSE(table().isColumnHidden(LogTableModel::Title));
    EXPECT_FALSE(table().isColumnHidden(LogTableModel::Amount));
    host.show(page, {1400, 400});
    EXPECT_FALSE(table().isColumnHidden(LogTableModel::Time));
}

TEST(LogPage, OfAnEmptyRecordOffersTheFirstEntryOnTheQuickLine)
{
    testing::TestWorkspace file;
    LogPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    QSignalSpy lines(&page, &Page::quickLineRequested);
    page.findChild<QPushButton*>(u"first_entry"_s)->click();
    EXPECT_EQ(lines.count(), 1);
}

}  // namespace log_page_test
}  // namespace credence
