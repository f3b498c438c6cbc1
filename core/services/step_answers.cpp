// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/step_answers.h"

#include <algorithm>

#include "domain/steps/step_keys.h"

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
