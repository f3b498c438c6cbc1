// SPDX-License-Identifier: GPL-3.0-or-later
/// The keys of the window, read from its commands and pages, and what the program is.
#pragma once

#include <vector>

class QWidget;

namespace credence {

class RuleBook;
struct CommandMenu;

void showKeyboardHelp(const std::vector<CommandMenu>& menus, QWidget* parent);
void showAbout(const RuleBook& rules, const QString& filePath, QWidget* parent);

}  // namespace credence
