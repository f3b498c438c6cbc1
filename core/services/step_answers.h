// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's answers to next steps: later, done, not for me. One answer for each step.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "services/ledger.h"

namespace credence {

struct StepAnswer {
    StepFate fate;
    std::optional<QDate> until{};  ///< of a snoozed step only; after today, or the step would not go
};

/// Writes the answer to `step` as one step of undo, in place of an earlier one. InvalidInput (subject: until) if a
/// snooze ends today or before.
Result<void> answerStep(const Workspace& workspace, Ledger& ledger, const NextStep& step, const StepAnswer& answer);

/// The answers that keep a step out of the list today, in the order in which they were first given.
Result<std::vector<StepChoice>> answersInForce(const Workspace& workspace);

}  // namespace credence
