// SPDX-License-Identifier: GPL-3.0-or-later
/// What names a next step from one day to the next, and what the user answered to it under that name.
#pragma once

#include <QString>
#include <optional>

#include "domain/steps/next_step.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Kind, occasion, record and subject, such as "plan_exam:goal:1:CCS". The occasion is a day, in ISO form: the cycle's
/// last day, the due day, the first day that no letter covers. With it an answer of one year does not hide the same
/// step of the next: "meet_deadline:2026-10-31:membership:1:AAPC".
QString keyOf(const NextStep& step);
/// What such a key names: kind, occasion, record and subject of a step; nothing for words that are no key.
std::optional<NextStep> stepOfKey(const QString& key);

/// Whether the answer keeps its step out of the list on `asOf`: a snoozed one comes back on its day.
bool isInForce(const StepChoice& choice, QDate asOf);

/// Whether the user wants to see the step no more, or not yet.
bool isAnswered(const NextStep& step, const Situation& situation);
/// Whether the user said that the step is done or not for her: what it was about is settled.
bool isSettled(const NextStep& step, const Situation& situation);

}  // namespace credence
