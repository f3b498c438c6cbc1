// SPDX-License-Identifier: GPL-3.0-or-later
/// The trade's terms in a newcomer's words: one plain sentence each, for what explains a figure.
#pragma once

#include <QStringList>

#include "domain/rules/rule_book.h"

namespace credence::format {

/// Sentences on the terms that a rule of this sort uses; none where plain words do.
QStringList termsOf(const RuleValue& value);
QStringList termsOf(const Need& need);

}  // namespace credence::format
