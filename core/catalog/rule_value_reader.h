// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads what an edition says: one key of the edition names the kind of rule, its value is read here.
#pragma once

#include "catalog/strict_json.h"
#include "domain/rules/rule_values.h"

namespace credence {

/// The value of `edition`; `body` is the rule's body. Throws CatalogueFailure.
RuleValue readRuleValue(JsonObject& edition, const QString& body);

/// The needs inside a value, children after their parents.
std::vector<const Need*> needsIn(const RuleValue& value);

}  // namespace credence
