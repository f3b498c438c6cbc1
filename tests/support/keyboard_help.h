// SPDX-License-Identifier: GPL-3.0-or-later
/// What the keyboard help of the real window says.
#pragma once

#include <QTreeWidget>
#include <set>

#include "support/ui_window.h"

namespace credence::testing {

/// Acts and their keys.
using HelpLines = std::set<std::pair<QString, QString>>;

/// Opens the keyboard help of `window` and reads it.
inline HelpLines keyboardHelp(MainWindow& window)
{
    window.showKeyboard();
    const auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("keyboardHelp"));
    HelpLines lines;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            lines.emplace(group->child(j)->text(0), group->child(j)->text(1));
        }
    }
    return lines;
}

}  // namespace credence::testing
