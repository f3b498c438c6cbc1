// SPDX-License-Identifier: GPL-3.0-or-later
/// How far each of the user's programmes covers an exam, domain by domain.
#pragma once

#include "domain/exam_plan/exam_plan.h"
#include "ui/pages/credentials/goal_card.h"

namespace credence {

class CoverageCard : public GoalCard {
    Q_OBJECT
public:
    CoverageCard(const ExamPlan& plan, const RuleBook& rules, QWidget* parent = nullptr);

private:
    void addDoubts(const ProgrammeCoverage& coverage);
    void addProgramme(const ProgrammeCoverage& coverage, const RuleBook& rules);
    void addDomains(FigureButton* heading, const ProgrammeCoverage& coverage, const RuleBook& rules);

    const RuleCitation m_rule;  ///< of the exam's format
};

}  // namespace credence
