// SPDX-License-Identifier: GPL-3.0-or-later
/// Cycles, those that were missed, what none of them counts, and what keeping them costs, as JSON: the stable shape
/// that docs/command-line.md describes.
#pragma once

#include <QJsonObject>

#include "domain/overview/overview.h"

namespace credence::json {

QJsonObject cycle(const CycleProgress& cycle);
QJsonObject missedCycle(const MissedCycle& missed);
QJsonObject renewalFee(const RenewalFee& fee);
QJsonObject dues(const LateDues& late);
QJsonObject outside(const OutsideActivity& outside);

}  // namespace credence::json
