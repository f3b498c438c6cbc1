// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/study_choice.h"

#include <algorithm>

#include "domain/study/practice.h"
#include "domain/judgement/progress.h"

namespace credence {

namespace {

bool isWeaker(const Progress& a, const Progress& b)
{
    return qint64{a.done.value} * b.needed.value < qint64{b.done.value} * a.needed.value;
}

/// The subject of `preparation` that `fits` with the smallest part of its target; null if none fits.
template <class Fits>
const Progress* weakest(const std::vector<Progress>& preparation, Fits fits)
{
    const Progress* found = nullptr;
    for (const Progress& subject : preparation) {
        if (fits(subject) && (!found || isWeaker(subject, *found))) {
            found = &subject;
        }
    }
    return found;
}

StudyChoice choiceOf(const Progress& subject, const QString& domain)
{
    StudyChoice choice{.subject = subject, .domain = domain};
    if (!isDone(subject)) {
        choice.missing = missingOf(subject);
    }
    return choice;
}

std::vector<DomainReadiness> domainsByLoss(const GoalProgress& goal, const Situation& situation)
{
    if (!goal.exam) {
        return {};
    }
    const std::vector<const PracticeExam*> practised = lastPracticeExams(goal.exam->credential, situation);
    return practised.empty() ? std::vector<DomainReadiness>()
                             : byLoss(domainsOf(*goal.exam, practised, situation.rules()));
}

}  // namespace

std::optional<StudyChoice> studyChoice(const GoalProgress& goal, const Situation& situation)
{
    for (const DomainReadiness& domain : domainsByLoss(goal, situation)) {
        const Progress* subject = weakest(
            goal.preparation, [&domain](const Progress& one) { return domain.subjects.contains(one.requirementId); });
        if (subject) {
            return choiceOf(*subject, domain.name);
        }
    }
    const Progress* subject = weakest(goal.preparation, [](const Progress& one) { return !isDone(one); });
    return subject ? std::optional(choiceOf(*subject, {})) : std::nullopt;
}

}  // namespace credence
