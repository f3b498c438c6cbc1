// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/next_steps_card.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <limits>

#include "ui/pages/steps/step_rows.h"
#include "ui/pages/today/answered_steps.h"
#include "ui/widgets/in_sight.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr std::size_t kGroupsShown = 5;
constexpr std::size_t kGroupsWhereTight = 4;

}  // namespace

NextStepsCard::NextStepsCard(const Workspace& workspace, QWidget* parent)
    : Card(tr("Next steps"), parent),
      m_nothing(makeLabel(tr("Nothing waits for you now."), this)),
      m_toggle(new QToolButton(this)),
      m_all(new QToolButton(this)),
      m_most(kGroupsShown),
      m_steps(new StepRows(workspace, m_most, m_toggle, this)),
      m_answered(new AnsweredSteps(workspace, this))
{
    setObjectName(u"nextSteps"_s);
    m_toggle->setObjectName(u"showAnswered"_s);
    m_all->setObjectName(u"showAllSteps"_s);
    for (QToolButton* tool : {m_all, m_toggle}) {
        tool->setCheckable(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        tools()->addWidget(tool);
    }
    connect(m_toggle, &QToolButton::toggled, m_answered, &QWidget::setVisible);
    keepInSight(*m_toggle, *m_answered);
    connect(m_answered, &AnsweredSteps::takenBack, this, &NextStepsCard::answerTakenBack);
    connect(m_all, &QToolButton::toggled, m_steps, &StepRows::setShowsAll);
    connect(m_steps, &StepRows::chosen, this, &NextStepsCard::stepChosen);
    connect(m_steps, &StepRows::answered, this, &NextStepsCard::stepsAnswered);
    content()->setSpacing(0);
    content()->addWidget(m_nothing);
    content()->addWidget(m_steps);
    content()->addWidget(m_answered);
    content()->addStretch();
    m_answered->hide();
    m_toggle->hide();
}

void NextStepsCard::show(const Overview& overview, const std::vector<StepChoice>& answers)
{
    const std::optional<std::size_t> focused = m_steps->focusedRow();
    const bool wasInAnswers = m_answered->isAncestorOf(QApplication::focusWidget());
    m_steps->show(overview.nextSteps, overview.asOf);
    m_nothing->setVisible(m_steps->groups() == 0);
    m_all->setText(tr("All (%1)").arg(QLocale().toString(m_steps->groups())));
    m_all->setAccessibleName(tr("All next steps: %1").arg(QLocale().toString(m_steps->groups())));
    m_all->setVisible(m_steps->groups() > m_most);
    m_toggle->setText(tr("Answered (%1)").arg(QLocale().toString(answers.size())));
    m_toggle->setVisible(!answers.empty());
    if (answers.empty()) {
        m_toggle->setChecked(false);
    }
    m_answered->show(answers);
    // A row or answer that goes leaves the focus to its neighbour.
    const bool lostAnswers = wasInAnswers && answers.empty();
    if ((focused && m_steps->focusedRow() != focused) || lostAnswers) {
        focusNear(lostAnswers ? std::numeric_limits<std::size_t>::max() : *focused);
    }
}

void NextStepsCard::setTight(bool on)
{
    m_most = on ? kGroupsWhereTight : kGroupsShown;
    m_steps->setMostGroups(m_most);
    m_all->setVisible(m_steps->groups() > m_most);
}

void NextStepsCard::focusNear(std::size_t row)
{
    if (!m_steps->focusNear(row) && m_toggle->isVisibleTo(this)) {
        m_toggle->setFocus();
    }
}

void NextStepsCard::focusFirst()
{
    m_steps->focusFirst();
}

}  // namespace credence
