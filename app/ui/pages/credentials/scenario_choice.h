// SPDX-License-Identifier: GPL-3.0-or-later
/// Which what-ifs stand side by side, as a setting of the file keeps it.
#pragma once

#include <QString>
#include <vector>

#include "domain/records/kinds.h"

namespace credence {

inline constexpr std::size_t kMostSideBySide = 3;

/// Those of `stored` that `setting` names, in their stored order; what was added since joins them while there is room.
/// Without a setting the first ones.
std::vector<ScenarioId> shownScenarios(const std::vector<Scenario>& stored, const QString& setting);

/// The setting that keeps `shown`.
QString settingOf(const std::vector<Scenario>& stored, const std::vector<ScenarioId>& shown);

}  // namespace credence
