// SPDX-License-Identifier: GPL-3.0-or-later
/// Own values and rule packs as JSON: what can be set, and what changes for the user.
#pragma once

#include <QJsonObject>

#include "services/rule_desk.h"

namespace credence::json {

QJsonObject settableFigure(const SettableFigure& figure);
/// "before" and "after" are null where the figure does not exist.
QJsonObject ruleImpact(const RuleImpact& impact);
QJsonObject packReport(const PackReport& report);

}  // namespace credence::json
