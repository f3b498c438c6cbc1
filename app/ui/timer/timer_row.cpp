// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/timer_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/timer/timer_control.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"
#include "words/format_timer.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// What the button does is heard and, where there is no room for words, told by its tip.
void say(QPushButton& button, const QString& sign, const QString& words, const QString& whole, bool compact)
{
    button.setText(compact ? sign : words);
    button.setAccessibleName(whole);
    if (button.isEnabled()) {
        button.setToolTip(plainToolTip(whole));
    }
}

}  // namespace

TimerRow::TimerRow(TimerControl& control, QWidget* parent)
    : QWidget(parent),
      m_control(control),
      m_start(makeWritingButton(u"timerStartButton"_s, {}, this)),
      m_time(new RoleLabel(TextRole::Heading, {}, this)),
      m_line(new ElidedLabel(TextRole::Secondary, this)),
      m_pause(makeWritingButton(u"timerPauseButton"_s, {}, this)),
      m_stop(makeWritingButton(u"timerStopButton"_s, {}, this))
{
    setObjectName(u"timerRow"_s);
    setAccessibleName(tr("Timer"));
    m_time->setObjectName(u"timerTime"_s);
    m_time->setWordWrap(false);
    m_line->setObjectName(u"timerWords"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * space::kGrid, 0, 0);
    column->setSpacing(space::kGrid);
    column->addWidget(m_start);
    column->addWidget(m_time);
    column->addWidget(m_line);
    auto* acts = new QWidget(this);
    auto* row = makeFlush<QHBoxLayout>(acts, space::kGrid);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    column->addWidget(acts);
    connect(m_start, &QPushButton::clicked, this, &TimerRow::startWanted);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_control.seen() && m_control.seen()->question) {
            m_control.end();
        } else {
            m_control.pauseOrResume();
        }
    });
    connect(m_stop, &QPushButton::clicked, &m_control, &TimerControl::stop);
    connect(&m_control, &TimerControl::changed, this, &TimerRow::refresh);
    if (m_control.isReadOnly()) {
        restWritingActs(*this);
    }
    refresh();
}

void TimerRow::setCompact(bool compact)
{
    m_compact = compact;
    refresh();
}

void TimerRow::refresh()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && window()->focusWidget() == focusWidget();
    const std::optional<SeenTimer>& seen = m_control.seen();
    m_start->setVisible(!seen);
    m_time->setVisible(seen.has_value());
    m_line->setVisible(seen && !m_compact && !seen->timer.line.isEmpty());
    m_pause->setVisible(seen.has_value());
    m_stop->setVisible(seen.has_value());
    say(*m_start, u"▶"_s, tr("▶ Start timer"), tr("Start the timer (Ctrl+T)"), m_compact);
    say(*m_stop, u"■"_s, tr("■ Stop"), tr("Stop the timer and record it (Ctrl+T)"), m_compact);
    if (seen) {
        const QString clock = format::timerClock(seen->seconds);
        const bool isPaused = seen->timer.isPaused();
        m_time->setText(m_compact        ? clock
                        : seen->question ? tr("%1 — right?", "how long a timer ran").arg(clock)
                        : isPaused       ? tr("%1 paused", "how long a timer ran").arg(clock)
                                         : clock);
        const QString state = seen->question ? format::timerQuestion(*seen, m_control.today())
                                             : format::timerState(*seen, m_control.today());
        m_time->setAccessibleName(state);
        m_time->setToolTip(plainToolTip(state));
        setAccessibleDescription(state);
        m_line->setText(seen->timer.line);
        if (seen->question) {
            say(*m_pause, u"?"_s, tr("Answer…"), tr("Say what becomes of the timer"), m_compact);
        } else if (isPaused) {
            say(*m_pause, u"▶"_s, tr("▶ Resume"), tr("Go on with the timer (Ctrl+Shift+T)"), m_compact);
        } else {
            say(*m_pause, u"‖"_s, tr("‖ Pause"), tr("Pause the timer (Ctrl+Shift+T)"), m_compact);
        }
    }
    keepFocusWithin(hadFocus);
}

/// Who pressed the button that is gone goes on with the one that took its place.
void TimerRow::keepFocusWithin(bool hadFocus)
{
    if (hadFocus) {
        (m_control.seen() ? m_pause : m_start)->setFocus(Qt::OtherFocusReason);
    }
}

void TimerRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colour(Tone::Border, palette()));
}

}  // namespace credence
