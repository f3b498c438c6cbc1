// SPDX-License-Identifier: GPL-3.0-or-later
/// The filter language of the log: "subject:cm after:2026-09 -proof charts".
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/records/kinds.h"
#include "domain/rules/rule_book.h"
#include "storage/log_query.h"

namespace credence {

/// Words with a colon are conditions: subject:, place:, kind: (study, experience, ceu, exam, practice),
/// after: (from that day, month or year on), before: (up to the day before it); proof and -proof ask CEUs for
/// their certificate. All other words together are searched as text. A condition that is not understood is text too.
LogFilter parseLogFilter(const QString& text, const RuleBook& rules, const std::vector<Placement>& placements,
                         QDate today);

}  // namespace credence
