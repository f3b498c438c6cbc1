// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/career/career_page.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "cli/career_text.h"
#include "support/printers.h"
#include "support/test_workspace.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/career/ladder_view.h"
#include "ui/pages/career/ledger_table.h"
#include "ui/pages/career/pay_chart.h"
#include "ui/widgets/empty_note.h"
#include "words/format_career.h"
#include "words/format_pay.h"

namespace credence {
namespace career_page_test {

using namespace Qt::StringLiterals;
using credence::testing::PageHost;
using credence::testing::TestWorkspace;

class CareerPageTest : public ::testing::Test {
protected:
    void tellApprentice()
    {
        m_file.add(HeldCredential{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)});
        m_file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
        Placement job{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = QDate(2026, 8, 3)};
        job.weekly = hours(24);
        m_file.add(job);
        m_file.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
        m_file.add(Goal{.credential = u"CCS"_s, .byDate = QDate(2027, 6, 30)});
        m_file.add(Pay{
            .employer = u"Lakeside Clinic"_s, .fromDay = QDate(2026, 11, 2), .amount = {2275}, .per = PayPeriod::Hour});
    }
    CredentialFigures figures(const QString& credential)
    {
        return {.credential = credential, .notedOn = QDate(2026, 11, 23)};
    }
    void show(QSize size = {1280, 800})
    {
        m_page = new CareerPage(m_file.workspace(), m_file.ledger(), nullptr);
        m_host.show(m_page, size);
    }
    [[nodiscard]] QString label(const QString& name) const { return m_page->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QPushButton& button(const QString& name) const { return *m_page->findChild<QPushButton*>(name); }
    [[nodiscard]] LedgerTable& table() const { return *m_page->findChild<LedgerTable*>(); }
    [[nodiscard]] int rowOf(const QString& words) const
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().item(row, 0)->text().contains(words)) {
                return row;
            }
        }
        return -1;
    }
    void goTo(const QString& words, int column = 0) const
    {
        ASSERT_GE(rowOf(words), 0) << words.toStdString();
        table().setFocus();
        table().setCurrentCell(rowOf(words), column);
    }

    mutable TestWorkspace m_file;
    PageHost m_host;
    CareerPage* m_page = nullptr;
};

TEST_F(CareerPageTest, AnswersItsQuestionAndSaysTheSameAsTheCommandLine)
{
    tellApprentice();
    CredentialFigures own = figures(u"CCS"_s);
    own.gainLow = Cents{100'000};
    m_file.add(own);
    show();
    const QStringList lines = cli::careerLines(CareerDesk(m_file.workspace()).career().value());
    EXPECT_EQ(label(u"careerAnswer"_s), lines[0]);
    EXPECT_EQ(label(u"careerReason"_s), lines[1]);
    EXPECT_EQ(label(u"careerDoubt"_s), lines[2]);
    EXPECT_TRUE(lines[0].startsWith(u"CCS pays for itself in "_s)) << lines[0].toStdString();
    const QString text = lines.join(u'\n');
    for (int row = 0; row < table().rowCount(); ++row) {
        const QTableWidgetItem* figure = table().item(row, 1);
        EXPECT_TRUE(text.contains(figure->text())) << figure->text().toStdString();
    }
}

TEST_F(CareerPageTest, OfAnEmptyFileSaysWhatWillStandThereAndOffersTheFirstAct)
{
    show();
    EXPECT_FALSE(table().isVisible());
    const QSignalSpy forms(m_page, &Page::formRequested);
    auto* note = m_page->findChild<EmptyNote*>();
    ASSERT_TRUE(note->isVisible());
    QTest::keyClick(&button(u"careerNext"_s), Qt::Key_Space);
    ASSERT_EQ(forms.size(), 1);
    const auto record = forms.front().front().value<AnyRecord>();
    EXPECT_EQ(std::get<CredentialFigures>(record).notedOn, m_file.workspace().today());
    EXPECT_TRUE(m_page->findChild<PayChart*>()->isVisible()) << "the pay of others is there";
}

TEST_F(CareerPageTest, WhatIsUnfoldedByKeysIsInSight)
{
    tellApprentice();
    show({1024, 420});
    goTo(u"CCS"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(rowOf(u"Exam fee"_s), -1);
    QTest::keyClick(&table(), Qt::Key_Return);
    const auto* scroll = m_page->findChild<QScrollArea*>(u"careerScroll"_s);
    const auto isInSight = [&](int row) {
        const QRect line = table().visualRect(table().model()->index(row, 0));
        const QPoint top = table().viewport()->mapTo(scroll->viewport(), line.topLeft());
        return scroll->viewport()->rect().contains(QRect(top, QSize(1, line.height())));
    };
    const int first = rowOf(u"CCS"_s);
    ASSERT_GT(table().rowCount(), first + 4);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isInSight(first) && isInSight(first + 4); }));
}

TEST_F(CareerPageTest, TheAnswersRowIsUnfoldedAndKeysFoldIt)
{
    tellApprentice();
    show();
    m_page->focusFirst();
    EXPECT_TRUE(table().hasFocus());
    EXPECT_GE(rowOf(u"Exam fee"_s), 0);
    goTo(u"CCS"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(rowOf(u"Exam fee"_s), -1);
    EXPECT_EQ(table().currentRow(), rowOf(u"CCS"_s)) << "the place stays";
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_GE(rowOf(u"Exam fee"_s), 0);
    m_page->refresh();
    EXPECT_GE(rowOf(u"Exam fee"_s), 0) << "and is kept";
}

TEST_F(CareerPageTest, EachFigureOpensToWhereItStands)
{
    tellApprentice();
    CredentialFigures own = figures(u"CCS"_s);
    own.booksLow = Cents{10'000};
    m_file.add(own);
    show();
    const QSignalSpy rules(m_page, &Page::ruleRequested);
    const QSignalSpy entries(m_page, &Page::entryRequested);
    const QSignalSpy forms(m_page, &Page::formRequested);
    goTo(u"Exam fee"_s);
    EXPECT_EQ(m_page->ruleInFocus()->ruleId, u"ahima.ccs.exam-fee"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(rules.size(), 1);
    EXPECT_EQ(rules.front().front().value<RuleCitation>().ruleId, u"ahima.ccs.exam-fee"_s);
    goTo(u"Gain"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.front().front().toString(), u"ma.pay.aapc-early-3cred"_s);
    goTo(u"Code books"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(kindOf(forms.front().front().value<AnyRecord>()), RecordKind::CredentialFigures);
}

TEST_F(CareerPageTest, TheStudyToGoUnfoldsIntoAllThatItIsTheSumOf)
{
    tellApprentice();
    show();
    const Career career = CareerDesk(m_file.workspace()).career().value();
    const NextCredential& ccs = *std::ranges::find(career.rows, u"CCS"_s, &NextCredential::credential);
    ASSERT_GE(ccs.subjects.size(), 2U);
    Minutes low{};
    for (const SubjectToGo& subject : ccs.subjects) {
        low += *subject.left.low;
    }
    EXPECT_EQ(low, ccs.study.amount.low);
    const int before = table().rowCount();
    const QSignalSpy notices(m_page, &Page::noticeRaised);
    goTo(u"Study to go"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(notices.size(), 0);
    ASSERT_EQ(table().rowCount(), before + static_cast<int>(ccs.subjects.size()));
    EXPECT_EQ(table().currentRow(), rowOf(u"Study to go"_s)) << "the place stays";
    for (std::size_t i = 0; i < ccs.subjects.size(); ++i) {
        const int row = rowOf(u"Study to go"_s) + 1 + static_cast<int>(i);
        EXPECT_TRUE(table().item(row, 0)->text().endsWith(ccs.subjects[i].title));
        EXPECT_FALSE(table().item(row, 1)->text().isEmpty());
    }
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(table().rowCount(), before);
}

TEST_F(CareerPageTest, OfAGoalAloneSaysWhatIsMissingAndOffersIt)
{
    m_file.add(Goal{.credential = u"CPC"_s});
    show();
    EXPECT_EQ(label(u"careerAnswer"_s), u"CPC: what it is worth needs the least gain that you expect"_s);
    EXPECT_EQ(button(u"careerNext"_s).text(), u"Add the gain…"_s);
}

TEST_F(CareerPageTest, WhatNobodyStatesIsAskedForAndOwnFiguresAreEdited)
{
    m_file.add(figures(u"CIC"_s));
    show();
    const QSignalSpy fields(m_page, &Page::formFieldRequested);
    goTo(u"CIC"_s, 1);
    EXPECT_EQ(table().item(table().currentRow(), 1)->text(), u"○ add the fee"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(fields.size(), 1);
    EXPECT_EQ(fields[0][1].toString(), u"fee_low"_s);
    EXPECT_TRUE(std::get<CredentialFigures>(fields[0][0].value<AnyRecord>()).id.isStored());
    goTo(u"Gain"_s);
    QTest::keyClick(&table(), Qt::Key_F2);
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(fields[1][1].toString(), u"gain_low"_s);
}

TEST_F(CareerPageTest, DeleteTakesOffWhatIsOnlyCompared)
{
    tellApprentice();
    m_file.add(figures(u"CIC"_s));
    m_file.add(figures(u"CCS"_s));
    show();
    goTo(u"CIC"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    m_page->refresh();
    EXPECT_EQ(rowOf(u"CIC"_s), -1);
    goTo(u"CCS"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    m_page->refresh();
    EXPECT_GE(rowOf(u"CCS"_s), 0) << "a goal stays, and so do its figures";
    EXPECT_EQ(recordsOf<CredentialFigures>(m_file.workspace()).size(), 1U);
}

TEST_F(CareerPageTest, ArrowKeysWalkTheLadderAndEnterOpensItsSource)
{
    tellApprentice();
    show();
    auto* ladder = m_page->findChild<LadderView*>();
    EXPECT_TRUE(ladder->accessibleDescription().contains(u"you, 0.3 years"_s))
        << ladder->accessibleDescription().toStdString();
    ladder->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(ladder->accessibleDescription().startsWith(u"Apprentice"_s)) << "a walk begins where the person stands";
    QTest::keyClick(ladder, Qt::Key_Up);
    EXPECT_TRUE(ladder->accessibleDescription().startsWith(u"Outpatient"_s));
    const QSignalSpy entries(m_page, &Page::entryRequested);
    QTest::keyClick(ladder, Qt::Key_Return);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.front().front().toString(), u"ma.role.outpatient"_s);
}

TEST_F(CareerPageTest, PayStandsToScaleInWordsAndAsATable)
{
    tellApprentice();
    show();
    auto* chart = m_page->findChild<PayChart*>();
    EXPECT_LT(chart->placeOf({4'000'000}), chart->placeOf({4'732'000}));
    const qreal step = chart->placeOf({5'000'000}) - chart->placeOf({4'000'000});
    EXPECT_NEAR(chart->placeOf({6'000'000}) - chart->placeOf({5'000'000}), step, 0.5);
    for (const ScaleLine& line : CareerDesk(m_file.workspace()).career().value().scale.lines) {
        EXPECT_TRUE(chart->accessibleDescription().contains(format::scaleWords(line)));
    }
    chart->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(chart->accessibleDescription().contains(u"Records specialists"_s));
    const QSignalSpy entries(m_page, &Page::entryRequested);
    QTest::keyClick(chart, Qt::Key_Return);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.front().front().toString(), u"ma.pay.bls-ma-2025"_s);
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(chart, Qt::Key_Down);
    }
    const QSignalSpy forms(m_page, &Page::formRequested);
    QTest::keyClick(chart, Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(kindOf(forms.front().front().value<AnyRecord>()), RecordKind::Pay);
    auto* toggle = m_page->findChild<QToolButton*>(u"tableToggle"_s);
    toggle->click();
    const auto tables = m_page->findChildren<QTableWidget*>();
    EXPECT_TRUE(std::ranges::any_of(tables, [](const QTableWidget* each) {
        return each->columnCount() == 3 && each->item(0, 1)->text() == u"$60,350"_s;
    }));
}

TEST_F(CareerPageTest, TheNextActPlansTheExamOrAsksForWhatIsMissing)
{
    tellApprentice();
    show();
    const QSignalSpy forms(m_page, &Page::formRequested);
    EXPECT_EQ(button(u"careerNext"_s).text(), u"Plan the CCS exam…"_s);
    button(u"careerNext"_s).click();
    ASSERT_EQ(forms.size(), 1);
    const auto exam = std::get<ExamAttempt>(forms.front().front().value<AnyRecord>());
    EXPECT_EQ(exam.credential, u"CCS"_s);
    EXPECT_EQ(exam.onDate, QDate(2027, 6, 30));
}

TEST_F(CareerPageTest, MorePayBeginsWithTheLast)
{
    tellApprentice();
    show();
    const QSignalSpy forms(m_page, &Page::formRequested);
    button(u"addPay"_s).click();
    ASSERT_EQ(forms.size(), 1);
    const auto pay = std::get<Pay>(forms.front().front().value<AnyRecord>());
    EXPECT_EQ(pay.employer, u"Lakeside Clinic"_s);
    EXPECT_EQ(pay.per, PayPeriod::Hour);
    EXPECT_EQ(pay.amount, Cents{0}) << "the amount is hers to say";
}

TEST_F(CareerPageTest, TheSummaryGoesToTheClipboardOrAFile)
{
    tellApprentice();
    show();
    button(u"copyResume"_s).click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Lakeside Clinic"_s));
    const QSignalSpy files(m_page, &Page::resumeRequested);
    button(u"saveResume"_s).click();
    EXPECT_EQ(files.size(), 1);
}

TEST_F(CareerPageTest, KeepsItsAnswersInSmallWindows)
{
    tellApprentice();
    show({836, 560});
    EXPECT_LE(table().horizontalHeader()->length(), table().viewport()->width());
    EXPECT_FALSE(table().isColumnHidden(1));
    EXPECT_FALSE(table().isColumnHidden(7)) << "the years are the answer";
    EXPECT_LE(m_page->findChild<PayChart*>()->width(), 836);
}

}  // namespace career_page_test
}  // namespace credence
