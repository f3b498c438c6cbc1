// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "services/home_folders.h"
#include "words/format.h"
#include "words/format_backup.h"
#include "words/format_timer.h"
#include "words/language.h"
#include "ui/first_run/first_run_view.h"
#include "services/sample_file.h"
#include "ui/shell/commands.h"
#include "ui/shell/enter_key.h"
#include "ui/shell/file_acts.h"
#include "ui/shell/file_on_bus.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/open_failed_view.h"
#include "ui/shell/pages.h"
#include "ui/shell/prompts.h"
#include "ui/shell/quick_entry_bar.h"
#include "ui/shell/sample_band.h"
#include "ui/shell/start_options.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/focus_steward.h"
#include "ui/widgets/header_tips.h"
#include "ui/widgets/letter_steward.h"
#include "ui/widgets/name_steward.h"
#include "ui/widgets/told_roles.h"
#include "ui/timer/timer_control.h"
#include "ui/timer/timer_tray.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/mnemonic.h"

namespace credence {
namespace {

constexpr int kDayCheckMs = 60'000;
constexpr QSize kFirstSize(1280, 800);
const QString kSettingsName = QStringLiteral("window");

}  // namespace

MainWindow::MainWindow(const RuleBook& rules, const Clock& clock, Prompts& prompts)
    : m_rules(rules),
      m_clock(clock),
      m_prompts(prompts),
      m_menu(new MainMenu(*this)),
      m_fileActs(new FileActs(*this, prompts, clock)),
      m_onBus(new FileOnBus(*this)),
      m_messages(new MessageBar(this)),
      m_sampleBand(new SampleBand(this)),
      m_view(new QStackedWidget(this)),
      m_status(new StatusStrip(this)),
      m_day(clock.today())
{
    tellOwnRoles();
    new LetterSteward(this);
    new NameSteward(this);
    new FocusSteward(this);
    new HeaderTips(this);
    auto* centre = new QWidget(this);
    auto* layout = makeFlush<QVBoxLayout>(centre, 0);
    layout->addWidget(m_sampleBand);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    connect(m_sampleBand, &SampleBand::leaveRequested, this, [this] {
        closeFile();
        start({});
    });
    connect(&m_backups, &BackupKeeper::kept, this, &MainWindow::refreshBackupStatus);
    connect(&m_backups, &BackupKeeper::taken, this, &MainWindow::tellDoubts);
    connect(&m_backups, &BackupKeeper::failed, this, [this](const Error& error) {
        m_messages->showMessage(tr("No backup could be taken. %1").arg(format::error(error)));
    });
    connect(&m_dayTimer, &QTimer::timeout, this, &MainWindow::followDay);
    new EnterKey(*this);
    m_status->setWorkspace(nullptr);
    m_menu->tick(commandId(m_settings.scheme()));
    m_menu->tick(languageCommandId(language::setting()));
    refreshMenu();
    if (!restoreGeometry(m_settings.geometry(kSettingsName))) {
        resize(kFirstSize.boundedTo(roomFor(*this)));
    }
}

MainWindow::~MainWindow() = default;

bool MainWindow::start(const QString& path)
{
    showRecentFiles();
    if (!path.isEmpty()) {
        openFile(QFileInfo(path).absoluteFilePath());
    } else if (!m_recentFiles.isEmpty()) {
        openFile(m_recentFiles.front());
    } else if (QFileInfo::exists(defaultFilePath())) {
        openFile(defaultFilePath());
    } else {
        showFirstRun();
    }
    return !m_isElsewhere;
}

void MainWindow::openFile(const QString& path, FileAccess access)
{
    m_isElsewhere = access == FileAccess::ReadWrite && m_onBus->raiseOther(path);
    if (m_isElsewhere) {
        m_messages->showNotice(tr("It is open in another window, which is in front now."));
        return;
    }
    closeFile();
    m_path = path;
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, access, m_rules, m_clock);
    if (opened) {
        showWorkbench(std::move(opened).value());
    } else {
        showOpenFailure(opened.error());
    }
}

void MainWindow::createFile(const QString& path)
{
    makePrivatePath(QFileInfo(path).absolutePath());  // where that fails, create says why
    Result<std::unique_ptr<Workspace>> made = Workspace::create(path, m_rules, m_clock);
    if (!made) {
        m_messages->showMessage(format::error(made.error()));
        return;
    }
    closeFile();
    m_path = path;
    showWorkbench(std::move(made).value());
}

void MainWindow::closeFile()
{
    if (!m_workbench) {
        return;
    }
    m_backups.finish();
    const Result<std::optional<TakenBackup>> taken = m_workbench->workspace().backUpIfChanged();
    if (!taken) {
        m_prompts.tell(this, tr("Saved, but the last changes are in no backup. %1").arg(format::error(taken.error())));
    }
    m_status->setWorkspace(nullptr);
    delete std::exchange(m_workbench, nullptr);
    showOnBus();
    refreshMenu();
}

void MainWindow::showWorkbench(std::unique_ptr<Workspace> workspace)
{
    m_messages->dismiss();
    m_workbench = new Workbench(std::move(workspace), m_view);
    Workspace& opened = m_workbench->workspace();
    connect(m_workbench, &Workbench::pageChanged, this, &MainWindow::namePage);
    connect(m_workbench, &Workbench::messageRaised, m_messages, &MessageBar::showMessage);
    connect(m_workbench, &Workbench::noticeRaised, m_messages, &MessageBar::showNotice);
    connect(m_workbench, &Workbench::packRequested, m_fileActs, &FileActs::takeRules);
    connect(m_workbench, &Workbench::filesRequested, m_fileActs, &FileActs::keepDocuments);
    connect(m_workbench, &Workbench::resumeRequested, m_fileActs, &FileActs::saveResume);
    connect(m_workbench, &Workbench::succeeded, m_messages, &MessageBar::dismiss);
    connect(&opened, &Workspace::changed, this, &MainWindow::followChange);
    connect(&opened, &Workspace::timerChanged, this, &MainWindow::followChange);
    connect(&m_workbench->timer(), &TimerControl::changed, this, &MainWindow::nameWindow);
    new TimerTray(m_workbench->timer(), *this);
    // After what is reading now: that may be about to write, and must not on what it does not know.
    connect(
        &opened, &Workspace::readFailed, m_workbench,
        [this](const Error& error) {
            m_messages->showMessage(format::error(error));
            static_cast<void>(m_workbench->workspace().takeReadFailure());
        },
        Qt::QueuedConnection);
    m_workbench->quickEntry().setRecordMenu(m_menu->recordMenu());
    setView(m_workbench);
    m_workbench->openPage(PageId::Today);
    m_workbench->quickEntry().focusLine();
    m_status->setWorkspace(&opened);
    m_workbench->timer().look();
    refreshMenu();
    if (m_painted) {  // else after the first painting, which neither must delay
        showOnBus();
        takeOpeningBackup();
    }
}

void MainWindow::namePage(PageId page)
{
    m_menu->tick(commandId(page));
    m_pageName = withoutMnemonic(pageSpec(page).name());
    nameWindow();
}

void MainWindow::nameWindow()
{
    const QString title = tr("%1 — %2 — Credence", "page, file").arg(m_pageName, QFileInfo(m_path).completeBaseName());
    const std::optional<SeenTimer> timer = m_workbench ? m_workbench->timer().seen() : std::nullopt;
    const QString clock = timer ? format::timerClock(timer->seconds) : QString();
    setWindowTitle(!timer                    ? title
                   : timer->timer.isPaused() ? tr("%1 paused — %2", "clock of the timer, title").arg(clock, title)
                                             : tr("%1 — %2", "clock of the timer, title").arg(clock, title));
}

void MainWindow::showFirstRun()
{
    auto* view = new FirstRunView(m_rules, m_clock.today(), m_view);
    connect(view, &FirstRunView::answered, this, &MainWindow::beginFile);
    connect(view, &FirstRunView::sampleChosen, m_fileActs, &FileActs::openSample);
    connect(view, &FirstRunView::openChosen, m_fileActs, &FileActs::openOther);
    setView(view);
    setWindowTitle(tr("Credence"));
}

void MainWindow::beginFile(const AnyRecord& first)
{
    createFile(defaultFilePath());
    if (!m_workbench) {
        return;
    }
    const Result<RecordRef> added = m_workbench->ledger().add(first);
    if (!added) {
        m_messages->showMessage(format::error(added.error()));
    }
}

void MainWindow::showOpenFailure(const Error& error)
{
    auto* view = new OpenFailedView(m_path, error, m_view);
    connect(view, &OpenFailedView::retryChosen, this, [this] { openFile(m_path); });
    connect(view, &OpenFailedView::createChosen, this, [this] { createFile(m_path); });
    connect(view, &OpenFailedView::readOnlyChosen, this, [this] { openFile(m_path, FileAccess::ReadOnly); });
    connect(view, &OpenFailedView::restoreChosen, m_fileActs, &FileActs::restore);
    connect(view, &OpenFailedView::openOtherChosen, m_fileActs, &FileActs::openOther);
    setView(view);
    setWindowTitle(tr("Credence"));
}

void MainWindow::setView(QWidget* view)
{
    // Later, as the old view may be the one whose button was pressed.
    tellSample();
    while (QWidget* old = m_view->currentWidget()) {
        m_view->removeWidget(old);
        old->deleteLater();
    }
    m_view->addWidget(view);
}

void MainWindow::tellSample()
{
    const bool isShown = m_workbench && isSample(m_workbench->workspace());
    if (isShown) {
        m_sampleBand->show(!m_settings.recentFiles().isEmpty() || QFileInfo::exists(defaultFilePath()));
    } else {
        m_sampleBand->hide();
    }
}

void MainWindow::followChange()
{
    m_status->refresh();
    refreshMenu();
}

void MainWindow::refreshMenu()
{
    m_menu->refresh(commandState(m_workbench ? &m_workbench->workspace() : nullptr, m_recentFiles));
}

void MainWindow::showRecentFiles()
{
    m_recentFiles = m_settings.recentFiles();
    m_menu->setRecentFiles(m_recentFiles);
    refreshMenu();
}

void MainWindow::followDay()
{
    if (m_workbench && m_day != m_clock.today()) {
        m_day = m_clock.today();
        m_workbench->refreshAll();
    }
}

void MainWindow::zoom(int steps)
{
    m_settings.setZoomPercent(steps == 0 ? 100 : m_settings.zoomPercent() + steps * UiSettings::kZoomStep);
    applyLook();
}

void MainWindow::setScheme(ColourScheme scheme)
{
    m_settings.setScheme(scheme);
    applyLook();
}

void MainWindow::setLanguage(const QString& code)
{
    language::setSetting(code);
    m_messages->showNotice(tr("The language changes when Credence starts anew."));
}

void MainWindow::showKeyboard()
{
    showKeyboardHelp(m_menu->menus(), this);
}

void MainWindow::showAbout()
{
    credence::showAbout(m_rules, m_path, this);
}

void MainWindow::applyLook()
{
    applyTheme(*qApp, m_settings.scheme(), m_settings.zoomPercent());
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::afterFirstPaint);
    }
}

void MainWindow::afterFirstPaint()
{
    Q_EMIT painted();
    showOnBus();
    m_dayTimer.setTimerType(Qt::VeryCoarseTimer);
    m_dayTimer.start(kDayCheckMs);
    takeOpeningBackup();
}

/// Who opens the file to write in it gets the window that does.
void MainWindow::showOnBus()
{
    m_onBus->show(m_workbench && !m_workbench->workspace().isReadOnly() ? m_path : QString());
}

void MainWindow::takeOpeningBackup()
{
    if (!m_workbench) {
        return;
    }
    if (!isSample(m_workbench->workspace())) {  // one's own file is what a start opens
        m_settings.addRecentFile(m_path);
    }
    showRecentFiles();
    refreshBackupStatus();
    if (!m_workbench->workspace().isReadOnly()) {
        m_backups.keep(m_path, m_clock.nowUtc());
    }
}

void MainWindow::tellDoubts(const TakenBackup& backup)
{
    const QString doubts = format::backupDoubts(backup, m_clock.today());
    if (!doubts.isEmpty()) {
        m_messages->showMessage(doubts);
    }
}

void MainWindow::refreshBackupStatus()
{
    m_status->refreshBackup();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_messages->isVisible()) {
        m_messages->dismiss();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(kSettingsName, saveGeometry());
    closeFile();
    event->accept();
}

}  // namespace credence
