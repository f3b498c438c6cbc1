// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "words/format.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/icon.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Menu texts take a single '&' for a mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

}  // namespace

MainMenu::MainMenu(QMainWindow* window) : QObject(window), m_window(window)
{
    QMenuBar* bar = window->menuBar();
    buildFile(bar->addMenu(tr("&File")));
    buildEdit(bar->addMenu(tr("&Edit")));
    buildView(bar->addMenu(tr("&View")));
    buildRecord(bar->addMenu(tr("&Record")));
    buildHelp(bar->addMenu(tr("&Help")));
}

QAction* MainMenu::add(QMenu* menu, const QString& text, Signal signal, const QKeySequence& shortcut)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

QAction* MainMenu::addForRecord(QMenu* menu, const QString& text, Signal signal, const QKeySequence& shortcut)
{
    QAction* action = add(menu, text, signal, shortcut);
    m_needRecord.push_back(action);
    return action;
}

void MainMenu::buildFile(QMenu* menu)
{
    add(menu, tr("&New Record…"), &MainMenu::newChosen);
    add(menu, tr("&Open…"), &MainMenu::openChosen, QKeySequence::Open);
    m_recent = menu->addMenu(tr("Open &Recent"));
    add(menu, tr("Open the &Sample"), &MainMenu::sampleChosen);
    menu->addSeparator();
    addForRecord(menu, tr("&Back Up Now"), &MainMenu::backUpChosen);
    addForRecord(menu, tr("R&estore a Backup…"), &MainMenu::restoreChosen);
    menu->addSeparator();
    m_needWriting.push_back(add(menu, tr("Import &Time Tracker CSV…"), &MainMenu::importTimesChosen));
    m_needWriting.push_back(add(menu, tr("Import &CEU CSV…"), &MainMenu::importCeusChosen));
    m_needWriting.push_back(add(menu, tr("Take Newer R&ules…"), &MainMenu::takeRulesChosen));
    menu->addSeparator();
    add(menu, tr("&Quit"), &MainMenu::quitChosen, QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainMenu::buildEdit(QMenu* menu)
{
    m_undo = add(menu, tr("&Undo"), &MainMenu::undoChosen, QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_undo->setIcon(themedIcon(u"undo"_s));
    m_undo->setObjectName(u"undoAction"_s);
    m_redo = add(menu, tr("&Redo"), &MainMenu::redoChosen);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_redo->setIcon(themedIcon(u"redo"_s));
    m_redo->setObjectName(u"redoAction"_s);
    menu->addSeparator();
    addForRecord(menu, tr("&Find in This Page"), &MainMenu::findChosen, QKeySequence(Qt::CTRL | Qt::Key_F));
    addForRecord(menu, tr("&Quick Entry Line"), &MainMenu::quickLineChosen, QKeySequence(Qt::CTRL | Qt::Key_L));
}

void MainMenu::buildView(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    const auto addPage = [&](PageId page, const QString& text, const QString& icon, Qt::Key key) {
        QAction* action = menu->addAction(themedIcon(icon), text);
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageChosen(page); });
        m_pages[page] = action;
        m_needRecord.push_back(action);
    };
    addPage(PageId::Today, tr("&Today"), u"today"_s, Qt::Key_1);
    addPage(PageId::Log, tr("&Log"), u"log"_s, Qt::Key_2);
    addPage(PageId::Credentials, tr("&Credentials"), u"credentials"_s, Qt::Key_3);
    addPage(PageId::Ceus, tr("CE&Us"), u"ceus"_s, Qt::Key_4);
    menu->addSeparator();
    addZoom(menu);
    menu->addSeparator();
    addSchemes(menu);
}

void MainMenu::addZoom(QMenu* menu)
{
    const auto addStep = [&](const QString& text, int steps, const QList<QKeySequence>& keys) {
        QAction* action = menu->addAction(text);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, steps] { Q_EMIT zoomChosen(steps); });
    };
    // Ctrl+= is Ctrl++ without Shift on a US keyboard.
    addStep(tr("Zoom &In"), 1, {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addStep(tr("Zoom &Out"), -1, {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    addStep(tr("&Normal Size"), 0, {QKeySequence(Qt::CTRL | Qt::Key_0)});
}

void MainMenu::addSchemes(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    const auto addScheme = [&](ColourScheme scheme, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { Q_EMIT schemeChosen(scheme); });
        m_schemes[scheme] = action;
    };
    addScheme(ColourScheme::System, tr("Colours of the &System"));
    addScheme(ColourScheme::Light, tr("Li&ght"));
    addScheme(ColourScheme::Dark, tr("&Dark"));
}

void MainMenu::buildRecord(QMenu* menu)
{
    m_needWriting.push_back(
        add(menu, tr("Choose &What to Add"), &MainMenu::recordMenuChosen, QKeySequence(Qt::CTRL | Qt::Key_N)));
    // The kinds stand in a menu of their own: the button beside the quick line opens it too.
    m_recordMenu = new QMenu(tr("&Add"), m_window);
    m_recordMenu->setObjectName(u"recordMenu"_s);
    menu->addMenu(m_recordMenu);
    m_needWriting.push_back(m_recordMenu->menuAction());
    using enum RecordKind;
    QString usedMnemonics;
    const std::vector<std::vector<RecordKind>> groups{{StudySession, ExperienceEntry, CeuActivity},
                                                      {PracticeExam, ExamAttempt, HeldCredential, OwnCredential, Goal},
                                                      {Placement, Programme, Course},
                                                      {Membership, PortalCycle, Document, Deadline}};
    for (const std::vector<RecordKind>& group : groups) {
        if (!m_recordMenu->isEmpty()) {
            m_recordMenu->addSeparator();
        }
        for (const RecordKind kind : group) {
            const QString name = literal(format::capitalised(format::kindName(kind))) + u'…';
            QAction* action = m_recordMenu->addAction(withMnemonic(name, usedMnemonics));
            connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT kindChosen(kind); });
        }
    }
}

void MainMenu::buildHelp(QMenu* menu)
{
    addForRecord(menu, tr("&Look Up Massachusetts…"), &MainMenu::lookUpChosen,
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    addForRecord(menu, tr("&Rules…"), &MainMenu::rulesChosen, QKeySequence(Qt::Key_F1));
    add(menu, tr("&Keyboard"), &MainMenu::keyboardChosen, QKeySequence(Qt::CTRL | Qt::Key_Slash));
    add(menu, tr("&About Credence"), &MainMenu::aboutChosen);
}

void MainMenu::refresh(const Workspace* workspace)
{
    const bool writable = workspace && !workspace->isReadOnly();
    for (QAction* action : m_needRecord) {
        action->setEnabled(workspace != nullptr);
    }
    for (QAction* action : m_needWriting) {
        action->setEnabled(writable);
    }
    const std::optional<HistoryLabel> undo = writable ? workspace->undoLabel() : std::nullopt;
    const std::optional<HistoryLabel> redo = writable ? workspace->redoLabel() : std::nullopt;
    m_undo->setEnabled(undo.has_value());
    m_undo->setText(undo ? tr("&Undo %1").arg(literal(format::historyLabel(*undo))) : tr("&Undo"));
    m_redo->setEnabled(redo.has_value());
    m_redo->setText(redo ? tr("&Redo %1").arg(literal(format::historyLabel(*redo))) : tr("&Redo"));
}

void MainMenu::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(literal(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

void MainMenu::setPage(PageId page)
{
    m_pages.at(page)->setChecked(true);
}

void MainMenu::setScheme(ColourScheme scheme)
{
    m_schemes.at(scheme)->setChecked(true);
}

}  // namespace credence
