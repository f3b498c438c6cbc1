// SPDX-License-Identifier: GPL-3.0-or-later
/// How ready one is for an exam by one's practice exams, and which domains to study next.
#pragma once

#include "domain/exam_plan/exam_plan.h"
#include "ui/widgets/card.h"
#include "ui/widgets/why_card.h"

class QPushButton;

namespace credence {

class FigureButton;

class ExamPlanCard : public Card {
    Q_OBJECT
public:
    ExamPlanCard(const ExamPlan& plan, const RuleBook& rules, QWidget* parent = nullptr);

Q_SIGNALS:
    void whyRequested(const credence::WhyFigure& why);
    void formRequested(const credence::AnyRecord& record);
    void quickLineRequested(const QString& text);

private:
    void addEmptyNote();
    void addSitting();
    void addReadiness();
    void addDomains(const RuleBook& rules);
    QWidget* makeDomain(const DomainReadiness& domain, const RuleBook& rules, bool studyNext);
    QPushButton* makeStudyButton(QWidget* row, const DomainReadiness& domain, const RuleBook& rules);
    /// The rule of the exam's format stands behind every figure here.
    void explains(FigureButton* figure, const QString& title);
    void addPracticeExam();

    const ExamPlan m_plan;
};

}  // namespace credence
