// SPDX-License-Identifier: GPL-3.0-or-later
/// What a rule says, in words for people.
#pragma once

#include <QStringList>

#include "domain/rules/rule_book.h"

namespace credence::format {

/// "AAPC": a body's own writing, where `catalogue` is that of a body of `rules`; else the catalogue's name.
QString catalogueName(const QString& catalogue, const RuleBook& rules);
/// The rule's content, a line for each part of it.
QStringList ruleLines(const RuleValue& value);
/// "more time for the CEUs costs $50 for each credential".
QString extensionWords(const ExtensionFeeRule& extension);
/// "binds by the date of the activity": which date chooses the edition.
QString bindingWords(BindingKey binding);
/// "in force since 1 Jan 2025" and the like.
QString editionWords(const std::optional<QDate>& from, const std::optional<QDate>& to);

}  // namespace credence::format
