// SPDX-License-Identifier: GPL-3.0-or-later
/// The most urgent next steps, each with the button that does it and the answers to it; and the answers given so far.
#pragma once

#include <vector>

#include "services/step_answers.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace credence {

class AnsweredSteps;
class NextStepRow;

class NextStepsCard : public Card {
    Q_OBJECT
public:
    /// `workspace` outlives the card.
    explicit NextStepsCard(const Workspace& workspace, QWidget* parent = nullptr);

    void show(const Overview& overview, const std::vector<StepChoice>& answers);
    void focusFirst();

Q_SIGNALS:
    void stepChosen(const credence::NextStep& step);
    void stepAnswered(const credence::NextStep& step, const credence::StepAnswer& answer);
    void answerTakenBack(const credence::StepChoice& answer);

private:
    void showSteps();
    [[nodiscard]] int focusedRow() const;
    void focusNear(int row);

    const Workspace& m_workspace;
    std::vector<NextStep> m_steps;
    QDate m_asOf;
    std::size_t m_shown = 0;
    std::vector<NextStepRow*> m_rows;
    QLabel* m_nothing;
    QToolButton* m_toggle;
    QToolButton* m_all;
    AnsweredSteps* m_answered;
};

}  // namespace credence
