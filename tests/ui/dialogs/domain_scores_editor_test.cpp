// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/domain_scores_editor.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include "domain/judgement/rules_in_force.h"
#include "support/test_workspace.h"
#include "ui/dialogs/record_dialog.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

class DomainScoresInDialog : public ::testing::Test {
protected:
    void open(const PracticeExam& exam)
    {
        m_dialog = std::make_unique<RecordDialog>(m_file.workspace(), m_file.ledger(), exam, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] QTableWidget& table() const { return *m_dialog->findChild<QTableWidget*>(u"domain_scores"_s); }
    [[nodiscard]] QLabel& problem() const { return *m_dialog->findChild<QLabel*>(u"domain_scores_problem"_s); }
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

    testing::TestWorkspace m_file;
    std::unique_ptr<RecordDialog> m_dialog;
};

PracticeExam ccsPractice()
{
    PracticeExam exam{.onDate = QDate(2026, 11, 20), .credential = u"CCS"_s, .correct = 60, .items = 97};
    return exam;
}

TEST_F(DomainScoresInDialog, NameTheDomainsOfTheExamInFull)
{
    open(ccsPractice());
    const auto format = firstForCredential<ExamFormat>(testing::builtInRules(), u"CCS"_s, QDate(2026, 11, 20));
    ASSERT_TRUE(format);
    ASSERT_EQ(table().rowCount(), static_cast<int>(format->value().domains.size()));
    for (int row = 0; row < table().rowCount(); ++row) {
        EXPECT_EQ(table().item(row, 0)->text(), format->value().domains[static_cast<std::size_t>(row)].name);
        EXPECT_FALSE(table().item(row, 0)->flags().testFlag(Qt::ItemIsEditable));
    }
}

TEST_F(DomainScoresInDialog, AreTypedAndSavedUnderTheirCodes)
{
    open(ccsPractice());
    type(0, 1, u"41"_s);
    type(0, 2, u"60"_s);
    QTest::keyClick(m_dialog->findChild<QLineEdit*>(u"correct"_s), Qt::Key_Return);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(std::get<PracticeExam>(stored().front()).domainScores,
              (std::vector<DomainScore>{{.domain = u"CCS-1"_s, .correct = 41, .items = 60}}));
}

TEST_F(DomainScoresInDialog, HalfARowIsRefusedBesideTheTable)
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

TEST_F(DomainScoresInDialog, FollowTheCredentialAndKeepWhatWasTyped)
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

TEST_F(DomainScoresInDialog, SayWhyThereAreNoRows)
{
    open({.onDate = QDate(2026, 11, 20), .credential = {}, .correct = 0, .items = 0});
    auto* hint = m_dialog->findChild<QLabel*>(u"domain_scores_hint"_s);
    EXPECT_TRUE(hint->isVisible());
    EXPECT_FALSE(table().isVisible());
    EXPECT_TRUE(hint->text().startsWith(u"Choose the credential"_s));
}

}  // namespace
}  // namespace credence
