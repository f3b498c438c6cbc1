// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window is started with: `credence [FILE] [--today DATE] [--language CODE]`.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

#include "domain/result.h"

namespace credence {

struct StartOptions {
    QString file{};                ///< empty: the last or the user's own file
    std::optional<QDate> today{};  ///< for trying and testing
    QString language{};            ///< one that is spoken here; empty: that of the setting or the system
    bool quitWhenPainted = false;  ///< for measuring the start
    bool showHelp = false;
    bool showVersion = false;
};

/// Reads `arguments` without the program's name. InvalidInput: subject = the argument.
Result<StartOptions> parseStartOptions(const QStringList& arguments);
QString startOptionsHelp();

/// Where the user's own file lies if nothing else is said.
QString defaultFilePath();

}  // namespace credence
