// SPDX-License-Identifier: GPL-3.0-or-later
/// How far the courses of a programme cover what an exam asks, by the target hours of its subjects.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Contact hours of a programme's courses in one subject of the exam.
struct SubjectCoverage {
    QString code;
    Minutes taught;
    Minutes target;     ///< a planning default, and therefore an estimate
    RuleCitation rule;  ///< of the target
    int courses = 0;    ///< that teach it, those without hours included
};

struct DomainCoverage {
    QString code;
    QString name;
    int weight;   ///< in tenths of a percent of the exam
    int covered;  ///< in tenths of a percent of its subjects' target hours; more than the target adds nothing
    QStringList subjects{};  ///< codes of those that teach it
};

struct ProgrammeCoverage {
    RecordRef programme;
    QString name;
    std::vector<SubjectCoverage> subjects;  ///< all of the exam, in catalogue order
    std::vector<DomainCoverage> domains;    ///< all of the exam, in its order
    int covered = 0;                        ///< of the exam by the weights of its domains, in tenths of a percent
    int courses = 0;
    int withoutHours = 0;  ///< courses that name no contact hours
    int elsewhere = 0;     ///< courses whose subject is none of the exam's
};

/// Each programme but schools and Practicode against the exam, whenever its courses are or were taken: what a programme
/// teaches can be compared before the first day of it. None where neither subjects nor domains of the exam are
/// known.
std::vector<ProgrammeCoverage> programmesFor(const ExamOutlook& exam, const Situation& situation);

}  // namespace credence
