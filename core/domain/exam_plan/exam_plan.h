// SPDX-License-Identifier: GPL-3.0-or-later
/// How ready one is for an exam by one's own practice exams, and what to study next.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/exam_plan/coverage.h"
#include "domain/study/practice.h"
#include "domain/forecast/outlook.h"
#include "domain/overview/overview.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Percent of right answers to expect of the exam, by its own weights: eight of ten times between low and high.
struct ScoreBand {
    int low;
    int middle;
    int high;
};

enum class Readiness {
    NoPractice,        ///< no practice exam with right answers by domain or in all
    NotYet,            ///< the whole band lies below the pass mark
    Close,             ///< the pass mark lies in the band
    Ready,             ///< the whole band lies at or above the pass mark
    PassMarkUnscaled,  ///< the body publishes a scaled score alone, which is no percentage
    PassMarkUnknown,   ///< no source gives it
};

struct ExamPlan {
    QString credential;
    RuleCitation rule;  ///< of the exam's format; empty without one
    std::vector<DomainReadiness> domains;
    Readiness readiness = Readiness::NoPractice;
    std::optional<ScoreBand> band{};
    std::optional<int> passPercent{};
    int practiceExams = 0;  ///< that were looked at
    std::vector<DomainReadiness>
        studyNext{};                 ///< domains by what is lost in them, the most first; unpractised ones lead
    std::optional<QDate> sitting{};  ///< the next one planned
    std::optional<CalendarDays> daysToSitting{};  ///< until it may be sat, where a wait lasts longer than the plan
    std::optional<Forecast> study{};  ///< the study still to do, against the pace; nothing where none is known
    std::optional<QDate> earliestRetake{};
    std::optional<QDate> retakeOtherwise{};  ///< the same by another source, where they differ
    std::optional<int> attemptsLeft{};       ///< of those bought, or of those the body allows
    std::optional<RuleCitation> retakeRule{};
    std::vector<ProgrammeCoverage> programmes{};  ///< by their day, those without courses included
};

/// A plan for each goal in preparation whose exam the rules or the records know.
std::vector<ExamPlan> examPlansOf(const Overview& overview, const Situation& situation);

}  // namespace credence
