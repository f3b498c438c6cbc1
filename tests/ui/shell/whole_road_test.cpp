// SPDX-License-Identifier: GPL-3.0-or-later
/// One learner's road through the real window by keys alone: a goal, two programmes side by side, the course done with
/// its certificate dropped, CEUs with their certificate, a letter asked for, received and checked, an application from
/// wanted to an offer.
#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QUrl>

#include "support/small_pdf.h"
#include "support/ui_window.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/documents/attach_dialog.h"
#include "ui/pages/evidence/proof_model.h"

namespace credence {
namespace whole_road_test {

using namespace Qt::StringLiterals;

class WholeRoad : public testing::WindowTest {
protected:
    void SetUp() override { openNewFile(); }

    void open(Qt::Key page) { press(page, Qt::ControlModifier); }

    /// Tab until `isThere` says so of what has the focus; fails after a round.
    template <class IsThere>
    QWidget* tabUntil(IsThere isThere, const QString& what)
    {
        constexpr int kRound = 200;
        for (int step = 0; step < kRound; ++step) {
            QWidget* focused = QApplication::focusWidget();
            if (focused && isThere(focused)) {
                return focused;
            }
            press(Qt::Key_Tab);
        }
        ADD_FAILURE() << "Tab never came to " << what.toStdString();
        return nullptr;
    }
    QWidget* tabTo(const QString& name)
    {
        return tabUntil([&name](const QWidget* focused) { return focused->objectName() == name; }, name);
    }

    template <class D>
    D* front()
    {
        D* dialog = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (D* each : window->findChildren<D*>()) {
                dialog = each->isVisible() ? each : dialog;
            }
            return dialog != nullptr;
        }));
        if (dialog) {
            bringToFront(*dialog);
        }
        return dialog;
    }
    void backToTheWindow() { bringToFront(*window); }

    /// Ctrl+N, and down the menu to `kind`.
    void addByMenu(const QString& kind)
    {
        QTimer::singleShot(0, window.get(), [kind] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            const QString wanted = u"add-"_s + kind;
            for (int step = 0; step < 100 && (!menu->activeAction() || menu->activeAction()->objectName() != wanted);
                 ++step) {
                QTest::keyClick(menu, Qt::Key_Down);
            }
            ASSERT_TRUE(menu->activeAction());
            EXPECT_EQ(menu->activeAction()->objectName(), wanted);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
    }

    struct Typed {
        QString field;
        QString text;
    };
    /// Fills the form in front, field by field with Tab, and saves it with Enter.
    void fill(const std::vector<Typed>& values)
    {
        auto* dialog = front<RecordDialog>();
        ASSERT_NE(dialog, nullptr);
        for (const Typed& value : values) {
            QWidget* field = tabTo(value.field);
            ASSERT_NE(field, nullptr);
            if (qobject_cast<QLineEdit*>(field)) {
                press(Qt::Key_A, Qt::ControlModifier);
                press(Qt::Key_Backspace);
                type(value.text);
            } else if (auto* list = qobject_cast<QComboBox*>(field)) {
                press(Qt::Key_Home);
                for (int step = 0; step < list->count() && !list->currentText().contains(value.text); ++step) {
                    press(Qt::Key_Down);
                }
                EXPECT_TRUE(list->currentText().contains(value.text)) << list->currentText().toStdString();
            } else {
                press(Qt::Key_Space);
            }
        }
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return !dialog->isVisible(); }));
        backToTheWindow();
    }
    void add(const QString& kind, const std::vector<Typed>& values)
    {
        addByMenu(kind);
        fill(values);
    }

    QString written(const QString& name)
    {
        const QString path = folder() + u'/' + name;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(testing::smallPdf(name.toUtf8()));
        return path;
    }
    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window->workbench(), &event);
    }
    void keep(AttachDialog& dialog)
    {
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isVisible(); }, 20'000));
        backToTheWindow();
    }

    QTableView& proofs() { return *find<QTableView>("proofs"); }
    [[nodiscard]] QString proofCell(int row, int column)
    {
        return proofs().model()->index(row, column).data().toString();
    }
    /// Ctrl+6, and down the table to what proves `proven`.
    void goToProof(const QString& proven)
    {
        open(Qt::Key_6);
        QWidget* table = tabTo(u"proofs"_s);
        ASSERT_NE(table, nullptr);
        press(Qt::Key_Home, Qt::ControlModifier);
        const auto current = [this] { return proofCell(proofs().currentIndex().row(), ProofModel::Proves); };
        for (int row = 0; row < proofs().model()->rowCount() && current() != proven; ++row) {
            press(Qt::Key_Down);
        }
        EXPECT_EQ(current(), proven);
    }
    QString stateOfProof() { return proofCell(proofs().currentIndex().row(), ProofModel::State); }
    /// Ticks each point of the paper that is chosen.
    void checkPoints()
    {
        while (stateOfProof().contains(u" of "_s)) {
            const QString before = stateOfProof();
            QWidget* point = tabUntil(
                [](const QWidget* focused) {
                    const auto* box = qobject_cast<const QAbstractButton*>(focused);
                    return box && focused->objectName().startsWith(u"point-"_s) && !box->isChecked();
                },
                u"an open point"_s);
            if (!point) {
                return;
            }
            press(Qt::Key_Space);
            ASSERT_NE(stateOfProof(), before);
        }
    }

    template <class R>
    R only(RecordKind kind)
    {
        const std::vector<AnyRecord> all = stored(kind);
        EXPECT_EQ(all.size(), 1U);
        return std::get<R>(all.front());
    }
};

TEST_F(WholeRoad, IsWalkedByKeysAlone)
{
    // The goal, and two schools side by side.
    add(u"goal"_s, {{u"credential"_s, u"CPC —"_s}});
    EXPECT_EQ(only<Goal>(RecordKind::Goal).credential, u"CPC"_s);
    add(u"programme"_s, {{u"name"_s, u"Bunker Hill certificate"_s}, {u"contact_hours"_s, u"405h"_s}});
    add(u"programme"_s, {{u"name"_s, u"Online course"_s}, {u"contact_hours"_s, u"80h"_s}});
    open(Qt::Key_2);
    auto* compared = find<QTableWidget>("programmes");
    ASSERT_EQ(compared->columnCount(), 3);
    ASSERT_NE(tabTo(u"programmes"_s), nullptr);
    for (int step = 0; step < 3 && !compared->horizontalHeaderItem(compared->currentColumn())
                                        ->data(Qt::AccessibleTextRole)
                                        .toString()
                                        .startsWith(u"Bunker"_s);
         ++step) {
        press(Qt::Key_Right);
    }

    // The course is done; its certificate is dropped.
    press(Qt::Key_Return);
    fill({{u"completed_on"_s, u"2026-05-20"_s}});
    drop(written(u"bunker hill.pdf"_s));
    auto* asked = front<AttachDialog>();
    ASSERT_NE(asked, nullptr);
    press(Qt::Key_1, Qt::AltModifier);
    auto* about = qobject_cast<QComboBox*>(tabTo(u"record"_s));
    ASSERT_NE(about, nullptr);
    for (int step = 0; step < about->count() && !about->currentText().contains(u"Bunker"_s); ++step) {
        press(Qt::Key_Down);
    }
    keep(*asked);
    goToProof(u"Bunker Hill certificate"_s);
    checkPoints();
    EXPECT_EQ(stateOfProof(), u"✓ whole"_s);

    // CEUs of the cycle that the new credential has, with their certificate.
    add(u"held_credential"_s, {{u"credential"_s, u"CPC-A —"_s}, {u"awarded_on"_s, u"2026-07-18"_s}});
    add(u"membership"_s, {{u"body"_s, u"AAPC"_s}, {u"due_on"_s, u"2027-03-31"_s}});
    press(Qt::Key_L, Qt::ControlModifier);
    type(u"1.5 ceu \"Denials, payer side\" 2026-11-18 idx:CHP261120A"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(stored(RecordKind::CeuActivity).size(), 1U) << message().toStdString();
    goToProof(u"Denials, payer side"_s);
    EXPECT_EQ(stateOfProof(), u"! none"_s);
    prompts.answer = written(u"denials.pdf"_s);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    asked = front<AttachDialog>();
    ASSERT_NE(asked, nullptr);
    keep(*asked);
    EXPECT_EQ(stateOfProof(), u"◐ 0 of 5"_s);
    checkPoints();
    EXPECT_EQ(stateOfProof(), u"✓ whole"_s);

    // The letter of the job: asked for, received, checked.
    add(u"placement"_s,
        {{u"employer"_s, u"Lakeside Clinic"_s}, {u"code_sets"_s, {}}, {u"first_day"_s, u"2026-08-03"_s}});
    ASSERT_FALSE(only<Placement>(RecordKind::Placement).codeSets.isEmpty());
    add(u"document"_s, {{u"kind"_s, u"Verification letter"_s},
                        {u"title"_s, u"Letter of Lakeside"_s},
                        {u"asked_on"_s, u"2026-11-02"_s},
                        {u"received_on"_s, {}},
                        {u"placement"_s, u"Lakeside"_s}});
    goToProof(u"Lakeside Clinic"_s);
    EXPECT_EQ(stateOfProof(), u"○ asked for"_s);
    prompts.answer = written(u"letter.pdf"_s);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    asked = front<AttachDialog>();
    ASSERT_NE(asked, nullptr);
    keep(*asked);
    EXPECT_TRUE(stateOfProof().startsWith(u"◐ 0 of "_s)) << stateOfProof().toStdString();
    checkPoints();
    EXPECT_EQ(stateOfProof(), u"✓ whole"_s);

    // An application, from wanted to an offer.
    open(Qt::Key_7);
    press(Qt::Key_N);
    type(u"Harbor Hospital"_s);
    press(Qt::Key_Return);
    for (int stage = 0; stage < 3; ++stage) {
        press(Qt::Key_Right, Qt::ControlModifier);
    }
    EXPECT_EQ(only<Application>(RecordKind::Application).stage, ApplicationStage::Offer);
}

}  // namespace whole_road_test
}  // namespace credence
