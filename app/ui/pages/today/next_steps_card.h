// SPDX-License-Identifier: GPL-3.0-or-later
/// The most urgent next steps, each with the button that does it and the answers to it; and the answers given so far.
/// Steps that are one thought take one row, which opens to them.
#pragma once

#include <set>
#include <vector>

#include "domain/steps/step_groups.h"
#include "services/step_answers.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace credence {

class AnsweredSteps;
class NextStepRow;
struct StepLine;

class NextStepsCard : public Card {
    Q_OBJECT
public:
    /// `workspace` outlives the card.
    explicit NextStepsCard(const Workspace& workspace, QWidget* parent = nullptr);

    void show(const Overview& overview, const std::vector<StepChoice>& answers);
    void focusFirst();

Q_SIGNALS:
    void stepChosen(const credence::NextStep& step);
    void stepsAnswered(const credence::StepGroup& group, const credence::StepAnswer& answer);
    void answerTakenBack(const credence::StepChoice& answer);

private:
    void showSteps();
    [[nodiscard]] std::vector<StepLine> linesShown() const;
    void openGroup(const QString& key, bool on);
    void addRow();
    [[nodiscard]] int focusedRow() const;
    void focusNear(int row);

    const Workspace& m_workspace;
    std::vector<StepGroup> m_groups;
    std::set<QString> m_opened;  ///< keys of groups
    QDate m_asOf;
    std::size_t m_shown = 0;
    std::vector<NextStepRow*> m_rows;
    QLabel* m_nothing;
    QToolButton* m_toggle;
    QToolButton* m_all;
    AnsweredSteps* m_answered;
};

}  // namespace credence
