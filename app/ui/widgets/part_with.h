// SPDX-License-Identifier: GPL-3.0-or-later
/// Taking widgets away that are made anew.
#pragma once

#include <QWidget>

namespace credence {

/// Out of sight and out of its layout at once, freed later: it may have sent the signal that is being answered.
inline void partWith(QWidget* widget)
{
    if (widget) {
        widget->hide();
        widget->setParent(nullptr);
        widget->deleteLater();
    }
}

/// With all that stands in `box`.
inline void partWithAll(const QWidget& box)
{
    for (QWidget* child : box.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        partWith(child);
    }
}

}  // namespace credence
