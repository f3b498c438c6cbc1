// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_need.h"

#include <algorithm>

#include "domain/date_range.h"
#include "domain/goals/judge_education.h"
#include "domain/goals/judge_experience.h"
#include "domain/goals/judge_holdings.h"
#include "domain/goals/letters.h"

namespace credence {

namespace {

std::vector<Progress> judgeEach(const std::vector<Need>& needs, const RuleCitation& rule, const Situation& situation)
{
    std::vector<Progress> judged;
    for (const Need& need : needs) {
        judged.push_back(judge(need, rule, situation));
    }
    return judged;
}

/// The earliest completion among those that are done, or else among all: a need met at once is not met later.
Progress judgeKind(const Need& need, const AnyOfNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    progress.alternatives = judgeEach(asked.needs, rule, situation);
    const bool done = std::ranges::any_of(progress.alternatives, isDone);
    if (done) {
        progress.done = countOf(1);
        progress.state = ProgressState::Done;
    } else if (std::ranges::any_of(progress.alternatives, isBegun)) {
        progress.state = ProgressState::Partly;
    }
    for (const Progress& alternative : progress.alternatives) {
        if (isDone(alternative) == done) {
            progress.completeOn = earlierOf(progress.completeOn, alternative.completeOn);
        }
    }
    return progress;
}

/// Complete on the last day of its parts; a part that waits for an act of the user leaves it without a day.
Progress judgeKind(const Need& need, const AllOfNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(static_cast<int>(asked.needs.size())));
    progress.parts = judgeEach(asked.needs, rule, situation);
    progress.done = countOf(static_cast<int>(std::ranges::count_if(progress.parts, isDone)));
    progress.state = stateOf(progress.done, progress.needed);
    if (progress.state == ProgressState::Open && std::ranges::any_of(progress.parts, isBegun)) {
        progress.state = ProgressState::Partly;
    }
    std::optional<QDate> last;
    for (const Progress& part : progress.parts) {
        if (!part.completeOn && !isDone(part)) {
            return progress;
        }
        last = std::max(last, part.completeOn);
    }
    progress.completeOn = last;
    return progress;
}

}  // namespace

Progress judge(const Need& need, const RuleCitation& rule, const Situation& situation)
{
    return std::visit([&](const auto& asked) { return judgeKind(need, asked, rule, situation); }, need.what);
}

}  // namespace credence
