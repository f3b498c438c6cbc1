// SPDX-License-Identifier: GPL-3.0-or-later
/// What the amounts of a cycle open to on the CEUs page.
#include <gtest/gtest.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "support/printers.h"
#include "ui/credentials/coder_story.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/ceus/ceus_page.h"
#include "ui/widgets/counted_list.h"
#include "ui/widgets/figure_button.h"

namespace credence {
namespace cycle_why_test {

using namespace Qt::StringLiterals;
using credence::testing::CoderStory;
using credence::testing::PageHost;
using credence::testing::tellCoderStory;
using credence::testing::TestWorkspace;

class CycleWhyTest : public ::testing::Test {
protected:
    void showPage()
    {
        m_page = new CeusPage(m_file.workspace(), m_file.ledger());
        m_host.show(m_page, {1280, 900});
    }
    void open(const QString& figure)
    {
        auto* button = m_page->findChild<FigureButton*>(figure);
        ASSERT_NE(button, nullptr) << qPrintable(figure);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    }
    [[nodiscard]] CountedList* items(const QString& requirement) const
    {
        return m_page->findChild<CountedList*>(u"items-"_s + requirement);
    }

    mutable TestWorkspace m_file;
    PageHost m_host;
    CeusPage* m_page = nullptr;
};

TEST_F(CycleWhyTest, ListsWhatCountedAndWhatDidNotWithTheReason)
{
    const CoderStory told = tellCoderStory(m_file);
    showPage();
    open(u"figure-aapc.renewal.amount"_s);
    CountedList* list = items(u"aapc.renewal.amount"_s);
    ASSERT_NE(list, nullptr);
    QStringList lines;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        lines << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.at(0).contains(u"E/M update"_s)) << qPrintable(lines.at(0));
    EXPECT_TRUE(lines.filter(u"no AAPC index number yet"_s).size() == 1) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines.filter(u"you were not certified yet"_s).size() == 1) << qPrintable(lines.join(u'\n'));
    QSignalSpy asked(m_page, &Page::formRequested);
    list->setFocus();
    list->setCurrentLine(0);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(std::get<CeuActivity>(asked.front().front().value<AnyRecord>()).id, told.counted);
}

TEST_F(CycleWhyTest, SaysOfAShareWhatIsNotOfItsSort)
{
    tellCoderStory(m_file);
    CeuActivity other{.onDate = {2026, 5, 6}, .title = u"Leading a small team"_s, .ceus = {100}};
    m_file.add(other);
    showPage();
    open(u"figure-ahima.renewal.hiim-share"_s);
    ASSERT_NE(items(u"ahima.renewal.hiim-share"_s), nullptr);
    const QAbstractItemModel& model = *items(u"ahima.renewal.hiim-share"_s)->model();
    const QString last = model.index(model.rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(last.contains(u"not marked as in an HIIM domain"_s)) << qPrintable(last);
}

TEST_F(CycleWhyTest, SaysHowTheAmountOfAFirstPeriodIsFound)
{
    tellCoderStory(m_file);
    showPage();
    open(u"figure-aapc.renewal.amount"_s);
    const auto* basis = m_page->findChild<QLabel*>(u"whyBasis"_s);
    ASSERT_NE(basis, nullptr);
    EXPECT_TRUE(basis->text().contains(u"9 of 24 months"_s)) << qPrintable(basis->text());
}

TEST_F(CycleWhyTest, ShowsAShareThatMayBeAskedAsAnOpenQuestion)
{
    m_file.add(HeldCredential{.credential = u"CCS"_s, .awardedOn = QDate(2024, 12, 10)});
    showPage();
    const auto* figure = m_page->findChild<FigureButton*>(u"unsettled-ahima.renewal.source-share"_s);
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->accessibleName().contains(u"0 of 8 CEUs"_s)) << qPrintable(figure->accessibleName());
    EXPECT_EQ(m_page->findChild<FigureButton*>(u"figure-ahima.renewal.source-share"_s), nullptr);
}

}  // namespace cycle_why_test
}  // namespace credence
