// SPDX-License-Identifier: GPL-3.0-or-later
/// The timer in the window, by its keys.
#include <QAction>
#include <QPushButton>
#include <algorithm>

#include "support/steered_clock.h"
#include "support/ui_window.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/timer/timer_control.h"
#include "ui/timer/timer_dialogs.h"

namespace credence {
namespace timer_ui_test {

using namespace Qt::StringLiterals;

const QDateTime kNine(QDate(2026, 11, 23), QTime(9, 0));

class TimerInTheWindow : public testing::WindowTest {
protected:
    void openAt(const QDateTime& now)
    {
        m_clock.set(now);
        window = std::make_unique<MainWindow>(testing::builtInRules(), m_clock, prompts);
        QSignalSpy painted(window.get(), &MainWindow::painted);
        window->start(path());
        window->show();
        window->activateWindow();
        ASSERT_TRUE(painted.wait(5000));
        bringToFront(*window);
    }
    void openEmpty()
    {
        ASSERT_TRUE(Workspace::create(path(), testing::builtInRules(), m_clock).ok());
        openAt(kNine);
    }
    void pass(int minutes)
    {
        m_clock.pass(minutes);
        window->workbench()->timer().look();
    }
    void say(const QString& line)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        type(line);
    }
    void startOrStop() { press(Qt::Key_T, Qt::ControlModifier); }

    [[nodiscard]] std::optional<RunningTimer> timer() { return workspace().timer().value(); }
    template <class Dialog>
    Dialog* shown()
    {
        Dialog* dialog = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            const QList<Dialog*> all = window->findChildren<Dialog*>();  // one that was closed goes later
            const auto found = std::ranges::find_if(all, &QWidget::isVisible);
            dialog = found == all.end() ? nullptr : *found;
            return dialog != nullptr;
        });
        EXPECT_TRUE(isThere);
        if (isThere) {
            bringToFront(*dialog);
        }
        return dialog;
    }
    static void pressIn(QDialog* dialog, const char* name)
    {
        auto* act = dialog->findChild<QPushButton*>(QString::fromLatin1(name));
        ASSERT_NE(act, nullptr) << name;
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Space);
    }
    QLabel* time() { return find<QLabel>("timerTime"); }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }

    testing::SteeredClock m_clock{kNine};
};

TEST_F(TimerInTheWindow, StartsWithTheWordsOfTheLineAndBecomesAnEntry)
{
    openEmpty();
    EXPECT_TRUE(button("timerStartButton")->isVisible());
    say(u"ICD-10-CM guidelines"_s);
    startOrStop();
    EXPECT_TRUE(quickLine()->text().isEmpty());
    ASSERT_TRUE(timer().has_value());
    EXPECT_EQ(timer()->startedAt, kNine.toUTC());
    EXPECT_EQ(timer()->line, u"ICD-10-CM guidelines"_s);
    EXPECT_TRUE(message().contains(u"ICD-10-CM guidelines"_s));

    pass(102);
    EXPECT_EQ(time()->text(), u"1:42"_s);
    EXPECT_TRUE(time()->accessibleName().contains(u"1 h 42"_s));
    EXPECT_TRUE(window->windowTitle().startsWith(u"1:42 — "_s)) << window->windowTitle().toStdString();
    startOrStop();
    auto* form = shown<RecordDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty()) << "nothing is saved unasked";
    EXPECT_TRUE(timer().has_value());
    QTest::keyClick(form, Qt::Key_Return);
    const std::vector<AnyRecord> entries = stored(RecordKind::StudySession);
    ASSERT_EQ(entries.size(), 1U);
    const auto& study = std::get<StudySession>(entries.front());
    EXPECT_EQ(study.minutes.value, 102);
    EXPECT_EQ(study.startedAt, hours(9));
    EXPECT_EQ(study.subject, u"icd-10-cm"_s);
    EXPECT_EQ(timer(), std::nullopt);
    EXPECT_TRUE(window->windowTitle().startsWith(u"Today"_s)) << window->windowTitle().toStdString();

    bringToFront(*window);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    EXPECT_EQ(timer(), std::nullopt);
}

TEST_F(TimerInTheWindow, RunsOnWhenItsFormIsLeft)
{
    openEmpty();
    say(u"CPT"_s);
    startOrStop();
    pass(10);
    startOrStop();
    QTest::keyClick(shown<RecordDialog>(), Qt::Key_Escape);
    EXPECT_TRUE(timer().has_value());
    EXPECT_TRUE(message().contains(u"runs on"_s));
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
}

TEST_F(TimerInTheWindow, LeavesALineWithALengthAlone)
{
    openEmpty();
    say(u"2h CPT"_s);
    startOrStop();
    ASSERT_TRUE(timer().has_value());
    EXPECT_TRUE(timer()->line.isEmpty());
    EXPECT_EQ(quickLine()->text(), u"2h CPT"_s);
}

TEST_F(TimerInTheWindow, IsPausedAndGoesOnByItsKeys)
{
    openEmpty();
    startOrStop();
    pass(20);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(timer()->isPaused());
    EXPECT_EQ(time()->text(), u"0:20 paused"_s);
    EXPECT_TRUE(window->windowTitle().startsWith(u"0:20 paused"_s));
    EXPECT_EQ(find<QAction>("pauseTimer")->text().remove(u'&'), u"Resume the Timer"_s);
    pass(30);
    EXPECT_EQ(time()->text(), u"0:20 paused"_s);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    pass(5);
    EXPECT_EQ(time()->text(), u"0:25"_s);
}

TEST_F(TimerInTheWindow, IsPressedInTheSideBarAndKeepsTheFocusThere)
{
    openEmpty();
    button("timerStartButton")->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(timer().has_value());
    EXPECT_TRUE(button("timerPauseButton")->hasFocus());
    EXPECT_FALSE(button("timerPauseButton")->accessibleName().isEmpty());
    press(Qt::Key_Space);
    EXPECT_TRUE(timer()->isPaused());
    pass(1);
    EXPECT_TRUE(button("timerPauseButton")->hasFocus()) << "a minute that passes takes no focus away";
}

TEST_F(TimerInTheWindow, IsSaidWhatForAndMovedToWhenItBegan)
{
    openEmpty();
    startOrStop();
    pass(10);
    find<QAction>("changeTimer")->trigger();
    auto* dialog = shown<TimerChangeDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"timerLine"_s)->setText(u"CPT surgery"_s);
    auto* start = dialog->findChild<QLineEdit*>(u"timerStart"_s);
    start->setText(u"soon"_s);
    QTest::keyClick(start, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"failure"_s)->isVisible());
    start->setText(u"8:30"_s);
    QTest::keyClick(start, Qt::Key_Return);
    EXPECT_EQ(timer()->startedAt, kNine.addSecs(-30 * 60).toUTC());
    EXPECT_EQ(timer()->line, u"CPT surgery"_s);
    EXPECT_EQ(time()->text(), u"0:40"_s);
}

class ForgottenTimer : public TimerInTheWindow {
protected:
    void SetUp() override
    {
        {
            const auto file = Workspace::create(path(), testing::builtInRules(), m_clock).value();
            Ledger ledger(*file);
            ASSERT_TRUE(TimerDesk(*file, ledger).start(u"CPT"_s).ok());
        }
        openAt(kNine.addDays(1));
    }
};

TEST_F(ForgottenTimer, IsAskedAboutOnceWithoutADialogAndSavesNothing)
{
    EXPECT_TRUE(message().contains(u"over night"_s)) << message().toStdString();
    EXPECT_EQ(window->findChild<TimerEndDialog*>(), nullptr);
    EXPECT_EQ(time()->text(), u"24:00 — right?"_s);
    find<MessageBar>("messageBar")->dismiss();
    pass(5);
    EXPECT_FALSE(find<MessageBar>("messageBar")->isVisible()) << "asked once";
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
}

TEST_F(ForgottenTimer, IsCutToATimeAndThenRecorded)
{
    startOrStop();
    auto* dialog = shown<TimerEndDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* end = dialog->findChild<QLineEdit*>(u"timerEnd"_s);
    EXPECT_EQ(end->text(), u"yesterday 19:00"_s) << "as the question above it says days";
    end->setText(u"yesterday 11:30"_s);
    QTest::keyClick(end, Qt::Key_Return);
    QTest::keyClick(shown<RecordDialog>(), Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::StudySession).size(), 1U);
    EXPECT_EQ(std::get<StudySession>(stored(RecordKind::StudySession).front()).minutes.value, 150);
    EXPECT_EQ(timer(), std::nullopt);
}

TEST_F(ForgottenTimer, IsKeptOrDiscardedAndAnEscapeLeavesTheQuestion)
{
    startOrStop();
    QTest::keyClick(shown<TimerEndDialog>(), Qt::Key_Escape);
    EXPECT_FALSE(timer()->kept);
    bringToFront(*window);
    button("timerPauseButton")->setFocus();
    press(Qt::Key_Space);
    pressIn(shown<TimerEndDialog>(), "keep");
    EXPECT_TRUE(timer()->kept);
    EXPECT_EQ(time()->text(), u"24:00"_s);
    find<QAction>("endTimer")->trigger();
    pressIn(shown<TimerEndDialog>(), "discard");
    EXPECT_EQ(timer(), std::nullopt);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    EXPECT_TRUE(button("timerStartButton")->isVisible());
}

TEST_F(ForgottenTimer, ComesBackByCtrlZOnceItWasDiscardedAndNothingElseIsTakenBack)
{
    ASSERT_TRUE(window->workbench()->ledger().add(Goal{.credential = u"CPC"_s}).ok());
    const RunningTimer before = *timer();
    const auto discard = [this] {
        find<QAction>("endTimer")->trigger();
        pressIn(shown<TimerEndDialog>(), "discard");
        bringToFront(*window);
    };
    discard();
    ASSERT_EQ(timer(), std::nullopt);
    EXPECT_TRUE(find<QAction>("undo")->text().contains(u"timer"_s));
    find<QAction>("undo")->trigger();
    EXPECT_EQ(timer(), before);
    EXPECT_EQ(stored(RecordKind::Goal).size(), 1U);
    EXPECT_FALSE(find<QAction>("undo")->text().contains(u"timer"_s));
    discard();
    ASSERT_TRUE(window->workbench()->ledger().add(Goal{.credential = u"CCS"_s}).ok());
    find<QAction>("undo")->trigger();
    EXPECT_EQ(timer(), std::nullopt) << "what was done after it comes first";
    EXPECT_EQ(stored(RecordKind::Goal).size(), 1U);
}

TEST_F(TimerInTheWindow, BecomesAnotherKindByTheMenu)
{
    openEmpty();
    say(u"CPT"_s);
    startOrStop();
    pass(60);
    find<QAction>("timer-experience_entry")->trigger();
    auto* form = shown<RecordDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(form->windowTitle().contains(u"experience"_s)) << form->windowTitle().toStdString();
}

TEST_F(TimerInTheWindow, OfAFileOpenedForReadingIsSeenAndRests)
{
    {
        const auto file = Workspace::create(path(), testing::builtInRules(), m_clock).value();
        Ledger ledger(*file);
        ASSERT_TRUE(TimerDesk(*file, ledger).start(u"CPT"_s).ok());
    }
    openAt(kNine.addSecs(600));
    window->openFile(path(), FileAccess::ReadOnly);
    EXPECT_EQ(time()->text(), u"0:10"_s);
    EXPECT_FALSE(button("timerStopButton")->isEnabled());
    EXPECT_FALSE(find<QAction>("timer")->isEnabled());
    // What the command line does to it meanwhile is seen.
    const auto file = Workspace::open(path(), FileAccess::ReadWrite, testing::builtInRules(), m_clock).value();
    Ledger ledger(*file);
    ASSERT_TRUE(TimerDesk(*file, ledger).pause().ok());
    EXPECT_TRUE(workspace().lookOutside());
    EXPECT_EQ(time()->text(), u"0:10 paused"_s);
}

}  // namespace timer_ui_test
}  // namespace credence
