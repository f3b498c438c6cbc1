// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the user stands, as JSON: the stable shape that docs/command-line.md describes.
#pragma once

#include <QJsonObject>

#include "domain/forecast/standings.h"
#include "services/drafts.h"

namespace credence::json {

QJsonObject overview(const Overview& overview, const RuleBook& rules);
QJsonObject progress(const Progress& progress);
/// The day; null of what may be used.
QJsonValue lapsedDay(const std::optional<LapsedSince>& since);
bool isByEstimate(const std::optional<LapsedSince>& since);
QJsonObject notCounted(const NotCountedItem& item);
/// The same with what the proof must show, for itself and its parts: "asked_proof", null where no rule says it.
QJsonObject explained(const Progress& progress, const RuleBook& rules, QDate asOf);
QJsonObject goal(const GoalProgress& goal);
QJsonObject deadline(const DeadlineItem& item);
QJsonObject nextStep(const NextStep& step);
/// {"form": kind, "record": …, "field": …}, {"line": …} or {"page": …}.
QJsonObject stepDraft(const StepDraft& draft);
QJsonObject standing(const Standing& standing, const RuleBook& rules);
QJsonObject citation(const RuleCitation& citation);
/// All sources of the rules by id, for the ids in citations.
QJsonObject sources(const RuleBook& rules);

}  // namespace credence::json
