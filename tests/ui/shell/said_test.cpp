// SPDX-License-Identifier: GPL-3.0-or-later
/// What happens in the window is said.
#include <QPushButton>

#include "support/ui_window.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/announcer.h"

namespace credence {
namespace said_test {

using namespace Qt::StringLiterals;

class Said : public testing::WindowTest {
protected:
    void SetUp() override { openNewFile(); }

    /// Whether `words` are said in `in` before long.
    static bool says(const QWidget& in, const QString& words)
    {
        return QTest::qWaitFor([&] {
            const auto* announcer = in.findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
            return announcer && announcer->said().contains(words);
        });
    }
};

TEST_F(Said, ThePageThatIsOpened)
{
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(says(*window, u"Log"_s));
}

TEST_F(Said, WhatIsSavedUndoneAndDoneAgain)
{
    EXPECT_TRUE(says(*window, u"Today"_s));
    type(u"2h ICD-10-CM"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(says(*window, u"Saved: add study session"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(says(*window, u"Undone: add study session"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(says(*window, u"Redone: add study session"_s));
}

TEST_F(Said, WhatTheQuickLineUnderstoodOnceOneStopsTyping)
{
    type(u"2h ICD-10-CM"_s);
    EXPECT_TRUE(says(*window, u"2 h 00"_s));
}

TEST_F(Said, ANotice)
{
    find<MessageBar>("messageBar")->showNotice(u"Backed up."_s);
    EXPECT_TRUE(says(*window, u"Backed up."_s));
}

TEST_F(Said, WhatStopsAFormFromSavingAndTheQuestionWhetherToDiscard)
{
    window->workbench()->openForm(blankRecord(RecordKind::Deadline));
    auto* form = window->findChild<RecordDialog*>();
    ASSERT_NE(form, nullptr);
    bringToFront(*form);
    form->findChild<QPushButton*>(u"save"_s)->click();
    EXPECT_TRUE(says(*form, u"Title"_s));
    auto* title = form->findChild<QLineEdit*>(u"title"_s);
    ASSERT_NE(title, nullptr);
    EXPECT_TRUE(title->accessibleDescription().contains(u"Title"_s)) << "who comes back to the field hears it there";
    title->setText(u"Renew"_s);
    EXPECT_TRUE(title->accessibleDescription().isEmpty());
    form->reject();
    EXPECT_TRUE(says(*form, u"Discard what you typed?"_s));
    form->findChild<QPushButton*>(u"discard"_s)->click();
}

}  // namespace said_test
}  // namespace credence
