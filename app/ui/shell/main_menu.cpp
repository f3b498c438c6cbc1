// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>

#include "ui/shell/main_window.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mnemonic.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// "importTimes" as "import Times": English words by which an act is found in every language.
QString wordsOfId(const QString& id)
{
    QString words;
    for (const QChar c : id) {
        words += c.isUpper() ? QString(u' ') + c : c.isLetterOrNumber() ? QString(c) : u" "_s;
    }
    return words;
}

}  // namespace

MainMenu::MainMenu(MainWindow& window) : QObject(&window), m_window(window), m_menus(commandMenus())
{
    for (const CommandMenu& described : m_menus) {
        auto* menu = new QMenu(described.text, &window);
        menu->setObjectName(described.id);
        m_shown[described.id] = menu;
    }
    for (const CommandMenu& described : m_menus) {
        QMenu* menu = m_shown.at(described.id);
        for (const CommandGroup& group : described.groups) {
            if (!menu->isEmpty()) {
                menu->addSeparator();
            }
            fill(menu, group);
        }
    }
    for (const CommandMenu& described : m_menus) {
        QMenu* menu = m_shown.at(described.id);
        if (menu->menuAction()->associatedObjects().isEmpty()) {  // else a command opens it
            window.menuBar()->addMenu(menu);
        }
    }
}

void MainMenu::fill(QMenu* menu, const CommandGroup& group)
{
    QActionGroup* choice = group.kind == CommandGroup::Kind::Choice ? new QActionGroup(this) : nullptr;
    for (const Command& command : group.commands) {
        QAction* action = addAction(menu, command);
        if (choice) {
            action->setCheckable(true);
            choice->addAction(action);
        }
    }
}

QAction* MainMenu::addAction(QMenu* menu, const Command& command)
{
    QAction* action =
        command.submenu.isEmpty() ? menu->addAction(command.text) : menu->addMenu(m_shown.at(command.submenu));
    action->setObjectName(command.id);
    action->setShortcuts(command.keys);
    if (!command.icon.isEmpty()) {
        action->setIcon(themedIcon(command.icon));
    }
    if (command.run) {
        connect(action, &QAction::triggered, this, [this, run = command.run] { run(m_window); });
    }
    m_actions[command.id] = action;
    return action;
}

QString MainMenu::pathOf(const CommandMenu& menu) const
{
    const QString name = withoutMnemonic(menu.text);
    for (const CommandMenu& other : m_menus) {
        for (const CommandGroup& group : other.groups) {
            if (std::ranges::find(group.commands, menu.id, &Command::submenu) != group.commands.end()) {
                return tr("%1 › %2", "menu, menu in it").arg(pathOf(other), name);
            }
        }
    }
    return name;
}

std::vector<PaletteEntry> MainMenu::acts() const
{
    std::vector<PaletteEntry> acts;
    for (const CommandMenu& menu : m_menus) {
        const QString path = pathOf(menu);
        for (const CommandGroup& group : menu.groups) {
            for (const Command& command : group.commands) {
                if (!command.run || command.id == u"palette"_s) {
                    continue;
                }
                QString words = withoutMnemonic(m_actions.at(command.id)->text());
                if (words.endsWith(u'…')) {
                    words.chop(1);
                }
                acts.push_back({.sort = PaletteEntry::Sort::Act,
                                .id = command.id,
                                .words = words,
                                .detail = path,
                                .figure = command.keys.value(0).toString(QKeySequence::NativeText),
                                .also = path + u' ' + wordsOfId(command.id),
                                .whyNot = m_state.whyNot(command.needs)});
            }
        }
    }
    // Pages stand first where nothing is typed yet.
    std::ranges::stable_partition(acts, [](const PaletteEntry& act) { return act.id.startsWith(u"page-"_s); });
    return acts;
}

void MainMenu::trigger(const QString& id)
{
    m_actions.at(id)->trigger();
}

void MainMenu::refresh(const CommandState& state)
{
    m_state = state;
    for (const CommandMenu& menu : m_menus) {
        for (const CommandGroup& group : menu.groups) {
            for (const Command& command : group.commands) {
                QAction* action = m_actions.at(command.id);
                action->setEnabled(state.meets(command.needs));
                if (command.textFor) {
                    action->setText(command.textFor(state));
                }
            }
        }
    }
}

void MainMenu::setRecentFiles(const QStringList& paths)
{
    QMenu* menu = m_shown.at(kRecentMenu);
    menu->clear();
    for (const QString& path : paths) {
        QAction* action = menu->addAction(withLiteralAmpersands(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { m_window.openFile(path); });
    }
}

void MainMenu::tick(const QString& id)
{
    m_actions.at(id)->setChecked(true);
}

QMenu* MainMenu::recordMenu() const
{
    return m_shown.at(kRecordMenu);
}

}  // namespace credence
