// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planner.h"

#include <algorithm>

namespace credence {

Result<Outlook> Planner::outlook() const
{
    const QDate today = m_workspace.today();
    const Result<Facts> facts = m_workspace.facts(today);
    if (!facts) {
        return facts.error();
    }
    return outlookOf(judgeOverview(m_workspace.rules(), facts.value(), today),
                     situationOn(m_workspace.rules(), facts.value(), today));
}

Result<std::vector<ExamPlan>> Planner::examPlans() const
{
    const QDate today = m_workspace.today();
    const Result<Facts> facts = m_workspace.facts(today);
    if (!facts) {
        return facts.error();
    }
    return examPlansOf(judgeOverview(m_workspace.rules(), facts.value(), today),
                       situationOn(m_workspace.rules(), facts.value(), today));
}

Result<Imagined> Planner::imagine(const Scenario& scenario) const
{
    const Result<Overview> now = m_workspace.overview();
    const Result<Facts> facts = now ? m_workspace.facts(scenarioDay(scenario, m_workspace.today())) : now.error();
    if (!facts) {
        return facts.error();
    }
    return credence::imagine(m_workspace.rules(), facts.value(), scenario, now.value());
}

Result<std::vector<BodyAllocation>> Planner::allocations(KeepCredits keep) const
{
    const QDate today = m_workspace.today();
    const Result<Facts> facts = m_workspace.facts(today);
    if (!facts) {
        return facts.error();
    }
    return allocateCeus(judgeOverview(m_workspace.rules(), facts.value(), today).cycles,
                        situationOn(m_workspace.rules(), facts.value(), today), keep);
}

Result<std::vector<AnyRecord>> Planner::credited(const std::vector<BodyAllocation>& allocations) const
{
    const QDate today = m_workspace.today();
    const Result<Facts> facts = m_workspace.facts(today);
    if (!facts) {
        return facts.error();
    }
    const Situation situation = situationOn(m_workspace.rules(), facts.value(), today);
    std::vector<AnyRecord> changed;
    for (const CeuActivity& activity : facts.value().of<CeuActivity>()) {
        CeuActivity after = activity;
        after.credits = creditsAfter(activity, allocations, situation);
        // The order in which the record keeps them says nothing.
        if (!std::ranges::is_permutation(after.credits, activity.credits)) {
            changed.emplace_back(after);
        }
    }
    return changed;
}

}  // namespace credence
