// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_need.h"

#include <algorithm>

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
Progress judgeAnyOf(const Need& need, const AnyOfNeed& asked, const RuleCitation& rule, const Situation& situation)
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
        if (alternative.completeOn && isDone(alternative) == done) {
            progress.completeOn =
                std::min(progress.completeOn.value_or(*alternative.completeOn), *alternative.completeOn);
        }
    }
    return progress;
}

/// Complete on the last day of its parts; a part that waits for an act of the user leaves it without a day.
Progress judgeAllOf(const Need& need, const AllOfNeed& asked, const RuleCitation& rule, const Situation& situation)
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
        if (part.completeOn) {
            last = std::max(last.value_or(*part.completeOn), *part.completeOn);
        }
    }
    progress.completeOn = last;
    return progress;
}

struct NeedJudge {
    const Need& need;
    const RuleCitation& rule;
    const Situation& situation;

    Progress operator()(const ExperienceNeed& asked) const { return judgeExperience(need, asked, rule, situation); }
    Progress operator()(const LetterNeed& asked) const { return judgeLetters(need, asked, rule, situation); }
    Progress operator()(const CourseNeed& asked) const { return judgeCourse(need, asked, rule, situation); }
    Progress operator()(const ProgrammeNeed& asked) const { return judgeProgramme(need, asked, rule, situation); }
    Progress operator()(const PracticodeNeed&) const { return judgePracticode(need, rule, situation); }
    Progress operator()(const DiplomaNeed&) const { return judgeDiploma(need, rule, situation); }
    Progress operator()(const ExamNeed& asked) const { return judgeExamPassed(need, asked, rule, situation); }
    Progress operator()(const MembershipNeed& asked) const { return judgeMembership(need, asked, rule, situation); }
    Progress operator()(const CredentialNeed& asked) const { return judgeCredential(need, asked, rule, situation); }
    Progress operator()(const SubjectsNeed& asked) const { return judgeSubjects(need, asked, rule, situation); }
    Progress operator()(const AllOfNeed& asked) const { return judgeAllOf(need, asked, rule, situation); }
    Progress operator()(const AnyOfNeed& asked) const { return judgeAnyOf(need, asked, rule, situation); }
};

}  // namespace

Progress judge(const Need& need, const RuleCitation& rule, const Situation& situation)
{
    return std::visit(NeedJudge{need, rule, situation}, need.what);
}

}  // namespace credence
