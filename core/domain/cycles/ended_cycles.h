// SPDX-License-Identifier: GPL-3.0-or-later
/// What a cycle that ended with something open still asks, and what follows if it is not saved.
#pragma once

#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Of each of `cycles`, the one before it if its total or a share is open and the body's rules, as they bind on the
/// as-of date, still give it days: grace, the days before the revocation, appeal. What the file does not hold counts as
/// not earned.
/// Sources: ahima.renewal.grace, ahima.renewal.inactive, ahima.renewal.appeal, aapc.renewal.late-ceus.
std::vector<MissedCycle> missedCycles(const std::vector<CycleProgress>& cycles, const Situation& situation);

/// The last day to save `missed`: of its grace, else before the revocation; nothing once both are past.
std::optional<RuledDay> lastDayToSave(const MissedCycle& missed, QDate asOf);

/// The last day before the credentials are revoked, if `cycle` is missed; nothing where no rule of its body says it.
std::optional<RuledDay> revocationAfter(const CycleProgress& cycle, const Situation& situation);

/// The last day on which CEUs count in a cycle of `body` that ended on `lastDay`, by the rule of that day; nothing
/// without a grace. Source: ahima.renewal.grace.
std::optional<RuledDay> graceAfter(const QString& body, QDate lastDay, const RuleBook& rules);

/// What longer time in a cycle of `body` costs as of the as-of date. Sources: ahima.renewal.extension,
/// aapc.renewal.extension.
std::optional<ExtensionOffer> extensionOf(const QString& body, const DateRange& range, const Situation& situation);

}  // namespace credence
