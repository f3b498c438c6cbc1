// SPDX-License-Identifier: GPL-3.0-or-later
/// The most urgent next steps, each with the button that does it.
#pragma once

#include <vector>

#include "domain/judgement/overview.h"
#include "ui/widgets/card.h"

namespace credence {

class NextStepRow;

class NextStepsCard : public Card {
    Q_OBJECT
public:
    explicit NextStepsCard(QWidget* parent = nullptr);

    void show(const Overview& overview, const RuleBook& rules);
    void focusFirst();

Q_SIGNALS:
    void stepChosen(const credence::NextStep& step);

private:
    std::vector<NextStepRow*> m_rows;
    QLabel* m_nothing;
};

}  // namespace credence
