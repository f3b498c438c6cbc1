// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steps/step_rows.h"

#include <QApplication>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/steps/next_step_row.h"
#include "ui/widgets/flush_layout.h"

namespace credence {

StepRows::StepRows(const Workspace& workspace, std::size_t mostGroups, QWidget* before, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_mostGroups(mostGroups),
      m_before(before),
      m_lines(makeFlush<QVBoxLayout>(this, 0))
{}

void StepRows::show(const std::vector<NextStep>& steps, QDate asOf)
{
    m_groups = groupedSteps(steps);
    m_asOf = asOf;
    showLines();
}

void StepRows::setShowsAll(bool on)
{
    m_showsAll = on;
    showLines();
}

void StepRows::setMostGroups(std::size_t most)
{
    if (most != m_mostGroups) {
        m_mostGroups = most;
        showLines();
    }
}

/// The most urgent, or all on request; of an open group its steps too.
std::vector<StepLine> StepRows::linesShown() const
{
    const std::size_t groups = m_showsAll ? m_groups.size() : std::min(m_groups.size(), m_mostGroups);
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

void StepRows::showLines()
{
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
    setVisible(m_shown > 0);
}

void StepRows::addRow()
{
    auto* row = new NextStepRow(m_workspace, this);
    connect(row, &NextStepRow::chosen, this, &StepRows::chosen);
    connect(row, &NextStepRow::answered, this, &StepRows::answered);
    connect(row, &NextStepRow::opened, this, [this, row](bool on) { openGroup(row->groupKey(), on); });
    QWidget::setTabOrder(m_rows.empty() ? m_before : m_rows.back(), row);
    m_lines->addWidget(row);
    m_rows.push_back(row);
}

void StepRows::openGroup(const QString& key, bool on)
{
    if (on) {
        m_opened.insert(key);
    } else {
        m_opened.erase(key);
    }
    showLines();
}

std::optional<std::size_t> StepRows::focusedRow() const
{
    const QWidget* focused = QApplication::focusWidget();
    for (std::size_t i = 0; focused && i < m_shown; ++i) {
        if (m_rows[i]->isAncestorOf(focused)) {
            return i;
        }
    }
    return std::nullopt;
}

bool StepRows::focusNear(std::size_t row)
{
    if (m_shown == 0) {
        return false;
    }
    m_rows[std::min(row, m_shown - 1)]->focusLater();
    return true;
}

void StepRows::focusFirst()
{
    if (!m_rows.empty() && m_rows.front()->isVisible()) {
        m_rows.front()->focusButton();
    }
}

}  // namespace credence
