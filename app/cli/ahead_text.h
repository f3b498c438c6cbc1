// SPDX-License-Identifier: GPL-3.0-or-later
/// What may come, as indented plain text.
#pragma once

#include <QStringList>

#include "domain/allocation/allocate_ceus.h"
#include "domain/exam_plan/exam_plan.h"
#include "domain/what_if/imagine.h"

namespace credence::cli {

/// The title of a route with what is said behind that of the quickest.
QString routeTitle(const QString& title, bool isQuickest);
QStringList outlookLines(const Outlook& outlook);
/// Where the user would stand: her goals and cycles in short, then the forecast.
QStringList imaginedLines(const Imagined& imagined);
QStringList allocationLines(const BodyAllocation& allocation);
QStringList examPlanLines(const ExamPlan& plan, const RuleBook& rules);

}  // namespace credence::cli
