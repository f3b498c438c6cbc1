// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts the command line together: options of all verbs, rules, clock; then runs the verb that was named.
#pragma once

#include <functional>

#include "domain/result.h"
#include "domain/rules/rule_book.h"

namespace credence::cli {

/// Reads the rules that the program brings, in the language that is spoken.
using RuleReader = std::function<Result<RuleBook>()>;

/// What is asked for, as far as it is understood, done and answered: its exit code. Needs an application object.
int runProgram(int argc, char** argv, const RuleReader& readRules);

}  // namespace credence::cli
