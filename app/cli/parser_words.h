// SPDX-License-Identifier: GPL-3.0-or-later
/// What the parser of the command line says by itself, in the language of the user: headings of a help, and what is
/// wrong with the words that were typed.
#pragma once

#include <CLI/CLI.hpp>
#include <QString>

namespace credence::cli {

/// The labels of every help below `app`. Before verbs are added: they take them over.
void sayLabels(CLI::App& app);
/// The headings of every help below `app` and the flags that it has by itself. After all verbs were added.
void sayHeadings(CLI::App& app);

/// The parser's own message; one that is not known here stays as it is, for it is better than none.
QString parserMessage(const QString& message);

}  // namespace credence::cli
