// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/step_answers.h"

#include <algorithm>

#include "domain/job_search/duties.h"
#include "domain/records/application_stages.h"
#include "domain/steps/paper_title.h"
#include "domain/steps/step_keys.h"
#include "services/placement_papers.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<StepChoice>> storedAnswers(const Workspace& workspace)
{
    Result<std::vector<StepChoice>> answers = allOf<StepChoice>(workspace.file());
    if (answers) {
        std::ranges::sort(answers.value(), {}, &StepChoice::id);
    }
    return answers;
}

/// The placement whose paper `step` asks for, as far as it wants that one still.
std::optional<Placement> placementOfPaper(const Workspace& workspace, const NextStep& step)
{
    if (step.kind != NextStepKind::MeetDeadline || !step.record || step.record->kind != RecordKind::Placement) {
        return std::nullopt;
    }
    const Result<AnyRecord> found = workspace.record(*step.record);
    return found ? std::optional(std::get<Placement>(found.value())) : std::nullopt;
}

/// Notes the day at the paper that is done; false where the step asks for none.
bool handInPaper(std::vector<KeptDraft>& drafts, const Workspace& workspace, const NextStep& step)
{
    std::optional<Placement> read = placementOfPaper(workspace, step);
    if (!read) {
        return false;
    }
    const auto isSame = [&step](const KeptDraft& draft) { return refOf(draft.record) == step.record; };
    const auto changed = std::ranges::find_if(drafts, isSame);  // of two papers of one placement
    Placement& placement = changed == drafts.end() ? *read : std::get<Placement>(changed->record);
    const auto paper = std::ranges::find_if(
        placement.papers, [&](const WantedPaper& each) { return paperTitle(each, placement) == step.subject; });
    if (paper == placement.papers.end()) {
        return false;
    }
    *paper = handedIn(*paper, workspace.today());
    if (changed == drafts.end()) {
        drafts.push_back({.record = *read});
    }
    return true;
}

/// What the application asks for is what the user wrote down to do, and no offer.
bool asksForOwnAct(const Workspace& workspace, const Application& application)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    if (!judged) {
        return false;
    }
    const Facts& facts = judged.value()->situation.facts();
    return cardOf(application, facts.of<Interview>(), workspace.today(), facts.habits).duty == Duty::Act;
}

/// The application that `step` is about, as it is once that is done; nothing for a step of which the application cannot
/// say so: what was answered to an offer is said by its stage.
std::optional<Application> applicationOnceDone(const Workspace& workspace, const NextStep& step)
{
    const bool isDoneThere = step.kind == NextStepKind::FollowUp || step.kind == NextStepKind::SendApplication ||
                             step.kind == NextStepKind::AnswerEmployer;
    if (!isDoneThere || !step.record || step.record->kind != RecordKind::Application) {
        return std::nullopt;
    }
    const Result<AnyRecord> found = workspace.record(*step.record);
    if (!found) {
        return std::nullopt;
    }
    const auto& application = std::get<Application>(found.value());
    if (step.kind == NextStepKind::FollowUp) {
        return followedUp(application, workspace.today());
    }
    if (step.kind == NextStepKind::AnswerEmployer) {
        return asksForOwnAct(workspace, application) ? std::optional(actDone(application)) : std::nullopt;
    }
    return step.act.isEmpty() ? movedTo(application, ApplicationStage::Applied, workspace.today())
                              : actDone(application);
}

}  // namespace

Result<void> answerSteps(const Workspace& workspace, Ledger& ledger, std::span<const NextStep> steps,
                         const StepAnswer& answer)
{
    if (answer.until && *answer.until <= workspace.today()) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"until"_s};
    }
    const Result<std::vector<StepChoice>> stored = storedAnswers(workspace);
    if (!stored) {
        return stored.error();
    }
    std::vector<KeptDraft> drafts;
    for (const NextStep& step : steps) {
        if (answer.fate == StepFate::Done && handInPaper(drafts, workspace, step)) {
            continue;
        }
        if (const auto application =
                answer.fate == StepFate::Done ? applicationOnceDone(workspace, step) : std::nullopt) {
            drafts.push_back({.record = *application});
            continue;
        }
        const QString key = keyOf(step);
        const auto earlier = std::ranges::find(stored.value(), key, &StepChoice::step);
        StepChoice choice = earlier == stored.value().end() ? StepChoice{.step = key} : *earlier;
        choice.fate = answer.fate;
        choice.until = answer.until;
        drafts.push_back({.record = choice});
    }
    const Result<std::vector<RecordRef>> written = ledger.saveAll(drafts);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<std::vector<StepChoice>> answersInForce(const Workspace& workspace)
{
    Result<std::vector<StepChoice>> answers = storedAnswers(workspace);
    if (answers) {
        std::erase_if(answers.value(),
                      [&workspace](const StepChoice& answer) { return !isInForce(answer, workspace.today()); });
    }
    return answers;
}

}  // namespace credence
