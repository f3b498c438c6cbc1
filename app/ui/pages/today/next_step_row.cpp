// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/next_step_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/format.h"
#include "ui/theme/theme.h"
#include "models/plain_tooltip.h"
#include "ui/widgets/role_label.h"

using namespace Qt::StringLiterals;

namespace credence {

NextStepRow::NextStepRow(QWidget* parent)
    : QWidget(parent),
      m_title(new RoleLabel(TextRole::Heading, {}, this)),
      m_detail(new RoleLabel(TextRole::Secondary, {}, this)),
      m_due(new RoleLabel(TextRole::Secondary, {}, this)),
      m_button(new QPushButton(this))
{
    m_due->setWordWrap(false);
    m_button->setObjectName(u"nextStepButton"_s);
    m_button->setAutoDefault(true);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_step); });
    auto* first = new QHBoxLayout;
    first->setSpacing(2 * space::kGrid);
    first->addWidget(m_title, 1);
    first->addWidget(m_due, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * space::kGrid);
    second->addWidget(m_detail, 1, Qt::AlignVCenter);
    second->addWidget(m_button, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kGrid, 0, 2 * space::kGrid);
    layout->setSpacing(space::kGrid / 2);
    layout->addLayout(first);
    layout->addLayout(second);
}

void NextStepRow::show(const NextStep& step, QDate asOf, const RuleBook& rules)
{
    m_step = step;
    const QString title = format::nextStepTitle(step);
    const QString detail = format::nextStepDetail(step);
    const QString due = step.dueOn ? format::relativeDay(*step.dueOn, asOf) : QString();
    m_title->setText(title);
    m_detail->setText(detail);
    m_due->setText(due);
    m_due->setToolTip(step.dueOn ? format::date(*step.dueOn) : QString());
    m_button->setText(format::nextStepAction(step));
    const QString why = step.rule.ruleId.isEmpty() ? QString() : format::citation(step.rule, rules);
    setToolTip(plainToolTip(why));
    m_button->setAccessibleName(u"%1: %2"_s.arg(title, m_button->text()));
    QStringList spoken{detail, due, why};
    spoken.removeAll(QString());
    m_button->setAccessibleDescription(spoken.join(u", "_s));
    setVisible(true);
}

void NextStepRow::focusButton()
{
    m_button->setFocus();
}

void NextStepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Tone::Border, palette()));
}

}  // namespace credence
