// SPDX-License-Identifier: GPL-3.0-or-later
/// Every command of the window, in the order and the groups of its menus. Menu bar and keyboard help are made from it.
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "storage/history.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

namespace credence {

class MainWindow;
class Workspace;

/// What must be there for a command to make sense; it is greyed out where it is not.
enum class Needs { Nothing, OpenFile, WritableFile, SomethingToUndo, SomethingToRedo, RecentFile, ATimer };

/// What is there.
struct CommandState {
    bool hasFile = false;
    bool hasWritableFile = false;
    bool hasRecentFile = false;
    bool hasTimer = false;  ///< one runs that can be changed
    bool isTimerPaused = false;
    bool isTimerDiscarded = false;       ///< which undo would take back
    std::optional<HistoryLabel> undo{};  ///< else what it would take back
    std::optional<HistoryLabel> redo{};

    [[nodiscard]] bool meets(Needs needs) const;
    /// Why it does not, in words; empty if it does.
    [[nodiscard]] QString whyNot(Needs needs) const;
};

/// `workspace`: null while no file is open.
CommandState commandState(const Workspace* workspace, const QStringList& recentFiles);

/// One row that says its words, its keys, what it needs and what it does.
struct Command {
    QString id;    ///< unique; the object name of its action
    QString text;  ///< translated, with the letter for Alt; empty if it opens `submenu`, which has its own
    QList<QKeySequence> keys;
    Needs needs;
    std::function<void(MainWindow&)> run;  ///< called only where `needs` is met; empty if it opens `submenu`
    QString submenu{};                     ///< the id of the menu that it opens
    QString icon{};
    QString (*textFor)(const CommandState&) = nullptr;  ///< its text where that depends on what is there
};

/// Commands between two separators.
struct CommandGroup {
    enum class Kind { Acts, Choice };  ///< Choice: one of them bears a tick

    std::vector<Command> commands;
    Kind kind = Kind::Acts;
};

struct CommandMenu {
    QString id;    ///< the object name of the menu
    QString text;  ///< translated, with the letter for Alt
    std::vector<CommandGroup> groups;
};

/// The menu of the kinds of records; the button beside the quick line opens it, too.
inline constexpr QLatin1StringView kRecordMenu{"recordMenu"};
/// The menu of the kinds that a timer can become.
inline constexpr QLatin1StringView kTimerMenu{"timerMenu"};
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
