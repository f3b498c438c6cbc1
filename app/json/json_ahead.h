// SPDX-License-Identifier: GPL-3.0-or-later
/// What may come, as JSON: forecasts, what-ifs, allocations of CEUs, exam plans.
#pragma once

#include <QJsonObject>

#include "domain/allocation/allocate_ceus.h"
#include "domain/exam_plan/exam_plan.h"
#include "domain/what_if/imagine.h"

namespace credence::json {

QJsonObject outlook(const Outlook& outlook);
QJsonObject imagined(const Imagined& imagined, const RuleBook& rules);
QJsonObject allocation(const BodyAllocation& allocation);
QJsonObject examPlan(const ExamPlan& plan);

}  // namespace credence::json
