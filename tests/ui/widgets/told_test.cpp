// SPDX-License-Identifier: GPL-3.0-or-later
/// What a screen reader is told: asked of the interfaces that the bridge hands on, not of the widgets.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "domain/rules/rule_book.h"
#include "support/printers.h"
#include "ui/shell/side_bar.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/focus_steward.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/name_steward.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/told_roles.h"
#include "ui/widgets/two_line_list.h"
#include "words/plain_tooltip.h"

namespace credence {
namespace told_test {

using namespace Qt::StringLiterals;

QAccessibleInterface& toldOf(QWidget& widget)
{
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    EXPECT_NE(told, nullptr);
    return *told;
}

QString labelOf(QWidget& widget)
{
    const auto relations = toldOf(widget).relations(QAccessible::Label);
    return relations.isEmpty() ? QString() : relations.front().first->text(QAccessible::Name);
}

class Told : public ::testing::Test {
protected:
    Told() { tellOwnRoles(); }

    void show()
    {
        m_window.show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
        }
    }

    QWidget m_window;

private:
    const NameSteward m_names{nullptr};
    const FocusSteward m_focus{nullptr};
};

TEST_F(Told, ToolTipsAreDescriptionsWithoutTheirTags)
{
    QLabel label(u"Deadline"_s, &m_window);
    const QString words =
        u"<b> & \"so on\" &amp;\nand a line that is longer than any that stays whole, so that Qt breaks "
        "it where it likes"_s;
    label.setToolTip(plainToolTip(words));
    EXPECT_EQ(toldOf(label).text(QAccessible::Description), words);
    label.setToolTip(plainToolTip(u"another"_s));
    EXPECT_EQ(toldOf(label).text(QAccessible::Description), u"another"_s);
    label.setToolTip({});
    EXPECT_EQ(toldOf(label).text(QAccessible::Description), QString());
}

TEST_F(Told, ADescriptionOfItsOwnStaysWhateverTheToolTipSays)
{
    QLabel label(&m_window);
    label.setAccessibleDescription(u"by its owner"_s);
    label.setToolTip(plainToolTip(u"tip"_s));
    EXPECT_EQ(toldOf(label).text(QAccessible::Description), u"by its owner"_s);
}

TEST_F(Told, AListToChooseFromIsLabelledByItsName)
{
    auto* list = new QComboBox(&m_window);
    list->addItem(u"Choose…"_s);
    list->setAccessibleName(u"Kind & form"_s);
    show();
    EXPECT_EQ(labelOf(*list), u"Kind & form"_s);
    list->setAccessibleName(u"Credential"_s);
    list->hide();
    list->show();
    EXPECT_EQ(labelOf(*list), u"Credential"_s);
    delete list;
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(m_window.findChildren<QLabel*>().isEmpty());
}

TEST_F(Told, AListWithALabelBesideItKeepsThat)
{
    QLabel label(u"&Kind"_s, &m_window);
    QComboBox list(&m_window);
    label.setBuddy(&list);
    list.setAccessibleName(u"another"_s);
    show();
    EXPECT_EQ(labelOf(list), u"Kind"_s);
}

TEST_F(Told, TheButtonThatEmptiesAFieldHasAName)
{
    QLineEdit line(&m_window);
    line.setClearButtonEnabled(true);
    show();
    line.setText(u"webinar"_s);
    settle();
    auto* clear = line.findChild<QToolButton*>();
    ASSERT_NE(clear, nullptr);
    EXPECT_FALSE(toldOf(*clear).text(QAccessible::Name).isEmpty());
}

TEST_F(Told, AChartIsAChartOfItsItemsAndSaysOneSentence)
{
    Timeline chart(&m_window);
    chart.setAccessibleName(u"Deadlines"_s);
    chart.setPoints({{.day = QDate(2027, 3, 31), .title = {}, .when = {}, .tone = Tone::Text, .text = u"dues"_s},
                     {.day = QDate(2027, 6, 30), .title = {}, .when = {}, .tone = Tone::Text, .text = u"exam"_s}},
                    u"dues\nexam"_s);
    chart.resize(400, 100);
    show();
    QAccessibleInterface& told = toldOf(chart);
    EXPECT_EQ(told.role(), QAccessible::Chart);
    EXPECT_FALSE(told.text(QAccessible::Description).contains(u'\n'));
    ASSERT_EQ(told.childCount(), 2);
    QAccessibleInterface* exam = told.child(1);
    EXPECT_EQ(exam, told.child(1)) << "it is one thing, however often one asks";
    EXPECT_EQ(told.indexOfChild(exam), 1);
    EXPECT_EQ(exam->parent(), &told);
    EXPECT_EQ(exam->role(), QAccessible::ListItem);
    EXPECT_EQ(exam->text(QAccessible::Name), u"exam"_s);
    EXPECT_FALSE(exam->state().focused);
    EXPECT_EQ(told.child(2), nullptr);
    chart.setPoints({}, {});
    EXPECT_FALSE(exam->isValid());
    EXPECT_EQ(exam->text(QAccessible::Name), QString());
}

TEST_F(Told, WhatUnfoldsSaysWhetherItIsOpenAndHasNoEmptyParts)
{
    auto* figure = new FigureButton(u"At this pace"_s, {}, &m_window);
    auto* part = new QLabel(u"part"_s, &m_window);
    figure->setOpens(part);
    figure->setDetail(u"198 days"_s);
    show();
    QAccessibleInterface& told = toldOf(*figure);
    EXPECT_EQ(told.text(QAccessible::Name), u"At this pace, 198 days"_s);
    EXPECT_EQ(told.role(), QAccessible::Button);
    EXPECT_TRUE(told.state().expandable);
    EXPECT_TRUE(told.state().collapsed);
    EXPECT_EQ(told.childCount(), 0);
    figure->click();
    EXPECT_TRUE(told.state().expanded);
    QAccessibleActionInterface* acts = told.actionInterface();
    ASSERT_NE(acts, nullptr);
    acts->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(QTest::qWaitFor([figure] { return !figure->isChecked(); }));
}

TEST_F(Told, ThePagesOfTheSideBarAreTabs)
{
    auto* bar = new SideBar(&m_window);
    bar->setCurrent(PageId::Log);
    show();
    auto* log = bar->findChild<QAbstractButton*>(u"logButton"_s);
    auto* today = bar->findChild<QAbstractButton*>(u"todayButton"_s);
    ASSERT_NE(log, nullptr);
    ASSERT_NE(today, nullptr);
    EXPECT_EQ(toldOf(*log).role(), QAccessible::PageTab);
    EXPECT_TRUE(toldOf(*log).state().selected);
    EXPECT_FALSE(toldOf(*today).state().selected);
}

TEST_F(Told, ARingIsAPictureWithItsFigure)
{
    auto* ring = new Ring(&m_window);
    ring->setTexts(u"7"_s, u"of 13.50"_s);
    EXPECT_EQ(toldOf(*ring).role(), QAccessible::Graphic);
    EXPECT_EQ(toldOf(*ring).text(QAccessible::Name), u"7 of 13.50"_s);
}

TEST_F(Told, WhatHappensIsANotificationOfTheWindow)
{
    auto* field = new QLineEdit(&m_window);
    Announcer::say(*field, u"Saved: study"_s, Announcer::Weight::IfNothingElse);
    Announcer::say(*field, u"Undone"_s);
    Announcer::say(*field, u"Log"_s);
    auto* announcer = m_window.findChild<Announcer*>();
    ASSERT_NE(announcer, nullptr);
    QSignalSpy spoke(announcer, &Announcer::spoke);
    ASSERT_TRUE(spoke.wait());
    QAccessibleInterface& told = toldOf(*announcer);
    EXPECT_EQ(told.role(), QAccessible::Notification);
    EXPECT_EQ(told.text(QAccessible::Name), u"Undone\nLog"_s);
    EXPECT_FALSE(told.state().invisible) << "it counts as what appears";
    Announcer::say(*field, u"Saved: study"_s, Announcer::Weight::IfNothingElse);
    ASSERT_TRUE(spoke.wait());
    EXPECT_EQ(announcer->said(), u"Saved: study"_s);
}

TEST_F(Told, WhatIsReadWhileOneTypesIsSaidOnceInItsLastForm)
{
    auto* hint = new QLabel(&m_window);
    show();
    Announcer::sayWhenTypingRests(*hint, u"2 h"_s);
    Announcer::sayWhenTypingRests(*hint, u"2 h, CPT"_s);
    auto* announcer = m_window.findChild<Announcer*>();
    ASSERT_NE(announcer, nullptr);
    QSignalSpy spoke(announcer, &Announcer::spoke);
    ASSERT_TRUE(spoke.wait());
    EXPECT_EQ(announcer->said(), u"2 h, CPT"_s);
    EXPECT_EQ(spoke.count(), 1);
}

TEST_F(Told, TabGoesWhereTheEyeGoesInWhateverOrderPartsWereMade)
{
    QMainWindow window;
    auto* page = new QWidget(&window);
    auto* third = new QLineEdit(page);
    auto* second = new QLineEdit(page);
    auto* first = new QLineEdit(page);
    auto* grid = new QGridLayout(page);
    window.setCentralWidget(page);
    grid->addWidget(third, 1, 0);
    grid->addWidget(second, 0, 1);
    grid->addWidget(first, 0, 0);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    settle();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_TRUE(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Tab);
    EXPECT_TRUE(third->hasFocus());
    QTest::keyClick(third, Qt::Key_Tab);
    EXPECT_TRUE(first->hasFocus());
}

TEST_F(Told, ASourceWithALinkIsOneStop)
{
    auto* lines = new QVBoxLayout(&m_window);
    auto* before = new QLineEdit(&m_window);
    auto* after = new QLineEdit(&m_window);
    RuleSource cited;
    cited.title = u"Certification guide"_s;
    cited.url = u"https://example.org/guide"_s;
    QLabel* source = makeSourceLabel(cited, &m_window);
    for (QWidget* line : std::initializer_list<QWidget*>{before, source, after}) {
        lines->addWidget(line);
    }
    QWidget::setTabOrder(before, source);
    QWidget::setTabOrder(source, after);
    m_window.show();
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    settle();
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_TRUE(source->hasFocus());
    EXPECT_EQ(source->selectedText(), cited.title) << "the link is marked";
    QTest::keyClick(source, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(source->selectedText(), cited.title);
    QTest::keyClick(source, Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(before->hasFocus());
}

TEST_F(Told, ThePageFollowsTheCurrentLineOfAListAsHighAsItsContents)
{
    auto* column = new QVBoxLayout(&m_window);
    auto* scroll = new QScrollArea(&m_window);
    column->addWidget(scroll);
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    auto* head = new QLabel(u"head"_s, page);
    head->setMinimumHeight(300);
    auto* list = new TwoLineList(TwoLineList::Height::OfContents, page);
    lines->addWidget(head);
    lines->addWidget(list);
    std::vector<ListLine> shown(10);
    for (ListLine& line : shown) {
        line.title = u"line"_s;
    }
    list->setLines(shown);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_window.resize(300, 250);
    m_window.show();
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    list->setFocus();
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(list, Qt::Key_Down);
        settle();
        const QRect line = list->visualRect(list->currentIndex());
        const QRect seen(list->viewport()->mapTo(scroll->viewport(), line.topLeft()), line.size());
        EXPECT_TRUE(scroll->viewport()->rect().contains(seen)) << list->currentLine();
    }
    EXPECT_EQ(list->currentLine(), 9);
}

}  // namespace told_test
}  // namespace credence
