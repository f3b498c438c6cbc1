// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's answers to next steps: later, done, not for me. One answer for each step.
#pragma once

#include <QDate>
#include <optional>
#include <span>
#include <vector>

#include "services/ledger.h"

namespace credence {

struct StepAnswer {
    StepFate fate;
    std::optional<QDate> until{};  ///< of a snoozed step only; after today, or the step would not go
};

/// Writes the answer to each of `steps`, all as one step of undo, in place of earlier ones. A paper that is done was
/// handed in today, which is noted at its placement in place of an answer. InvalidInput (subject: until) if a snooze
/// ends today or before.
Result<void> answerSteps(const Workspace& workspace, Ledger& ledger, std::span<const NextStep> steps,
                         const StepAnswer& answer);

/// The answers that keep a step out of the list today, in the order in which they were first given.
Result<std::vector<StepChoice>> answersInForce(const Workspace& workspace);

}  // namespace credence
