// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/role_label.h"

#include <QApplication>
#include <QEvent>

namespace credence {

RoleLabel::RoleLabel(TextRole role, const QString& text, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role == TextRole::Secondary) {
        setForegroundRole(QPalette::PlaceholderText);
    }
    followFont();
}

bool RoleLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        followFont();
    }
    return QLabel::event(event);
}

void RoleLabel::followFont()
{
    if (m_role != TextRole::Body) {
        setFont(fontFor(m_role, QApplication::font()));
    }
}

}  // namespace credence
