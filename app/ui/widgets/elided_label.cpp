// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "words/plain_tooltip.h"

namespace credence {

ElidedLabel::ElidedLabel(TextRole role, QWidget* parent) : RoleLabel(role, {}, parent)
{
    setWordWrap(false);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int full = sizeHint().width();
    return {std::min(full, fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        }
        return true;
    }
    return RoleLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

}  // namespace credence
