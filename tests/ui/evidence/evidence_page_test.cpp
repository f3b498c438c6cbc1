// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/evidence_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "support/printers.h"
#include "support/test_workspace.h"
#include "ui/credentials/page_host.h"
#include "ui/widgets/two_line_list.h"

namespace credence {
namespace evidence_page_test {

using namespace Qt::StringLiterals;
using credence::testing::PageHost;
using credence::testing::TestWorkspace;

class EvidencePageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = QDate(2025, 4, 10)});
        m_file.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
        m_activity = m_file.add(
            CeuActivity{.onDate = QDate(2026, 11, 18), .title = u"Denials"_s, .indexNumber = u"A1"_s, .ceus = {125}});
    }
    void show(QSize size = {1280, 800})
    {
        m_page = new EvidencePage(m_file.workspace(), m_file.ledger(), nullptr);
        m_host.show(m_page, size);
    }
    RecordRef attachTo(RecordRef record, const QByteArray& bytes = "%PDF-1.7")
    {
        return attach(m_file.workspace(), {.files = {documentFile(u"denials.pdf"_s, bytes).value()}, .about = {record}})
            .value()
            .front()
            .document;
    }
    RecordRef attachCertificate() { return attachTo(m_activity); }
    [[nodiscard]] QTableView& table() const { return *m_page->findChild<QTableView*>(u"proofs"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(const QString& proven) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, ProofModel::Proves) == proven) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] TwoLineList& groups() const { return *m_page->findChild<TwoLineList*>(u"proofGroups"_s); }
    /// -1: no line is called so.
    [[nodiscard]] int lineOf(const QString& title) const
    {
        for (int line = 0; line < groups().model()->rowCount(); ++line) {
            if (groups().model()->index(line, 0).data(Qt::AccessibleTextRole).toString().contains(title)) {
                return line;
            }
        }
        return -1;
    }
    [[nodiscard]] QString answer() const { return m_page->findChild<QLabel*>(u"evidenceAnswer"_s)->text(); }
    [[nodiscard]] QCheckBox* point(const QString& name) const
    {
        return m_page->findChild<QCheckBox*>(u"point-"_s + name);
    }

    mutable TestWorkspace m_file;
    RecordRef m_activity{};
    PageHost m_host;
    EvidencePage* m_page = nullptr;
};

TEST_F(EvidencePageTest, AnswersItsQuestionFirst)
{
    show();
    EXPECT_EQ(answer(), u"Not yet: 0 of 2 proofs are whole"_s);
    EXPECT_EQ(cell(rowOf(u"Denials"_s), ProofModel::State), u"! none"_s);
    QAbstractItemModelTester tester(table().model());
}

TEST_F(EvidencePageTest, FollowsTheRecordWhileItsPaperComesAndIsChecked)
{
    show();
    table().setFocus();
    table().selectRow(rowOf(u"Denials"_s));
    EXPECT_EQ(m_page->recordsInFocus(), std::vector<RecordRef>{m_activity});
    EXPECT_FALSE(point(u"date"_s)->isEnabled());
    attachCertificate();
    m_page->refresh();
    EXPECT_EQ(table().currentIndex().row(), rowOf(u"Denials"_s));
    EXPECT_EQ(cell(rowOf(u"Denials"_s), ProofModel::State), u"◐ 0 of 5"_s);
    for (const QString& name : {u"index number"_s, u"sponsor"_s, u"title"_s, u"number of CEUs"_s, u"date"_s}) {
        ASSERT_NE(point(name), nullptr) << name.toStdString();
        point(name)->setFocus();
        QTest::keyClick(point(name), Qt::Key_Space);
        m_page->refresh();
    }
    EXPECT_EQ(cell(rowOf(u"Denials"_s), ProofModel::State), u"✓ whole"_s);
    EXPECT_EQ(answer(), u"Not yet: 1 of 2 proofs are whole"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    m_page->refresh();
    EXPECT_EQ(cell(rowOf(u"Denials"_s), ProofModel::State), u"◐ 4 of 5"_s);
}

TEST_F(EvidencePageTest, NarrowsToWhatIsChosenOnTheLeft)
{
    show();
    auto* groups = m_page->findChild<TwoLineList*>(u"proofGroups"_s);
    const int all = table().model()->rowCount();
    groups->setFocus();
    bool hasNarrowed = false;
    for (int line = 0; line < groups->model()->rowCount(); ++line) {
        groups->setCurrentLine(line);
        hasNarrowed = hasNarrowed || table().model()->rowCount() < all;
        EXPECT_GT(table().model()->rowCount(), 0) << line;
    }
    EXPECT_TRUE(hasNarrowed);
}

TEST_F(EvidencePageTest, OpensWhatIsChosenWithEnter)
{
    const RecordRef document = attachCertificate();
    show();
    QSignalSpy forms(m_page, &EvidencePage::formRequested);
    table().setFocus();
    table().selectRow(rowOf(u"Denials"_s));
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(refOf(forms.first().first().value<AnyRecord>()), document);
}

TEST_F(EvidencePageTest, ShowsPapersThatAreAboutNothing)
{
    m_file.add(Document{.title = u"Scan"_s});
    show();
    EXPECT_GE(rowOf(u"nothing yet"_s), 0);
}

TEST_F(EvidencePageTest, SaysWhatIsOnTheWayAndTakesAReminder)
{
    const RecordRef letter = m_file.add(Document{
        .kind = DocumentKind::VerificationLetter, .title = u"Letter of Lakeside"_s, .askedOn = QDate(2026, 11, 2)});
    show();
    auto* remind = m_page->findChild<QPushButton*>(u"remind-%1"_s.arg(letter.id));
    ASSERT_NE(remind, nullptr);
    remind->setFocus();
    QTest::keyClick(remind, Qt::Key_Return);
    EXPECT_EQ(std::get<Document>(m_file.workspace().record(letter).value()).remindedOn, QDate(2026, 11, 23));
    m_page->refresh();
    QSignalSpy forms(m_page, &EvidencePage::formRequested);
    auto* came = m_page->findChild<QPushButton*>(u"arrived-%1"_s.arg(letter.id));
    QTest::keyClick(came, Qt::Key_Return);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(std::get<Document>(forms.first().first().value<AnyRecord>()).receivedOn, QDate(2026, 11, 23));
}

TEST_F(EvidencePageTest, ListsWhatLooksAsIfItWereThereTwice)
{
    attachCertificate();
    const RecordRef other = m_file.add(CeuActivity{.onDate = QDate(2026, 11, 19), .title = u"Other"_s, .ceus = {100}});
    show();
    EXPECT_EQ(lineOf(u"There twice?"_s), -1);
    attachTo(other);
    m_page->refresh();
    ASSERT_GE(lineOf(u"There twice?"_s), 0);
    groups().setCurrentLine(lineOf(u"There twice?"_s));
    ASSERT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(cell(0, ProofModel::State), u"◐ for 2 activities"_s);
    EXPECT_TRUE(cell(0, ProofModel::Proves).contains(u"and 1 more"_s)) << cell(0, ProofModel::Proves).toStdString();
}

TEST_F(EvidencePageTest, WalksOverADocumentThatIsThereTwiceInTwoWays)
{
    const RecordRef other = m_file.add(CeuActivity{.onDate = QDate(2026, 11, 19), .title = u"Other"_s, .ceus = {100}});
    const RecordRef paper = attachCertificate();
    attachTo(other);
    const Document kept = std::get<Document>(m_file.workspace().record(paper).value());
    m_file.add(Document{.title = u"Once more"_s, .fileName = kept.fileName, .content = kept.content});
    show();
    groups().setCurrentLine(lineOf(u"There twice?"_s));
    ASSERT_EQ(table().model()->rowCount(), 3) << "for two activities, and two of one file";
    table().setFocus();
    table().selectRow(0);
    for (int row = 1; row < 3; ++row) {
        QTest::keyClick(&table(), Qt::Key_Down);
        EXPECT_EQ(table().currentIndex().row(), row);
    }
}

TEST_F(EvidencePageTest, ShowsEachPaperOfTheFileSomewhere)
{
    const RecordRef old = m_file.add(CeuActivity{.onDate = QDate(2019, 1, 5), .title = u"Long ago"_s, .ceus = {100}});
    attachTo(old, "%PDF-1.7 old");
    show();
    bool isThere = false;
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        isThere = isThere || cell(row, ProofModel::Proves).contains(u"Long ago"_s);
    }
    EXPECT_TRUE(isThere);
}

TEST_F(EvidencePageTest, TakesAPaperThatAPlacementWantsAsHandedIn)
{
    const RecordRef placement = m_file.add(Placement{.kind = PlacementKind::Externship,
                                                     .employer = u"Lakeside"_s,
                                                     .firstDay = QDate(2027, 1, 4),
                                                     .papers = {{.what = u"TB test"_s, .dueOn = QDate(2026, 12, 1)}}});
    show();
    auto* handed = m_page->findChild<QPushButton*>(u"handedIn-%1-0"_s.arg(placement.id));
    ASSERT_NE(handed, nullptr);
    handed->setFocus();
    QTest::keyClick(handed, Qt::Key_Return);
    EXPECT_EQ(std::get<Placement>(m_file.workspace().record(placement).value()).papers.front().handedInOn,
              QDate(2026, 11, 23));
    m_page->refresh();
    EXPECT_EQ(m_page->findChild<QPushButton*>(u"handedIn-%1-0"_s.arg(placement.id)), nullptr);
}

TEST_F(EvidencePageTest, LeavesTheTableItsRoomInSmallWindows)
{
    attachCertificate();
    for (const QSize size : {QSize(1280, 700), QSize(820, 560), QSize(420, 500)}) {
        show(size);
        EXPECT_GE(table().width(), size.width() / 2 - 40) << size.width();
        EXPECT_GE(table().height(), 120) << size.width();
        EXPECT_NE(m_page->findChild<QWidget*>(u"proofGroups"_s)->isVisible(),
                  m_page->findChild<QWidget*>(u"proofGroupsShort"_s)->isVisible());
    }
}

TEST_F(EvidencePageTest, SaysWhatWillStandHereInAnEmptyFile)
{
    TestWorkspace empty;
    PageHost host;
    auto* page = new EvidencePage(empty.workspace(), empty.ledger(), nullptr);
    host.show(page, {1280, 800});
    EXPECT_FALSE(page->findChild<QTableView*>(u"proofs"_s)->isVisible());
    QSignalSpy asked(page, &EvidencePage::filesRequested);
    page->findChild<QPushButton*>(u"keepDocuments"_s)->click();
    EXPECT_EQ(asked.size(), 1);
}

}  // namespace evidence_page_test
}  // namespace credence
