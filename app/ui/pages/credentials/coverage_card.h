// SPDX-License-Identifier: GPL-3.0-or-later
/// How far each of the user's programmes covers an exam, domain by domain.
#pragma once

#include "domain/exam_plan/exam_plan.h"
#include "ui/widgets/card.h"
#include "ui/widgets/why_card.h"

namespace credence {

class FigureButton;

class CoverageCard : public Card {
    Q_OBJECT
public:
    CoverageCard(const ExamPlan& plan, const RuleBook& rules, QWidget* parent = nullptr);

Q_SIGNALS:
    void whyRequested(const credence::WhyFigure& why);
    void formRequested(const credence::AnyRecord& record);

private:
    void addEmptyNote();
    void addDoubts(const ProgrammeCoverage& coverage);
    void addProgramme(const ProgrammeCoverage& coverage, const RuleBook& rules);
    void addDomains(FigureButton* heading, const ProgrammeCoverage& coverage, const RuleBook& rules);
    void explains(FigureButton* figure, const QString& title);

    const RuleCitation m_rule;  ///< of the exam's format
};

}  // namespace credence
