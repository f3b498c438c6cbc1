// SPDX-License-Identifier: GPL-3.0-or-later
/// Acts with keys of their own: one row makes the entry of the context menu, its keys and the line of the keyboard
/// help.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QWidget>
#include <vector>

namespace credence {

/// An act within a page, as the keyboard help names it.
struct PageAct {
    QString text;  ///< may have a mnemonic
    QKeySequence keys;
};

enum class Writes { No, Yes };

/// An act that `Owner` carries out.
template <class Owner>
struct ActOf : PageAct {
    void (Owner::*run)();
    Writes writes = Writes::No;
};

/// What the keyboard help lists of them.
template <class Act>
std::vector<PageAct> withoutRun(const std::vector<Act>& acts)
{
    return {acts.begin(), acts.end()};
}

/// Puts the acts into the context menu of `widget`; their keys hold within `scope`. Those that write rest while the
/// file is only read. Gives them in their order.
template <class Owner, class Act>
std::vector<QAction*> addActs(Owner& owner, QWidget& widget, const std::vector<Act>& acts, Qt::ShortcutContext scope,
                              bool isReadOnly)
{
    std::vector<QAction*> actions;
    for (const Act& act : acts) {
        auto* action = new QAction(act.text, &widget);
        action->setEnabled(act.writes == Writes::No || !isReadOnly);
        action->setShortcut(act.keys);
        action->setShortcutContext(scope);
        widget.addAction(action);
        QObject::connect(action, &QAction::triggered, &owner, act.run);
        actions.push_back(action);
    }
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
    return actions;
}

}  // namespace credence
