// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/in_sight.h"

#include <QAbstractButton>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include "ui/theme/theme.h"

namespace credence {

void scrollIntoSight(const QWidget& widget, const QRect& area, int margin)
{
    for (QWidget* above = widget.parentWidget(); above && area.isValid(); above = above->parentWidget()) {
        auto* scroll = qobject_cast<QScrollArea*>(above);
        if (!scroll || !scroll->widget()) {
            continue;
        }
        const QPoint top = widget.mapTo(scroll->widget(), area.topLeft());
        const QPoint bottom = widget.mapTo(scroll->widget(), area.bottomLeft());
        scroll->ensureVisible(bottom.x(), bottom.y(), 0, margin);
        scroll->ensureVisible(top.x(), top.y(), 0, margin);
    }
}

void showUnfolded(QWidget& widget, const std::function<QRect()>& area)
{
    QTimer::singleShot(0, &widget, [&widget, area] { scrollIntoSight(widget, area(), space::kGrid); });
}

void keepInSight(QAbstractButton& opener, QWidget& part)
{
    // A page that is filled anew opens again what was open, and scrolls nowhere: the focus comes back after that.
    QObject::connect(&opener, &QAbstractButton::toggled, &part, [&opener, opened = QPointer(&part)](bool isOpen) {
        if (!isOpen || !opener.hasFocus()) {
            return;
        }
        showUnfolded(opener, [&opener, opened] {
            const bool isThere = opened && opened->isVisible();
            const QPoint place = isThere ? opener.mapFromGlobal(opened->mapToGlobal(QPoint())) : QPoint();
            return isThere ? opener.rect().united({place, opened->size()}) : opener.rect();
        });
    });
}

}  // namespace credence
