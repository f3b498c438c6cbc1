// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what the road costs. What nobody states is said to be so and never reads as nothing.
#pragma once

#include <QString>

#include "domain/pathway/road_costs.h"

namespace credence::format {

QString costPart(CostPart part);            ///< "Education"
QString costRange(const CostRange& range);  ///< "$299–$399", "$222"
QString costSum(const CostSum& sum);        ///< "—" of no items; "not stated"; "$499 and more"
QString costTitle(const CostItem& item);    ///< "CPC exam"
QString costAmount(const CostItem& item);   ///< "$425–$499", "not stated"
QString costDetail(const CostItem& item);   ///< its day, whose figure it is, its doubts

}  // namespace credence::format
