// SPDX-License-Identifier: GPL-3.0-or-later
/// What buttons have in common that paint themselves: Enter presses them as Space does, and their ground says which is
/// chosen, under the mouse or has the focus.
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace credence {

class PaintedButton : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// With round corners; `over`: under the mouse.
    void paintGround(QPainter& painter, qreal corner, Tone over) const;
};

}  // namespace credence
