// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_dialog.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <set>

#include "domain/records/choices.h"
#include "words/format.h"
#include "support/sample_records.h"
#include "support/test_workspace.h"
#include "ui/dialogs/editors/field_editor.h"
#include "ui/dialogs/record_form.h"

namespace credence {
namespace record_dialog_test {

using namespace Qt::StringLiterals;

class Dialog : public RecordDialog {
public:
    Dialog(testing::TestWorkspace& file, const AnyRecord& record)
        : RecordDialog(file.workspace(), file.ledger(), record, nullptr)
    {
        show();
        activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(this));
    }

    template <class W = QLineEdit>
    [[nodiscard]] W* field(const QString& name) const
    {
        W* found = findChild<W*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QLabel* problem(const QString& field) const { return findChild<QLabel*>(field + u"_problem"_s); }
    [[nodiscard]] RecordForm* form() const { return findChild<RecordForm*>(); }
    void type(const QString& name, const QString& text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

class RecordDialogOf : public ::testing::TestWithParam<RecordKind> {
protected:
    testing::TestWorkspace file;
};

TEST_P(RecordDialogOf, ShowsEveryFieldAndGivesEveryValueBack)
{
    const AnyRecord full = testing::fullRecord(GetParam());
    const Dialog dialog(file, full);
    EXPECT_EQ(dialog.form()->record(), full);
    EXPECT_FALSE(dialog.form()->isChanged());
}

TEST_P(RecordDialogOf, HasOneLeftEdgeForAllFieldsAndNoCutLabelAtAnyZoom)
{
    const QFont usual = QApplication::font();
    for (const int percent : {100, 200}) {
        QFont zoomed = usual;
        zoomed.setPointSizeF(usual.pointSizeF() * percent / 100);
        QApplication::setFont(zoomed);
        const Dialog dialog(file, testing::fullRecord(GetParam()));
        const auto leftOf = [&dialog](const QWidget* widget) { return widget->mapTo(dialog.form(), QPoint()).x(); };
        std::set<int> fields;
        std::set<int> captions;
        for (const FieldEditor* editor : dialog.form()->findChildren<FieldEditor*>()) {
            const QString name = editor->spec().name;
            const auto* caption = dialog.findChild<QLabel*>(name + u"_label"_s);
            ASSERT_NE(caption, nullptr) << name.toStdString();
            fields.insert(leftOf(editor));
            captions.insert(leftOf(caption));
            EXPECT_GE(caption->width(), std::min(caption->sizeHint().width(), dialog.form()->width()))
                << name.toStdString() << " at " << percent;
            const QRect label(caption->mapTo(dialog.form(), QPoint()), caption->size());
            const QRect field(editor->mapTo(dialog.form(), QPoint()), editor->size());
            EXPECT_FALSE(label.intersects(field)) << name.toStdString() << " at " << percent;
            EXPECT_LE(field.right(), dialog.form()->width()) << name.toStdString() << " at " << percent;
        }
        EXPECT_EQ(fields.size(), 1U) << percent;
        EXPECT_EQ(captions.size(), 1U) << percent;
        EXPECT_LE(*fields.begin(), dialog.form()->width() / 2) << "the fields keep more than half at " << percent;
    }
    QApplication::setFont(usual);
}

TEST_P(RecordDialogOf, OfABlankRecordSavesNothingAndNamesEveryMissingField)
{
    Dialog dialog(file, blankRecord(GetParam()));
    Dialog::press(Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(file.workspace().records(GetParam()).value().empty());
    for (const Problem& problem : file.ledger().validate(dialog.form()->record())) {
        if (problem.severity == Severity::Error) {
            ASSERT_NE(dialog.problem(problem.field), nullptr) << problem.field.toStdString();
            EXPECT_TRUE(dialog.problem(problem.field)->isVisible()) << problem.field.toStdString();
        }
    }
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_P(RecordDialogOf, HasAMnemonicAndAnAccessibleNameForEveryField)
{
    const Dialog dialog(file, blankRecord(GetParam()));
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        if (isWrittenByPrograms(spec)) {
            continue;
        }
        const auto* inner = dialog.findChild<QWidget*>(spec.name);
        ASSERT_NE(inner, nullptr) << spec.name.toStdString();
        // Of several boxes each is called by its own word as well.
        const QString label = format::fieldLabel(GetParam(), spec.name);
        const auto* box = spec.type == FieldType::Choices ? qobject_cast<const QAbstractButton*>(inner) : nullptr;
        EXPECT_EQ(inner->accessibleName(), box ? u"%1: %2"_s.arg(label, box->text()) : label);
    }
}

TEST_P(RecordDialogOf, TabReachesSaveFromTheFirstField)
{
    const Dialog dialog(file, blankRecord(GetParam()));
    const auto* save = dialog.findChild<QPushButton*>(u"save"_s);
    for (int i = 0; i < 60 && !save->hasFocus(); ++i) {
        Dialog::press(Qt::Key_Tab);
    }
    EXPECT_TRUE(save->hasFocus());
}

/// A rule pack comes from a file alone.
std::vector<RecordKind> typedKinds()
{
    std::vector<RecordKind> kinds(kAllKinds.begin(), kAllKinds.end());
    std::erase_if(kinds, [](RecordKind kind) { return !isTyped(kind); });
    return kinds;
}

INSTANTIATE_TEST_SUITE_P(EveryKind, RecordDialogOf, ::testing::ValuesIn(typedKinds()),
                         [](const auto& kind) { return nameOf(kind.param).remove(u'_').toStdString(); });

class RecordDialogTest : public ::testing::Test {
protected:
    [[nodiscard]] std::vector<AnyRecord> stored(RecordKind kind) { return file.workspace().records(kind).value(); }

    testing::TestWorkspace file;
};

TEST_F(RecordDialogTest, OfANewEntryShowsNoErrorBeforeAKeyIsPressed)
{
    for (const RecordKind kind : {RecordKind::StudySession, RecordKind::CeuActivity, RecordKind::PracticeExam}) {
        const Dialog dialog(file, blankRecord(kind));
        for (const QLabel* label : dialog.findChildren<QLabel*>(QRegularExpression(u"_problem$"_s))) {
            EXPECT_FALSE(label->isVisible()) << label->text().toStdString();
        }
    }
}

TEST_F(RecordDialogTest, OfANewEntryBeginsWithToday)
{
    const Dialog dialog(file, blankRecord(RecordKind::StudySession));
    EXPECT_EQ(dialog.field(u"on_date"_s)->text(), u"2026-11-23"_s);
    EXPECT_TRUE(dialog.field(u"minutes"_s)->hasFocus());
    EXPECT_FALSE(dialog.form()->isChanged());
}

TEST_F(RecordDialogTest, ReadsADayWithoutAYearAheadWhereItLiesAheadAndSaysSo)
{
    Dialog dialog(file, Deadline{.title = u"Renew"_s, .dueOn = {}});
    dialog.type(u"due_on"_s, u"12/15"_s);
    EXPECT_EQ(dialog.field<QLabel>(u"due_on_read"_s)->text(), format::date(QDate(2026, 12, 15)));
    Dialog::press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::Deadline).size(), 1U);
    EXPECT_EQ(std::get<Deadline>(stored(RecordKind::Deadline).front()).dueOn, QDate(2026, 12, 15));
}

TEST_F(RecordDialogTest, OffersTheSubjectsThatTheUsersBodyAsksCeusIn)
{
    file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2026, 1, 10}});
    const Dialog dialog(file, blankRecord(RecordKind::CeuActivity));
    QCompleter* completer = dialog.field(u"subject"_s)->completer();
    ASSERT_NE(completer, nullptr);
    completer->setCompletionPrefix(u"emergency"_s);
    EXPECT_EQ(completer->currentCompletion(), u"emergency department"_s);
}

TEST_F(RecordDialogTest, AMnemonicGoesToItsField)
{
    const Dialog dialog(file, Deadline{.title = u"Renew"_s, .dueOn = QDate(2027, 3, 31)});
    for (QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->buddy()) {
            EXPECT_NE(label->buddy()->focusPolicy(), Qt::NoFocus) << label->text().toStdString();
        }
    }
}

TEST_F(RecordDialogTest, ARefusedSaveGoesToTheFieldThatIsWrong)
{
    Dialog dialog(file, Deadline{.title = u"Renew"_s, .dueOn = QDate(2027, 3, 31)});
    dialog.type(u"due_on"_s, u"never"_s);
    dialog.field(u"title"_s)->setFocus();
    Dialog::press(Qt::Key_Return);
    EXPECT_TRUE(dialog.field(u"due_on"_s)->hasFocus());
}

TEST_F(RecordDialogTest, OfAReadOnlyRecordOffersNothingToSave)
{
    file.add(Deadline{.title = u"Renew"_s, .dueOn = QDate(2027, 3, 31)});
    const PinnedClock clock(QDate(2026, 11, 23));
    const auto reading = Workspace::open(file.path(), FileAccess::ReadOnly, testing::builtInRules(), clock);
    ASSERT_TRUE(reading.ok());
    Ledger ledger(*reading.value());
    const RecordDialog dialog(*reading.value(), ledger, reading.value()->records(RecordKind::Deadline).value().front(),
                              nullptr);
    EXPECT_EQ(dialog.findChild<QPushButton*>(u"save"_s), nullptr);
    EXPECT_EQ(dialog.findChild<QPushButton*>(u"delete"_s), nullptr);
    EXPECT_FALSE(dialog.findChild<RecordForm*>()->isEnabled());
}

TEST_F(RecordDialogTest, StartsInTheFirstRequiredFieldThatIsEmpty)
{
    const Dialog dialog(file, CeuActivity{.onDate = QDate(2026, 11, 20), .title = QString(), .ceus = {}});
    EXPECT_TRUE(dialog.field(u"title"_s)->hasFocus());
}

TEST_F(RecordDialogTest, IsFilledAndSavedByKeysAlone)
{
    Dialog dialog(file, blankRecord(RecordKind::StudySession));
    dialog.type(u"on_date"_s, u"yesterday"_s);
    Dialog::press(Qt::Key_Tab);
    dialog.type(u"minutes"_s, u"1h30"_s);
    dialog.type(u"subject"_s, u"ICD-10-CM"_s);
    Dialog::press(Qt::Key_Tab);
    Dialog::press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::StudySession).size(), 1U);
    const auto session = std::get<StudySession>(stored(RecordKind::StudySession).front());
    EXPECT_EQ(session.onDate, QDate(2026, 11, 22));
    EXPECT_EQ(session.minutes, Minutes{90});
    EXPECT_EQ(session.subject, u"icd-10-cm"_s);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RecordDialogTest, SaysBesideTheFieldWhatItDoesNotUnderstandAndKeepsTheText)
{
    Dialog dialog(file, StudySession{.onDate = QDate(2026, 11, 20), .minutes = {60}, .subject = u"cpt"_s});
    dialog.type(u"minutes"_s, u"soon"_s);
    EXPECT_TRUE(dialog.problem(u"minutes"_s)->isVisible());
    Dialog::press(Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.field(u"minutes"_s)->text(), u"soon"_s);
    EXPECT_TRUE(stored(RecordKind::StudySession).empty());
    dialog.type(u"minutes"_s, u"45"_s);
    EXPECT_FALSE(dialog.problem(u"minutes"_s)->isVisible());
}

TEST_F(RecordDialogTest, AWarningIsShownAndDoesNotStopSaving)
{
    file.add(StudySession{.onDate = QDate(2026, 11, 20), .minutes = {60}, .subject = u"cpt"_s});
    Dialog dialog(file, StudySession{.onDate = QDate(2026, 11, 20), .minutes = {60}, .subject = u"cpt"_s});
    EXPECT_FALSE(file.ledger().validate(dialog.form()->record()).empty());
    Dialog::press(Qt::Key_Return);
    EXPECT_EQ(stored(RecordKind::StudySession).size(), 2U);
}

TEST_F(RecordDialogTest, CtrlShiftReturnSavesAndStartsTheNext)
{
    Dialog dialog(file, Deadline{.title = u"Renew"_s, .dueOn = QDate(2027, 3, 31)});
    Dialog::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    // A button pressed by its shortcut is seen going down before it acts.
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored(RecordKind::Deadline).size() == 1; }, 5000));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.field(u"title"_s)->text().isEmpty());
    EXPECT_TRUE(dialog.field(u"title"_s)->hasFocus());
}

TEST_F(RecordDialogTest, AnEditKeepsTheRecordsIdentityAndWhatTheFormDoesNotShow)
{
    const RecordRef ref = file.add(
        StudySession{.onDate = QDate(2026, 11, 20), .minutes = {60}, .subject = u"cpt"_s, .importKey = u"toggl:7"_s});
    Dialog dialog(file, file.workspace().record(ref).value());
    dialog.type(u"title"_s, u"Modifiers"_s);
    Dialog::press(Qt::Key_Return);
    const auto session = std::get<StudySession>(file.workspace().record(ref).value());
    EXPECT_EQ(session.title, u"Modifiers"_s);
    EXPECT_EQ(session.importKey, u"toggl:7"_s);
}

TEST_F(RecordDialogTest, EscAsksInsideTheDialogBeforeTypedWordsAreLost)
{
    Dialog dialog(file, Deadline{.title = u"Renew"_s, .dueOn = QDate(2027, 3, 31)});
    dialog.type(u"title"_s, u"Renew AAPC"_s);
    Dialog::press(Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    auto* keep = dialog.findChild<QPushButton*>(u"keep"_s);
    EXPECT_TRUE(keep->hasFocus());
    Dialog::press(Qt::Key_Space);
    EXPECT_FALSE(keep->isVisible());
    EXPECT_EQ(dialog.field(u"title"_s)->text(), u"Renew AAPC"_s);
    Dialog::press(Qt::Key_Escape);
    Dialog::press(Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible()) << "a second Esc backs out of the question";
    EXPECT_FALSE(keep->isVisible());
    Dialog::press(Qt::Key_Escape);
    dialog.findChild<QPushButton*>(u"discard"_s)->click();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(stored(RecordKind::Deadline).empty());
}

TEST_F(RecordDialogTest, EscLeavesAnUntouchedFormAtOnce)
{
    Dialog dialog(file, blankRecord(RecordKind::Goal));
    Dialog::press(Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RecordDialogTest, DeleteIsOneStepThatUndoTakesBack)
{
    const RecordRef ref = file.add(Deadline{.title = u"Renew"_s, .dueOn = QDate(2027, 3, 31)});
    Dialog dialog(file, file.workspace().record(ref).value());
    auto* button = dialog.findChild<QPushButton*>(u"delete"_s);
    button->setFocus();
    Dialog::press(Qt::Key_Space);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(stored(RecordKind::Deadline).empty());
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(stored(RecordKind::Deadline).size(), 1U);
}

TEST_F(RecordDialogTest, ADeletionThatWouldBreakAReferenceIsRefusedInTheDialog)
{
    const RecordRef job =
        file.add(Placement{.kind = PlacementKind::Job, .employer = u"Lakeside"_s, .firstDay = QDate(2026, 8, 3)});
    file.add(ExperienceEntry{.onDate = QDate(2026, 8, 4), .minutes = {480}, .placement = PlacementId(job.id)});
    Dialog dialog(file, file.workspace().record(job).value());
    dialog.findChild<QPushButton*>(u"delete"_s)->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"failure"_s)->isVisible());
    EXPECT_EQ(stored(RecordKind::Placement).size(), 1U);
}

/// A subject one slip away from a known one.
class SlippedSubject : public ::testing::Test {
protected:
    testing::TestWorkspace file;
    Dialog dialog{file, StudySession{.onDate = QDate(2026, 11, 20), .minutes = {60}, .subject = {}}};

    void saveWith(const QString& subject)
    {
        dialog.type(u"subject"_s, subject);
        dialog.press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// A button that is pressed by its keys is down for a moment.
    bool theQuestionGoes()
    {
        return QTest::qWaitFor([this] { return !dialog.findChild<QPushButton*>(u"subject_take"_s); });
    }
    std::vector<AnyRecord> saved() { return file.workspace().records(RecordKind::StudySession).value(); }
};

TEST_F(SlippedSubject, IsAskedAboutAndTakenByOneKey)
{
    saveWith(u"icd 10 cmm"_s);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(saved().empty());
    EXPECT_TRUE(dialog.problem(u"subject"_s)->isVisible());
    dialog.press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(theQuestionGoes());
    dialog.press(Qt::Key_Return);
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(std::get<StudySession>(saved().front()).subject, u"icd-10-cm"_s);
}

TEST_F(SlippedSubject, IsANewOneByOneKey)
{
    saveWith(u"anatmy"_s);
    EXPECT_TRUE(saved().empty());
    dialog.press(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(theQuestionGoes());
    dialog.press(Qt::Key_Return);
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(std::get<StudySession>(saved().front()).subject, u"anatmy"_s);
}

TEST_F(SlippedSubject, IsNoSlipWhereItIsFarFromAll)
{
    saveWith(u"knitting"_s);
    ASSERT_EQ(saved().size(), 1U);
}

}  // namespace record_dialog_test
}  // namespace credence
