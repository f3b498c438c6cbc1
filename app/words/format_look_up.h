// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for things to look up.
#pragma once

#include "domain/rules/rule_book.h"
#include "domain/rules/references.h"
#include "words/format.h"

namespace credence::format {

/// "your entry", "unconfirmed", or nothing where nothing need be said.
QString referenceMark(const ShownReference& entry);
/// The figure by which entries of a kind are compared: "60,350 USD", "Step 2", "Jan 1, 2027". Often empty.
QString referenceFigure(const ShownReference& entry, QDate asOf);
/// Beneath the title in a list: kind, where or for whom, and the mark.
QString referenceDetail(const ShownReference& entry);
/// Whose word it is and of when: "As of 2025 · likely", "Your entry, checked on Nov 23, 2026".
QString referenceStanding(const ShownReference& entry);
/// The same of what the program brings.
QString publishedStanding(const ReferenceEntry& entry);
/// The facts as they are read: names with a capital, the day of a calendar entry with when it comes next.
std::vector<ReferenceFact> referenceFacts(const ShownReference& entry, QDate asOf);
/// Everything about the entry, a line each; what was published stands beneath an entry of the user's.
QStringList referenceLines(const ShownReference& entry, const RuleBook& published, QDate asOf);

}  // namespace credence::format
