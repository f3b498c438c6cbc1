// SPDX-License-Identifier: GPL-3.0-or-later
/// What a cycle that ended with something open still asks, and what follows if it is not saved.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/judgement/situation.h"

namespace credence {

/// The last day of the latest cycle of a body of which the user says that it was renewed; nothing if she says so of
/// none.
using RenewedThrough = std::function<std::optional<QDate>(const QString& body)>;

/// Every cycle that ended while the credentials of its body are held, later than it was renewed through, and whose
/// total or a share is open, or whose CEUs had to be submitted and were not; of a body the latest first. What the file
/// does not hold counts as not earned; those before the first activity are marked. What the body's rules still give
/// (grace, the days before the revocation, appeal, the way back) binds as of the as-of date. Sources:
/// ahima.renewal.grace, ahima.renewal.inactive, ahima.renewal.appeal, aapc.renewal.late-ceus,
/// aapc.renewal.reinstatement.
std::vector<MissedCycle> missedCycles(const Situation& situation, const RenewedThrough& renewedThrough);

/// The cycles of `held` that ended, the latest first, as far back as activities are recorded, until `goesOn` says no.
void visitRecordedCycles(const HeldBody& held, const Situation& situation,
                         const std::function<bool(const CycleProgress&)>& goesOn);

/// The last day to save `missed`: of its grace, else before the revocation; nothing once both are past.
std::optional<RuledDay> lastDayToSave(const MissedCycle& missed, QDate asOf);

/// Whether the days before the revocation are over: the credentials are lost.
bool isLost(const MissedCycle& missed, QDate asOf);

/// The last day before the credentials are revoked, if `cycle` is missed; nothing where no rule of its body says it.
std::optional<RuledDay> revocationAfter(const CycleProgress& cycle, const Situation& situation);

/// The last day on which CEUs count in a cycle of `body` that ended on `lastDay`, by the rule of that day; nothing
/// without a grace. Source: ahima.renewal.grace.
std::optional<RuledDay> graceAfter(const QString& body, QDate lastDay, const RuleBook& rules);

/// What longer time in a cycle of `body` costs as of the as-of date. Sources: ahima.renewal.extension,
/// aapc.renewal.extension.
std::optional<ExtensionOffer> extensionOf(const QString& body, const DateRange& range, const Situation& situation);

}  // namespace credence
