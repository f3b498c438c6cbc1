// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_preparation.h"

#include <algorithm>

#include "domain/pace/date_spread.h"
#include "domain/judgement/progress.h"
#include "domain/pace/pace_weeks.h"

namespace credence {

RuleCitation citationOf(const CurriculumSubject& subject)
{
    return {.ruleId = subject.code,
            .title = subject.name,
            .confidence = subject.confidence,
            .sources = subject.sources,
            .note = subject.note};
}

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

Minutes missingStudy(const std::vector<Progress>& preparation)
{
    Minutes missing{};
    for (const Progress& subject : preparation) {
        missing.value += missingOf(subject).value;
    }
    return missing;
}

StudyPace studyPace(const std::optional<Minutes>& planned, const Situation& situation)
{
    const LogSums& log = situation.facts().log;
    const QDate asOf = situation.asOf();
    return studyPaceOf(studyWeeks(log.recentDays, asOf, DaysAway(situation.facts().of<Absence>())),
                       weeksOfStudy(log, asOf), planned);
}

std::optional<QDate> preparationForecast(const std::vector<Progress>& preparation, const StudyPace& pace,
                                         const Situation& situation)
{
    if (preparation.empty()) {
        return std::nullopt;
    }
    const DaysAway away(situation.facts().of<Absence>());
    return resampledDates(pace.weeks, missingStudy(preparation).value, situation.asOf(), away).p50;
}

}  // namespace credence
