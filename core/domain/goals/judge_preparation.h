// SPDX-License-Identifier: GPL-3.0-or-later
/// Study time against the planning targets of an exam's subjects, and when it is reached at the present pace.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"
#include "domain/pace/study_pace.h"

namespace credence {

/// The target hours of a subject, cited as a rule: their id is the subject's code.
RuleCitation citationOf(const CurriculumSubject& subject);

/// Minutes logged by subject: the code of a curriculum subject where the word means one, else the user's own word.
QHash<QString, Minutes> minutesBySubject(const Situation& situation);

/// One Progress for each curriculum subject of the exam of `credential`, in catalogue order: minutes logged of its
/// target, a planning default and therefore an estimate. requirementId and rule id are the subject's code.
std::vector<Progress> judgePreparation(const QString& credential, const Situation& situation);

/// Study time still to be done for all of `preparation`.
Minutes missingStudy(const std::vector<Progress>& preparation);

/// The pace of study of the records, or of `planned`, the hours a week of a goal, while there are hardly any.
StudyPace studyPace(const std::optional<Minutes>& planned, const Situation& situation);

/// The middle of the days (see resampledDates) on which the minutes still missing in `preparation` are reached at
/// `pace`. The as-of date if nothing is missing; nothing without subjects or without study in those weeks.
std::optional<QDate> preparationForecast(const std::vector<Progress>& preparation, const StudyPace& pace,
                                         const Situation& situation);

}  // namespace credence
