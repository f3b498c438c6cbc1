// SPDX-License-Identifier: GPL-3.0-or-later
/// The records behind a stage of the road, as a list below its card.
#pragma once

#include "domain/pathway/road.h"
#include "ui/pages/record_list_card.h"

namespace credence {

/// Of every stage but education, whose programmes and courses the page shows by itself.
RecordListCard* makeStageList(RoadStage stage, Workspace& workspace, Ledger& ledger, QWidget* parent);

}  // namespace credence
