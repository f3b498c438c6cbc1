// SPDX-License-Identifier: GPL-3.0-or-later
/// How ready one is for an exam by one's practice exams, and which domains to study next.
#pragma once

#include "domain/exam_plan/exam_plan.h"
#include "ui/pages/credentials/goal_card.h"

namespace credence {

class ExamPlanCard : public GoalCard {
    Q_OBJECT
public:
    ExamPlanCard(const ExamPlan& plan, const RuleBook& rules, QWidget* parent = nullptr);

private:
    void addSitting();
    void addReadiness();
    void addDomains(const RuleBook& rules);
    QWidget* makeDomain(const DomainReadiness& domain, const RuleBook& rules, bool studyNext);
    QPushButton* makeStudyButton(const DomainReadiness& domain, const RuleBook& rules);
    /// The rule of the exam's format stands behind every figure here.
    [[nodiscard]] WhyFigure why(const QString& figure) const { return {.figure = figure, .rule = m_plan.rule}; }

    const ExamPlan m_plan;
};

}  // namespace credence
