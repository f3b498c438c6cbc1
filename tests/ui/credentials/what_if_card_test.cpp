// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/what_if_card.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "words/format.h"
#include "ui/credentials/coder_story.h"
#include "ui/pages/credentials/what_if_rows.h"
#include "ui/widgets/figure_button.h"

namespace credence {
namespace what_if_card_test {

using namespace Qt::StringLiterals;
using credence::testing::tellCoderStory;
using credence::testing::TestWorkspace;

const PinnedClock kClock(QDate(2026, 11, 23));

class WhatIfCardTest : public ::testing::Test {
protected:
    void SetUp() override { tellCoderStory(m_file); }

    ScenarioId addScenario(const QString& name, std::optional<int> pace = 50)
    {
        Scenario scenario{.name = name};
        scenario.pacePercent = pace;
        return ScenarioId(m_file.add(scenario).id);
    }

    WhatIfCard& open(WhatIfCard& card)
    {
        card.resize(800, 900);
        card.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&card));
        card.refresh();
        QTest::keyClick(card.findChild<FigureButton*>(u"whatIf"_s), Qt::Key_Return);
        return card;
    }

    static QListWidget& list(const WhatIfCard& card) { return *card.findChild<QListWidget*>(u"scenarioList"_s); }
    static WhatIfRows& rows(const WhatIfCard& card) { return *card.findChild<WhatIfRows*>(u"whatIfRows"_s); }
    static QPushButton& button(const WhatIfCard& card, const QString& name)
    {
        return *card.findChild<QPushButton*>(name);
    }
    static QStringList headings(const WhatIfCard& card)
    {
        QStringList words;
        for (int column = 2; column < rows(card).columnCount(); ++column) {
            words << rows(card).horizontalHeaderItem(column)->text();
        }
        return words;
    }

    TestWorkspace m_file;
};

TEST_F(WhatIfCardTest, WorksNothingOutBeforeItIsOpened)
{
    addScenario(u"Half the pace"_s);
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    card.refresh();
    EXPECT_EQ(rows(card).rowCount(), 0);
}

TEST_F(WhatIfCardTest, WithoutScenariosSaysWhatWillStandThereAndOffersOne)
{
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    open(card);
    QSignalSpy asked(&card, &WhatIfCard::formRequested);
    auto* note = card.findChild<QWidget*>(u"noWhatIf"_s);
    ASSERT_TRUE(note->isVisible());
    QTest::keyClick(note->findChild<QPushButton*>(), Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(kindOf(asked.front().front().value<AnyRecord>()), RecordKind::Scenario);
}

TEST_F(WhatIfCardTest, StandsBesideThingsAsTheyAre)
{
    addScenario(u"Half the pace"_s);
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    open(card);
    EXPECT_EQ(rows(card).horizontalHeaderItem(1)->text(), u"As it is"_s);
    EXPECT_EQ(headings(card), QStringList{u"Half the pace"_s});
    EXPECT_EQ(rows(card).item(0, 1)->text(), format::date(QDate(2026, 11, 23)));
}

TEST_F(WhatIfCardTest, MarksADifferenceBySignAndWords)
{
    Scenario further{.name = u"CCS early"_s};
    further.credential = u"CCS"_s;
    further.awardedOn = QDate(2028, 2, 29);
    m_file.add(further);
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    open(card);
    const QTableWidgetItem* judged = rows(card).item(0, 2);
    EXPECT_TRUE(judged->text().contains(format::date(QDate(2028, 2, 29)))) << qPrintable(judged->text());
    EXPECT_TRUE(judged->text().contains(u"≠ 463 days later"_s)) << qPrintable(judged->text());
    EXPECT_FALSE(rows(card).item(0, 1)->text().contains(u'≠'));
}

TEST_F(WhatIfCardTest, FourthWaitsUntilOneIsUnticked)
{
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
        addScenario(name);
    }
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    open(card);
    EXPECT_EQ(headings(card).size(), 3);
    EXPECT_FALSE(list(card).item(3)->flags().testFlag(Qt::ItemIsUserCheckable));
    list(card).setFocus();
    list(card).setCurrentRow(0);
    QTest::keyClick(&list(card), Qt::Key_Space);
    list(card).setCurrentRow(3);
    QTest::keyClick(&list(card), Qt::Key_Space);
    EXPECT_EQ(headings(card), QStringList({u"B"_s, u"C"_s, u"D"_s}));
}

TEST_F(WhatIfCardTest, ChoiceIsKeptInTheFile)
{
    addScenario(u"A"_s);
    addScenario(u"B"_s);
    {
        WhatIfCard card(m_file.workspace(), m_file.ledger());
        open(card);
        list(card).setFocus();
        QTest::keyClick(&list(card), Qt::Key_Space);
    }
    WhatIfCard again(m_file.workspace(), m_file.ledger());
    open(again);
    EXPECT_EQ(headings(again), QStringList{u"B"_s});
}

TEST_F(WhatIfCardTest, EditAndDuplicateAskForTheForm)
{
    const ScenarioId id = addScenario(u"Half the pace"_s);
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    open(card);
    QSignalSpy asked(&card, &WhatIfCard::formRequested);
    QTest::keyClick(&button(card, u"editScenario"_s), Qt::Key_Return);
    QTest::keyClick(&button(card, u"duplicateScenario"_s), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(std::get<Scenario>(asked.at(0).front().value<AnyRecord>()).id, id);
    const auto copy = std::get<Scenario>(asked.at(1).front().value<AnyRecord>());
    EXPECT_FALSE(copy.id.isStored());
    EXPECT_EQ(copy.pacePercent, 50);
}

TEST_F(WhatIfCardTest, DeleteTakesItAwayAndUndoBringsItBack)
{
    addScenario(u"Half the pace"_s);
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    QObject::connect(&m_file.workspace(), &Workspace::changed, &card, &WhatIfCard::refresh);
    open(card);
    QTest::keyClick(&button(card, u"deleteScenario"_s), Qt::Key_Return);
    EXPECT_TRUE(card.isEmpty());
    EXPECT_TRUE(card.findChild<QWidget*>(u"noWhatIf"_s)->isVisible());
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(headings(card), QStringList{u"Half the pace"_s});
}

TEST_F(WhatIfCardTest, NeverWritesWhatItImagines)
{
    addScenario(u"Half the pace"_s);
    const std::size_t steps = m_file.workspace().history(100).value().size();
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    open(card);
    EXPECT_EQ(m_file.workspace().history(100).value().size(), steps);
}

TEST_F(WhatIfCardTest, SaysInWordsWhatAScenarioChanges)
{
    addScenario(u"Half the pace"_s);
    WhatIfCard card(m_file.workspace(), m_file.ledger());
    open(card);
    EXPECT_TRUE(list(card).item(0)->text().contains(u"pace 50"_s)) << qPrintable(list(card).item(0)->text());
}

TEST_F(WhatIfCardTest, ReadingOnlyShowsThemAndRestsItsActs)
{
    addScenario(u"Half the pace"_s);
    const auto opened = Workspace::open(m_file.path(), FileAccess::ReadOnly, credence::testing::builtInRules(), kClock);
    ASSERT_TRUE(opened.ok());
    Ledger ledger(*opened.value());
    WhatIfCard card(*opened.value(), ledger);
    open(card);
    EXPECT_EQ(headings(card), QStringList{u"Half the pace"_s});
    for (const QString& name : {u"addScenario"_s, u"editScenario"_s, u"duplicateScenario"_s, u"deleteScenario"_s}) {
        EXPECT_FALSE(button(card, name).isEnabled()) << qPrintable(name);
        EXPECT_FALSE(button(card, name).accessibleDescription().isEmpty()) << qPrintable(name);
    }
}

TEST_F(WhatIfCardTest, ReadingOnlyLetsOneChooseWhatIsShown)
{
    addScenario(u"A"_s);
    addScenario(u"B"_s);
    const auto opened = Workspace::open(m_file.path(), FileAccess::ReadOnly, credence::testing::builtInRules(), kClock);
    ASSERT_TRUE(opened.ok());
    Ledger ledger(*opened.value());
    WhatIfCard card(*opened.value(), ledger);
    QSignalSpy failed(&card, &WhatIfCard::messageRaised);
    open(card);
    list(card).setFocus();
    QTest::keyClick(&list(card), Qt::Key_Space);
    EXPECT_EQ(headings(card), QStringList{u"B"_s});
    EXPECT_TRUE(failed.isEmpty());
}

}  // namespace what_if_card_test
}  // namespace credence
