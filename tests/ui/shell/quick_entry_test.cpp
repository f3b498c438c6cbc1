// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QPushButton>

#include "support/ui_window.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/shell/quick_hint.h"
#include "ui/widgets/chip_row.h"

namespace credence {
namespace quick_entry_test {

using namespace Qt::StringLiterals;

class QuickEntry : public testing::WindowTest {
protected:
    void SetUp() override { openNewFile(); }

    QuickHint* hint() { return find<QuickHint>("quickHint"); }
    QStringList chips() { return hint()->findChild<ChipRow*>()->shown(); }
};

TEST_F(QuickEntry, HasTheFocusWhenARecordOpens)
{
    EXPECT_TRUE(quickLine()->hasFocus());
}

TEST_F(QuickEntry, EnterSavesClearsAndKeepsTheFocus)
{
    type(u"2h ICD-10-CM yesterday — guidelines ch. 9"_s);
    press(Qt::Key_Return);
    const std::vector<AnyRecord> sessions = stored(RecordKind::StudySession);
    ASSERT_EQ(sessions.size(), 1U);
    const auto& session = std::get<StudySession>(sessions.front());
    EXPECT_EQ(session.minutes, hours(2));
    EXPECT_EQ(session.subject, u"icd-10-cm"_s);
    EXPECT_EQ(session.onDate, QDate(2026, 11, 22));
    EXPECT_TRUE(quickLine()->text().isEmpty());
    EXPECT_TRUE(quickLine()->hasFocus());
}

TEST_F(QuickEntry, CtrlZInTheEmptyLineTakesTheEntryBack)
{
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::StudySession).size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(RecordKind::StudySession).size(), 1U);
}

TEST_F(QuickEntry, CtrlZInAFilledLineUndoesTypingOnly)
{
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    type(u"1h"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(RecordKind::StudySession).size(), 1U);
}

TEST_F(QuickEntry, ChipsSayLiveWhatWouldBeSaved)
{
    type(u"1h30 CPT today"_s);
    ASSERT_TRUE(hint()->isVisible());
    EXPECT_EQ(chips(), QStringList({u"≈ "_s + format::kindName(RecordKind::StudySession),
                                    u"✓ "_s + format::dateShort(clock.today()), u"✓ "_s + format::duration(Minutes{90}),
                                    u"✓ CPT"_s}));
    EXPECT_TRUE(hint()->accessibleName().isEmpty());
}

TEST_F(QuickEntry, AnIncompleteLineSaysWhatIsMissingAndSavesNothing)
{
    type(u"ICD-10-CM yesterday"_s);
    EXPECT_FALSE(hint()->accessibleName().isEmpty());
    press(Qt::Key_Return);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    EXPECT_EQ(quickLine()->text(), u"ICD-10-CM yesterday"_s);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(QuickEntry, AWarningIsShownAndASecondEnterSaves)
{
    type(u"2h ICD-10-CM — chapter 9"_s);
    press(Qt::Key_Return);
    type(u"2h ICD-10-CM — chapter 9"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(RecordKind::StudySession).size(), 1U);
    EXPECT_FALSE(hint()->accessibleName().isEmpty());
    press(Qt::Key_Return);
    EXPECT_EQ(stored(RecordKind::StudySession).size(), 2U);
}

TEST_F(QuickEntry, ChipsTellKnownGuessedNewLeftOverAndDoubtfulApart)
{
    type(u"1h #\"telehealth\" pos 90m"_s);
    EXPECT_EQ(chips(), QStringList({u"≈ "_s + format::kindName(RecordKind::StudySession),
                                    u"≈ "_s + format::dateShort(clock.today()), u"✓ "_s + format::duration(Minutes{60}),
                                    u"+ telehealth"_s, u"“pos 90m”"_s, u"? 90m"_s}));
    const QString spoken = hint()->findChild<ChipRow*>()->accessibleDescription();
    for (const QString& words : {u"guessed: "_s, u"new: telehealth"_s, u"left over: "_s, u"in doubt: 90m"_s}) {
        EXPECT_TRUE(spoken.contains(words)) << spoken.toStdString();
    }
}

TEST_F(QuickEntry, ADoubtIsAnsweredByOneKeyAndThenSaved)
{
    type(u"2h CPT nov 20 update"_s);
    EXPECT_EQ(hint()->accessibleName(), u"“nov 20”: is it the day?"_s);
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(quickLine()->text(), u"2h CPT 2026-11-20 update"_s);
    EXPECT_TRUE(quickLine()->hasFocus());
    press(Qt::Key_Return);
    const std::vector<AnyRecord> sessions = stored(RecordKind::StudySession);
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(std::get<StudySession>(sessions.front()).onDate, QDate(2026, 11, 20));
    EXPECT_EQ(std::get<StudySession>(sessions.front()).title, u"update"_s);
}

TEST_F(QuickEntry, StudyLongerThanADayIsBroughtForwardByOneKey)
{
    type(u"210h CPT before sep 1"_s);
    EXPECT_EQ(hint()->accessibleName(), u"“210h” is more than a day has."_s);
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(quickLine()->text(), u"210h brought forward CPT before sep 1"_s);
    EXPECT_TRUE(chips().contains(u"✓ until Mon Aug 31"_s)) << chips().join(u" | "_s).toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    const std::vector<AnyRecord> forward = stored(RecordKind::StudyBroughtForward);
    ASSERT_EQ(forward.size(), 1U);
    const auto& study = std::get<StudyBroughtForward>(forward.front());
    EXPECT_EQ(study.minutes, hours(210));
    EXPECT_EQ(study.until, QDate(2026, 8, 31));
    EXPECT_EQ(study.subject, u"cpt"_s);
    type(u"1h CPT"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::StudySession).size(), 1U) << "the line goes on with study of a day";
}

TEST_F(QuickEntry, EnterOnADoubtGoesToItsAnswersAndNeverSaves)
{
    type(u"2h #cmm"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    auto* first = find<QPushButton>("quickAnswer1");
    EXPECT_TRUE(first->hasFocus());
    EXPECT_TRUE(hint()->isVisible());
    press(Qt::Key_Right);
    EXPECT_TRUE(find<QPushButton>("quickAnswer2")->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(quickLine()->hasFocus());
    EXPECT_EQ(quickLine()->text(), u"2h #cmm"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(quickLine()->text(), u"2h #icd-10-cm"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::StudySession).size(), 1U);
}

TEST_F(QuickEntry, ANumberWithoutAnAnswerChangesNothing)
{
    type(u"2h CPT"_s);
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(quickLine()->text(), u"2h CPT"_s);
    type(u" tomorow"_s);
    press(Qt::Key_9, Qt::AltModifier);
    EXPECT_EQ(quickLine()->text(), u"2h CPT tomorow"_s);
}

TEST_F(QuickEntry, APlaceThatIsNewOpensItsFormAndTheLineStays)
{
    type(u"8h @lakside coding"_s);
    press(Qt::Key_1, Qt::AltModifier);
    auto* form = window->findChild<RecordDialog*>();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    EXPECT_EQ(quickLine()->text(), u"8h @lakside coding"_s);
    form->reject();
}

TEST_F(QuickEntry, TheHintGoesWhenTheFocusLeavesItsAnswers)
{
    type(u"2h #cmm"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(hint()->hasFocusInside());
    find<QPushButton>("recordButton")->setFocus();
    EXPECT_FALSE(hint()->isVisible());
}

TEST_F(QuickEntry, EscClearsTheLine)
{
    type(u"2h"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(quickLine()->text().isEmpty());
    EXPECT_FALSE(hint()->isVisible());
}

TEST_F(QuickEntry, UpAndDownRecallTheLastLinesAlsoAfterARestart)
{
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    type(u"1h CPT"_s);
    press(Qt::Key_Return);
    window.reset();
    openWindow(path());
    type(u"9"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(quickLine()->text(), u"1h CPT"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(quickLine()->text(), u"2h ICD-10-CM"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(quickLine()->text(), u"2h ICD-10-CM"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(quickLine()->text(), u"9"_s);
}

TEST_F(QuickEntry, CtrlLComesFromAnywhere)
{
    window->setFocus();
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(quickLine()->hasFocus());
}

TEST_F(QuickEntry, TheUndoMenuNamesWhatItUndoes)
{
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    const auto* undo = find<QAction>("undo");
    ASSERT_TRUE(workspace().undoLabel().has_value());
    EXPECT_TRUE(undo->text().contains(format::historyLabel(*workspace().undoLabel()))) << undo->text().toStdString();
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_FALSE(find<QAction>("redo")->isEnabled());
}

TEST_F(QuickEntry, TheStatusBarSaysSavedAndWhatCtrlZTakesBack)
{
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(find<QLabel>("statusSaved")->text(), u"Saved"_s);
    EXPECT_TRUE(find<QLabel>("statusUndo")->text().contains(u"ICD-10-CM"_s));
}

TEST_F(QuickEntry, AddsAnApplicationWithItsNewEmployerAndAsksOnceWhereOneWasSent)
{
    type(u"applied Harbor Clinic inpatient coder yesterday"_s);
    EXPECT_EQ(chips(), QStringList({u"✓ "_s + format::kindName(RecordKind::Application), u"+ Harbor Clinic"_s,
                                    u"“inpatient coder”"_s, u"✓ "_s + format::dateShort({2026, 11, 22})}));
    press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::Application).size(), 1U);
    EXPECT_EQ(sentOn(std::get<Application>(stored(RecordKind::Application).front())), QDate(2026, 11, 22));
    ASSERT_EQ(stored(RecordKind::Employer).size(), 1U);
    type(u"applied harbor clinic coder"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(RecordKind::Application).size(), 1U) << "it says first that one was sent";
    press(Qt::Key_Return);
    EXPECT_EQ(stored(RecordKind::Application).size(), 2U);
    EXPECT_EQ(stored(RecordKind::Employer).size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored(RecordKind::Employer).empty()) << "one step for each line";
}

}  // namespace quick_entry_test
}  // namespace credence
