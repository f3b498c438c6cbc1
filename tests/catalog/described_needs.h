// SPDX-License-Identifier: GPL-3.0-or-later
/// Needs of a route or an eligibility as lines of text, so that a table can hold every value of them.
#pragma once

#include <QString>
#include <QStringList>

#include "domain/rules/rule_values.h"

namespace credence::testing {

/// "id = experience 24 CPT|ICD-10-CM": its kind, its amount and what counts. Parts are lines of their own.
QString describe(const Need& need);

/// Of a route: from where to where; of an eligibility: how many needs are required and how many only recommended. Then
/// each need, children after their parents. Empty for any other value.
QStringList describe(const RuleValue& value);

}  // namespace credence::testing
