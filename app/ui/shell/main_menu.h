// SPDX-License-Identifier: GPL-3.0-or-later
/// The menu bar: an action for every command of the window, greyed out while what it needs is not there.
#pragma once

#include <QObject>
#include <map>

#include "models/palette.h"
#include "ui/shell/commands.h"

class QAction;
class QMenu;

namespace credence {

class MainMenu : public QObject {
    Q_OBJECT
public:
    /// Fills the menu bar of `window`, on which its commands run.
    explicit MainMenu(MainWindow& window);

    /// Enables what is possible and says what undo would undo.
    void refresh(const CommandState& state);
    void setRecentFiles(const QStringList& paths);
    /// Puts the tick of a choice to the command called `id`.
    void tick(const QString& id);
    [[nodiscard]] QMenu* recordMenu() const;
    /// Every command that does something, by what it is called at this moment.
    [[nodiscard]] std::vector<PaletteEntry> acts() const;
    /// Does what the command called `id` does, if that is possible.
    void trigger(const QString& id);
    [[nodiscard]] const std::vector<CommandMenu>& menus() const { return m_menus; }

private:
    void fill(QMenu* menu, const CommandGroup& group);
    QAction* addAction(QMenu* menu, const Command& command);

    /// "Record › Add": where the menu called `id` stands.
    [[nodiscard]] QString pathOf(const CommandMenu& menu) const;

    MainWindow& m_window;
    const std::vector<CommandMenu> m_menus;
    CommandState m_state;
    std::map<QString, QMenu*> m_shown;
    std::map<QString, QAction*> m_actions;
};

}  // namespace credence
