// SPDX-License-Identifier: GPL-3.0-or-later
/// Needs that programmes and courses meet: preparation course, recognised programme, Practicode, diploma, subjects.
#pragma once

#include <QSet>
#include <QString>

#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Contact hours (minutes) of the longest coding preparation course completed by the as-of date, of those asked. One
/// course must reach them alone. A course is a programme of that kind or one marked codingPreparation. proofMissing
/// unless a certificate of completion or a transcript has come. completeOn: the first day on which one of them was
/// completed, or is planned to be.
Progress judgeKind(const Need& need, const CourseNeed& asked, const RuleCitation& rule, const Situation& situation);

/// 1 once a programme of one of the kinds asked is completed whose recognition names, in any case of letters, the one
/// asked. Of the others those are left out by name that lack one of both alone. Where any kind will do, schools and
/// Practicode are of none.
Progress judgeKind(const Need& need, const ProgrammeNeed& asked, const RuleCitation& rule, const Situation& situation);

/// 1 once AAPC's Practicode is completed.
Progress judgeKind(const Need& need, const PracticodeNeed&, const RuleCitation& rule, const Situation& situation);

/// 1 once a high-school diploma or its equivalent is recorded as completed.
Progress judgeKind(const Need& need, const DiplomaNeed&, const RuleCitation& rule, const Situation& situation);

/// How many of the subjects asked have a completed course; a course without a day of its own is completed with its
/// programme.
Progress judgeKind(const Need& need, const SubjectsNeed& asked, const RuleCitation& rule, const Situation& situation);

/// Codes of the curriculum's subjects that have a course completed by the as-of date, as SubjectsNeed counts them.
QSet<QString> subjectsCompleted(const Situation& situation);

}  // namespace credence
