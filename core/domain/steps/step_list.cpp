// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_list.h"

#include <algorithm>
#include <tuple>

namespace credence {

void StepList::add(NextStep step, Urgency otherwise)
{
    // A placement has a day for each paper that it wants.
    const QString ofWhat = step.kind == NextStepKind::MeetDeadline ? step.subject : QString();
    if (step.record && !m_known.insert({step.kind, *step.record, ofWhat}).second) {
        return;
    }
    step.isLate = step.dueOn && *step.dueOn < m_asOf;
    const bool isDue = step.dueOn && *step.dueOn <= m_asOf.addDays(kSoonDays);
    m_steps.push_back({.step = std::move(step), .urgency = isDue ? Urgency::Due : otherwise});
}

std::vector<NextStep> StepList::ranked()
{
    const auto nearLoss = [this](const NextStep& step) {
        const bool isNear = step.delay && step.delay->from <= m_asOf.addDays(kNearLossDays);
        return isNear ? std::optional(step.delay->what) : std::nullopt;
    };
    const auto isBefore = [nearLoss](const Ranked& a, const Ranked& b) {
        if (a.urgency == b.urgency && nearLoss(a.step) != nearLoss(b.step)) {
            return nearLoss(a.step) > nearLoss(b.step);
        }
        const auto key = [](const Ranked& ranked) {
            const NextStep& step = ranked.step;
            return std::tuple(ranked.urgency, !step.dueOn, step.dueOn.value_or(QDate()), step.kind, step.record);
        };
        return key(a) < key(b);
    };
    std::ranges::stable_sort(m_steps, isBefore);
    std::vector<NextStep> steps;
    for (Ranked& ranked : m_steps) {
        steps.push_back(std::move(ranked.step));
    }
    m_steps.clear();
    return steps;
}

}  // namespace credence
