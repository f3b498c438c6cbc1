// SPDX-License-Identifier: GPL-3.0-or-later
/// The seven stages of the road, one function each. Used by road.cpp alone.
#pragma once

#include "domain/evidence/evidence.h"
#include "domain/pathway/road.h"
#include "domain/pathway/road_goals.h"

namespace credence {

/// What every stage is made from; all of it outlives the call.
struct RoadSources {
    const Overview& overview;
    const Situation& situation;
    const Evidence& evidence;
    const RoadGoals& goals;
};

StageStanding educationStage(const RoadSources& sources);
StageStanding studyStage(const RoadSources& sources);
StageStanding examStage(const RoadSources& sources);
StageStanding apprenticeStage(const RoadSources& sources);
StageStanding certifiedStage(const RoadSources& sources);
StageStanding renewalStage(const RoadSources& sources);
StageStanding growthStage(const RoadSources& sources);

/// Nothing without a day.
void addDay(StageStanding& stage, RoadDaySort sort, const std::optional<QDate>& day, bool isPlanned = false);

/// The stage at which `step` is at home; nothing for a deadline of the user's own.
std::optional<RoadStage> stageOf(const NextStep& step, const RoadGoals& goals, const Situation& situation);

}  // namespace credence
