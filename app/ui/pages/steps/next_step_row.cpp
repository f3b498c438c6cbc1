// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steps/next_step_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "domain/steps/next_steps.h"
#include "domain/steps/step_keys.h"
#include "words/format.h"
#include "words/format_explain.h"
#include "words/format_steps.h"
#include "words/format_text.h"
#include "words/plain_tooltip.h"
#include "ui/pages/steps/later_button.h"
#include "ui/pages/steps/until_day_entry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/in_sight.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// Average characters of width from which the acts stand beside the words instead of beneath.
constexpr int kRoomBeside = 52;

}  // namespace

NextStepRow::NextStepRow(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new RoleLabel(TextRole::Heading, {}, this)),
      m_detail(new ElidedLabel(TextRole::Secondary, this)),
      m_button(new QPushButton(this)),
      m_later(new LaterButton(this)),
      m_opens(new QToolButton(this)),
      m_why(new RoleLabel(TextRole::Secondary, {}, this)),
      m_textsAndActs(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_lines(new QVBoxLayout(this))
{
    m_opens->setObjectName(u"stepOpens"_s);
    m_opens->setCheckable(true);
    m_opens->setAutoRaise(true);
    m_opens->setFocusPolicy(Qt::StrongFocus);
    m_opens->setFixedWidth(space::kTarget);
    m_why->setObjectName(u"stepWhy"_s);
    m_why->hide();
    connect(m_opens, &QToolButton::toggled, this, [this](bool open) {
        m_opens->setText(open ? u"▾"_s : u"▸"_s);
        m_why->setVisible(open);
        if (open && m_opens->hasFocus()) {
            Announcer::say(*this, m_why->text());
        }
    });
    keepInSight(*m_opens, *m_why);
    m_button->setObjectName(u"nextStepButton"_s);
    m_button->setAutoDefault(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isOfSeveral()) {
            Q_EMIT opened(!m_line.isOpen);
        } else {
            Q_EMIT chosen(m_line.group.steps.front());
        }
    });
    layOut();
    connect(m_later, &LaterButton::chosen, this,
            [this](const StepAnswer& answer) { Q_EMIT answered(m_line.group, answer); });
    connect(m_later, &LaterButton::dayWanted, this, &NextStepRow::askForDay);
}

void NextStepRow::layOut()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::kGrid);
    acts->addStretch(1);
    acts->addWidget(m_button, 0, Qt::AlignVCenter);
    acts->addWidget(m_later, 0, Qt::AlignVCenter);
    acts->addWidget(m_opens, 0, Qt::AlignVCenter);
    m_textsAndActs->setSpacing(2 * space::kGrid);
    m_textsAndActs->addLayout(texts, 1);
    m_textsAndActs->addLayout(acts);
    m_lines->setContentsMargins(0, space::kGrid, 0, space::kGrid + 1);
    m_lines->setSpacing(space::kGrid / 2);
    m_lines->addLayout(m_textsAndActs);
    m_lines->addWidget(m_why);
}

void NextStepRow::askForDay()
{
    if (!m_day) {
        m_day = new UntilDayEntry(m_workspace, this);
        connect(m_day, &UntilDayEntry::entered, this,
                [this](QDate day) { Q_EMIT answered(m_line.group, {.fate = StepFate::Snoozed, .until = day}); });
        connect(m_day, &UntilDayEntry::cancelled, this, [this] {
            m_day->hide();
            focusLater();
        });
        m_lines->addWidget(m_day);
    }
    m_day->begin();
}

void NextStepRow::show(const StepLine& line, QDate asOf)
{
    const NextStep& step = line.group.steps.front();
    const bool isAnother = keyOf(step) != keyOf(m_line.group.steps.front()) ||
                           line.group.steps.size() != m_line.group.steps.size() || line.isWithin != m_line.isWithin;
    if (isAnother) {
        if (m_day) {
            m_day->hide();
        }
        m_opens->setChecked(false);
    }
    m_line = line;
    const int inset = line.isWithin ? 4 * space::kGrid : 0;
    m_lines->setContentsMargins(inset, space::kGrid, 0, space::kGrid + 1);
    const QString title = format::stepGroupTitle(line.group);
    const QString delay = !isOfSeveral() && losesSoon(step, asOf) ? format::nextStepDelay(step) : QString();
    const QString due = step.dueOn ? format::relativeDay(*step.dueOn, asOf) : QString();
    const QString detail = format::joined({due, format::stepGroupDetail(line.group), delay});
    m_whole = detail;
    m_title->setText(title);  // whole, on several lines if need be: it is what is to be done
    m_detail->setText(detail);
    m_button->setText(!isOfSeveral() ? format::nextStepAction(step)
                      : line.isOpen  ? tr("Fold", "several steps")
                                     : tr("Show %Ln", "steps", static_cast<int>(line.group.steps.size())));
    m_button->setAccessibleName(u"%1: %2"_s.arg(title, m_button->text()));
    m_button->setAccessibleDescription(detail);
    m_later->setFor(title, asOf, m_workspace.isReadOnly());
    showWhy(title);
    setVisible(true);
}

/// On request: what is sent, and the rule. Of several each says its own.
void NextStepRow::showWhy(const QString& title)
{
    const NextStep& step = m_line.group.steps.front();
    QStringList whyLines = isOfSeveral() ? QStringList() : format::sendLines(step);
    if (!isOfSeveral() && !step.rule.ruleId.isEmpty()) {
        if (!whyLines.isEmpty()) {
            whyLines << QString();
        }
        whyLines << format::citation(step.rule, m_workspace.rules());
        whyLines.prepend(m_whole);  // above it ends in an ellipsis where room is short
    }
    const QString why = whyLines.join(u'\n');
    m_why->setText(why);
    m_opens->setVisible(!why.isEmpty());
    m_opens->setText(m_opens->isChecked() ? u"▾"_s : u"▸"_s);
    m_opens->setToolTip(plainToolTip(why));
    m_opens->setAccessibleName(tr("Why: %1", "step").arg(title));
    m_opens->setAccessibleDescription(m_whole);  // the rest is said once it is asked for
}

void NextStepRow::focusButton()
{
    m_button->setFocus();
}

void NextStepRow::focusLater()
{
    m_later->setFocus();
}

void NextStepRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier && m_later->isEnabled()) {
        m_later->open();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NextStepRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= kRoomBeside * fontMetrics().averageCharWidth();
    m_textsAndActs->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NextStepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Tone::Border, palette()));
}

}  // namespace credence
