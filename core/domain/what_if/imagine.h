// SPDX-License-Identifier: GPL-3.0-or-later
/// The same judgement on records as they would be.
#pragma once

#include <QDate>

#include "domain/forecast/outlook.h"
#include "domain/overview/overview.h"
#include "domain/records/kinds.h"

namespace credence {

/// Where the user would stand.
struct Imagined {
    Scenario scenario;
    Overview overview;
    Outlook outlook;
};

/// The day a scenario is judged on: its own, else that of the award if it lies ahead, else `today`.
QDate scenarioDay(const Scenario& scenario, QDate today);

/// `facts` with the scenario laid over: the exam's next sitting as of `today` on its day, the further credential held,
/// placements that go on ended. The records themselves stay as they are.
Facts overlaid(Facts facts, const Scenario& scenario, QDate today);

/// `facts` are those of scenarioDay(scenario, now.asOf); `now` is where the user stands today, whose weeks tell the
/// pace.
Imagined imagine(const RuleBook& rules, const Facts& facts, const Scenario& scenario, const Overview& now);

}  // namespace credence
