// SPDX-License-Identifier: GPL-3.0-or-later
/// Every command of the window, in the order and the groups of its menus. Menu bar and keyboard help are made from it.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/command.h"
#include "ui/theme/theme.h"

namespace credence {

/// The menu of the kinds of records; the button beside the quick line opens it, too.
inline constexpr QLatin1StringView kRecordMenu{"recordMenu"};
/// The menu of the languages.
inline constexpr QLatin1StringView kLanguageMenu{"languageMenu"};
/// The menu of the files opened last; the window fills it.
inline constexpr QLatin1StringView kRecentMenu{"recentMenu"};

/// In the user's language. Menus that a command opens as its submenu stand behind those of the menu bar.
std::vector<CommandMenu> commandMenus();

/// The id of the command that opens `page`.
QString commandId(PageId page);
/// The id of the command that chooses `scheme`.
QString commandId(ColourScheme scheme);
/// The id of the command that chooses the language `code`; empty: that of the system.
QString languageCommandId(const QString& code);

}  // namespace credence
