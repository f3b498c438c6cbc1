// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/allocation_card.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "words/format_allocation.h"
#include "support/printers.h"
#include "ui/credentials/coder_story.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/ceus/ceus_page.h"
#include "ui/widgets/figure_button.h"

namespace credence {
namespace allocation_card_test {

using namespace Qt::StringLiterals;
using credence::testing::PageHost;
using credence::testing::tellCoderStory;
using credence::testing::TestWorkspace;

class AllocationCardTest : public ::testing::Test {
protected:
    void SetUp() override { m_told = tellCoderStory(m_file); }

    void showPage()
    {
        m_page = new CeusPage(m_file.workspace(), m_file.ledger());
        m_host.show(m_page, {1280, 900});
        QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, [this] { m_page->refresh(); });
        QTest::qWait(1);
    }
    template <class W>
    W* part(const QString& name) const
    {
        return m_page->findChild<W*>(name);
    }
    [[nodiscard]] QString summary() const { return part<QLabel>(u"allocationSummary"_s)->text(); }
    [[nodiscard]] QTableView& table() const { return *part<QTableView>(u"allocationRows"_s); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            texts << table().model()->index(row, column).data().toString();
        }
        return texts;
    }
    [[nodiscard]] std::vector<AnyRecord> proposed(KeepCredits keep) const
    {
        const Planner planner(m_file.workspace());
        return planner.credited(planner.allocations(keep).value()).value();
    }
    void accept()
    {
        auto* button = part<QPushButton>(u"acceptAllocation"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::qWait(1);
    }
    void creditByHand(CeuActivityId id, const QString& credential, int hundredths, CreditState state)
    {
        auto activity = std::get<CeuActivity>(m_file.workspace().record({RecordKind::CeuActivity, id.value}).value());
        activity.credits = {{.credential = credential, .amount = {hundredths}, .state = state}};
        ASSERT_TRUE(m_file.ledger().edit(activity).ok());
    }
    void creditAnew()
    {
        auto* anew = part<QCheckBox>(u"creditAnew"_s);
        anew->setFocus();
        QTest::keyClick(anew, Qt::Key_Space);
        QTest::qWait(1);
    }

    mutable TestWorkspace m_file;
    credence::testing::CoderStory m_told{};
    PageHost m_host;
    CeusPage* m_page = nullptr;
};

TEST_F(AllocationCardTest, SaysWhatAcceptingWouldChangeAndIsOpenThen)
{
    showPage();
    ASSERT_FALSE(proposed(KeepCredits::All).empty());
    EXPECT_EQ(summary(), format::acceptance(proposed(KeepCredits::All)));
    EXPECT_TRUE(table().isVisible());
}

TEST_F(AllocationCardTest, ShowsEachProposedCreditWithItsReason)
{
    showPage();
    const std::vector<BodyAllocation> all = Planner(m_file.workspace()).allocations(KeepCredits::All).value();
    int shown = 0;
    for (const BodyAllocation& allocation : all) {
        for (const ProposedCredit& credit : allocation.credits) {
            EXPECT_TRUE(column(AllocationModel::Title).contains(credit.title));
            EXPECT_TRUE(column(AllocationModel::Why).contains(format::creditReason(credit.why, credit.beyond)));
            ++shown;
        }
        shown += static_cast<int>(allocation.spare.size());
    }
    ASSERT_GT(shown, 0);
    EXPECT_EQ(table().model()->rowCount(), shown);
}

TEST_F(AllocationCardTest, ShowsWhatEachCredentialGetsOfItsQuota)
{
    showPage();
    for (const BodyAllocation& allocation : Planner(m_file.workspace()).allocations(KeepCredits::All).value()) {
        for (const CredentialAllocation& one : allocation.credentials) {
            const auto* figure = part<FigureButton>(u"quota-"_s + one.quota.credential);
            ASSERT_NE(figure, nullptr);
            EXPECT_TRUE(figure->accessibleName().contains(format::amountOf(
                {AmountUnit::CeuHundredths, one.given.value}, {AmountUnit::CeuHundredths, one.quota.amount.value})));
        }
        EXPECT_EQ(part<QLabel>(u"allocationNotes-"_s + allocation.body)->text(),
                  format::allocationNotes(allocation).join(u'\n'));
    }
}

TEST_F(AllocationCardTest, MarksWithAWordWhatTheRecordDoesNotSayYet)
{
    showPage();
    for (const QString& words : column(AllocationModel::Change)) {
        EXPECT_TRUE(words.isEmpty() || words.contains(u"new"_s)) << qPrintable(words);
    }
    EXPECT_TRUE(column(AllocationModel::Change).front().contains(u"new"_s));
}

TEST_F(AllocationCardTest, WritesNothingByItself)
{
    showPage();
    creditAnew();
    const auto record = m_file.workspace().record({RecordKind::CeuActivity, m_told.counted.value});
    EXPECT_TRUE(std::get<CeuActivity>(record.value()).credits.empty());
}

TEST_F(AllocationCardTest, AcceptingWritesExactlyTheProposalAndSaysSo)
{
    showPage();
    const std::vector<AnyRecord> expected = proposed(KeepCredits::All);
    QSignalSpy said(m_page, &Page::noticeRaised);
    accept();
    for (const AnyRecord& record : expected) {
        EXPECT_EQ(m_file.workspace().record(refOf(record)).value(), record);
    }
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().front().toString().contains(u"Ctrl+Z"_s));
}

TEST_F(AllocationCardTest, AcceptingIsOneStepOfUndo)
{
    showPage();
    const std::vector<AnyRecord> before = m_file.workspace().records(RecordKind::CeuActivity).value();
    accept();
    ASSERT_NE(m_file.workspace().records(RecordKind::CeuActivity).value(), before);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(m_file.workspace().records(RecordKind::CeuActivity).value(), before);
}

TEST_F(AllocationCardTest, AfterAcceptingSaysThatNothingWouldChangeAndCloses)
{
    showPage();
    accept();
    EXPECT_TRUE(summary().contains(u"already the best"_s));
    EXPECT_FALSE(table().isVisible());
    EXPECT_FALSE(part<QPushButton>(u"acceptAllocation"_s)->isEnabled());
    EXPECT_TRUE(part<QToolButton>(u"showAllocation"_s)->hasFocus());
}

TEST_F(AllocationCardTest, OpensAndClosesByKeyAndThenStaysSo)
{
    showPage();
    auto* toggle = part<QToolButton>(u"showAllocation"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    EXPECT_FALSE(table().isVisible());
    m_page->refresh();
    QTest::qWait(1);
    EXPECT_FALSE(table().isVisible());
}

TEST_F(AllocationCardTest, KeepsWhatTheUserCreditedUnlessAskedToCreditAnew)
{
    creditByHand(m_told.counted, u"CPC-A"_s, 50, CreditState::Allocated);
    showPage();
    EXPECT_TRUE(column(AllocationModel::Why).contains(format::creditWhy(CreditWhy::Locked)));
    creditAnew();
    EXPECT_FALSE(column(AllocationModel::Why).contains(format::creditWhy(CreditWhy::Locked)));
    EXPECT_FALSE(column(AllocationModel::Change).filter(u"was 0.50"_s).isEmpty());
    EXPECT_EQ(summary(), format::acceptance(proposed(KeepCredits::SubmittedOnly)));
}

TEST_F(AllocationCardTest, NeverCreditsAnewWhatWasSubmitted)
{
    creditByHand(m_told.counted, u"CPC-A"_s, 50, CreditState::Submitted);
    showPage();
    creditAnew();
    EXPECT_TRUE(column(AllocationModel::Why).contains(format::creditWhy(CreditWhy::Locked)));
    accept();
    const auto record = m_file.workspace().record({RecordKind::CeuActivity, m_told.counted.value});
    const CeuCredit submitted{.credential = u"CPC-A"_s, .amount = {50}, .state = CreditState::Submitted};
    const std::vector<CeuCredit> credits = std::get<CeuActivity>(record.value()).credits;
    EXPECT_NE(std::ranges::find(credits, submitted), credits.end());
}

TEST_F(AllocationCardTest, ComputesNothingWhileThePageIsHidden)
{
    CeusPage hidden(m_file.workspace(), m_file.ledger());
    hidden.refresh();
    QTest::qWait(1);
    EXPECT_EQ(hidden.findChild<QTableView*>(u"allocationRows"_s)->model()->rowCount(), 0);
}

TEST_F(AllocationCardTest, OfARecordOpenedForReadingSaysWhyItCannotBeAccepted)
{
    const PinnedClock clock(QDate(2026, 11, 23));
    auto reading = Workspace::open(m_file.path(), FileAccess::ReadOnly, credence::testing::builtInRules(), clock);
    ASSERT_TRUE(reading.ok());
    Ledger ledger(*reading.value());
    m_page = new CeusPage(*reading.value(), ledger);
    m_host.show(m_page, {1280, 900});
    QTest::qWait(1);
    EXPECT_FALSE(part<QPushButton>(u"acceptAllocation"_s)->isEnabled());
    EXPECT_TRUE(part<QLabel>(u"whyNotAccept"_s)->text().contains(u"reading only"_s));
    delete m_page;
}

TEST_F(AllocationCardTest, EnterOpensTheActivity)
{
    showPage();
    QSignalSpy asked(m_page, &Page::formRequested);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(kindOf(asked.front().front().value<AnyRecord>()), RecordKind::CeuActivity);
}

TEST(AllocationRows, OfACreditThatGoesSayWhatItWas)
{
    CeuActivity before{.id = CeuActivityId(1), .onDate = QDate(2026, 9, 1), .title = u"Coding"_s, .ceus = {100}};
    before.credits = {{.credential = u"CCS"_s, .amount = {100}}};
    CeuActivity after = before;
    after.credits = {{.credential = u"CCA"_s, .amount = {100}}};
    const std::vector<AllocationRow> rows =
        allocationRows({.allocations = {}, .before = {before}, .changed = {AnyRecord(after)}});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().change, CreditChange::Gone);
    EXPECT_EQ(rows.front().before, CeuHundredths{100});
}

TEST(AllocationModel, KeepsThePromisesOfAnItemModel)
{
    AllocationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    AllocationRow row{
        .activity = {RecordKind::CeuActivity, 1}, .title = u"<b>Bold</b>"_s, .day = QDate(2026, 9, 1), .amount = {100}};
    row.spare = SpareWhy::NothingIsOpen;
    model.setRows({row});
    EXPECT_EQ(model.index(0, AllocationModel::Title).data().toString(), u"<b>Bold</b>"_s);
    EXPECT_FALSE(model.index(0, AllocationModel::Title).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

}  // namespace allocation_card_test
}  // namespace credence
