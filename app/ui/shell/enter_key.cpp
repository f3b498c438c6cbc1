// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/enter_key.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace credence {

EnterKey::EnterKey(QWidget& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const int key = static_cast<const QKeyEvent*>(event)->key();
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isPressable = qobject_cast<QPushButton*>(watched) || qobject_cast<QToolButton*>(watched);
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !isPressable || button->window() != &m_window) {
        return false;
    }
    button->click();
    return true;
}

}  // namespace credence
