// SPDX-License-Identifier: GPL-3.0-or-later
/// The window: shows one file (or how to begin one) and hands every act to the part that does it.
#pragma once

#include <QMainWindow>
#include <QTimer>

#include "services/workspace.h"
#include "ui/pages/page.h"
#include "ui/shell/backup_keeper.h"
#include "ui/settings/ui_settings.h"

class QStackedWidget;

namespace credence {

class FileActs;
class FileOnBus;
class MainMenu;
class MessageBar;
class SampleBand;
class Prompts;
class StatusStrip;
class Workbench;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All of them outlive the window.
    MainWindow(const RuleBook& rules, const Clock& clock, Prompts& prompts);
    ~MainWindow() override;

    /// Opens `path`, or what was open last, or the user's own file, or asks the first questions. False: the window of
    /// another process shows the file and is in front now; this one has nothing to show.
    bool start(const QString& path);
    /// Where it fails the window says why and offers what can be done.
    void openFile(const QString& path, FileAccess access = FileAccess::ReadWrite);
    /// Makes a new file and opens it. Where it fails, what is open stays open.
    void createFile(const QString& path);
    void closeFile();

    /// Null while no file is open.
    [[nodiscard]] Workbench* workbench() const { return m_workbench; }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    /// The file that is open, or that could not be opened.
    [[nodiscard]] QString filePath() const { return m_path; }

    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    void refreshBackupStatus();
    /// Of a backup that was taken, if there is anything to be said.
    void tellDoubts(const TakenBackup& backup);

    // What its commands do beside the work of the parts.
    [[nodiscard]] FileActs& fileActs() const { return *m_fileActs; }
    [[nodiscard]] MainMenu& menu() const { return *m_menu; }
    void zoom(int steps);  ///< 0: back to 100 %
    void setScheme(ColourScheme scheme);
    /// From the next start on; empty: that of the system.
    void setLanguage(const QString& code);
    void showKeyboard();
    void showAbout();

Q_SIGNALS:
    /// Once, after the first page has been painted.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Esc that nothing else wants dismisses what was said.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showFirstRun();
    void tellSample();
    void beginFile(const AnyRecord& first);
    void showWorkbench(std::unique_ptr<Workspace> workspace);
    void showOpenFailure(const Error& error);
    void setView(QWidget* view);
    /// In the title, so that whoever does not see the page hears it.
    void namePage(PageId page);
    void nameWindow();
    void followChange();
    void followDay();
    void refreshMenu();
    void showRecentFiles();
    void applyLook();
    void afterFirstPaint();
    void showOnBus();
    void takeOpeningBackup();

    const RuleBook& m_rules;
    const Clock& m_clock;
    Prompts& m_prompts;
    UiSettings m_settings;
    MainMenu* m_menu;
    FileActs* m_fileActs;
    FileOnBus* m_onBus;
    MessageBar* m_messages;
    SampleBand* m_sampleBand;
    QStackedWidget* m_view;
    StatusStrip* m_status;
    Workbench* m_workbench = nullptr;
    BackupKeeper m_backups;
    QTimer m_dayTimer;
    QString m_path;
    QString m_pageName;
    QStringList m_recentFiles;
    QDate m_day;
    bool m_painted = false;
    bool m_isElsewhere = false;  ///< another window shows the file that could not be opened, and came to the front
};

}  // namespace credence
