// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a file that is to be kept can be opened: found out by credence-render, a process of its own with little
/// memory and time, so that a hostile file harms nobody. What it answers is read by who asks for pages.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

#include "domain/records/document.h"
#include "domain/result.h"

namespace credence {

/// How credence-render ends. Whatever else it ends with: the file cannot be opened.
enum class RenderEnd { Shown = 0, CannotBeShown = 1, NotUnderstood = 2, Locked = 3, NoReader = 4 };

/// Where the program is, beside the one that runs or in a build folder of its own; empty: it is not there.
QString renderProgram();

/// Nothing for a file that was shown. `hasExited`: it ended by itself, with `code`.
std::optional<FileTrouble> fileTroubleOf(bool hasExited, int code);

/// How long the program may take over one file.
constexpr int kRenderPatienceMs = 15'000;

struct RenderAnswer {
    bool hasExited = false;  ///< by itself, in time
    int code = 0;            ///< of a program that has; see RenderEnd
    QByteArray output{};
};
/// Runs the program with `words` on `input` and waits for its end. NotFound if it is not there or does not start.
Result<RenderAnswer> askRender(const QStringList& words, const QByteArray& input);

/// Opens `bytes` and draws the first page very small. NotFound if the program is not there or does not start.
Result<std::optional<FileTrouble>> lookInto(const QByteArray& bytes);

}  // namespace credence
