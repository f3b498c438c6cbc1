// SPDX-License-Identifier: GPL-3.0-or-later
/// The words at the top of the Credentials page's middle: what is wanted, until when, and when it will be so.
#pragma once

#include <QString>

#include "domain/forecast/outlook.h"
#include "ui/pages/credentials/credential_entries.h"

namespace credence {

struct Headline {
    QString title;
    QString until{};     ///< wanted by, time a week
    QString forecast{};  ///< empty where the judgement foresees no day
    QString pace{};      ///< what the forecast rests on, or why there is none
};

/// `study`: of a goal in preparation, where there is something to study. `routes`: those of the goal.
Headline headlineOf(const CredentialEntry& entry, const GoalProgress* goal, const std::optional<Forecast>& study,
                    const std::vector<RouteForecast>& routes, QDate asOf);

}  // namespace credence
