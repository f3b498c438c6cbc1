// SPDX-License-Identifier: GPL-3.0-or-later
/// The domains of an exam: how much of it each is, which subjects of the curriculum teach it, how the last practice
/// exams went in it, and in which most of the exam is lost.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

constexpr int kWholeExam = 1000;  ///< of weights, in tenths of a percent

/// One domain of the exam, and how it went in the last practice exams.
struct DomainReadiness {
    QString code;
    QString name;
    int weight;  ///< in tenths of a percent of the exam; 0 where no domain's is known
    int correct = 0;
    int items = 0;           ///< 0: not practised
    QStringList subjects{};  ///< codes of the curriculum subjects that teach it, in catalogue order
};

/// The practice exams for `credential` that speak for the as-of date: the last three up to it, by day.
std::vector<const PracticeExam*> lastPracticeExams(const QString& credential, const Situation& situation);

/// The domains of the exam in its order; none where its format or its domains are unknown. Their weights add up to the
/// whole: by items where the body gives their number, else by the middle of the range it gives; what rounding leaves
/// goes to the first.
std::vector<DomainReadiness> domainsOf(const ExamOutlook& exam, const std::vector<const PracticeExam*>& practised,
                                       const RuleBook& rules);

/// Domains by the share of the whole exam that is lost in them, the most first; unpractised ones lead, those without a
/// loss are left out.
std::vector<DomainReadiness> byLoss(std::vector<DomainReadiness> domains);

}  // namespace credence
