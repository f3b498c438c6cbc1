// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/judge_preparation.h"

#include <algorithm>

#include "domain/judgement/amounts.h"
#include "domain/judgement/pace_weeks.h"

namespace credence {

namespace {

RuleCitation citationOf(const CurriculumSubject& subject)
{
    return {.ruleId = subject.code,
            .title = subject.name,
            .confidence = subject.confidence,
            .sources = subject.sources,
            .note = subject.note};
}

qint64 studiedInPaceWeeks(const Situation& situation)
{
    PaceWeeks weeks(situation.asOf());
    for (const DaySum& sum : situation.facts().log.recentDays) {
        weeks.add(sum.day, sum.study.value);
    }
    return weeks.sum();
}

}  // namespace

QHash<QString, Minutes> minutesBySubject(const Situation& situation)
{
    QHash<QString, Minutes> minutes;
    for (const SubjectSum& sum : situation.facts().log.bySubject) {
        const CurriculumSubject* subject = situation.rules().subjectByWord(sum.subject);
        minutes[subject ? subject->code : sum.subject] += sum.minutes;
    }
    return minutes;
}

std::vector<Progress> judgePreparation(const QString& credential, const Situation& situation)
{
    const QHash<QString, Minutes> logged = minutesBySubject(situation);
    std::vector<Progress> preparation;
    for (const CurriculumSubject& subject : situation.rules().subjects) {
        const auto examined =
            std::ranges::find(subject.examDomains, credential, &CurriculumSubject::ExamDomains::credential);
        if (examined == subject.examDomains.end()) {
            continue;
        }
        const Amount done = amountOf(logged.value(subject.code));
        preparation.push_back({.requirementId = subject.code,
                               .title = subject.shortName,
                               .rule = citationOf(subject),
                               .done = done,
                               .needed = amountOf(subject.target),
                               .state = stateOf(done, amountOf(subject.target)),
                               .estimate = true});
    }
    return preparation;
}

std::optional<QDate> preparationForecast(const std::vector<Progress>& preparation, const Situation& situation)
{
    if (preparation.empty()) {
        return std::nullopt;
    }
    qint64 missing = 0;
    for (const Progress& subject : preparation) {
        missing += std::max(subject.needed.value - subject.done.value, 0);
    }
    if (missing == 0) {
        return situation.asOf();
    }
    const qint64 pace = studiedInPaceWeeks(situation);
    if (pace == 0) {
        return std::nullopt;
    }
    const qint64 days = (missing * kPaceWeeks * kDaysAWeek + pace - 1) / pace;
    return situation.asOf().addDays(days);
}

}  // namespace credence
