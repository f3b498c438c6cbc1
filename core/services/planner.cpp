// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planner.h"

#include <algorithm>

namespace credence {

Result<Road> Planner::road() const
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    const Result<std::shared_ptr<const Evidence>> proofs = m_workspace.evidence();
    return now && proofs ? Result<Road>(roadOf(now.value()->overview, now.value()->situation, *proofs.value()))
                         : Result<Road>(now ? proofs.error() : now.error());
}

Result<Outlook> Planner::outlook() const
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    return now ? Result<Outlook>(outlookOf(now.value()->overview, now.value()->situation))
               : Result<Outlook>(now.error());
}

Result<std::vector<ExamPlan>> Planner::examPlans() const
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    return now ? Result<std::vector<ExamPlan>>(examPlansOf(now.value()->overview, now.value()->situation))
               : Result<std::vector<ExamPlan>>(now.error());
}

Result<Imagined> Planner::imagine(const Scenario& scenario) const
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    if (!now) {
        return now.error();
    }
    const QDate day = scenarioDay(scenario, m_workspace.today());
    const Result<Facts> facts =
        day == m_workspace.today() ? Result<Facts>(now.value()->situation.facts()) : m_workspace.facts(day);
    if (!facts) {
        return facts.error();
    }
    return credence::imagine(*now.value()->rules, facts.value(), scenario, now.value()->overview);
}

Result<std::vector<BodyAllocation>> Planner::allocations(KeepCredits keep) const
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    if (!now) {
        return now.error();
    }
    return allocateCeus(now.value()->overview.cycles, now.value()->situation, keep);
}

Result<std::vector<AnyRecord>> Planner::credited(const std::vector<BodyAllocation>& allocations) const
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    if (!now) {
        return now.error();
    }
    const Situation& situation = now.value()->situation;
    std::vector<AnyRecord> changed;
    for (const CeuActivity& activity : situation.facts().of<CeuActivity>()) {
        CeuActivity after = activity;
        after.credits = creditsAfter(activity, allocations, situation);
        // The order in which the file keeps them says nothing.
        if (!std::ranges::is_permutation(after.credits, activity.credits)) {
            changed.emplace_back(after);
        }
    }
    return changed;
}

}  // namespace credence
