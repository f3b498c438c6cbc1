// SPDX-License-Identifier: GPL-3.0-or-later
/// The answers to next steps that are in force, in words, each of which can be taken back.
#pragma once

#include <QWidget>
#include <vector>

#include "services/workspace.h"

class QPushButton;

namespace credence {

class TwoLineList;

class AnsweredSteps : public QWidget {
    Q_OBJECT
public:
    /// `workspace` outlives the list.
    AnsweredSteps(const Workspace& workspace, QWidget* parent);

    void show(const std::vector<StepChoice>& answers);

Q_SIGNALS:
    void takenBack(const credence::StepChoice& answer);

private:
    void takeBack();

    const Workspace& m_workspace;
    std::vector<StepChoice> m_answers;
    TwoLineList* m_list;
    QPushButton* m_back;
};

}  // namespace credence
