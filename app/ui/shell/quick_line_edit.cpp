// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_line_edit.h"

#include <QKeyEvent>

namespace credence {

bool QuickLineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QuickLineEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Up:
            Q_EMIT olderWanted();
            return;
        case Qt::Key_Down:
            Q_EMIT newerWanted();
            return;
        case Qt::Key_Escape:
            Q_EMIT clearWanted();
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void QuickLineEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void QuickLineEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

}  // namespace credence
