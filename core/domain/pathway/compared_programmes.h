// SPDX-License-Identifier: GPL-3.0-or-later
/// Programmes of education side by side: what each takes, costs and teaches of an exam, and what it does for the A.
#pragma once

#include <optional>
#include <vector>

#include "domain/evidence/evidence.h"
#include "domain/exam_plan/coverage.h"
#include "domain/judgement/situation.h"

namespace credence {

/// As many as have room beside each other.
inline constexpr int kMostCompared = 4;

/// What a programme, completed as it is recorded, is worth as the coding preparation course of the routes that take the
/// A off.
enum class ForTheA {
    NotAsked,  ///< no route of the credential asks for a course
    Counts,
    HoursNotStated,  ///< it would count if its contact hours are enough
    TooFewHours,
    NotPreparation,  ///< its content is not recorded as coding preparation
};

CREDENCE_ENUM_NAMES(ForTheA, {{NotAsked, u"not_asked"},
                              {Counts, u"counts"},
                              {HoursNotStated, u"hours_not_stated"},
                              {TooFewHours, u"too_few_hours"},
                              {NotPreparation, u"not_preparation"}});

struct ComparedProgramme {
    Programme programme;
    bool isYours = false;  ///< begun or completed, not only thought of
    bool isCompleted = false;
    std::optional<int> months{};  ///< from its first day to its last, a month begun counts whole
    std::optional<Cents> afterFunding{};
    std::optional<ProgrammeCoverage> coverage{};  ///< of the exam; nothing: none to compare with
    int subjectsTaught = 0;                       ///< of the exam's, by its courses
    ForTheA forTheA = ForTheA::NotAsked;
    std::optional<ProofState> proof{};  ///< of a completed one
};

struct ComparedProgrammes {
    QString exam{};                         ///< credential whose exam they are held against; empty: none
    int subjectsAsked = 0;                  ///< of the curriculum, by that exam
    QString removesAOf{};                   ///< credential of the routes; empty: none is wanted or held as apprentice
    std::optional<Minutes> contactHours{};  ///< that the routes' course asks for
    RuleCitation rule{};                    ///< of that course
    std::vector<ComparedProgramme> programmes{};  ///< one's own first, then by day; schools and Practicode left out
};

/// `exam`: null: none to compare with. `credential`: whose A is looked at; empty: none's.
ComparedProgrammes comparedProgrammes(const ExamOutlook* exam, const QString& credential, const Situation& situation);

/// Months from `first` to `last`, both included; one that is begun counts whole. Nothing if `last` is before `first`.
std::optional<int> monthsOf(QDate first, QDate last);

}  // namespace credence
