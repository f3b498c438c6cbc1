// SPDX-License-Identifier: GPL-3.0-or-later
/// The real window on a real file in a temporary folder, with a pinned day and prompts that a test answers.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "words/format.h"
#include "support/test_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workbench.h"

namespace credence::testing {

class AnsweredPrompts final : public Prompts {
public:
    QString answer;
    int asked = 0;
    QStringList told;

    QString fileToOpen(QWidget*, const QString&) override { return given(); }
    QString fileToCreate(QWidget*, const QString&) override { return given(); }
    QString csvToImport(QWidget*, const QString&) override { return given(); }
    QString rulesToTake(QWidget*) override { return given(); }
    QStringList documentsToKeep(QWidget*) override { return given().split(QLatin1Char('|'), Qt::SkipEmptyParts); }
    QString resumeToSave(QWidget*) override { return given(); }
    void tell(QWidget*, const QString& words) override { told << words; }

private:
    QString given()
    {
        ++asked;
        return answer;
    }
};

/// Forgets the window's preferences and the files of earlier tests.
inline void forgetUserFolders()
{
    for (const auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation}) {
        QDir(QStandardPaths::writableLocation(place)).removeRecursively();
    }
}

class WindowTest : public ::testing::Test {
protected:
    WindowTest() { forgetUserFolders(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("record.credence")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Makes an empty file and opens it in the window.
    void openNewFile()
    {
        ASSERT_TRUE(Workspace::create(path(), builtInRules(), clock).ok());
        openWindow(path());
    }

    void openWindow(const QString& file)
    {
        window = std::make_unique<MainWindow>(builtInRules(), clock, prompts);
        QSignalSpy painted(window.get(), &MainWindow::painted);
        window->start(file);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(painted.wait(5000));
        bringToFront(*window);
    }

    template <class W>
    W* find(const char* name)
    {
        auto* found = window->findChild<W*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QLineEdit* quickLine() { return find<QLineEdit>("quickLine"); }
    Workspace& workspace() { return window->workbench()->workspace(); }
    QString message() { return find<MessageBar>("messageBar")->findChild<QLabel*>()->text(); }

    /// Waits until `dialog` has the keys.
    static void bringToFront(QWidget& dialog)
    {
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([&dialog] { return QApplication::activeWindow() == &dialog; }));
    }

    /// What a person does: types into whatever has the focus.
    void type(const QString& text)
    {
        for (const QChar character : text) {
            // QTest knows the keys of ASCII alone.
            QKeyEvent pressed(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(focused(), &pressed);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
    }

    [[nodiscard]] std::vector<AnyRecord> stored(RecordKind kind) { return workspace().records(kind).valueOr({}); }

private:
    QTemporaryDir m_folder;  // before the window, which has a lock in it

protected:
    PinnedClock clock{QDate(2026, 11, 23)};
    AnsweredPrompts prompts;
    std::unique_ptr<MainWindow> window;

private:
    [[nodiscard]] QWidget* focused() const
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : window.get();
    }
};

}  // namespace credence::testing
