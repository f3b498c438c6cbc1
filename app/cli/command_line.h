// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of the command line before any verb sees them.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace credence::cli {

/// The arguments in order, without the program's name. "--name=" becomes "--name" and an empty value, which clears a
/// field; the parser by itself would take the next word as the value.
std::vector<std::string> argumentsOf(int argc, const char* const* argv);

/// What follows "--language" among the arguments, or stands in "--language=...": it must be known before the parser is
/// made, whose texts are in that language.
std::optional<std::string> languageIn(const std::vector<std::string>& arguments);

}  // namespace credence::cli
