// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "domain/steps/step_keys.h"
#include "domain/steps/next_step.h"
#include "words/format.h"
#include "words/format_ahead.h"
#include "support/test_workspace.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/steps/later_button.h"
#include "ui/pages/today/today_page.h"
#include "ui/widgets/two_line_list.h"

namespace credence {
namespace next_step_answers_test {

using namespace Qt::StringLiterals;
using credence::testing::PageHost;
using credence::testing::TestWorkspace;

const QDate kToday(2026, 11, 23);

class NextStepAnswersTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_file.add(Goal{.credential = u"CPC"_s});
        m_file.add(Goal{.credential = u"CCS"_s});
        m_page = new TodayPage(m_file.workspace(), m_file.ledger(), nullptr);
        m_host.show(m_page, {1280, 900});
        QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, [this] { m_page->refresh(); });
        ASSERT_GE(steps().size(), 2U);
    }

    [[nodiscard]] std::vector<NextStep> steps() const { return m_file.workspace().overview().value().nextSteps; }
    [[nodiscard]] std::vector<LaterButton*> laters() const
    {
        std::vector<LaterButton*> shown;
        for (LaterButton* button : m_page->findChildren<LaterButton*>()) {
            if (button->isVisible()) {
                shown.push_back(button);
            }
        }
        return shown;
    }
    /// Opens the menu of a row and goes down to the action called `name`.
    void choose(std::size_t row, const QString& name)
    {
        LaterButton* button = laters().at(row);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Down);
        QMenu* menu = button->answers();
        ASSERT_TRUE(menu->isVisible());
        for (int i = 0; i < menu->actions().size() && menu->activeAction()->objectName() != name; ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    }
    [[nodiscard]] std::vector<StepChoice> answers() const { return answersInForce(m_file.workspace()).value(); }
    template <class W>
    W* part(const QString& name) const
    {
        return m_page->findChild<W*>(name);
    }
    void typeDay(const QString& words)
    {
        choose(0, u"untilADay"_s);
        auto* day = part<QWidget>(u"untilDay"_s)->findChild<QLineEdit*>();
        ASSERT_TRUE(day->hasFocus());
        QTest::keyClicks(day, words);
        QTest::keyClick(day, Qt::Key_Return);
    }

    mutable TestWorkspace m_file;
    PageHost m_host;
    TodayPage* m_page = nullptr;
};

struct MenuAnswer {
    const char* action;
    StepFate fate;
    std::optional<QDate> until;
};

class EachAnswer : public NextStepAnswersTest, public ::testing::WithParamInterface<MenuAnswer> {};

TEST_P(EachAnswer, IsKeptAsOneStepOfUndoAndSaid)
{
    const NextStep step = steps().front();
    QSignalSpy said(m_page, &Page::noticeRaised);
    choose(0, QString::fromLatin1(GetParam().action));
    ASSERT_EQ(answers().size(), 1U);
    EXPECT_EQ(answers().front().step, keyOf(step));
    EXPECT_EQ(answers().front().fate, GetParam().fate);
    EXPECT_EQ(answers().front().until, GetParam().until);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().front().toString().contains(format::nextStepTitle(step)));
    EXPECT_TRUE(said.front().front().toString().contains(u"Ctrl+Z"_s));
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(answers().empty());
}

INSTANTIATE_TEST_SUITE_P(Menu, EachAnswer,
                         ::testing::Values(MenuAnswer{"tomorrow", StepFate::Snoozed, kToday.addDays(1)},
                                           MenuAnswer{"inAWeek", StepFate::Snoozed, kToday.addDays(7)},
                                           MenuAnswer{"inAMonth", StepFate::Snoozed, kToday.addMonths(1)},
                                           MenuAnswer{"done", StepFate::Done, {}},
                                           MenuAnswer{"notForMe", StepFate::Retired, {}}),
                         [](const auto& tested) { return std::string(tested.param.action); });

TEST_F(NextStepAnswersTest, SpaceOpensTheMenuToo)
{
    LaterButton* later = laters().front();
    later->setFocus();
    QTest::keyClick(later, Qt::Key_Space);
    EXPECT_TRUE(later->answers()->isVisible());
    later->answers()->close();
    auto* act = m_page->findChildren<QPushButton*>(u"nextStepButton"_s).front();
    act->setFocus();
    QTest::keyClick(act, Qt::Key_L);
    EXPECT_TRUE(later->answers()->isVisible()) << "L anywhere in the step";
    later->answers()->close();
}

TEST_F(NextStepAnswersTest, AnAnswerToAStepAnsweredBeforeTakesItsPlace)
{
    const NextStep step = steps().front();
    m_file.add(StepChoice{.step = keyOf(step), .fate = StepFate::Snoozed, .until = kToday});
    choose(0, u"done"_s);
    EXPECT_EQ(m_file.workspace().records(RecordKind::StepChoice).value().size(), 1U);
    EXPECT_EQ(answers().front().fate, StepFate::Done);
}

TEST_F(NextStepAnswersTest, UntilADayTakesATypedDay)
{
    typeDay(u"2027-01-15"_s);
    ASSERT_EQ(answers().size(), 1U);
    EXPECT_EQ(answers().front().until, QDate(2027, 1, 15));
    EXPECT_FALSE(part<QWidget>(u"untilDay"_s)->isVisible());
}

TEST_F(NextStepAnswersTest, UntilTodayIsRefusedBesideTheDay)
{
    typeDay(u"2026-11-23"_s);
    EXPECT_TRUE(answers().empty());
    EXPECT_TRUE(part<QLabel>(u"untilDayProblem"_s)->text().contains(u"after today"_s));
    EXPECT_TRUE(part<QWidget>(u"untilDay"_s)->findChild<QLineEdit*>()->hasFocus());
}

TEST_F(NextStepAnswersTest, WordsThatAreNoDayAreRefusedAndEscLeaves)
{
    typeDay(u"someday"_s);
    EXPECT_TRUE(answers().empty());
    EXPECT_TRUE(part<QLabel>(u"untilDayProblem"_s)->isVisible());
    QTest::keyClick(part<QWidget>(u"untilDay"_s)->findChild<QLineEdit*>(), Qt::Key_Escape);
    EXPECT_FALSE(part<QWidget>(u"untilDay"_s)->isVisible());
    EXPECT_TRUE(laters().front()->hasFocus());
}

TEST_F(NextStepAnswersTest, TheNextRowTakesTheFocus)
{
    choose(0, u"done"_s);
    EXPECT_TRUE(laters().front()->hasFocus());
}

TEST_F(NextStepAnswersTest, WhenTheLastRowGoesTheOneAboveTakesTheFocus)
{
    while (laters().size() > 1 && steps().size() > laters().size()) {
        choose(0, u"done"_s);
    }
    const std::size_t rows = laters().size();
    ASSERT_GT(rows, 1U);
    choose(rows - 1, u"done"_s);
    ASSERT_EQ(laters().size(), rows - 1);
    EXPECT_TRUE(laters().back()->hasFocus());
}

TEST_F(NextStepAnswersTest, WithNoStepLeftTheAnsweredTakeTheFocus)
{
    while (!laters().empty()) {
        choose(0, u"notForMe"_s);
    }
    EXPECT_TRUE(part<QToolButton>(u"showAnswered"_s)->hasFocus());
}

TEST_F(NextStepAnswersTest, AnsweredStepsAreListedInWordsAndBroughtBack)
{
    const NextStep step = steps().front();
    choose(0, u"notForMe"_s);
    auto* toggle = part<QToolButton>(u"showAnswered"_s);
    ASSERT_TRUE(toggle->text().contains(u"1"_s));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    auto* list = part<TwoLineList>(u"answeredList"_s);
    ASSERT_TRUE(list->isVisible());
    EXPECT_TRUE(list->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(format::answeredStep(answers().front(), m_file.workspace().rules())));
    auto* back = part<QPushButton>(u"bringBack"_s);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Return);
    EXPECT_TRUE(answers().empty());
    EXPECT_EQ(keyOf(steps().front()), keyOf(step));
    EXPECT_FALSE(toggle->isVisible());
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(answers().size(), 1U);
}

TEST_F(NextStepAnswersTest, ASnoozeThatIsOverIsNoAnswerAnyMore)
{
    m_file.add(StepChoice{.step = keyOf(steps().front()), .fate = StepFate::Snoozed, .until = kToday});
    EXPECT_FALSE(part<QToolButton>(u"showAnswered"_s)->isVisible());
}

TEST_F(NextStepAnswersTest, OfARecordOpenedForReadingCannotBeGiven)
{
    const PinnedClock clock(kToday);
    auto reading = Workspace::open(m_file.path(), FileAccess::ReadOnly, credence::testing::builtInRules(), clock);
    ASSERT_TRUE(reading.ok());
    Ledger ledger(*reading.value());
    TodayPage page(*reading.value(), ledger, nullptr);
    page.refresh();
    const auto* later = page.findChild<LaterButton*>();
    ASSERT_NE(later, nullptr);
    EXPECT_FALSE(later->isEnabled());
    EXPECT_TRUE(later->toolTip().contains(u"reading only"_s));
}

TEST_F(NextStepAnswersTest, AStepOpensToItsRule)
{
    const std::vector<NextStep> all = steps();
    const auto ruled = std::ranges::find_if(all, [](const NextStep& step) { return !step.rule.ruleId.isEmpty(); });
    ASSERT_NE(ruled, all.end());
    const auto row = ruled - all.begin();
    auto* opens = m_page->findChildren<QToolButton*>(u"stepOpens"_s).at(row);
    const auto* why = m_page->findChildren<QLabel*>(u"stepWhy"_s).at(row);
    ASSERT_TRUE(opens->isVisible());
    EXPECT_FALSE(why->isVisible());
    opens->setFocus();
    QTest::keyClick(opens, Qt::Key_Space);
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(why->text().endsWith(format::citation(ruled->rule, m_file.workspace().rules())));
    EXPECT_TRUE(why->text().contains(format::nextStepDetail(*ruled))) << "above it may end in an ellipsis";
    choose(static_cast<std::size_t>(row), u"done"_s);
    EXPECT_FALSE(why->isVisible()) << "another step stands there now";
}

TEST_F(NextStepAnswersTest, AStepThatNoRuleAsksForDoesNotOpen)
{
    m_file.add(Deadline{.title = u"Form"_s, .dueOn = kToday});
    ASSERT_TRUE(steps().front().rule.ruleId.isEmpty());
    EXPECT_FALSE(part<QToolButton>(u"stepOpens"_s)->isVisible());
}

TEST_F(NextStepAnswersTest, MoreThanFiveAreShownOnRequest)
{
    auto* all = part<QToolButton>(u"showAllSteps"_s);
    EXPECT_EQ(all->isVisible(), steps().size() > 5U);
    for (int day = 1; day <= 7; ++day) {
        m_file.add(Deadline{.title = u"Form %1"_s.arg(day), .dueOn = kToday.addDays(day)});
    }
    ASSERT_TRUE(all->isVisible());
    EXPECT_EQ(laters().size(), 5U);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    EXPECT_EQ(laters().size(), steps().size());
    QTest::keyClick(all, Qt::Key_Space);
    EXPECT_EQ(laters().size(), 5U);
}

}  // namespace next_step_answers_test
}  // namespace credence
