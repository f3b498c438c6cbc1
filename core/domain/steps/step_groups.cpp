// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_groups.h"

#include <algorithm>
#include <array>

#include "domain/steps/step_keys.h"

namespace credence {

const GroupedKind* groupedKind(NextStepKind kind)
{
    static constexpr std::array kGrouped{
        GroupedKind{NextStepKind::AskForLetter, StepsToldBy::Days,
                    QT_TRANSLATE_N_NOOP("NextStep", "Ask {subject} for %Ln verification letter(s)")},
        GroupedKind{NextStepKind::AddIndexNumber, StepsToldBy::Subject,
                    QT_TRANSLATE_N_NOOP("NextStep", "Add the AAPC index number of %Ln activity(s)")},
        GroupedKind{NextStepKind::AttachCertificate, StepsToldBy::Subject,
                    QT_TRANSLATE_N_NOOP("NextStep", "Get %Ln certificate(s)")},
        GroupedKind{NextStepKind::ProveProgramme, StepsToldBy::Subject,
                    QT_TRANSLATE_N_NOOP("NextStep", "Attach the proof of %Ln programme(s)")},
        GroupedKind{NextStepKind::AnswerEmployer, StepsToldBy::Subject,
                    QT_TRANSLATE_N_NOOP("NextStep", "Answer %Ln employer(s)")},
        GroupedKind{NextStepKind::FollowUp, StepsToldBy::Subject,
                    QT_TRANSLATE_N_NOOP("NextStep", "Follow up with %Ln employer(s)")},
        GroupedKind{NextStepKind::SendApplication, StepsToldBy::Subject,
                    QT_TRANSLATE_N_NOOP("NextStep", "Get on with %Ln application(s)")}};
    const auto* found = std::ranges::find(kGrouped, kind, &GroupedKind::kind);
    return found == kGrouped.end() ? nullptr : found;
}

QString groupKeyOf(const NextStep& step)
{
    const GroupedKind* grouped = groupedKind(step.kind);
    if (!grouped) {
        return keyOf(step);
    }
    return grouped->toldBy == StepsToldBy::Days ? nameOf(step.kind) + u':' + step.subject : nameOf(step.kind);
}

std::vector<StepGroup> groupedSteps(const std::vector<NextStep>& steps)
{
    std::vector<StepGroup> groups;
    for (const NextStep& step : steps) {
        const QString key = groupKeyOf(step);
        const auto group = std::ranges::find_if(groups, [&](const StepGroup& each) {
            return groupedKind(step.kind) && groupKeyOf(each.steps.front()) == key;
        });
        if (group == groups.end()) {
            groups.push_back({.steps = {step}});
        } else {
            group->steps.push_back(step);
        }
    }
    return groups;
}

}  // namespace credence
