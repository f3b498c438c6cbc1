// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/credit_desk.h"

#include <algorithm>

#include "services/planner.h"

namespace credence {

namespace {

CreditState creditStateOf(CeuState state)
{
    switch (state) {
        case CeuState::Submitted:
            return CreditState::Submitted;
        case CeuState::Accepted:
            return CreditState::Accepted;
        case CeuState::Earned:
        case CeuState::Allocated:
            return CreditState::Allocated;
    }
    Q_UNREACHABLE();
}

class CeuMarker {
public:
    CeuMarker(const Situation& situation, const std::vector<BodyAllocation>& proposal, CeuState state,
              const QString& body)
        : m_situation(situation), m_proposal(proposal), m_state(state), m_body(body)
    {}

    /// The activity in the state; nothing if there is no credit that could be.
    [[nodiscard]] std::optional<CeuActivity> marked(CeuActivity activity) const
    {
        if (m_state == CeuState::Earned) {
            std::erase_if(activity.credits, [this](const CeuCredit& credit) { return isMeant(credit); });
            return activity;
        }
        creditAsProposed(activity);
        bool any = false;
        for (CeuCredit& credit : activity.credits) {
            if (isMeant(credit)) {
                credit.state = creditStateOf(m_state);
                any = true;
            }
        }
        return any ? std::optional(activity) : std::nullopt;
    }

private:
    [[nodiscard]] bool isMeant(const CeuCredit& credit) const
    {
        return m_body.isEmpty() || m_situation.bodyOf(credit.credential) == m_body;
    }

    /// For each body that has no credit of the activity.
    void creditAsProposed(CeuActivity& activity) const
    {
        const std::vector<CeuCredit> before = activity.credits;
        for (const BodyAllocation& allocation : m_proposal) {
            const bool isCredited = std::ranges::any_of(before, [&](const CeuCredit& credit) {
                return m_situation.bodyOf(credit.credential) == allocation.body;
            });
            for (const ProposedCredit& proposed : allocation.credits) {
                const CeuCredit credit{.credential = proposed.credential, .amount = proposed.amount};
                if (!isCredited && proposed.activity == refOf(activity.id) && isMeant(credit)) {
                    activity.credits.push_back(credit);
                }
            }
        }
    }

    const Situation& m_situation;
    const std::vector<BodyAllocation>& m_proposal;
    CeuState m_state;
    const QString& m_body;
};

}  // namespace

Result<MarkedCeus> markCeus(const Workspace& workspace, Ledger& ledger, std::span<const CeuActivityId> ids,
                            CeuState state, const QString& body)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    const Result<std::vector<BodyAllocation>> proposal = Planner(workspace).allocations(KeepCredits::All);
    if (!judged || !proposal) {
        return judged ? proposal.error() : judged.error();
    }
    const CeuMarker marker(judged.value()->situation, proposal.value(), state, body);
    MarkedCeus marked;
    std::vector<AnyRecord> changed;
    for (const CeuActivityId id : ids) {
        const Result<AnyRecord> record = workspace.record(refOf(id));
        if (!record) {
            return record.error();
        }
        const auto& before = std::get<CeuActivity>(record.value());
        const std::optional<CeuActivity> after = marker.marked(before);
        if (!after) {
            marked.notCredited.push_back(id);
        } else if (!(*after == before)) {
            changed.emplace_back(*after);
        }
    }
    marked.changed = static_cast<int>(changed.size());
    const Result<void> written = ledger.editAll(changed);
    return written ? Result<MarkedCeus>(marked) : Result<MarkedCeus>(written.error());
}

}  // namespace credence
