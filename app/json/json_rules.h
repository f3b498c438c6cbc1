// SPDX-License-Identifier: GPL-3.0-or-later
/// Rules as JSON, in the words of the catalogue: what is printed can stand in one. And what there is to look up.
#pragma once

#include <QDate>
#include <QJsonObject>

#include "domain/rules/rule_book.h"
#include "domain/rules/references.h"

namespace credence::json {

/// The rule with its edition of `day`; `edition` is null if none binds then.
QJsonObject rule(const Rule& rule, QDate day);
/// The rule with all its editions, as a catalogue has it.
QJsonObject ruleWithEditions(const Rule& rule);
/// What the rule says: {"of": "hiim_domain", "percent": 80}; what it leaves out is null.
QJsonObject ruleValue(const RuleValue& value);
/// As a catalogue has it: {"kinds": ["taught"]}.
QJsonObject activityMatch(const ActivityMatch& match);
QJsonObject fee(const Fee& fee);
QJsonObject catalogueVersion(const CatalogueVersion& version);
/// `published` is null for an entry of the user's alone, `own` for one of the program's.
QJsonObject reference(const ShownReference& entry, QDate asOf);

}  // namespace credence::json
