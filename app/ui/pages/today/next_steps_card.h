// SPDX-License-Identifier: GPL-3.0-or-later
/// The most urgent next steps, all of them on request; and the answers given so far.
#pragma once

#include <vector>

#include "domain/steps/step_groups.h"
#include "services/step_answers.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace credence {

class AnsweredSteps;
class StepRows;

class NextStepsCard : public Card {
    Q_OBJECT
public:
    /// `workspace` outlives the card.
    explicit NextStepsCard(const Workspace& workspace, QWidget* parent = nullptr);

    void show(const Overview& overview, const std::vector<StepChoice>& answers);
    void focusFirst();
    /// One row less, so that the page has room without scrolling.
    void setTight(bool on);

Q_SIGNALS:
    void stepChosen(const credence::NextStep& step);
    void stepsAnswered(const credence::StepGroup& group, const credence::StepAnswer& answer);
    void answerTakenBack(const credence::StepChoice& answer);

private:
    void focusNear(std::size_t row);

    QLabel* m_nothing;
    QToolButton* m_toggle;
    QToolButton* m_all;
    std::size_t m_most;
    StepRows* m_steps;
    AnsweredSteps* m_answered;
};

}  // namespace credence
