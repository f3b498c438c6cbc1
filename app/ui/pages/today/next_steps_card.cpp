// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/next_steps_card.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/today/next_step_row.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr std::size_t kStepsShown = 5;

}  // namespace

NextStepsCard::NextStepsCard(QWidget* parent)
    : Card(tr("Next steps"), parent), m_nothing(makeLabel(tr("Nothing waits for you now."), this))
{
    setObjectName(u"nextSteps"_s);
    content()->setSpacing(0);
    content()->addWidget(m_nothing);
    content()->addStretch();
}

void NextStepsCard::show(const Overview& overview, const RuleBook& rules)
{
    const std::size_t shown = std::min(overview.nextSteps.size(), kStepsShown);
    while (m_rows.size() < shown) {
        auto* row = new NextStepRow(this);
        connect(row, &NextStepRow::chosen, this, &NextStepsCard::stepChosen);
        content()->insertWidget(static_cast<int>(m_rows.size()) + 1, row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < shown) {
            m_rows[i]->show(overview.nextSteps[i], overview.asOf, rules);
        } else {
            m_rows[i]->hide();
        }
    }
    m_nothing->setVisible(shown == 0);
}

void NextStepsCard::focusFirst()
{
    if (!m_rows.empty() && m_rows.front()->isVisible()) {
        m_rows.front()->focusButton();
    }
}

}  // namespace credence
