// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_label.h"

#include <QPainter>

#include "words/format.h"

namespace credence {

Tone toneOf(ProgressState state)
{
    switch (state) {
        case ProgressState::Done:
            return Tone::Good;
        case ProgressState::Partly:
            return Tone::Accent;
        case ProgressState::Open:
            return Tone::Secondary;
        case ProgressState::Late:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

StateLabel::StateLabel(ProgressState state, QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state);
}

void StateLabel::setState(ProgressState state)
{
    m_state = state;
    setText(format::stateMark(state) + u' ' + format::stateWord(state));
    setAccessibleName(format::stateWord(state));
}

QSize StateLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

void StateLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour(toneOf(m_state), palette()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace credence
