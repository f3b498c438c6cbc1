// SPDX-License-Identifier: GPL-3.0-or-later
/// Walks through the real window by keys alone. They go the way of real ones: to the menu or list of words that is
/// open, else to the dialog in front, else to the window.
#pragma once

#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWindow>
#include <vector>

#include "support/small_pdf.h"
#include "support/ui_window.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/documents/attach_dialog.h"

namespace credence::testing {

class WindowWalk : public WindowTest {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(inFront().windowHandle(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar character : text) {
            // QTest knows the keys of ASCII alone.
            const Qt::Key key = character.unicode() < 128 ? QTest::asciiToKey(character.toLatin1()) : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, inFront().windowHandle(), key, QString(character), Qt::NoModifier);
        }
    }
    void open(Qt::Key page) { press(page, Qt::ControlModifier); }

    /// Tab until `isThere` says so of what has the focus; null and a failure after a round.
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
    template <class W = QWidget>
    W* tabTo(const QString& name)
    {
        return qobject_cast<W*>(
            tabUntil([&name](const QWidget* focused) { return focused->objectName() == name; }, name));
    }
    /// Presses `key` until `isThere`, `most` times at most.
    template <class IsThere>
    bool pressUntil(Qt::Key key, int most, IsThere isThere)
    {
        for (int step = 0; step < most && !isThere(); ++step) {
            press(key);
        }
        return isThere();
    }

    /// The dialog of the type that is open, with the keys.
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
    /// Enter, and the dialog closes; it is gone then.
    void confirm(QDialog& dialog)
    {
        constexpr int kPatienceMs = 20'000;  // a file is looked into first, by a program of its own
        const QPointer<QDialog> open(&dialog);
        press(Qt::Key_Return);
        const bool isClosed = QTest::qWaitFor([&open] { return !open || !open->isVisible(); }, kPatienceMs);
        EXPECT_TRUE(isClosed) << dialog.findChild<QLabel*>(QStringLiteral("failure"))->text().toStdString();
        bringToFront(*window);
    }

    struct Typed {
        QString field;
        QString text;  ///< of a list: a part of the words to choose; of a box: ticked, whatever it is
    };
    /// Fills the form in front field by field, Tab between them, and saves it with Enter.
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
                chooseIn(*list, value.text);
            } else {
                press(Qt::Key_Space);
            }
        }
        confirm(*dialog);
    }
    void chooseIn(const QComboBox& list, const QString& words)
    {
        press(Qt::Key_Home);
        EXPECT_TRUE(pressUntil(Qt::Key_Down, list.count(), [&] { return list.currentText().contains(words); }))
            << words.toStdString();
    }
    /// Ctrl+N, and down the menu to `kind`.
    void addByMenu(const QString& kind)
    {
        const QString wanted = QStringLiteral("add-") + kind;
        bool isChosen = false;
        QTimer look;  // the menu is open for as long as the key is being answered
        QObject::connect(&look, &QTimer::timeout, window.get(), [&] {
            const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu) {
                return;
            }
            look.stop();
            isChosen = pressUntil(Qt::Key_Down, static_cast<int>(menu->actions().size()) + 1,
                                  [&] { return menu->activeAction() && menu->activeAction()->objectName() == wanted; });
            press(isChosen ? Qt::Key_Return : Qt::Key_Escape);
        });
        look.start();
        press(Qt::Key_N, Qt::ControlModifier);
        EXPECT_TRUE(isChosen) << wanted.toStdString();
    }
    void add(const QString& kind, const std::vector<Typed>& values)
    {
        addByMenu(kind);
        fill(values);
    }
    void quickly(const QString& line)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        type(line);
        press(Qt::Key_Return);
    }

    /// Writes a file beside the record and tells where.
    QString written(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder() + QLatin1Char('/') + name;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QString paper(const QString& name) { return written(name, smallPdf(name.toUtf8())); }
    /// Qt gives a drop only to what the drag has entered.
    void drop(const QList<QUrl>& what) { dropOn(*window->workbench(), what); }
    static void dropOn(QWidget& widget, const QList<QUrl>& what)
    {
        const QPoint place(400, 300);
        QMimeData data;
        data.setUrls(what);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }
    /// Ctrl+Shift+A with the paper at `path`, kept as it is proposed.
    void keepPaper(const QString& path)
    {
        prompts.answer = path;
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto* asked = front<AttachDialog>();
        ASSERT_NE(asked, nullptr);
        confirm(*asked);
    }

private:
    [[nodiscard]] QWidget& inFront() const
    {
        QWidget* dialog = QApplication::activeModalWidget();
        return dialog ? *dialog : *window;
    }
};

}  // namespace credence::testing
