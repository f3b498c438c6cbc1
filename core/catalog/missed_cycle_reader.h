// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the rules for missed cycles, extensions and checks of proof; rule_value_reader reads all others.
#pragma once

#include <utility>
#include <vector>

#include "catalog/strict_json.h"
#include "domain/rules/rule_values.h"

namespace credence {

/// Reads the value of one key of an edition; the text is the rule's body. Throws CatalogueFailure.
using RuleValueReader = RuleValue (*)(JsonObject&, const QString&);

/// Key of an edition and its reader, in the order of the schema.
const std::vector<std::pair<const char*, RuleValueReader>>& missedCycleReaders();

}  // namespace credence
