// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for the road from education to growth; window and command line say the same.
#pragma once

#include <QStringList>

#include "domain/pathway/road.h"

namespace credence::format {

QString roadStage(RoadStage stage);               ///< "Education"
QString stageState(const StageStanding& stage);   ///< "◐ partly", "– not asked"
QString stageFigure(const StageStanding& stage);  ///< "167 of 365 days"; empty where there is none to tell
/// The next act in a few words, what it waits for, or its proof; empty if there is nothing to say.
QString stageNext(const StageStanding& stage, const RuleBook& rules);
QString stageDay(const RoadDay& day);               ///< "by Jun 30, 2027"
QString stageDays(const StageStanding& stage);      ///< all of them, with a dot between
QString stageFirstDay(const StageStanding& stage);  ///< that of the first one; empty without one
/// Stage, state, figure, next act and all days: for the screen reader.
QString stageWords(const StageStanding& stage, const RuleBook& rules);

QString roadAnswer(const Road& road);  ///< "Apprentice, day 167 of 365"
QString roadReason(const Road& road);  ///< why, or until when: one line

QString subjectsHeading(const ExamSubjects& subjects);  ///< "Your subjects by CCS domain"
QString subjectsOf(const DomainSubjects& domain);       ///< "8 of 10"
QString domainWeight(const DomainSubjects& domain);     ///< "40 %"; empty where it is not known
/// Weight, figure, and which subjects are open.
QString domainWords(const DomainSubjects& domain, const RuleBook& rules);

}  // namespace credence::format
