// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a fact comes from, as a line with a link.
#pragma once

#include <QLabel>

#include "domain/rules/rule_book.h"

namespace credence {

/// "Source: ..." with a link that opens in the browser, if the source is a web page.
QLabel* makeSourceLabel(const RuleSource& source, QWidget* parent);

}  // namespace credence
