// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/rows_editor.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include "domain/judgement/rules_in_force.h"
#include "support/test_workspace.h"
#include "ui/dialogs/record_dialog.h"

namespace credence {
namespace rows_editor_test {

using namespace Qt::StringLiterals;

class RowsInDialog : public ::testing::Test {
protected:
    void open(const AnyRecord& exam)
    {
        m_dialog = std::make_unique<RecordDialog>(m_file.workspace(), m_file.ledger(), exam, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] QTableWidget& table() const { return *m_dialog->findChild<QTableWidget*>(m_field); }
    [[nodiscard]] QLabel& problem() const { return *m_dialog->findChild<QLabel*>(m_field + u"_problem"_s); }
    void type(int row, int column, const QString& text)
    {
        table().setFocus();
        table().setCurrentCell(row, column);
        QTest::keyClicks(&table(), text.left(1));  // opens the cell, which takes the rest
        auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(cell, nullptr);
        QTest::keyClicks(cell, text.mid(1));
        QTest::keyClick(cell, Qt::Key_Return);
        QCoreApplication::processEvents();  // the cell closes after its key is done
        EXPECT_TRUE(m_dialog->isVisible()) << "Enter ends the cell, not the dialog";
        EXPECT_EQ(table().item(row, column)->text(), text);
    }
    [[nodiscard]] std::vector<AnyRecord> stored()
    {
        return m_file.workspace().records(RecordKind::PracticeExam).value();
    }

    /// Chooses the option that begins with `words` in a cell that has a list.
    void choose(int row, int column, const QString& words)
    {
        table().setFocus();
        table().setCurrentCell(row, column);
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* list = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_NE(list, nullptr);
        list->setCurrentIndex(list->findText(words, Qt::MatchStartsWith));
        QTest::keyClick(list, Qt::Key_Return);
        QCoreApplication::processEvents();
        EXPECT_TRUE(table().item(row, column)->text().startsWith(words));
    }

    QString m_field = u"domain_scores"_s;
    testing::TestWorkspace m_file;
    std::unique_ptr<RecordDialog> m_dialog;
};

PracticeExam ccsPractice()
{
    PracticeExam exam{.onDate = QDate(2026, 11, 20), .credential = u"CCS"_s, .correct = 60, .items = 97};
    return exam;
}

TEST_F(RowsInDialog, NameTheDomainsOfTheExamInFull)
{
    open(ccsPractice());
    const auto format = firstOf(rulesFor<ExamFormat>(testing::builtInRules(), u"CCS"_s, QDate(2026, 11, 20)));
    ASSERT_TRUE(format);
    ASSERT_EQ(table().rowCount(), static_cast<int>(format->value().domains.size()));
    for (int row = 0; row < table().rowCount(); ++row) {
        EXPECT_EQ(table().item(row, 0)->text(), format->value().domains[static_cast<std::size_t>(row)].name);
        EXPECT_FALSE(table().item(row, 0)->flags().testFlag(Qt::ItemIsEditable));
    }
}

TEST_F(RowsInDialog, NameALongDomainShortlyAndInFullOnRequest)
{
    PracticeExam exam = ccsPractice();
    exam.credential = u"CPC"_s;
    open(exam);
    ASSERT_GT(table().rowCount(), 2);
    const QTableWidgetItem& respiratory = *table().item(2, 0);
    EXPECT_EQ(respiratory.text(), u"CPT 30K respiratory, cardiovascular"_s);
    EXPECT_TRUE(respiratory.toolTip().contains(u"CPT 30,000 series, respiratory, cardiovascular, hemic"_s));
    EXPECT_TRUE(respiratory.data(Qt::AccessibleTextRole).toString().contains(u"mediastinum"_s));
}

TEST_F(RowsInDialog, AreTypedAndSavedUnderTheirCodes)
{
    open(ccsPractice());
    type(0, 1, u"41"_s);
    type(0, 2, u"60"_s);
    QTest::keyClick(m_dialog->findChild<QLineEdit*>(u"correct"_s), Qt::Key_Return);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(std::get<PracticeExam>(stored().front()).domainScores,
              (std::vector<DomainScore>{{.domain = u"CCS-1"_s, .correct = 41, .items = 60}}));
}

TEST_F(RowsInDialog, TheWholeIsTheSumOfTheDomainsUntilAnotherIsSaid)
{
    open(PracticeExam{.onDate = QDate(2026, 11, 20), .credential = u"CCS"_s, .correct = 0, .items = 0});
    auto* correct = m_dialog->findChild<QLineEdit*>(u"correct"_s);
    auto* items = m_dialog->findChild<QLineEdit*>(u"items"_s);
    type(0, 1, u"41"_s);
    EXPECT_EQ(items->text(), QString()) << "half a row is no part";
    type(0, 2, u"60"_s);
    type(1, 1, u"9"_s);
    type(1, 2, u"10"_s);
    EXPECT_EQ(correct->text(), u"50"_s);
    EXPECT_EQ(items->text(), u"70"_s);
    items->setFocus();
    items->selectAll();
    QTest::keyClicks(items, u"97"_s);
    type(1, 1, u"8"_s);
    EXPECT_EQ(items->text(), u"97"_s);
    EXPECT_EQ(correct->text(), u"50"_s);
}

TEST_F(RowsInDialog, HalfARowIsRefusedBesideTheTable)
{
    open(ccsPractice());
    type(0, 1, u"41"_s);
    EXPECT_TRUE(problem().isVisible());
    type(0, 2, u"abc"_s);
    EXPECT_TRUE(problem().isVisible());
    type(0, 2, u"40"_s);
    EXPECT_TRUE(problem().isVisible()) << "more right than asked";
    type(0, 2, u"60"_s);
    EXPECT_FALSE(problem().isVisible()) << problem().text().toStdString();
}

TEST_F(RowsInDialog, FollowTheCredentialAndKeepWhatWasTyped)
{
    open(ccsPractice());
    type(0, 1, u"41"_s);
    type(0, 2, u"60"_s);
    auto* credential = m_dialog->findChild<QComboBox*>(u"credential"_s);
    credential->setFocus();
    credential->setCurrentIndex(credential->findText(u"CCA"_s, Qt::MatchStartsWith));
    const int last = table().rowCount() - 1;
    EXPECT_EQ(table().item(0, 0)->text(), u"Clinical Classification Systems"_s);
    EXPECT_EQ(table().item(last, 0)->text(), u"CCS-1"_s) << "a score of another exam is not thrown away";
    EXPECT_EQ(table().item(last, 1)->text(), u"41"_s);
}

TEST_F(RowsInDialog, SayWhyThereAreNoRows)
{
    open(PracticeExam{.onDate = QDate(2026, 11, 20), .credential = {}, .correct = 0, .items = 0});
    auto* hint = m_dialog->findChild<QLabel*>(u"domain_scores_hint"_s);
    EXPECT_TRUE(hint->isVisible());
    EXPECT_FALSE(table().isVisible());
    EXPECT_TRUE(hint->text().startsWith(u"Choose the credential"_s));
}

CeuActivity webinar()
{
    return {.onDate = QDate(2026, 11, 20), .title = u"E/M update"_s, .ceus = {300}};
}

class CreditsInDialog : public RowsInDialog {
protected:
    CreditsInDialog() { m_field = u"credits"_s; }
    [[nodiscard]] std::vector<CeuCredit> saved()
    {
        QTest::keyClick(m_dialog->findChild<QLineEdit*>(u"title"_s), Qt::Key_Return);
        const std::vector<AnyRecord> activities = m_file.workspace().records(RecordKind::CeuActivity).value();
        return activities.empty() ? std::vector<CeuCredit>() : std::get<CeuActivity>(activities.front()).credits;
    }
};

TEST_F(CreditsInDialog, AreChosenAndTypedRowByRow)
{
    open(webinar());
    ASSERT_EQ(table().rowCount(), 1) << "one row is open";
    choose(0, 0, u"CPC "_s);
    EXPECT_EQ(table().rowCount(), 2) << "and one more once it is begun";
    type(0, 1, u"1.5"_s);
    choose(0, 2, u"Submitted"_s);
    choose(1, 0, u"CCA"_s);
    type(1, 1, u"2"_s);
    EXPECT_EQ(saved(),
              (std::vector<CeuCredit>{{.credential = u"CPC"_s, .amount = {150}, .state = CreditState::Submitted},
                                      {.credential = u"CCA"_s, .amount = {200}}}));
}

TEST_F(CreditsInDialog, AreShownAsTheyWereAndEmptiedByDelete)
{
    CeuActivity activity = webinar();
    activity.credits = {{.credential = u"CPC"_s, .amount = {150}, .state = CreditState::Accepted},
                        {.credential = u"CCA"_s, .amount = {200}}};
    open(activity);
    EXPECT_EQ(table().rowCount(), 3);
    EXPECT_EQ(table().item(0, 1)->text(), u"1.50"_s);
    EXPECT_EQ(table().item(0, 2)->text(), u"Accepted"_s);
    table().setFocus();
    table().setCurrentCell(0, 1);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(saved(), (std::vector<CeuCredit>{{.credential = u"CCA"_s, .amount = {200}}}));
}

TEST_F(CreditsInDialog, SayWhichRowIsNotComplete)
{
    open(webinar());
    choose(0, 0, u"CPC "_s);
    EXPECT_TRUE(problem().isVisible());
    EXPECT_TRUE(problem().text().contains(u"CPC"_s)) << problem().text().toStdString();
    type(0, 1, u"lots"_s);
    EXPECT_TRUE(problem().isVisible());
    type(0, 1, u"1"_s);
    EXPECT_FALSE(problem().isVisible()) << problem().text().toStdString();
}

TEST_F(RowsInDialog, TheDialogGrowsWithTheRowsAndTheFormAloneScrolls)
{
    open(PracticeExam{.onDate = QDate(2026, 11, 20), .credential = {}, .correct = 0, .items = 0});
    const int before = m_dialog->height();
    auto* credential = m_dialog->findChild<QComboBox*>(u"credential"_s);
    credential->setCurrentIndex(credential->findText(u"CPC"_s, Qt::MatchStartsWith));
    ASSERT_GT(table().rowCount(), 10);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_dialog->height() > before; }));
    EXPECT_LE(m_dialog->height(), m_dialog->screen()->availableSize().height());
    EXPECT_FALSE(table().verticalScrollBar()->isVisible());
    QTest::qWait(1);  // the form takes its new height
    table().setFocus();
    table().setCurrentCell(table().rowCount() - 1, 1);
    QCoreApplication::processEvents();
    EXPECT_TRUE(table().hasFocus());
    EXPECT_FALSE(
        table().viewport()->visibleRegion().intersected(table().visualItemRect(table().currentItem())).isEmpty())
        << "the current row is scrolled to";
}

}  // namespace rows_editor_test
}  // namespace credence
