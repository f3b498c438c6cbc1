// SPDX-License-Identifier: GPL-3.0-or-later
/// An overview as indented plain text.
#pragma once

#include <QStringList>

#include "services/workspace.h"

namespace credence::cli {

enum class Detail { Figures, Explained };

/// A block of lines for each goal, each cycle and the logged time; an empty line between blocks. With
/// Detail::Explained every requirement says what counted, what did not and why, and under which rule.
QStringList statusLines(const Overview& overview, const RuleBook& rules, Detail detail);

/// Each of `requirements` as statusLines explains it, with what its proof must show on `asOf`.
QStringList explanationLines(const std::vector<Progress>& requirements, const RuleBook& rules, QDate asOf);

}  // namespace credence::cli
