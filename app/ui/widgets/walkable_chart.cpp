// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/walkable_chart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

#include "words/plain_tooltip.h"

namespace credence {

WalkableChart::WalkableChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QString WalkableChart::saidInShort() const
{
    constexpr qsizetype kSentence = 120;
    const bool isSentence = m_summary.size() <= kSentence && !m_summary.contains(QLatin1Char('\n'));
    return isSentence ? m_summary : tr("Its items: %1. The arrow keys walk over them.").arg(itemCount());
}

/// A new description is not spoken by screen readers; what has the focus is.
void WalkableChart::tellFocus()
{
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent stands(this, QAccessible::Focus);
        stands.setChild(m_current);
        QAccessible::updateAccessibility(&stands);
    }
}

bool WalkableChart::opensItems() const
{
    static const QMetaMethod kActivated = QMetaMethod::fromSignal(&WalkableChart::itemActivated);
    return isSignalConnected(kActivated);
}

void WalkableChart::startAnew(const QString& summary)
{
    m_summary = summary;
    m_current = -1;
    setAccessibleDescription(summary);
    updateGeometry();
    update();
}

void WalkableChart::walkTo(int index)
{
    m_current = index;
    const QString words = itemWords(index);
    setAccessibleDescription(words);
    tellFocus();
    QToolTip::showText(mapToGlobal(itemArea(index).bottomRight().toPoint()), plainToolTip(words), this);
    update();
}

int WalkableChart::itemAt(const QPoint& position) const
{
    for (int index = 0; index < itemCount(); ++index) {
        if (itemArea(index).contains(position)) {
            return index;
        }
    }
    return -1;
}

int WalkableChart::stepOf(int key) const
{
    return key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
}

bool WalkableChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = itemAt(help->pos());
    if (index >= 0) {
        QToolTip::showText(help->globalPos(), plainToolTip(itemWords(index)), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void WalkableChart::keyPressEvent(QKeyEvent* event)
{
    const int step = stepOf(event->key());
    const bool activates =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (activates && opensItems() && m_current >= 0 && m_current < itemCount()) {
        Q_EMIT itemActivated(m_current);
    } else if (step == 0) {
        QWidget::keyPressEvent(event);
    } else if (itemCount() > 0) {
        walkTo(std::clamp(m_current + step, 0, itemCount() - 1));
    }
}

void WalkableChart::mouseMoveEvent(QMouseEvent* event)
{
    const bool isOverItem = opensItems() && itemAt(event->pos()) >= 0;
    setCursor(isOverItem ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void WalkableChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = itemAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0 && opensItems()) {
        m_current = index;
        update();
        Q_EMIT itemActivated(index);
    }
}

void WalkableChart::focusInEvent(QFocusEvent* event)
{
    if (itemCount() > 0) {
        m_current = m_current < 0 ? firstItem() : std::min(m_current, itemCount() - 1);
        if (event->reason() != Qt::MouseFocusReason) {
            walkTo(m_current);
        }
    }
    update();
    QWidget::focusInEvent(event);
}

void WalkableChart::focusOutEvent(QFocusEvent* event)
{
    QToolTip::hideText();
    setAccessibleDescription(m_summary);
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace credence
