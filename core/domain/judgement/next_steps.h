// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do next, the most urgent first, each step with the rule that asks for it.
#pragma once

#include <optional>
#include <vector>

#include "domain/judgement/overview.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Steps that follow from the judged goals and cycles and from the records. Order: late; due within 30 days; what
/// blocks a route, a cycle's dates or a cycle behind its even pace; what takes minutes; what takes hours. Of one rank
/// by due day (those without last), then kind and record. Steps that the user answered are left out until a snooze
/// ends. `judged.deadlines` must be filled already.
std::vector<NextStep> nextStepsOf(const Overview& judged, const Situation& situation);

/// What names a step from one day to the next: kind, record and subject, such as "plan_exam:goal:1:CCS".
QString keyOf(const NextStep& step);
/// What such a key names: kind, record and subject of a step; nothing for words that are no key.
std::optional<NextStep> stepOfKey(const QString& key);

/// Whether the answer keeps its step out of the list on `asOf`: a snoozed one comes back on its day.
bool isInForce(const StepChoice& choice, QDate asOf);

}  // namespace credence
