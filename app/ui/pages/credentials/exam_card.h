// SPDX-License-Identifier: GPL-3.0-or-later
/// What the exam of a credential is and costs, and every sitting of it.
#pragma once

#include "domain/goals/goal_progress.h"
#include "ui/pages/credentials/goal_card.h"

namespace credence {

/// Questions, time, pass mark, fees, domains with their weights, when it may be sat again and how often; what no source
/// gives is to be filled in.
class ExamFactsCard : public GoalCard {
    Q_OBJECT
public:
    ExamFactsCard(const ExamOutlook& exam, std::optional<int> attemptsLeft, const RuleBook& rules, QDate asOf,
                  QWidget* parent = nullptr);

private:
    /// A row of the card whose rule can be asked for.
    void addFact(const QString& name, const QString& title, const QString& figure, const QString& detail,
                 const RuleCitation& rule);
    void addFormat(const ExamFormat& exam, const RuleCitation& rule);
    void addSittings(const ExamOutlook& exam, const RuleBook& rules, QDate asOf);
    void addDomains(const ExamOutlook& exam, const std::vector<ExamDomain>& domains);
};

class ExamAttemptsCard : public GoalCard {
    Q_OBJECT
public:
    ExamAttemptsCard(const QString& credential, const std::vector<ExamAttempt>& attempts, ScoreScale scale,
                     QWidget* parent = nullptr);

private:
    void addTable(const std::vector<ExamAttempt>& attempts, ScoreScale scale);
};

}  // namespace credence
