// SPDX-License-Identifier: GPL-3.0-or-later
/// Rules as JSON: what each says, its editions and where it comes from.
#pragma once

#include <QDate>
#include <QJsonObject>

#include "domain/rules/rule_book.h"

namespace credence::json {

/// The rule with its edition of `day`; `edition` is null if none binds then.
QJsonObject rule(const Rule& rule, QDate day);
/// The rule with all its editions.
QJsonObject ruleWithEditions(const Rule& rule);
/// {"type": "ceu_share", ...}: what the rule says.
QJsonObject ruleValue(const RuleValue& value);
QJsonObject fee(const Fee& fee);
QJsonObject catalogueVersion(const CatalogueVersion& version);

}  // namespace credence::json
