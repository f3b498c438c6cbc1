// SPDX-License-Identifier: GPL-3.0-or-later
/// What the verbs that read a quick line say of it.
#pragma once

#include <QString>
#include <vector>

#include "cli/session.h"
#include "domain/quick_line/quick_line.h"
#include "domain/rules/rule_book.h"

namespace credence::cli {

/// "study session · 22 Nov 2026 · 2 h 00 · ICD-10-CM": every field that the line filled; flags that are not set and
/// numbers as a new record has them are left out.
QString lineSummary(const AnyRecord& record, const RuleBook& rules);

/// The questions that the line leaves open, each with what to type for an answer: `verb`, then the line.
void askOfLine(Session& session, const std::vector<LineDoubt>& doubts, const QuickLineContext& context,
               const QString& verb);

}  // namespace credence::cli
