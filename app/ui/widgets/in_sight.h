// SPDX-License-Identifier: GPL-3.0-or-later
/// Scrolls pages to what the user has to see.
#pragma once

#include <QRect>
#include <functional>

class QAbstractButton;
class QWidget;

namespace credence {

/// Scrolls whatever scrolls around `widget` as far as `area` of it needs, with `margin` above and below; where there is
/// no room for all of it, its beginning is in sight.
void scrollIntoSight(const QWidget& widget, const QRect& area, int margin);

/// The same of what was unfolded just now, once it is laid out; `area` is asked then.
void showUnfolded(QWidget& widget, const std::function<QRect()>& area);

/// Whenever the user opens `part` by `opener`, both are in sight.
void keepInSight(QAbstractButton& opener, QWidget& part);

}  // namespace credence
