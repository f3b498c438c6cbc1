// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/next_steps_card.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/today/answered_steps.h"
#include "ui/pages/today/next_step_row.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr std::size_t kGroupsShown = 5;

}  // namespace

NextStepsCard::NextStepsCard(const Workspace& workspace, QWidget* parent)
    : Card(tr("Next steps"), parent),
      m_workspace(workspace),
      m_nothing(makeLabel(tr("Nothing waits for you now."), this)),
      m_toggle(new QToolButton(this)),
      m_all(new QToolButton(this)),
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
    connect(m_answered, &AnsweredSteps::takenBack, this, &NextStepsCard::answerTakenBack);
    connect(m_all, &QToolButton::toggled, this, &NextStepsCard::showSteps);
    content()->setSpacing(0);
    content()->addWidget(m_nothing);
    content()->addWidget(m_answered);
    content()->addStretch();
    m_answered->hide();
    m_toggle->hide();
}

void NextStepsCard::show(const Overview& overview, const std::vector<StepChoice>& answers)
{
    const int focused = focusedRow();
    const bool wasInAnswers = m_answered->isAncestorOf(QApplication::focusWidget());
    m_groups = groupedSteps(overview.nextSteps);
    m_asOf = overview.asOf;
    showSteps();
    m_toggle->setText(tr("Answered (%1)").arg(QLocale().toString(answers.size())));
    m_toggle->setVisible(!answers.empty());
    if (answers.empty()) {
        m_toggle->setChecked(false);
    }
    m_answered->show(answers);
    // A row or answer that goes leaves the focus to its neighbour.
    if (focused >= static_cast<int>(m_shown) || (wasInAnswers && answers.empty())) {
        focusNear(static_cast<int>(m_shown) - 1);
    } else if (focused >= 0 && !m_rows[static_cast<std::size_t>(focused)]->isAncestorOf(QApplication::focusWidget())) {
        focusNear(focused);
    }
}

/// The most urgent, or all on request; of an open group its steps too.
std::vector<StepLine> NextStepsCard::linesShown() const
{
    const std::size_t groups = m_all->isChecked() ? m_groups.size() : std::min(m_groups.size(), kGroupsShown);
    std::vector<StepLine> lines;
    for (std::size_t i = 0; i < groups; ++i) {
        const StepGroup& group = m_groups[i];
        const bool isOpen = group.steps.size() > 1 && m_opened.contains(groupKeyOf(group.steps.front()));
        lines.push_back({.group = group, .isOpen = isOpen});
        for (std::size_t each = 0; isOpen && each < group.steps.size(); ++each) {
            lines.push_back({.group = {.steps = {group.steps[each]}}, .isWithin = true});
        }
    }
    return lines;
}

void NextStepsCard::showSteps()
{
    m_all->setText(tr("All (%1)").arg(QLocale().toString(m_groups.size())));
    m_all->setAccessibleName(tr("All next steps: %1").arg(QLocale().toString(m_groups.size())));
    m_all->setVisible(m_groups.size() > kGroupsShown);
    const std::vector<StepLine> lines = linesShown();
    m_shown = lines.size();
    while (m_rows.size() < m_shown) {
        addRow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < m_shown) {
            m_rows[i]->show(lines[i], m_asOf);
        } else {
            m_rows[i]->hide();
        }
    }
    m_nothing->setVisible(m_shown == 0);
}

void NextStepsCard::addRow()
{
    auto* row = new NextStepRow(m_workspace, this);
    connect(row, &NextStepRow::chosen, this, &NextStepsCard::stepChosen);
    connect(row, &NextStepRow::answered, this, &NextStepsCard::stepsAnswered);
    connect(row, &NextStepRow::opened, this, [this, row](bool on) { openGroup(row->groupKey(), on); });
    QWidget::setTabOrder(m_rows.empty() ? static_cast<QWidget*>(m_toggle) : m_rows.back(), row);
    content()->insertWidget(static_cast<int>(m_rows.size()) + 1, row);
    m_rows.push_back(row);
}

void NextStepsCard::openGroup(const QString& key, bool on)
{
    if (on) {
        m_opened.insert(key);
    } else {
        m_opened.erase(key);
    }
    showSteps();
}

int NextStepsCard::focusedRow() const
{
    const QWidget* focused = QApplication::focusWidget();
    const auto row = std::ranges::find_if(
        m_rows, [focused](const NextStepRow* one) { return focused && one->isAncestorOf(focused); });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

void NextStepsCard::focusNear(int row)
{
    if (row >= 0) {
        m_rows[static_cast<std::size_t>(row)]->focusLater();
    } else if (m_toggle->isVisibleTo(this)) {
        m_toggle->setFocus();
    }
}

void NextStepsCard::focusFirst()
{
    if (!m_rows.empty() && m_rows.front()->isVisible()) {
        m_rows.front()->focusButton();
    }
}

}  // namespace credence
