// SPDX-License-Identifier: GPL-3.0-or-later
/// How many subjects of an exam are covered, by the domains of the exam.
#pragma once

#include "domain/pathway/exam_subjects.h"
#include "ui/pages/ceus/figure_card.h"

namespace credence {

class SubjectsCard : public FigureCard {
    Q_OBJECT
public:
    explicit SubjectsCard(QWidget* parent = nullptr);

    /// Hides itself where no subjects are known.
    void show(const std::optional<ExamSubjects>& subjects, const RuleBook& rules);

private:
    QWidget* m_body = nullptr;
};

}  // namespace credence
