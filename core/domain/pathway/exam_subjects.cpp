// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pathway/exam_subjects.h"

#include <QSet>

#include "domain/goals/judge_education.h"
#include "domain/goals/judge_preparation.h"
#include "domain/study/practice.h"

namespace credence {

std::optional<ExamSubjects> examSubjectsOf(const ExamOutlook& exam, const Situation& situation)
{
    const QSet<QString> taught = subjectsCompleted(situation);
    ExamSubjects all{.credential = exam.credential};
    for (const Progress& studied : judgePreparation(exam.credential, situation)) {
        const bool isCovered = isDone(studied) || taught.contains(studied.requirementId);
        (isCovered ? all.covered : all.open) << studied.requirementId;
    }
    for (const DomainReadiness& domain : domainsOf(exam, {}, situation.rules())) {
        all.domains.push_back({.code = domain.code, .name = domain.name, .weight = domain.weight, .rule = exam.rule});
        for (const QString& subject : domain.subjects) {
            (all.covered.contains(subject) ? all.domains.back().covered : all.domains.back().open) << subject;
        }
    }
    const bool isKnown = !all.covered.isEmpty() || !all.open.isEmpty() || !all.domains.empty();
    return isKnown ? std::optional(std::move(all)) : std::nullopt;
}

}  // namespace credence
