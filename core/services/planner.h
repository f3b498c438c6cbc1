// SPDX-License-Identifier: GPL-3.0-or-later
/// The questions about what lies ahead: road, forecast, what if, allocation of CEUs, exam plans. Reads, never writes.
#pragma once

#include <vector>

#include "domain/allocation/allocate_ceus.h"
#include "domain/exam_plan/exam_plan.h"
#include "domain/forecast/outlook.h"
#include "domain/pathway/road.h"
#include "domain/what_if/imagine.h"
#include "services/workspace.h"

namespace credence {

class Planner {
public:
    /// `workspace` outlives the planner.
    explicit Planner(const Workspace& workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Road> road() const;
    [[nodiscard]] Result<Outlook> outlook() const;
    [[nodiscard]] Result<std::vector<ExamPlan>> examPlans() const;
    [[nodiscard]] Result<Imagined> imagine(const Scenario& scenario) const;
    [[nodiscard]] Result<std::vector<BodyAllocation>> allocations(KeepCredits keep) const;
    /// The activities whose credits change once `allocations` are accepted, with their new credits; to be written with
    /// Ledger::editAll as one step.
    [[nodiscard]] Result<std::vector<AnyRecord>> credited(const std::vector<BodyAllocation>& allocations) const;

private:
    const Workspace& m_workspace;
};

}  // namespace credence
