// SPDX-License-Identifier: GPL-3.0-or-later
/// Exams and attempts as the page of credentials shows them.
#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "words/format.h"
#include "support/printers.h"
#include "ui/credentials/credentials_page_fixture.h"
#include "ui/pages/credentials/credentials_page.h"

namespace credence {
namespace credential_exams_test {

using namespace Qt::StringLiterals;
using credence::testing::CredentialsPageTest;

TEST_F(CredentialsPageTest, EnterOnAnAttemptAsksForItsForm)
{
    EXPECT_EQ(find<QTableWidget>(u"examAttempts"_s), nullptr) << "what is over is folded away";
    QTest::keyClick(find<FigureButton>(u"whatIsOver"_s), Qt::Key_Return);
    auto* table = find<QTableWidget>(u"examAttempts"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rowCount(), 1);
    QSignalSpy asked(m_page, &Page::formRequested);
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(std::get<ExamAttempt>(asked.front().front().value<AnyRecord>()).id, m_told.failedAttempt);
}

TEST_F(CredentialsPageTest, AddAnAttemptAsksForADraftOfThatExam)
{
    find<FigureButton>(u"whatIsOver"_s)->click();
    QSignalSpy asked(m_page, &Page::formRequested);
    QTest::keyClick(find<QPushButton>(u"addAttempt"_s), Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    const auto draft = std::get<ExamAttempt>(asked.front().front().value<AnyRecord>());
    EXPECT_EQ(draft.credential, u"CPC"_s);
    EXPECT_FALSE(draft.id.isStored());
}

TEST_F(CredentialsPageTest, DomainsOpenWithTheirWeights)
{
    list().setCurrentLine(1);
    auto* domains = find<FigureButton>(u"examDomains"_s);
    ASSERT_NE(domains, nullptr);
    domains->setFocus();
    QTest::keyClick(domains, Qt::Key_Space);
    const auto* shown = find<TwoLineList>(u"examDomainList"_s);
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->model()->rowCount(), static_cast<int>(overview().goals.at(1).exam->format->domains.size()));
}

TEST_F(CredentialsPageTest, HeldCredentialShowsTheAttemptsAtItsOwnExam)
{
    m_file.add(ExamAttempt{.credential = u"CCA"_s, .onDate = QDate(2025, 12, 6), .result = ExamResult::Passed});
    m_page->refresh();
    list().setCurrentLine(2);
    find<FigureButton>(u"whatIsOver"_s)->click();
    const auto* table = find<QTableWidget>(u"examAttempts"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 0)->text(), format::date(QDate(2025, 12, 6)));
}

}  // namespace credential_exams_test
}  // namespace credence
