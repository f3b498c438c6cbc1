// SPDX-License-Identifier: GPL-3.0-or-later
/// How the last practice exams went, domain by domain, and in which domains most of the exam is lost.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// One domain of the exam, and how it went in the last practice exams.
struct DomainReadiness {
    QString code;
    QString name;
    int weight;  ///< in tenths of a percent of the exam
    int correct = 0;
    int items = 0;           ///< 0: not practised
    QStringList subjects{};  ///< codes of the curriculum subjects that teach it
};

/// The practice exams for `credential` that speak for the as-of date: the last three up to it, by day.
std::vector<const PracticeExam*> lastPracticeExams(const QString& credential, const Situation& situation);

/// The domains of the exam in its order; none where its format or its domains are unknown.
std::vector<DomainReadiness> domainsPractised(const ExamOutlook& exam,
                                              const std::vector<const PracticeExam*>& practised, const RuleBook& rules);

/// Domains by the share of the whole exam that is lost in them, the most first; unpractised ones lead, those without a
/// loss are left out.
std::vector<DomainReadiness> byLoss(std::vector<DomainReadiness> domains);

}  // namespace credence
