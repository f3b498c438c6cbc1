// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/job_steps.h"

#include "domain/job_search/employers.h"
#include "domain/steps/step_keys.h"

namespace credence {

namespace {

std::optional<NextStepKind> kindFor(const JobCard& card)
{
    switch (card.duty) {
        case Duty::Act:
            return card.stage == ApplicationStage::Wanted ? NextStepKind::SendApplication
                                                          : NextStepKind::AnswerEmployer;
        case Duty::AnswerOffer:
            return NextStepKind::AnswerEmployer;
        case Duty::GoThere:
            return NextStepKind::GoToInterview;
        case Duty::FollowUp:
            return NextStepKind::FollowUp;
        case Duty::LetGo:
        case Duty::Wait:
        case Duty::Nothing:
            return std::nullopt;
    }
    Q_UNREACHABLE();
}

}  // namespace

std::optional<NextStep> stepOf(const JobCard& card, const Facts& facts)
{
    const std::optional<NextStepKind> kind = kindFor(card);
    const Application* application = applicationOf(facts, card.application);
    if (!kind || !application) {
        return std::nullopt;
    }
    return NextStep{.kind = *kind,
                    .record = refOf(card.application),
                    .subject = employerNameOf(facts, *application),
                    .dueOn = card.dueOn,
                    .act = card.act};
}

bool isAnswered(const JobCard& card, const Situation& situation)
{
    const std::optional<NextStep> step = stepOf(card, situation.facts());
    return step && isAnswered(*step, situation);
}

void addJobs(StepList& steps, const Situation& situation)
{
    const Facts& facts = situation.facts();
    for (const Application& application : facts.of<Application>()) {
        const JobCard card = cardOf(application, facts.of<Interview>(), situation.asOf(), facts.habits);
        const bool isCounted = isToAnswer(card, situation.asOf(), facts.habits) || isPressing(card, situation.asOf());
        if (const std::optional<NextStep> step = isCounted ? stepOf(card, facts) : std::nullopt) {
            steps.add(*step, Urgency::Due);
        }
    }
}

}  // namespace credence
