// SPDX-License-Identifier: GPL-3.0-or-later
/// The keys of the window, read from its own menus, and what the program is.
#pragma once

class QMainWindow;
class QWidget;

namespace credence {

class RuleBook;

void showKeyboardHelp(QMainWindow* window);
void showAbout(const RuleBook& rules, QWidget* parent);

}  // namespace credence
